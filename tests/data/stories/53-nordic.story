# Prime ministers on an island
@ a1 | Helsingin Sanomat | 2019-08-19
The prime ministers of the Nordic countries gather in Reykjavik on Tuesday. German Chancellor Ute Brandner will join them as a guest.
:: summit s1 | name=The prime ministers of the Nordic countries gather | city=Reykjavik | country=IS | start=2019-08-20 | status=upcoming
:: trip g1 | span=German Chancellor Ute Brandner will join them as a guest | party=DE | head=Ute Brandner (Chancellor, DE) | to=Reykjavik | attendance=expected | date=2019-08-20
:: actor p1 | Ute Brandner | role=Chancellor | country=DE
@ a2 | Iceland Monitor | 2019-08-20
Chancellor Ute Brandner of Germany arrived in Iceland last night to attend the annual summer meeting of the Nordic prime ministers in Reykjavik.
:: summit s1 | name=the annual summer meeting of the Nordic prime ministers | city=Reykjavik | country=IS | start=2019-08-20 | status=ongoing
:: trip g1 | span=Chancellor Ute Brandner of Germany arrived in Iceland last night | party=DE | head=Ute Brandner (Chancellor, DE) | to=Iceland | attendance=present | date=2019-08-19
:: actor p1 | Ute Brandner | role=Chancellor | country=DE
@ a3 | dpa | 2019-08-20
REYKJAVIK (dpa) - The Nordic countries want to become the most sustainable region in the world by 2030, their prime ministers declared at a summit in the Icelandic capital on Tuesday.
:: summit s1 | name=a summit in the Icelandic capital | city=Reykjavik | country=IS | start=2019-08-20 | status=concluded
= sources s1 3
= sources g1 2
