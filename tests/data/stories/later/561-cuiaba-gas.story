# What Brazil pays for Bolivian gas
@ a1 | Agencia Boliviana de Informacion | 2007-02-15
La Paz, Feb 15 (ABI) - Brazil has agreed to pay more for the gas of Bolivia, President Tomas Mamani announced on returning from Brasilia on Thursday. For the gas of Cuiaba it will pay 4.20 dollars per million BTU instead of 1.19.
:: deal d1 | subject=pay more for the gas of Bolivia | parties=BR, BO | status=agreed | certainty=certain | sector=energy | speaker=Tomas Mamani
:: claim c1 | content=For the gas of Cuiaba it will pay 4.20 dollars per million BTU instead of 1.19 | form=asserted | figures=4.20 dollars > 4.20 USD;1.19 > 1.19 USD
:: trip g1 | span=returning from Brasilia on Thursday | party=BO | head=Tomas Mamani (President, BO) | to=Brasilia | country=BR | attendance=present
:: actor p1 | Tomas Mamani | role=President | country=BO
@ a2 | Folha de S.Paulo | 2007-02-16
Brazil did not agree to pay more for the gas of Bolivia, the head of the state oil company Petrobras, Sergio Nogueira, assured senators yesterday. The contract of 1996 holds until 2019, he said.

President Mamani met his Brazilian colleague in Brasilia on Wednesday.
:: claim c2 | content=Brazil did not agree to pay more for the gas of Bolivia | speaker=Sergio Nogueira (head of the state oil company Petrobras) | form=indirect | polarity=negative | about=BR, BO
:: claim c3 | content=The contract of 1996 holds until 2019 | speaker=Sergio Nogueira (head of the state oil company Petrobras) | form=indirect | dates=2019
:: trip g1 | span=President Mamani met his Brazilian colleague in Brasilia on Wednesday | party=BO | head=Mamani (President, BO) | to=Brasilia | country=BR | attendance=present | date=2007-02-14
:: actor p1 | Mamani | role=President | country=BO
:: actor p2 | Sergio Nogueira | role=head of the state oil company Petrobras
:: actor o1 | org:Petrobras | country=BR
@ a3 | EFE | 2007-02-16
Brasilia, Feb 16 (EFE) - Brazil and Bolivia have reached an understanding on a higher price of natural gas, the Brazilian Ministry of Mines and Energy confirmed on Friday. Brazil imports some 26 million cubic metres a day.

The price of the gas for the Cuiaba power plant rises to 4.2 dollars per million BTU.
:: deal d1 | subject=an understanding on a higher price of natural gas | parties=BR, BO | status=agreed | certainty=certain | sector=energy | speaker=org:Ministry of Mines and Energy (BR)
:: claim c4 | content=Brazil imports some 26 million cubic metres a day | form=asserted | about=BR | figures=some 26 million cubic metres > about 26000000 cubic-metre
:: claim c1 | content=The price of the gas for the Cuiaba power plant rises to 4.2 dollars per million BTU | form=asserted | figures=4.2 dollars > 4.2 USD
:: actor o2 | org:Ministry of Mines and Energy | country=BR
@ a4 | La Razon | 2007-02-18
Brazil will pay Bolivia about 144 million dollars a year more, Hydrocarbons Minister Carlos Quisbert calculated in an interview with La Razon. Brazil bought 24.5 million cubic metres a day on average in 2006.
:: claim c5 | content=Brazil will pay Bolivia about 144 million dollars a year more | speaker=Carlos Quisbert (Hydrocarbons Minister, BO) | form=indirect | outlet=La Razon | about=BR, BO | figures=about 144 million dollars > about 144000000 USD
:: claim c6 | content=Brazil bought 24.5 million cubic metres a day on average in 2006 | form=asserted | about=BR | figures=24.5 million cubic metres > 24500000 cubic-metre | dates=2006
:: actor p3 | Carlos Quisbert | role=Hydrocarbons Minister | country=BO
= sources d1 2
= sources c1 2
= sources g1 2
= contradiction c2@a2 d1@a1 denial
= contradiction c2@a2 d1@a3 denial
= life d1 agreed 2007-02-15
