# Capital of the summit
@ a1 | The Jakarta Post | 2023-05-08
Leaders of ASEAN meet in Labuan Bajo on Wednesday and Thursday for their 42nd summit, with Myanmar at the top of the agenda.
:: summit s1 | name=their 42nd summit | body=ASEAN | ordinal=42 | city=Labuan Bajo | country=ID | start=2023-05-10 | end=2023-05-11 | status=upcoming
@ a2 | VietnamPlus | 2023-05-09
Prime Minister Dang Quoc Huy leaves for Indonesia today at the head of a Vietnamese delegation to the 42nd ASEAN Summit.
:: summit s1 | name=the 42nd ASEAN Summit | body=ASEAN | ordinal=42 | country=ID | status=upcoming
:: trip g1 | span=Prime Minister Dang Quoc Huy leaves for Indonesia today at the head of a Vietnamese delegation | party=VN | head=Dang Quoc Huy (Prime Minister, VN) | to=Indonesia | country=ID | attendance=expected | date=2023-05-09
:: actor p1 | Dang Quoc Huy | role=Prime Minister | country=VN
@ a3 | The Straits Times | 2023-05-10
Prime Minister Lim Boon Keng arrived on Flores on Tuesday for the gathering of South-east Asian leaders.
:: summit s1 | name=the gathering of South-east Asian leaders | country=ID | status=upcoming
:: trip g2 | span=Prime Minister Lim Boon Keng arrived on Flores on Tuesday | party=SG | head=Lim Boon Keng (Prime Minister, SG) | to=Flores | country=ID | attendance=present | date=2023-05-09
:: actor p2 | Lim Boon Keng | role=Prime Minister | country=SG
@ a4 | AFP | 2023-05-11
LABUAN BAJO, Indonesia (AFP) - Southeast Asian leaders ended a summit on Thursday without progress on the crisis in Myanmar.
:: summit s1 | name=Southeast Asian leaders ended a summit | city=Labuan Bajo | country=ID | end=2023-05-11 | status=concluded
= sources s1 4
