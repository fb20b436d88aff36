# Two presidents on Saint Vincent
@ a1 | Demerara Waves | 2023-12-10
President Rohan Ramsarran of Guyana will meet Venezuela's Luis Cordero in Saint Vincent and the Grenadines on December 14, Saint Vincent's Prime Minister Alwyn Browne said on Sunday. Brazil's president will attend as an observer.
:: summit s1 | name=President Rohan Ramsarran of Guyana will meet Venezuela's Luis Cordero | parties=GY, VE | country=VC | start=2023-12-14 | status=upcoming | speaker=Alwyn Browne
:: trip g1 | span=Brazil's president will attend as an observer | party=BR | head=role:president, BR | country=VC | attendance=expected | date=2023-12-14
:: actor p1 | Rohan Ramsarran | role=President | country=GY
:: actor p2 | Luis Cordero | country=VE
:: actor p3 | Alwyn Browne | role=Prime Minister | country=VC
@ a2 | Agencia Brasil | 2023-12-11
Brasilia - President Joao Batista Prado will not travel to Saint Vincent for the meeting of Guyana and Venezuela on Thursday, the Planalto Palace said. His adviser Marcos Teles goes in his place.
:: trip g1 | span=President Joao Batista Prado will not travel to Saint Vincent | party=BR | head=Joao Batista Prado (President, BR) | to=Saint Vincent | country=VC | attendance=absent | date=2023-12-14 | speaker=Planalto Palace
:: trip g2 | span=His adviser Marcos Teles goes in his place | party=BR | head=Marcos Teles (adviser, BR) | to=Saint Vincent | country=VC | attendance=expected | date=2023-12-14
:: summit s1 | name=the meeting of Guyana and Venezuela on Thursday | parties=GY, VE | city=Saint Vincent | country=VC | start=2023-12-14 | status=upcoming
:: actor p4 | Joao Batista Prado | role=President | country=BR
:: actor p5 | Marcos Teles | role=adviser | country=BR
@ a3 | AP | 2023-12-15
KINGSTOWN, St. Vincent (AP) — The leaders of Guyana and Venezuela promised at a meeting here Thursday that neither side will use force over the oil-rich Essequibo. Brazil sent presidential adviser Marcos Teles. A commission of foreign ministers will report within three months.
:: summit s1 | name=a meeting here Thursday | parties=GY, VE | country=VC | start=2023-12-14 | status=concluded
:: deal d1 | subject=neither side will use force over the oil-rich Essequibo | parties=GY, VE | status=agreed | certainty=certain | sector=security | date=2023-12-14
:: trip g2 | span=Brazil sent presidential adviser Marcos Teles | party=BR | head=Marcos Teles (adviser, BR) | country=VC | attendance=present | date=2023-12-14
:: claim c1 | content=A commission of foreign ministers will report within three months | form=asserted
:: actor p5 | Marcos Teles | role=presidential adviser | country=BR
@ a4 | Telesur | 2023-12-15
Venezuela and Guyana agreed in the Declaration of Argyle not to threaten or use force against each other. At the talks on Thursday presidents Luis Cordero and Rohan Ramsaran also settled to meet again in Brazil within three months.
:: deal d1 | subject=the Declaration of Argyle not to threaten or use force | parties=VE, GY | status=agreed | certainty=certain | sector=security | kind=declaration
:: summit s1 | name=the talks on Thursday | parties=VE, GY | start=2023-12-14 | status=concluded
:: deal d2 | subject=meet again in Brazil within three months | parties=VE, GY | status=agreed | certainty=certain | sector=other
:: actor p2 | Luis Cordero | country=VE
:: actor p1 | Rohan Ramsaran | country=GY
= sources s1 4
= sources g1 2
= sources g2 2
= sources d1 2
= contradiction g1@a1 g1@a2 attendance
= life d1 agreed 2023-12-14
