# A beach for Bolivia
@ a1 | EFE | 1992-01-24
Lima, Jan 24 (EFE).- Presidents Ernesto Villalobos of Peru and Jaime Antezana of Bolivia signed an agreement in the port of Ilo on Friday that gives Bolivia a free zone and five kilometers of beach for 50 years. The strip has been named Bolivia Mar.
:: deal d1 | subject=an agreement in the port of Ilo | parties=PE, BO | status=signed | certainty=certain | sector=transport | kind=agreement | date=1992-01-24
:: claim c1 | content=gives Bolivia a free zone and five kilometers of beach for 50 years | form=asserted | about=BO | figures=five kilometers > 5 kilometre;50 years > 50 year
:: claim c2 | content=The strip has been named Bolivia Mar | form=asserted
:: actor p1 | Ernesto Villalobos | role=President | country=PE
:: actor p2 | Jaime Antezana | role=President | country=BO
@ a2 | El Comercio | 1992-01-25
The Ilo agreements, signed yesterday by presidents Villalobos and Antezana, will let Bolivia use the southern port for half a century. "Bolivia has come back to the sea, at least with its feet," Jaime Antezana said on the sand.

The highway from Ilo to La Paz will cost 140 million dollars, said Transport Minister Alfredo Quiñones.
:: deal d1 | subject=The Ilo agreements, signed yesterday by presidents Villalobos and Antezana | parties=PE, BO | status=signed | certainty=certain | sector=transport | kind=agreement | date=1992-01-24
:: claim c3 | content=Bolivia has come back to the sea, at least with its feet | speaker=Jaime Antezana (President, BO) | form=direct | about=BO
:: claim c4 | content=The highway from Ilo to La Paz will cost 140 million dollars | speaker=Alfredo Quiñones (Transport Minister, PE) | form=indirect | figures=140 million dollars > 140000000 USD
:: actor p2 | Jaime Antezana | country=BO
:: actor p1 | Villalobos | role=President | country=PE
:: actor p3 | Alfredo Quiñones | role=Transport Minister | country=PE
@ a3 | Presencia | 1992-01-25
Bolivia will have the free use of the port of Ilo and of a beach five kilometers long under the accord that President Jaime Antezana and his Peruvian host signed on Friday, EFE reported from Ilo. The road to the coast will cost 140 million dollars, according to the Foreign Ministry.
:: deal d1 | subject=the accord that President Jaime Antezana and his Peruvian host signed on Friday | parties=BO, PE | status=signed | certainty=certain | sector=transport | kind=agreement | date=1992-01-24 | outlet=EFE
:: claim c1 | content=Bolivia will have the free use of the port of Ilo and of a beach five kilometers long | form=indirect | outlet=EFE | about=BO | figures=five kilometers > 5 kilometre
:: claim c4 | content=The road to the coast will cost 140 million dollars | speaker=org:Foreign Ministry (BO) | form=indirect | figures=140 million dollars > 140000000 USD
:: actor p2 | Jaime Antezana | role=President | country=BO
:: actor o1 | org:Foreign Ministry | country=BO
@ a4 | Latin American Weekly Report | 1992-02-06
The Peruvian-Bolivian accords of 24 January grant La Paz a 50-year concession at Ilo, with a stretch of coast called Bolivia Mar. The port handled 180,000 tonnes last year, most of it copper and fishmeal.
:: deal d1 | subject=The Peruvian-Bolivian accords of 24 January | parties=PE, BO | status=signed | certainty=certain | sector=transport | kind=agreement | date=1992-01-24
:: claim c2 | content=a stretch of coast called Bolivia Mar | form=asserted
:: claim c5 | content=The port handled 180,000 tonnes last year, most of it copper and fishmeal | form=asserted | figures=180,000 tonnes > 180000 tonne | dates=1991
= sources d1 3
= sources c1 1
= sources c2 2
= sources c4 2
= life d1 signed 1992-01-24
