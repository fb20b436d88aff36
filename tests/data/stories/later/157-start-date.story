# Two first days
@ a1 | Bernama | 2017-11-07
KUALA LUMPUR, Nov 7 (Bernama) -- The 31st ASEAN Summit will be held in Manila from Nov 13 to 14, Foreign Minister Hashim Karim said.
:: summit s1 | name=The 31st ASEAN Summit | ordinal=31 | body=ASEAN | city=Manila | country=PH | start=2017-11-13 | end=2017-11-14 | status=upcoming | speaker=Hashim Karim
:: actor p1 | Hashim Karim | role=Foreign Minister | country=MY
@ a2 | The Cambodia Daily | 2017-11-08
Prime Minister Keo Rithy flies to the Philippines for the ASEAN leaders' meeting, which opens on November 12 and at which he will see the American president.
:: summit s1 | name=the ASEAN leaders' meeting | body=ASEAN | country=PH | start=2017-11-12 | status=upcoming
:: trip g1 | span=Prime Minister Keo Rithy flies to the Philippines | party=KH | head=Keo Rithy (Prime Minister, KH) | to=the Philippines | country=PH | attendance=expected | date=2017-11-12
:: actor p2 | Keo Rithy | role=Prime Minister | country=KH
@ a3 | Philippine Daily Inquirer | 2017-11-13
President Ramon Villareal opened the 31st summit of the Association of Southeast Asian Nations at the Cultural Center in Pasay on Monday.
:: summit s1 | name=the 31st summit of the Association of Southeast Asian Nations | ordinal=31 | body=Association of Southeast Asian Nations | city=Pasay | country=PH | start=2017-11-13 | status=ongoing
:: actor p3 | Ramon Villareal | role=President | country=PH
@ a4 | Phnom Penh Post | 2017-11-13
Keo Rithy arrived in Manila on Sunday evening and will sit down with Whitfield, the US president, today.
:: trip g1 | span=Keo Rithy arrived in Manila on Sunday evening | party=KH | head=Keo Rithy (KH) | to=Manila | country=PH | attendance=present | date=2017-11-12
:: actor p2 | Keo Rithy
= sources s1 3
= sources g1 2
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
