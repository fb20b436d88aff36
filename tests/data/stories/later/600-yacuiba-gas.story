# The price of gas at Yacuiba
@ a1 | ABI | 2006-06-27
La Paz, Jun 27 (ABI) - Bolivia and Argentina are still negotiating a new price for the gas that flows through Yacuiba, Hydrocarbons Minister Ramiro Quiroga said on Tuesday. President Hernan Mamani will travel to Buenos Aires on Thursday.

Argentina now pays 3.35 dollars per million British thermal units.
:: deal d1 | subject=a new price for the gas that flows through Yacuiba | parties=BO, AR | status=negotiating | certainty=certain | sector=energy | speaker=Ramiro Quiroga
:: trip g1 | span=President Hernan Mamani will travel to Buenos Aires on Thursday | party=BO | head=Hernan Mamani (President, BO) | to=Buenos Aires | country=AR | attendance=expected | date=2006-06-29
:: claim c1 | content=Argentina now pays 3.35 dollars per million British thermal units | form=asserted | about=AR | figures=3.35 dollars > 3.35 USD
:: actor p1 | Ramiro Quiroga | role=Hydrocarbons Minister | country=BO
:: actor p2 | Hernan Mamani | role=President | country=BO
@ a2 | Reuters | 2006-06-29
BUENOS AIRES, June 29 (Reuters) - Argentina and Bolivia signed an accord on Thursday that raises the price of Bolivian natural gas to $5 per million British thermal units, nearly 50 percent more than before. Presidents Ernesto Villalba and Hernan Mamani sealed it at a rally in the working-class suburb of Hurlingham.

Argentina, which has paid $3.35 since 2004, buys about 7 percent of the gas it uses from Bolivia.
:: deal d1 | subject=an accord on Thursday that raises the price of Bolivian natural gas | parties=AR, BO | status=signed | certainty=certain | sector=energy | date=2006-06-29
:: claim c2 | content=raises the price of Bolivian natural gas to $5 per million British thermal units | form=asserted | about=BO | figures=$5 > 5 USD
:: trip g1 | span=Presidents Ernesto Villalba and Hernan Mamani sealed it at a rally in the working-class suburb of Hurlingham | party=BO | head=Hernan Mamani (President, BO) | to=Hurlingham | country=AR | attendance=present | date=2006-06-29
:: claim c1 | content=Argentina, which has paid $3.35 since 2004 | form=asserted | about=AR | figures=$3.35 > 3.35 USD
:: claim c3 | content=buys about 7 percent of the gas it uses from Bolivia | form=asserted | about=AR, BO | figures=about 7 percent > about 7 percent
:: actor p2 | Hernan Mamani | role=President | country=BO
:: actor p3 | Ernesto Villalba | role=President | country=AR
@ a3 | Clarin | 2006-06-30
From July 15 the gas that Argentina imports from Bolivia will cost it 5 dollars per million BTU. The agreement that the two presidents signed yesterday in Hurlingham fixes that price until December.

Bolivian deliveries will rise to 27.7 million cubic metres a day once the north-eastern pipeline is built, Planning Minister Julio Bertoldi said.
:: claim c2 | content=From July 15 the gas that Argentina imports from Bolivia will cost it 5 dollars per million BTU | form=asserted | about=AR, BO | figures=5 dollars > 5 USD | dates=2006-07-15
:: deal d1 | subject=The agreement that the two presidents signed yesterday in Hurlingham | parties=AR, BO | status=signed | certainty=certain | sector=energy | date=2006-06-29
:: claim c4 | content=Bolivian deliveries will rise to 27.7 million cubic metres a day once the north-eastern pipeline is built | speaker=Julio Bertoldi (Planning Minister, AR) | form=indirect | about=BO | figures=27.7 million cubic metres > 27700000 m3
:: actor p4 | Julio Bertoldi | role=Planning Minister | country=AR
@ a4 | La Razon | 2006-06-30
Bolivian deliveries to Argentina will rise to 20 million cubic metres a day when the north-eastern pipeline is ready, Hydrocarbons Minister Ramiro Quiroga explained on his return from Buenos Aires. The gas deal signed on Thursday will bring the Treasury another 110 million dollars a year, he said.
:: claim c5 | content=Bolivian deliveries to Argentina will rise to 20 million cubic metres a day when the north-eastern pipeline is ready | speaker=Ramiro Quiroga (Hydrocarbons Minister, BO) | form=indirect | about=BO, AR | figures=20 million cubic metres > 20000000 m3
:: deal d1 | subject=The gas deal signed on Thursday | parties=BO, AR | status=signed | certainty=certain | sector=energy | date=2006-06-29 | speaker=Ramiro Quiroga
:: claim c6 | content=will bring the Treasury another 110 million dollars a year | speaker=Ramiro Quiroga (Hydrocarbons Minister, BO) | form=indirect | about=BO | figures=110 million dollars > 110000000 USD
:: actor p1 | Ramiro Quiroga | role=Hydrocarbons Minister | country=BO
@ a5 | MercoPress | 2006-07-18
Argentina has been paying the new price of US$ 5 per million BTU for Bolivian gas since Saturday, the Planning Ministry in Buenos Aires confirmed. The agreement with La Paz took effect on July 15. Brazil, Bolivia's main customer, pays about US$ 4.
:: claim c2 | content=Argentina has been paying the new price of US$ 5 per million BTU for Bolivian gas since Saturday | speaker=org:Planning Ministry (AR) | form=indirect | about=AR, BO | figures=US$ 5 > 5 USD | dates=2006-07-15
:: deal d1 | subject=The agreement with La Paz | parties=AR, BO | status=in-force | certainty=certain | sector=energy | date=2006-07-15
:: claim c7 | content=Brazil, Bolivia's main customer, pays about US$ 4 | form=asserted | about=BR, BO | figures=about US$ 4 > about 4 USD
:: actor o1 | org:Planning Ministry | country=AR
= sources d1 4
= sources c1 2
= sources c2 3
= sources g1 2
= sources c6 1
= contradiction c4@a3 c5@a4 figure
= life d1 negotiating 2006-06-27, signed 2006-06-29, in-force 2006-07-15
