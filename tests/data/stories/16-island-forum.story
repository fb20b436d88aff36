# A forum of islands: who was there, and what was pledged
@ a1 | RNZ Pacific | 2019-08-09
The 50th Pacific Islands Forum Leaders Meeting opens in Funafuti, Tuvalu, on Tuesday 13 August. Fiji's prime minister, Josaia Tuilagi, is coming for the first time since 2007. Kiribati's president Taneti Beru will stay at home, his office said.
:: summit s1 | name=50th Pacific Islands Forum Leaders Meeting | ordinal=50 | body=Pacific Islands Forum | city=Funafuti | country=TV | start=2019-08-13 | status=upcoming
:: trip g1 | span=Fiji's prime minister, Josaia Tuilagi, is coming for the first time since 2007 | party=FJ | head=Josaia Tuilagi (prime minister, FJ) | to=Funafuti | attendance=expected | date=2019-08-13
:: trip g2 | span=Kiribati's president Taneti Beru will stay at home | party=KI | head=Taneti Beru (president, KI) | to=Funafuti | attendance=absent | date=2019-08-13
:: actor p1 | Josaia Tuilagi | role=prime minister | country=FJ
:: actor p2 | Taneti Beru | role=president | country=KI
@ a2 | The Fiji Times | 2019-08-13
Prime Minister Josaia Tuilagi landed in Tuvalu yesterday for the Forum leaders' meeting. Australia is to announce 500 million Australian dollars for climate projects in the region.
:: summit s1 | name=the Forum leaders' meeting | country=TV | start=2019-08-13 | status=ongoing
:: trip g1 | span=Prime Minister Josaia Tuilagi landed in Tuvalu yesterday for the Forum leaders' meeting | party=FJ | head=Josaia Tuilagi (Prime Minister, FJ) | to=Tuvalu | attendance=present | date=2019-08-12
:: deal d1 | subject=500 million Australian dollars for climate projects in the region | parties=AU | status=agreed | certainty=probable | sector=environment | kind=pledge | value=500000000 AUD
:: actor p1 | Josaia Tuilagi | role=Prime Minister | country=FJ
@ a3 | ABC News | 2019-08-13
Australia has pledged $500 million to help Pacific island nations with climate change, the minister for the Pacific, Ruth Carmody, told the Pacific Islands Forum in Funafuti.
:: summit s1 | name=Pacific Islands Forum | body=Pacific Islands Forum | city=Funafuti | country=TV | status=ongoing
:: deal d1 | subject=$500 million to help Pacific island nations with climate change | parties=AU | status=agreed | certainty=certain | sector=environment | kind=pledge | value=500000000 AUD | speaker=Ruth Carmody
:: actor p3 | Ruth Carmody | role=minister for the Pacific | country=AU
@ a4 | Kiribati Newstar | 2019-08-14
President Beru joined the other leaders in Funafuti on Wednesday for the second day of the Forum. He met Josaia Tuilagi of Fiji.
:: summit s1 | name=the Forum | city=Funafuti | country=TV | status=ongoing
:: trip g2 | span=President Beru joined the other leaders in Funafuti on Wednesday for the second day of the Forum | party=KI | head=Beru (President, KI) | to=Funafuti | attendance=present | date=2019-08-14
:: actor p2 | Beru | role=President | country=KI
:: actor p1 | Josaia Tuilagi | country=FJ
= sources s1 4
= sources d1 2
= sources g1 2
= contradiction g2@a1 g2@a4 attendance
= life d1 agreed 2019-08-13
