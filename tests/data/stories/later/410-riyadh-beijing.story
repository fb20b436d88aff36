# Arabs and Chinese in Riyadh
@ a1 | El Khabar | 2022-12-05
President Abdelkrim Toumi will go to Riyadh for the first summit of Arab states and China, which Saudi Arabia hosts on December 9, diplomatic sources told El Khabar. Algeria held the chair of the Arab League in November.
:: trip g1 | span=President Abdelkrim Toumi will go to Riyadh | party=DZ | head=Abdelkrim Toumi (President, DZ) | to=Riyadh | country=SA | attendance=expected | date=2022-12-09 | outlet=El Khabar | speaker=desc:diplomatic sources
:: summit s1 | name=the first summit of Arab states and China | ordinal=1 | parties=CN | city=Riyadh | country=SA | start=2022-12-09 | status=upcoming
:: actor p1 | Abdelkrim Toumi | role=President | country=DZ
:: actor o1 | org:Arab League
@ a2 | Algeria Press Service | 2022-12-07
ALGIERS - Prime Minister Lamine Bensalah will represent President Abdelkrim Toumi, who does not travel to Saudi Arabia, at the Arab-Chinese summit in Riyadh, a statement of the Presidency said on Wednesday.
:: trip g2 | span=Prime Minister Lamine Bensalah will represent President Abdelkrim Toumi | party=DZ | head=Lamine Bensalah (Prime Minister, DZ) | to=Riyadh | country=SA | attendance=expected | speaker=org:Presidency
:: trip g1 | span=who does not travel to Saudi Arabia | party=DZ | head=Abdelkrim Toumi (President, DZ) | to=Saudi Arabia | country=SA | attendance=absent | speaker=org:Presidency
:: summit s1 | name=the Arab-Chinese summit in Riyadh | parties=CN | city=Riyadh | country=SA | status=upcoming
:: actor p1 | Abdelkrim Toumi | role=President | country=DZ
:: actor p2 | Lamine Bensalah | role=Prime Minister | country=DZ
:: actor o2 | org:Presidency | country=DZ
@ a3 | Saudi Press Agency | 2022-12-07
Riyadh, SPA -- Chinese President Gao Wenbin arrived in Riyadh on Wednesday on a three-day state visit, in the course of which he will attend the Riyadh Arab-China Summit for Cooperation and Development. Trade between the Kingdom and China reached SAR 309 billion in 2021.
:: trip g3 | span=Chinese President Gao Wenbin arrived in Riyadh on Wednesday on a three-day state visit | party=CN | head=Gao Wenbin (President, CN) | to=Riyadh | country=SA | attendance=present | date=2022-12-07
:: summit s1 | name=the Riyadh Arab-China Summit for Cooperation and Development | parties=CN | city=Riyadh | country=SA | status=upcoming
:: claim c1 | content=Trade between the Kingdom and China reached SAR 309 billion in 2021 | form=asserted | about=SA, CN | figures=SAR 309 billion > 309000000000 SAR | dates=2021
:: actor p3 | Gao Wenbin | role=President | country=CN
@ a4 | Asharq Al-Awsat | 2022-12-08
Algeria's President Abdelkrim Toumi will be missing when Arab leaders meet the president of China in the Saudi capital on Friday. Chinese trade with the Arab world was more than $330 billion last year.
:: trip g1 | span=Algeria's President Abdelkrim Toumi will be missing | party=DZ | head=Abdelkrim Toumi (President, DZ) | to=the Saudi capital | country=SA | attendance=absent | date=2022-12-09
:: summit s1 | name=Arab leaders meet the president of China in the Saudi capital on Friday | parties=CN | city=Riyadh | country=SA | start=2022-12-09 | status=upcoming
:: claim c2 | content=Chinese trade with the Arab world was more than $330 billion last year | form=asserted | about=CN | figures=more than $330 billion > 330000000000+ USD | dates=2021
:: actor p1 | Abdelkrim Toumi | role=President | country=DZ
@ a5 | Xinhua | 2022-12-10
RIYADH, Dec. 9 (Xinhua) -- Chinese President Gao Wenbin addressed the first China-Arab States Summit in Riyadh on Friday. China-Arab trade stood at 330.3 billion U.S. dollars in 2021 and at 319.3 billion dollars in the first three quarters of 2022, data from the Commerce Ministry showed.
:: trip g3 | span=Chinese President Gao Wenbin addressed the first China-Arab States Summit in Riyadh on Friday | party=CN | head=Gao Wenbin (President, CN) | to=Riyadh | country=SA | attendance=present | date=2022-12-09
:: summit s1 | name=the first China-Arab States Summit in Riyadh | ordinal=1 | parties=CN | city=Riyadh | country=SA | start=2022-12-09 | status=concluded
:: claim c2 | content=China-Arab trade stood at 330.3 billion U.S. dollars in 2021 | speaker=org:Commerce Ministry (CN) | form=indirect | about=CN | figures=330.3 billion U.S. dollars > 330300000000 USD | dates=2021
:: claim c3 | content=at 319.3 billion dollars in the first three quarters of 2022 | speaker=org:Commerce Ministry (CN) | form=indirect | about=CN | figures=319.3 billion dollars > 319300000000 USD | dates=2022-01-01/2022-09-30
:: actor p3 | Gao Wenbin | role=President | country=CN
:: actor o3 | org:Commerce Ministry | country=CN
= sources s1 5
= sources g1 3
= sources g3 2
= sources c2 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a4 attendance
