# An invitation to Samarkand
@ a1 | Kun.uz | 2022-09-10
Fourteen leaders will come to the summit of the Shanghai Cooperation Organisation in Samarkand on September 15-16, presidential aide Rustam Karimov said; Tajikistan's president will be there, too.
:: summit s1 | name=the summit of the Shanghai Cooperation Organisation | body=Shanghai Cooperation Organisation | city=Samarkand | country=UZ | start=2022-09-15 | end=2022-09-16 | status=upcoming | speaker=Rustam Karimov
:: trip g1 | span=Tajikistan's president will be there, too | party=TJ | head=role:president, TJ | to=Samarkand | country=UZ | attendance=expected | date=2022-09-15 | speaker=Rustam Karimov
:: actor p1 | Rustam Karimov | role=presidential aide | country=UZ
@ a2 | Asia-Plus | 2022-09-12
President Davlat Nazarov will not fly to Samarkand because of the fighting on the Kyrgyz border, a source in his administration says.
:: trip g1 | span=President Davlat Nazarov will not fly to Samarkand | party=TJ | head=Davlat Nazarov (President, TJ) | to=Samarkand | country=UZ | attendance=absent
:: actor p2 | Davlat Nazarov | role=President | country=TJ
@ a3 | Xinhua | 2022-09-15
SAMARKAND, Sept. 15 (Xinhua) -- The 22nd meeting of the SCO Council of Heads of State began here on Thursday.
:: summit s1 | name=The 22nd meeting of the SCO Council of Heads of State | ordinal=22 | body=SCO | city=Samarkand | country=UZ | start=2022-09-15 | status=ongoing
@ a4 | 24.kg | 2022-09-16
In Samarkand the Kyrgyz and Tajik presidents, Azamat Toktogulov and Davlat Nazarov, agreed to cease fire and pull back their forces.
:: trip g1 | span=In Samarkand the Kyrgyz and Tajik presidents, Azamat Toktogulov and Davlat Nazarov | party=TJ | head=Davlat Nazarov (president, TJ) | to=Samarkand | country=UZ | attendance=present | date=2022-09-16
:: deal d1 | subject=cease fire and pull back their forces | parties=KG, TJ | status=agreed | certainty=certain | sector=security
:: actor p2 | Davlat Nazarov | role=presidents | country=TJ
@ a5 | RFE/RL | 2022-09-16
The leaders of Kyrgyzstan and Tajikistan ordered a truce on the sidelines of the SCO gathering in Uzbekistan.
:: deal d1 | subject=a truce | parties=KG, TJ | status=agreed | certainty=certain | sector=security
:: summit s1 | name=the SCO gathering in Uzbekistan | body=SCO | country=UZ | status=ongoing
= sources s1 3
= sources g1 3
= sources d1 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a4 attendance
