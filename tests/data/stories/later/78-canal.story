# Tolls on a canal
@ a1 | La Prensa | 2005-03-09
Panama and Colombia will link their power grids, the presidents of both countries, Marta Solis and Hernan Rueda, announced in Panama City on Wednesday. The line of 614 kilometres will cost $250 million.
:: deal d1 | subject=link their power grids | parties=PA, CO | status=agreed | certainty=certain | sector=energy | date=2005-03-09 | speaker=Marta Solis
:: claim c1 | content=The line of 614 kilometres will cost $250 million | form=asserted | figures=614 kilometres > 614 kilometre;$250 million > 250000000 USD
:: actor p1 | Marta Solis | role=president | country=PA
:: actor p2 | Hernan Rueda | role=president | country=CO
@ a2 | El Tiempo | 2005-03-10
Colombia and Panama agreed to build an electricity interconnection 614 km long, said President Rueda. It is to be ready in 2009 and will cost about 250 million dollars.
:: deal d1 | subject=build an electricity interconnection 614 km long | parties=CO, PA | status=agreed | certainty=certain | sector=energy | speaker=Rueda
:: claim c1 | content=It is to be ready in 2009 and will cost about 250 million dollars | form=asserted | figures=about 250 million dollars > about 250000000 USD | dates=2009
:: actor p2 | Rueda | role=President | country=CO
@ a3 | Reuters | 2012-08-23
Panama and Colombia have put on hold a project to connect their electricity networks because of rising costs, the Panamanian government said on Thursday.
:: deal d1 | subject=a project to connect their electricity networks | parties=PA, CO | status=stalled | certainty=certain | sector=energy | speaker=government
= sources d1 3
= sources c1 2
= life d1 agreed 2005-03-09, stalled 2012-08-23
= back d1 1
