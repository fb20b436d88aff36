# An agreement signed in Bridgetown
@ a1 | Caribbean Media Corporation | 2008-10-08
BRIDGETOWN, Barbados, CMC - The signing ceremony for the Economic Partnership Agreement between the Caribbean and Europe will be held in Bridgetown on October 15, Barbados' Foreign Minister Orlando Skeete said on Wednesday.

Skeete said Guyana's President Moses Rampersaud would attend, although he had called the pact a bad bargain. "Every chair will be filled," the minister said.
:: summit s1 | name=The signing ceremony for the Economic Partnership Agreement | parties=org:European Union | city=Bridgetown | country=BB | start=2008-10-15 | status=upcoming | speaker=Orlando Skeete
:: deal d1 | subject=the Economic Partnership Agreement between the Caribbean and Europe | parties=org:Cariforum, org:European Union | status=agreed | certainty=certain | sector=trade | kind=trade-agreement | speaker=Orlando Skeete
:: trip g1 | span=Guyana's President Moses Rampersaud would attend | party=GY | head=Moses Rampersaud (President, GY) | to=Bridgetown | country=BB | attendance=expected | date=2008-10-15 | speaker=Orlando Skeete
:: claim c1 | content=Every chair will be filled | speaker=Orlando Skeete (Foreign Minister, BB) | form=direct
:: actor p1 | Orlando Skeete | role=Foreign Minister | country=BB
:: actor p2 | Moses Rampersaud | role=President | country=GY
@ a2 | Stabroek News | 2008-10-09
President Moses Rampersaud will not be in Bridgetown when the region signs its partnership agreement with Europe, his press secretary, Keisha Bovell, said last evening. Guyana has not decided whether to sign at all, Bovell said.

Rice farmers at Essequibo want the tariff on European flour kept.
:: trip g1 | span=President Moses Rampersaud will not be in Bridgetown when the region signs its partnership agreement with Europe | party=GY | head=Moses Rampersaud (President, GY) | to=Bridgetown | country=BB | attendance=absent | speaker=Keisha Bovell
:: deal d1 | subject=its partnership agreement with Europe | parties=org:Cariforum, org:European Union | status=agreed | certainty=certain | sector=trade | kind=trade-agreement
:: claim c2 | content=Guyana has not decided whether to sign at all | speaker=Keisha Bovell (press secretary, GY) | form=indirect | polarity=negative | about=GY
:: claim c3 | content=the tariff on European flour kept | speaker=desc:Rice farmers at Essequibo | form=indirect | certainty=underspecified
:: actor p2 | Moses Rampersaud | role=President | country=GY
:: actor p3 | Keisha Bovell | role=press secretary | country=GY
@ a3 | Jamaica Observer | 2008-10-10
Thirteen Caribbean countries sign their Economic Partnership Agreement with the European Union in Barbados on October 20, at a ceremony to which Prime Minister Burchell Lindo will lead a Jamaican team of nine.

The agreement opens 87 per cent of the region's market to European goods over 25 years.
:: summit s1 | name=a ceremony to which Prime Minister Burchell Lindo will lead a Jamaican team of nine | parties=org:European Union | country=BB | start=2008-10-20 | status=upcoming
:: deal d1 | subject=their Economic Partnership Agreement with the European Union | parties=org:Cariforum, org:European Union | status=agreed | certainty=certain | sector=trade | kind=trade-agreement
:: trip g2 | span=Prime Minister Burchell Lindo will lead a Jamaican team of nine | party=JM | head=Burchell Lindo (Prime Minister, JM) | to=Barbados | country=BB | attendance=expected
:: claim c4 | content=The agreement opens 87 per cent of the region's market to European goods over 25 years | form=asserted | figures=87 per cent > 87 percent
:: actor p4 | Burchell Lindo | role=Prime Minister | country=JM
@ a4 | AFP | 2008-10-15
BRIDGETOWN (AFP) - Thirteen Caribbean states signed a sweeping trade accord with the European Union in Bridgetown on Wednesday. Guyana and Haiti stayed out of the ceremony.

Jamaica's Prime Minister Burchell Lindo said the accord would "test us and teach us". Under it some 87 percent of imports from Europe become free of duty in 25 years.
:: deal d1 | subject=a sweeping trade accord with the European Union | parties=org:Cariforum, org:European Union | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2008-10-15
:: summit s1 | name=the ceremony | parties=org:European Union | city=Bridgetown | country=BB | start=2008-10-15 | status=concluded
:: claim c8 | content=Guyana and Haiti stayed out of the ceremony | form=asserted | about=GY, HT
:: claim c5 | content=the accord would "test us and teach us" | speaker=Burchell Lindo (Prime Minister, JM) | form=mixed
:: claim c4 | content=some 87 percent of imports from Europe become free of duty in 25 years | form=asserted | figures=some 87 percent > about 87 percent
:: actor p4 | Burchell Lindo | role=Prime Minister | country=JM
@ a5 | Kaieteur News | 2008-10-21
Guyana signed the Economic Partnership Agreement in Brussels yesterday, five days after the rest of the region did so in Barbados. Ambassador Patrice Ifill put pen to paper for President Moses Rampersad, who still believes that the pact will cost the country more than it brings.
:: deal d1 | subject=the rest of the region did so in Barbados | parties=org:Cariforum, org:European Union | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2008-10-15
:: claim c6 | content=Guyana signed the Economic Partnership Agreement in Brussels yesterday | form=asserted | about=GY | dates=2008-10-20
:: claim c7 | content=the pact will cost the country more than it brings | speaker=Moses Rampersad (President, GY) | form=indirect | certainty=probable | about=GY
:: actor p2 | Moses Rampersad | role=President | country=GY
:: actor p5 | Patrice Ifill | role=Ambassador | country=GY
= sources g1 2
= sources s1 3
= sources d1 5
= sources c4 2
= contradiction g1@a1 g1@a2 attendance
= contradiction s1@a1 s1@a3 date
= contradiction s1@a3 s1@a4 date
= life d1 agreed 2008-10-08, signed 2008-10-15
