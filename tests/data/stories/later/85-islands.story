# An ambassador and his ministry
@ a1 | Stabroek News | 2023-12-14
The presidents of Guyana and Venezuela, Ravi Persaud and Ernesto Molina, met in St Vincent on Thursday and agreed not to use force against one another in the Essequibo dispute.
:: summit s1 | name=met in St Vincent on Thursday | parties=GY, VE | country=VC | start=2023-12-14 | status=concluded
:: deal d1 | subject=not to use force against one another in the Essequibo dispute | parties=GY, VE | status=agreed | certainty=certain | sector=security | date=2023-12-14
:: actor p1 | Ravi Persaud
:: actor p2 | Ernesto Molina
@ a2 | Telesur | 2023-12-15
Venezuela and Guyana committed themselves in Argyle to refrain from threats and the use of force, President Ernesto Molina wrote after the talks with his counterpart.
:: summit s1 | name=the talks with his counterpart | parties=VE, GY | city=Argyle | country=VC | start=2023-12-14 | status=concluded
:: deal d1 | subject=refrain from threats and the use of force | parties=VE, GY | status=agreed | certainty=certain | sector=security | speaker=Ernesto Molina
:: actor p2 | Ernesto Molina | role=President | country=VE
@ a3 | Ministry of Foreign Affairs of Venezuela | 2023-12-15
In the Joint Declaration of Argyle the two governments agreed that they will not threaten or use force against one another in any circumstances.
:: deal d1 | subject=they will not threaten or use force against one another in any circumstances | parties=VE, GY | status=agreed | certainty=certain | sector=security | kind=declaration
= sources s1 2
= sources d1 2
= life d1 agreed 2023-12-14
