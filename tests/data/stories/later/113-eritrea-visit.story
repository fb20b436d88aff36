# A president's journey, announced and taken back
@ a1 | Shabelle | 2018-12-11
President Abdi Farah Nur will travel to Juba on Wednesday to meet his South Sudanese counterpart, the presidency in Mogadishu said.
:: trip g1 | span=President Abdi Farah Nur will travel to Juba on Wednesday | party=SO | head=Abdi Farah Nur (President, SO) | to=Juba | country=SS | attendance=expected | date=2018-12-12 | speaker=presidency
:: actor p1 | Abdi Farah Nur | role=President | country=SO
:: actor o1 | org:presidency | country=SO
@ a2 | Eye Radio | 2018-12-12
Somali leader Abdi Farah Nur is not coming to Juba today, foreign ministry spokesman Lual Deng told Eye Radio. No reason was given.
:: trip g1 | span=Somali leader Abdi Farah Nur is not coming to Juba today | party=SO | head=Abdi Farah Nur (leader, SO) | to=Juba | attendance=absent | date=2018-12-12 | speaker=Lual Deng
:: actor p1 | Abdi Farah Nur | role=leader | country=SO
:: actor p2 | Lual Deng | role=foreign ministry spokesman | country=SS
@ a3 | Garowe Online | 2018-12-13
The president landed in the South Sudanese capital on Wednesday night, a day of confusion over his trip notwithstanding. Nur and his host, Peter Lado, talked for two hours.
:: trip g1 | span=The president landed in the South Sudanese capital on Wednesday night | party=SO | head=role:president, SO | to=the South Sudanese capital | country=SS | attendance=present | date=2018-12-12
:: summit s1 | name=talked for two hours | parties=SO, SS | country=SS | status=concluded
:: actor p3 | Peter Lado | country=SS
@ a4 | Radio Tamazuj | 2018-12-13
Presidents Lado and Nur agreed in Juba on Wednesday evening that Somali pilots will be trained in South Sudan.
:: deal d1 | subject=Somali pilots will be trained in South Sudan | parties=SO, SS | status=agreed | certainty=certain | sector=education-culture | date=2018-12-12
:: actor p3 | Lado | role=President | country=SS
= sources g1 3
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
