# The Forum comes to Madang
@ a1 | Pacific Islands Forum Secretariat | 2005-10-14
The 36th Pacific Islands Forum will be held in Madang, Papua New Guinea, from 25 to 27 October 2005. Leaders are expected to adopt the Pacific Plan, which was drafted over eighteen months.
:: summit s1 | name=The 36th Pacific Islands Forum | ordinal=36 | body=Pacific Islands Forum | city=Madang | country=PG | start=2005-10-25 | end=2005-10-27 | status=upcoming
:: deal d1 | subject=the Pacific Plan | parties=org:Pacific Islands Forum | status=proposed | certainty=probable | sector=other
@ a2 | Post-Courier | 2005-10-21
Fiji's Prime Minister Laisenia Vakatora will attend next week's Pacific Islands Forum in Madang, Foreign Minister Sir Peter Kapris said yesterday. Fourteen of the sixteen leaders have confirmed.

Sir Peter said the town's only large hotel was full and some delegations would sleep aboard a ship.
:: trip g1 | span=Fiji's Prime Minister Laisenia Vakatora will attend next week's Pacific Islands Forum in Madang | party=FJ | head=Laisenia Vakatora (Prime Minister, FJ) | to=Madang | country=PG | attendance=expected | speaker=Peter Kapris
:: summit s1 | name=next week's Pacific Islands Forum in Madang | body=Pacific Islands Forum | city=Madang | country=PG | start=2005-10 | status=upcoming
:: claim c1 | content=Fourteen of the sixteen leaders have confirmed | form=asserted | figures=Fourteen of the sixteen leaders > 14 person
:: claim c2 | content=the town's only large hotel was full and some delegations would sleep aboard a ship | speaker=Peter Kapris (Foreign Minister, PG) | form=indirect
:: actor p1 | Laisenia Vakatora | role=Prime Minister | country=FJ
:: actor p2 | Peter Kapris | role=Foreign Minister | country=PG
@ a3 | Fiji Times | 2005-10-22
Prime Minister Laisenia Vakatora will stay in Suva next week and miss the Forum leaders' summit in Madang, his spokesman Manasa Tabua said. Foreign Minister Kaliopate Raiwalui is going in his place.

Parliament sits from Monday to debate the reconciliation bill.
:: trip g1 | span=Prime Minister Laisenia Vakatora will stay in Suva next week and miss the Forum leaders' summit in Madang | party=FJ | head=Laisenia Vakatora (Prime Minister, FJ) | to=Madang | country=PG | attendance=absent | speaker=Manasa Tabua
:: summit s1 | name=the Forum leaders' summit in Madang | body=Pacific Islands Forum | city=Madang | country=PG | start=2005-10 | status=upcoming
:: trip g2 | span=Foreign Minister Kaliopate Raiwalui is going in his place | party=FJ | head=Kaliopate Raiwalui (Foreign Minister, FJ) | to=Madang | country=PG | attendance=expected
:: claim c3 | content=Parliament sits from Monday to debate the reconciliation bill | form=asserted | dates=2005-10-24
:: actor p1 | Laisenia Vakatora | role=Prime Minister | country=FJ
:: actor p3 | Manasa Tabua | role=spokesman
:: actor p4 | Kaliopate Raiwalui | role=Foreign Minister | country=FJ
@ a4 | Radio Australia | 2005-10-23
The Prime Minister of Fiji has decided to skip this week's meeting of Pacific leaders in Papua New Guinea. Laisenia Vakatora's office told Radio Australia that he was needed in parliament.

Australia's Prime Minister, Alan Whitford, arrives in Madang on Tuesday with an offer of new patrol boats.
:: trip g1 | span=The Prime Minister of Fiji has decided to skip this week's meeting of Pacific leaders in Papua New Guinea | party=FJ | head=Laisenia Vakatora (Prime Minister, FJ) | to=Papua New Guinea | country=PG | attendance=absent
:: summit s1 | name=this week's meeting of Pacific leaders in Papua New Guinea | body=Pacific Islands Forum | country=PG | start=2005-10 | status=upcoming
:: trip g3 | span=Australia's Prime Minister, Alan Whitford, arrives in Madang on Tuesday | party=AU | head=Alan Whitford (Prime Minister, AU) | to=Madang | country=PG | attendance=expected | date=2005-10-25
:: deal d2 | subject=new patrol boats | parties=AU | status=proposed | certainty=certain | sector=defence
:: actor p1 | Laisenia Vakatora | country=FJ
:: actor p5 | Alan Whitford | role=Prime Minister | country=AU
@ a5 | AFP | 2005-10-26
MADANG, Papua New Guinea, Oct 26 (AFP) - Pacific leaders on Wednesday adopted a ten-year plan for closer ties at their summit in the Papua New Guinean town of Madang.

Australian Prime Minister Alan Whitford promised to build a technical college for the region. Fiji was represented by its foreign minister, Kaliopate Raiwalui.
:: deal d1 | subject=a ten-year plan for closer ties | parties=org:Pacific Islands Forum | status=agreed | certainty=certain | sector=other | date=2005-10-26
:: summit s1 | name=their summit in the Papua New Guinean town of Madang | body=Pacific Islands Forum | city=Madang | country=PG | start=2005-10-26 | status=ongoing
:: deal d3 | subject=build a technical college for the region | parties=AU | status=agreed | certainty=certain | sector=education-culture | kind=pledge | speaker=Alan Whitford
:: trip g2 | span=Fiji was represented by its foreign minister, Kaliopate Raiwalui | party=FJ | head=Kaliopate Raiwalui (foreign minister, FJ) | to=Madang | country=PG | attendance=present | date=2005-10-26
:: trip g3 | span=Australian Prime Minister Alan Whitford promised to build a technical college for the region | party=AU | head=Alan Whitford (Prime Minister, AU) | to=Madang | country=PG | attendance=present | date=2005-10-26
:: actor p4 | Kaliopate Raiwalui | role=foreign minister | country=FJ
:: actor p5 | Alan Whitford | role=Prime Minister | country=AU
= sources s1 5
= sources g1 3
= sources g2 2
= sources g3 2
= sources d1 2
= contradiction g1@a2 g1@a3 attendance
= contradiction g1@a2 g1@a4 attendance
= life d1 proposed 2005-10-14, agreed 2005-10-26
