# Cheap oil at Montego Bay
@ a1 | Jamaica Gleaner | 2005-09-04
Fifteen leaders come to Montego Bay on Tuesday for the Petrocaribe summit, among them Prime Minister Franklyn Mannette of Trinidad and Tobago, Foreign Minister Delroy Knightley announced yesterday. Venezuela's President Ramon Barrera arrives on Monday night.

Under the scheme Jamaica buys 21,000 barrels of oil a day and pays part of the bill over 25 years.
:: summit s1 | name=the Petrocaribe summit | body=Petrocaribe | city=Montego Bay | country=JM | start=2005-09-06 | status=upcoming | speaker=Delroy Knightley
:: trip g1 | span=among them Prime Minister Franklyn Mannette of Trinidad and Tobago | party=TT | head=Franklyn Mannette (Prime Minister, TT) | to=Montego Bay | country=JM | attendance=expected | date=2005-09-06 | speaker=Delroy Knightley
:: trip g2 | span=Venezuela's President Ramon Barrera arrives on Monday night | party=VE | head=Ramon Barrera (President, VE) | to=Montego Bay | country=JM | attendance=expected | date=2005-09-05
:: claim c1 | content=Jamaica buys 21,000 barrels of oil a day and pays part of the bill over 25 years | form=asserted | about=JM | figures=21,000 barrels > 21000 barrel
:: actor p1 | Franklyn Mannette | role=Prime Minister | country=TT
:: actor p2 | Delroy Knightley | role=Foreign Minister | country=JM
:: actor p3 | Ramon Barrera | role=President | country=VE
@ a2 | Trinidad Guardian | 2005-09-05
Prime Minister Franklyn Mannette is not going to the Petrocaribe meeting in Jamaica, Energy Minister Eric Boodoo said yesterday. Trinidad and Tobago sells oil to the same islands and sees no place for itself in the Venezuelan plan.

Petrotrin supplies Jamaica and Barbados with 60,000 barrels a day, Boodoo said.
:: trip g1 | span=Prime Minister Franklyn Mannette is not going to the Petrocaribe meeting in Jamaica | party=TT | head=Franklyn Mannette (Prime Minister, TT) | to=Jamaica | country=JM | attendance=absent | speaker=Eric Boodoo
:: summit s1 | name=the Petrocaribe meeting in Jamaica | body=Petrocaribe | country=JM | status=upcoming
:: claim c2 | content=Petrotrin supplies Jamaica and Barbados with 60,000 barrels a day | speaker=Eric Boodoo (Energy Minister, TT) | form=indirect | about=org:Petrotrin, JM, BB | figures=60,000 barrels > 60000 barrel
:: actor p1 | Franklyn Mannette | role=Prime Minister | country=TT
:: actor p4 | Eric Boodoo | role=Energy Minister | country=TT
:: actor o1 | org:Petrotrin | country=TT
@ a3 | Caribbean Media Corporation | 2005-09-06
MONTEGO BAY, Jamaica, CMC - Trinidad and Tobago's Prime Minister, Franklyn Mannette, stayed away on Tuesday as Caribbean leaders met Venezuela's Ramon Barrera at the Petrocaribe summit in Montego Bay.

Barrera brought a team of 200 and spoke for two hours. Nine countries signed bilateral oil agreements with Caracas.
:: trip g1 | span=Trinidad and Tobago's Prime Minister, Franklyn Mannette, stayed away on Tuesday | party=TT | head=Franklyn Mannette (Prime Minister, TT) | to=Montego Bay | country=JM | attendance=absent | date=2005-09-06
:: summit s1 | name=the Petrocaribe summit in Montego Bay | body=Petrocaribe | city=Montego Bay | country=JM | start=2005-09-06 | status=ongoing
:: trip g2 | span=Barrera brought a team of 200 | party=VE | head=Barrera (VE) | to=Montego Bay | country=JM | attendance=present | date=2005-09-06
:: deal d1 | subject=Nine countries signed bilateral oil agreements with Caracas | parties=VE, org:Caribbean | status=signed | certainty=certain | sector=energy | date=2005-09-06
:: actor p1 | Franklyn Mannette | role=Prime Minister | country=TT
:: actor p3 | Ramon Barrera | country=VE
@ a4 | AP | 2005-09-07
MONTEGO BAY, Jamaica (AP) - Nine Caribbean nations have signed deals to buy Venezuelan oil on easy terms at a summit in this resort. President Ramon Barrera said the offer was "not charity but justice".

Barbados and Trinidad and Tobago did not sign. Jamaica gets up to 21,000 barrels a day and repays over 25 years.
:: deal d1 | subject=deals to buy Venezuelan oil on easy terms | parties=VE, org:Caribbean | status=signed | certainty=certain | sector=energy
:: summit s1 | name=a summit in this resort | city=Montego Bay | country=JM | status=concluded
:: claim c3 | content=the offer was "not charity but justice" | speaker=Ramon Barrera (President, VE) | form=mixed
:: claim c4 | content=Barbados and Trinidad and Tobago did not sign | form=asserted | polarity=negative | about=BB, TT
:: claim c1 | content=Jamaica gets up to 21,000 barrels a day and repays over 25 years | form=asserted | about=JM | figures=up to 21,000 barrels > 21000- barrel
:: actor p3 | Ramon Barrera | role=President | country=VE
@ a5 | Jamaica Observer | 2005-09-08
Nine Caribbean nations have signed deals to buy Venezuelan oil on easy terms at a summit in this resort. President Ramon Barrera said the offer was "not charity but justice".

Barbados and Trinidad and Tobago did not sign. - AP
:: deal d1 | subject=deals to buy Venezuelan oil on easy terms | parties=VE, org:Caribbean | status=signed | certainty=certain | sector=energy
:: summit s1 | name=a summit in this resort | city=Montego Bay | country=JM | status=concluded
:: claim c3 | content=the offer was "not charity but justice" | speaker=Ramon Barrera (President, VE) | form=mixed
:: claim c4 | content=Barbados and Trinidad and Tobago did not sign | form=asserted | polarity=negative | about=BB, TT
:: actor p3 | Ramon Barrera | role=President | country=VE
= sources g1 3
= sources s1 4
= sources d1 2
= sources c1 2
= sources g2 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a3 attendance
= life d1 signed 2005-09-06
