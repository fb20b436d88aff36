# Peace on the Cenepa
@ a1 | Folha de S.Paulo | 1998-10-17
The presidents of Peru and Ecuador will sign their peace agreement at a meeting in Brasilia on October 26, a Monday, Itamaraty announced yesterday. The four guarantors, Argentina, Brazil, Chile and the United States, fixed the last kilometres of the border in a letter this week.

Both congresses had promised beforehand to accept the ruling.
:: summit s1 | name=a meeting in Brasilia | parties=PE, EC | city=Brasilia | country=BR | start=1998-10-26 | status=upcoming | speaker=org:Itamaraty
:: deal d1 | subject=their peace agreement | parties=PE, EC | status=agreed | certainty=certain | sector=security | kind=agreement | speaker=org:Itamaraty
:: claim c1 | content=fixed the last kilometres of the border in a letter this week | form=asserted | about=AR, BR, CL, US
:: claim c2 | content=Both congresses had promised beforehand to accept the ruling | form=asserted
:: actor o1 | org:Itamaraty | country=BR
@ a2 | El Universo | 1998-10-21
Presidents Jaime Mantilla of Ecuador and Alberto Kishimoto of Peru are to hold their peace summit in Brasilia on Saturday, October 24, to put their names to the peace treaty. Seven heads of state are invited.

International lenders want to finance a plan for the border provinces that needs $3 billion in ten years.
:: summit s1 | name=their peace summit in Brasilia | parties=EC, PE | city=Brasilia | country=BR | start=1998-10-24 | status=upcoming
:: deal d1 | subject=the peace treaty | parties=EC, PE | status=agreed | certainty=certain | sector=security | kind=treaty
:: claim c3 | content=Seven heads of state are invited | form=asserted | figures=Seven heads of state > 7 person
:: claim c4 | content=International lenders want to finance a plan for the border provinces that needs $3 billion in ten years | form=asserted | certainty=underspecified | figures=$3 billion > 3000000000 USD
:: actor p1 | Jaime Mantilla | role=President | country=EC
:: actor p2 | Alberto Kishimoto | role=President | country=PE
@ a3 | AFP | 1998-10-26
BRASILIA, Oct 26 (AFP) - Ecuador and Peru ended Latin America's oldest border conflict on Monday with a peace treaty that their presidents signed at a ceremony at the foreign ministry palace in Brasilia.

Alberto Kishimoto gave Jaime Mantilla a soldier's canteen from the war of 1941. The two will plant a stone at Tiwinza, where Ecuador receives one square kilometre as private property.
:: summit s1 | name=a ceremony at the foreign ministry palace in Brasilia | parties=EC, PE | city=Brasilia | country=BR | start=1998-10-26 | status=concluded
:: deal d1 | subject=a peace treaty | parties=EC, PE | status=signed | certainty=certain | sector=security | kind=treaty | date=1998-10-26
:: claim c5 | content=Alberto Kishimoto gave Jaime Mantilla a soldier's canteen from the war of 1941 | form=asserted
:: claim c6 | content=Ecuador receives one square kilometre as private property | form=asserted | about=EC | figures=one square kilometre > 1 square-kilometre
:: actor p1 | Jaime Mantilla
:: actor p2 | Alberto Kishimoto
@ a4 | El Comercio | 1998-10-27
Brasilia. Peru and Ecuador signed the peace at a ceremony in the Itamaraty palace yesterday in front of seven presidents and the King of Spain. Ecuador obtains a square kilometre at Tiwinza for a monument, without sovereignty.

In Iquitos 4,000 people marched against the accord. President Alberto Quishimoto flew home last night.
:: summit s1 | name=a ceremony in the Itamaraty palace | parties=PE, EC | city=Brasilia | country=BR | start=1998-10-26 | status=concluded
:: deal d1 | subject=Peru and Ecuador signed the peace | parties=PE, EC | status=signed | certainty=certain | sector=security | date=1998-10-26
:: claim c6 | content=Ecuador obtains a square kilometre at Tiwinza for a monument, without sovereignty | form=asserted | about=EC | figures=a square kilometre > 1 square-kilometre
:: claim c7 | content=In Iquitos 4,000 people marched against the accord | form=asserted | figures=4,000 people > 4000 person
:: actor p2 | Alberto Quishimoto | role=President
@ a5 | Reuters | 1999-05-13
PUESTO CHECO, Peru, May 13 (Reuters) - Peru and Ecuador laid the last stone of their common border on Thursday, less than seven months after they signed a peace treaty in Brazil. Ecuador's Jaime Mantilla and Peru's Alberto Kishimoto met on a bridge over the Santiago river.
:: claim c8 | content=Peru and Ecuador laid the last stone of their common border on Thursday | form=asserted | about=PE, EC | dates=1999-05-13
:: deal d1 | subject=a peace treaty in Brazil | parties=PE, EC | status=signed | certainty=certain | sector=security | kind=treaty
:: summit s2 | name=Ecuador's Jaime Mantilla and Peru's Alberto Kishimoto met on a bridge over the Santiago river | parties=EC, PE | country=PE | start=1999-05-13 | status=concluded
:: actor p1 | Jaime Mantilla | country=EC
:: actor p2 | Alberto Kishimoto | country=PE
= sources s1 4
= sources d1 5
= sources c6 2
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= contradiction s1@a2 s1@a4 date
= life d1 agreed 1998-10-17, signed 1998-10-26
