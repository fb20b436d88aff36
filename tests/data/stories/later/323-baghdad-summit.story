# Arab leaders in Baghdad
@ a1 | Iraqi News Agency | 2025-05-11
Baghdad - INA. The 34th Arab League summit will be held in Baghdad on May 17, Foreign Minister Haidar al-Jabiri said on Sunday. Syrian President Adnan al-Khatib and Egyptian President Mahmoud el-Sherif have confirmed that they will attend.
:: summit s1 | name=The 34th Arab League summit | ordinal=34 | body=Arab League | city=Baghdad | country=IQ | start=2025-05-17 | status=upcoming | speaker=Haidar al-Jabiri
:: trip g1 | span=Syrian President Adnan al-Khatib and Egyptian President Mahmoud el-Sherif have confirmed that they will attend | party=SY | head=Adnan al-Khatib (President, SY) | to=Baghdad | country=IQ | attendance=expected | date=2025-05-17
:: trip g2 | span=Syrian President Adnan al-Khatib and Egyptian President Mahmoud el-Sherif have confirmed that they will attend | party=EG | head=Mahmoud el-Sherif (President, EG) | to=Baghdad | country=IQ | attendance=expected | date=2025-05-17
:: actor p1 | Haidar al-Jabiri | role=Foreign Minister | country=IQ
:: actor p2 | Adnan al-Khatib | role=President | country=SY
:: actor p3 | Mahmoud el-Sherif | role=President | country=EG
@ a2 | SANA | 2025-05-12
Damascus, SANA - President Adnan al-Khatib will not take part in the Arab summit in Baghdad, the Presidency's media office said on Monday. Foreign Minister Walid Shamsi will head the Syrian delegation.
:: summit s1 | name=the Arab summit in Baghdad | body=Arab League | city=Baghdad | country=IQ | status=upcoming
:: trip g1 | span=President Adnan al-Khatib will not take part in the Arab summit in Baghdad | party=SY | head=Adnan al-Khatib (President, SY) | to=Baghdad | country=IQ | attendance=absent | speaker=org:Presidency's media office
:: trip g3 | span=Foreign Minister Walid Shamsi will head the Syrian delegation | party=SY | head=Walid Shamsi (Foreign Minister, SY) | to=Baghdad | country=IQ | attendance=expected
:: actor p2 | Adnan al-Khatib | role=President | country=SY
:: actor p4 | Walid Shamsi | role=Foreign Minister | country=SY
@ a3 | The New Arab | 2025-05-13
Syria's Adnan al-Khatib will stay away from the summit of the Arab League in Baghdad on Saturday, where pro-Iranian politicians had called for his arrest.
:: summit s1 | name=the summit of the Arab League in Baghdad | body=Arab League | city=Baghdad | country=IQ | start=2025-05-17 | status=upcoming
:: trip g1 | span=Syria's Adnan al-Khatib will stay away from the summit of the Arab League in Baghdad on Saturday | party=SY | head=Adnan al-Khatib (SY) | to=Baghdad | country=IQ | attendance=absent | date=2025-05-17
:: actor p2 | Adnan al-Khatib | country=SY
@ a4 | AFP | 2025-05-17
BAGHDAD (AFP) - Arab leaders gathered in Baghdad on Saturday for their annual summit. Egyptian President Mahmoud al-Sherif was among the few heads of state to come; Syria sent its foreign minister, Walid al-Shamsi. Iraq will put $20 million into a fund to rebuild Gaza, Prime Minister Kadhim al-Saadi told the meeting.
:: summit s1 | name=their annual summit | city=Baghdad | country=IQ | start=2025-05-17 | status=ongoing
:: trip g2 | span=Egyptian President Mahmoud al-Sherif was among the few heads of state to come | party=EG | head=Mahmoud al-Sherif (President, EG) | to=Baghdad | country=IQ | attendance=present | date=2025-05-17
:: trip g3 | span=Syria sent its foreign minister, Walid al-Shamsi | party=SY | head=Walid al-Shamsi (foreign minister, SY) | to=Baghdad | country=IQ | attendance=present | date=2025-05-17
:: deal d1 | subject=$20 million into a fund to rebuild Gaza | parties=IQ, PS | status=agreed | certainty=certain | sector=other | kind=pledge | value=20000000 USD | speaker=Kadhim al-Saadi
:: actor p3 | Mahmoud al-Sherif | role=President | country=EG
:: actor p4 | Walid al-Shamsi | role=foreign minister | country=SY
:: actor p5 | Kadhim al-Saadi | role=Prime Minister | country=IQ
@ a5 | Asharq Al-Awsat | 2025-05-18
The Baghdad summit closed on Saturday with a call to end the war in Gaza. Iraq will give 20 million dollars for the reconstruction of the Strip and as much again for Lebanon, Prime Minister Kazem al-Saadi said.
:: summit s1 | name=The Baghdad summit | city=Baghdad | country=IQ | end=2025-05-17 | status=concluded
:: deal d1 | subject=20 million dollars for the reconstruction of the Strip | parties=IQ, PS | status=agreed | certainty=certain | sector=other | kind=pledge | value=20000000 USD | speaker=Kazem al-Saadi
:: deal d2 | subject=as much again for Lebanon | parties=IQ, LB | status=agreed | certainty=certain | sector=other | kind=pledge | value=20000000 USD | speaker=Kazem al-Saadi
:: actor p5 | Kazem al-Saadi | role=Prime Minister | country=IQ
= sources s1 5
= sources g1 3
= sources g2 2
= sources g3 2
= sources d1 1
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a3 attendance
= life d1 agreed 2025-05-17
