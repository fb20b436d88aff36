# Three premiers of the Mekong
@ a1 | Vietnam News Agency | 2004-11-22
Hanoi (VNA) - Prime Minister Phan Duc Loc will attend the third summit of Cambodia, Laos and Viet Nam in Siem Reap on November 27, the Foreign Ministry announced. The three countries are to adopt a master plan for their Development Triangle.
:: trip g1 | span=Prime Minister Phan Duc Loc will attend the third summit of Cambodia, Laos and Viet Nam | party=VN | head=Phan Duc Loc (Prime Minister, VN) | to=Siem Reap | country=KH | attendance=expected | date=2004-11-27 | speaker=org:Foreign Ministry (VN)
:: summit s1 | name=the third summit of Cambodia, Laos and Viet Nam | ordinal=3 | parties=KH, LA, VN | city=Siem Reap | country=KH | start=2004-11-27 | status=upcoming | speaker=org:Foreign Ministry (VN)
:: deal d1 | subject=a master plan for their Development Triangle | parties=KH, LA, VN | status=agreed | certainty=certain | sector=trade
:: actor p1 | Phan Duc Loc | role=Prime Minister | country=VN
:: actor o1 | org:Foreign Ministry | country=VN
@ a2 | Bangkok Post | 2004-11-23
The prime ministers of Cambodia, Laos and Vietnam meet in Phnom Penh on Saturday for their third summit on the poor provinces along their borders. Lao Prime Minister Khamsing Vongphakdy is expected there too, diplomats said.

Thailand has offered to build a road from Ubon to Pakse for $12 million.
:: summit s1 | name=their third summit | ordinal=3 | parties=KH, LA, VN | city=Phnom Penh | country=KH | start=2004-11-27 | status=upcoming
:: trip g2 | span=Lao Prime Minister Khamsing Vongphakdy is expected there too | party=LA | head=Khamsing Vongphakdy (Prime Minister, LA) | to=Phnom Penh | country=KH | attendance=expected | date=2004-11-27 | speaker=desc:diplomats
:: deal d2 | subject=build a road from Ubon to Pakse for $12 million | parties=TH, LA | status=proposed | certainty=certain | sector=transport | value=12000000 USD
:: actor p2 | Khamsing Vongphakdy | role=Prime Minister | country=LA
@ a3 | Agence Kampuchea Presse | 2004-11-25
Phnom Penh (AKP) - Prime Minister Chhim Sovann left for Siem Reap on Thursday to prepare the third Cambodia-Laos-Vietnam Summit, which takes place there on November 27. The Lao side will be headed by its Deputy Prime Minister, Thongdy Keola.
:: summit s1 | name=the third Cambodia-Laos-Vietnam Summit | ordinal=3 | parties=KH, LA, VN | city=Siem Reap | country=KH | start=2004-11-27 | status=upcoming
:: trip g3 | span=The Lao side will be headed by its Deputy Prime Minister, Thongdy Keola | party=LA | head=Thongdy Keola (Deputy Prime Minister, LA) | to=Siem Reap | country=KH | attendance=expected | date=2004-11-27
:: actor p3 | Chhim Sovann | role=Prime Minister | country=KH
:: actor p4 | Thongdy Keola | role=Deputy Prime Minister | country=LA
@ a4 | Vientiane Times | 2004-11-26
Prime Minister Khamsing Vongphakdy will not travel to Cambodia this weekend, the Ministry of Foreign Affairs said. Deputy Prime Minister Thongdy Keola goes to the summit of the three countries in Siem Reap in his place.
:: trip g2 | span=Prime Minister Khamsing Vongphakdy will not travel to Cambodia this weekend | party=LA | head=Khamsing Vongphakdy (Prime Minister, LA) | to=Cambodia | country=KH | attendance=absent | date=2004-11-27/2004-11-28 | speaker=org:Ministry of Foreign Affairs (LA)
:: trip g3 | span=Deputy Prime Minister Thongdy Keola goes to the summit of the three countries | party=LA | head=Thongdy Keola (Deputy Prime Minister, LA) | to=Siem Reap | country=KH | attendance=expected
:: summit s1 | name=the summit of the three countries | parties=LA, KH, VN | city=Siem Reap | country=KH | status=upcoming
:: actor p2 | Khamsing Vongphakdy | role=Prime Minister | country=LA
:: actor p4 | Thongdy Keola | role=Deputy Prime Minister | country=LA
:: actor o2 | org:Ministry of Foreign Affairs | country=LA
@ a5 | AFP | 2004-11-27
SIEM REAP, Cambodia (AFP) - Cambodia, Laos and Vietnam adopted a blueprint for the development of ten border provinces at a meeting of their leaders here on Saturday. Vietnam's premier, Phan Duc Loc, put its cost at more than one billion dollars.
:: deal d1 | subject=a blueprint for the development of ten border provinces | parties=KH, LA, VN | status=agreed | certainty=certain | sector=trade | date=2004-11-27
:: summit s1 | name=a meeting of their leaders | parties=KH, LA, VN | city=SIEM REAP | country=KH | start=2004-11-27 | status=concluded
:: claim c1 | content=put its cost at more than one billion dollars | speaker=Phan Duc Loc (premier, VN) | form=indirect | figures=more than one billion dollars > 1000000000+ USD
:: trip g1 | span=Vietnam's premier, Phan Duc Loc | party=VN | head=Phan Duc Loc (premier, VN) | to=SIEM REAP | country=KH | attendance=present | date=2004-11-27
:: actor p1 | Phan Duc Loc | role=premier | country=VN
= sources s1 5
= sources g1 2
= sources g2 2
= sources g3 2
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a2 s1@a5 place
= contradiction g2@a2 g2@a4 attendance
= life d1 agreed 2004-11-22
