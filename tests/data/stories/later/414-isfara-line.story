# The last line of Central Asia
@ a1 | 24.kg | 2025-03-04
BISHKEK - Tajik President Sharif Hakimov will pay a state visit to Kyrgyzstan on March 12-13, Foreign Minister Nurlan Toktogulov said on Tuesday. The treaty on the state border will be signed then.
:: trip g1 | span=Tajik President Sharif Hakimov will pay a state visit to Kyrgyzstan on March 12-13 | party=TJ | head=Sharif Hakimov (President, TJ) | to=Kyrgyzstan | country=KG | attendance=expected | date=2025-03-12/2025-03-13 | speaker=Nurlan Toktogulov
:: deal d1 | subject=The treaty on the state border | parties=TJ, KG | status=agreed | certainty=certain | sector=security | kind=treaty
:: actor p1 | Sharif Hakimov | role=President | country=TJ
:: actor p2 | Nurlan Toktogulov | role=Foreign Minister | country=KG
@ a2 | Asia-Plus | 2025-03-13
Presidents Sharif Hakimov and Temir Asanov signed the treaty on the Tajik-Kyrgyz state border in Bishkek on Thursday. The line is 1,006.84 kilometres long, according to the Kyrgyz side.
:: deal d1 | subject=the treaty on the Tajik-Kyrgyz state border | parties=TJ, KG | status=signed | certainty=certain | sector=security | kind=treaty | date=2025-03-13
:: claim c1 | content=The line is 1,006.84 kilometres long | speaker=country:KG | form=indirect | figures=1,006.84 kilometres > 1006.84 kilometre
:: trip g1 | span=Presidents Sharif Hakimov and Temir Asanov signed the treaty | party=TJ | head=Sharif Hakimov (President, TJ) | to=Bishkek | country=KG | attendance=present | date=2025-03-13
:: actor p1 | Sharif Hakimov | role=President
:: actor p3 | Temir Asanov | role=President
@ a3 | Gazeta.uz | 2025-03-25
The presidents of Uzbekistan, Kyrgyzstan and Tajikistan will meet in Khujand on March 31 to mark the point where their borders join, Uzbekistan's Foreign Ministry announced.
:: summit s1 | name=The presidents of Uzbekistan, Kyrgyzstan and Tajikistan will meet in Khujand | parties=UZ, KG, TJ | city=Khujand | country=TJ | start=2025-03-31 | status=upcoming | speaker=org:Foreign Ministry (UZ)
:: actor o1 | org:Foreign Ministry | country=UZ
@ a4 | AKIpress | 2025-03-26
A summit of the Kyrgyz, Tajik and Uzbek heads of state is to take place in Fergana on March 31, a source in the government said. A stele will be unveiled on the border. Kyrgyzstan and Tajikistan exchanged 50 square kilometres under the treaty of March 13.
:: summit s1 | name=A summit of the Kyrgyz, Tajik and Uzbek heads of state | parties=KG, TJ, UZ | city=Fergana | country=UZ | start=2025-03-31 | status=upcoming | speaker=a source in the government
:: deal d1 | subject=the treaty of March 13 | parties=KG, TJ | status=signed | certainty=certain | sector=security | kind=treaty | date=2025-03-13
:: claim c2 | content=Kyrgyzstan and Tajikistan exchanged 50 square kilometres under the treaty of March 13 | form=asserted | about=KG, TJ | figures=50 square kilometres > 50 square-kilometre | dates=2025-03-13
@ a5 | The Times of Central Asia | 2025-04-01
The leaders of Kyrgyzstan, Tajikistan and Uzbekistan held their first three-way summit in Khujand on Monday and signed a treaty on the junction of their borders. Temir Asanov flew in with his foreign minister, Nurlan Toktogulov.
:: summit s1 | name=their first three-way summit in Khujand | ordinal=1 | parties=KG, TJ, UZ | city=Khujand | country=TJ | start=2025-03-31 | status=concluded
:: deal d2 | subject=a treaty on the junction of their borders | parties=KG, TJ, UZ | status=signed | certainty=certain | sector=security | kind=treaty | date=2025-03-31
:: trip g2 | span=Temir Asanov flew in with his foreign minister, Nurlan Toktogulov | party=KG | head=Temir Asanov (KG) | to=Khujand | country=TJ | attendance=present | date=2025-03-31
:: actor p3 | Temir Asanov
:: actor p2 | Nurlan Toktogulov | role=foreign minister | country=KG
= sources d1 3
= sources g1 2
= sources s1 3
= contradiction s1@a3 s1@a4 place
= contradiction s1@a4 s1@a5 place
= life d1 agreed 2025-03-04, signed 2025-03-13
= life d2 signed 2025-03-31
