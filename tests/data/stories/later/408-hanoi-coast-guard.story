# Coast guards and rice
@ a1 | Philippine News Agency | 2024-01-30
HANOI - The Philippines and Vietnam signed a memorandum of understanding on maritime cooperation between their coast guards on Tuesday, in the presence of President Ramon Villareal and President Le Quang Duc. Manila will buy 1.5 million to 2 million tons of Vietnamese rice a year for five years under a second memorandum.
:: deal d1 | subject=a memorandum of understanding on maritime cooperation between their coast guards | parties=PH, VN | status=signed | certainty=certain | sector=security | kind=memorandum | date=2024-01-30
:: deal d2 | subject=buy 1.5 million to 2 million tons of Vietnamese rice a year for five years | parties=PH, VN | status=signed | certainty=certain | sector=agriculture | kind=memorandum
:: trip g1 | span=in the presence of President Ramon Villareal | party=PH | head=Ramon Villareal (President, PH) | to=HANOI | country=VN | attendance=present | date=2024-01-30
:: actor p1 | Ramon Villareal | role=President
:: actor p2 | Le Quang Duc | role=President
@ a2 | Vietnam News Agency | 2024-01-30
Hanoi (VNA) - Viet Nam and the Philippines exchanged a memorandum on cooperation between the two coast guards on January 30 during the state visit of Philippine President Ramon Villareal. Two-way trade was 7.8 billion USD in 2023, according to the Ministry of Industry and Trade.
:: deal d1 | subject=a memorandum on cooperation between the two coast guards | parties=VN, PH | status=signed | certainty=certain | sector=security | kind=memorandum | date=2024-01-30
:: trip g1 | span=the state visit of Philippine President Ramon Villareal | party=PH | head=Ramon Villareal (President, PH) | to=Hanoi | country=VN | attendance=present | date=2024-01-30
:: claim c1 | content=Two-way trade was 7.8 billion USD in 2023 | speaker=org:Ministry of Industry and Trade (VN) | form=indirect | about=VN, PH | figures=7.8 billion USD > 7800000000 USD | dates=2023
:: actor p1 | Ramon Villareal | role=President | country=PH
:: actor o1 | org:Ministry of Industry and Trade | country=VN
@ a3 | Reuters | 2024-01-30
HANOI, Jan 30 (Reuters) - Vietnam and the Philippines agreed on Tuesday to step up cooperation between their coast guards and to prevent incidents in the South China Sea. A rice deal was signed as well, under which Vietnam will supply up to two million tons a year.
:: deal d1 | subject=step up cooperation between their coast guards | parties=VN, PH | status=agreed | certainty=certain | sector=security | date=2024-01-30
:: deal d3 | subject=prevent incidents in the South China Sea | parties=VN, PH | status=agreed | certainty=certain | sector=security | date=2024-01-30
:: deal d2 | subject=A rice deal | parties=VN, PH | status=signed | certainty=certain | sector=agriculture
@ a4 | Manila Standard | 2024-01-31
Vietnam and the Philippines agreed on Tuesday to step up cooperation between their coast guards and to prevent incidents in the South China Sea. A rice deal was signed as well, under which Vietnam will supply up to two million tons a year. Reuters
:: deal d1 | subject=step up cooperation between their coast guards | parties=VN, PH | status=agreed | certainty=certain | sector=security | date=2024-01-30
:: deal d3 | subject=prevent incidents in the South China Sea | parties=VN, PH | status=agreed | certainty=certain | sector=security | date=2024-01-30
:: deal d2 | subject=A rice deal | parties=VN, PH | status=signed | certainty=certain | sector=agriculture
@ a5 | Ministry of Industry and Trade of Viet Nam | 2024-02-02
Trade between Viet Nam and the Philippines amounted to nearly 7.8 billion USD last year, Minister Nguyen Huu Thang told his Philippine colleague. The target is 10 billion USD in the years to come.
:: claim c1 | content=Trade between Viet Nam and the Philippines amounted to nearly 7.8 billion USD last year | speaker=Nguyen Huu Thang (Minister, VN) | form=indirect | about=VN, PH | figures=nearly 7.8 billion USD > about 7800000000 USD | dates=2023
:: claim c2 | content=The target is 10 billion USD in the years to come | form=asserted | certainty=underspecified | about=VN, PH | figures=10 billion USD > 10000000000 USD
:: actor p3 | Nguyen Huu Thang | role=Minister | country=VN
@ a6 | BusinessWorld | 2024-09-17
The Philippines imported 2.3 million tons of rice from Vietnam in the first eight months of the year, Bureau of Plant Industry data showed, more than the two million tons a year of the memorandum signed in Hanoi in January.
:: claim c3 | content=The Philippines imported 2.3 million tons of rice from Vietnam in the first eight months of the year | speaker=org:Bureau of Plant Industry (PH) | form=indirect | about=PH, VN | figures=2.3 million tons > 2300000 tonne | dates=2024-01-01/2024-08-31
:: deal d2 | subject=the memorandum signed in Hanoi in January | parties=PH, VN | status=signed | certainty=certain | sector=agriculture | kind=memorandum | date=2024-01
:: actor o2 | org:Bureau of Plant Industry | country=PH
= sources d1 3
= sources d2 3
= sources d3 1
= sources c1 1
= sources g1 2
= life d1 agreed 2024-01-30, signed 2024-01-30
= life d2 signed 2024-01-30
