# Policemen for an island
@ a1 | The Star | 2023-07-29
Kenya is ready to deploy 1,000 police officers to Haiti and lead a multinational force there, Foreign Secretary Daniel Mutua said on Saturday.
:: deal d1 | subject=deploy 1,000 police officers to Haiti and lead a multinational force there | parties=KE, HT | status=proposed | certainty=certain | sector=security | speaker=Daniel Mutua
:: actor p1 | Daniel Mutua | role=Foreign Secretary | country=KE
@ a2 | Le Nouvelliste | 2023-07-31
Port-au-Prince welcomes Nairobi's offer to send a thousand policemen to help restore order, Foreign Minister Jean Desrosiers said.
:: deal d1 | subject=Nairobi's offer to send a thousand policemen to help restore order | parties=KE, HT | status=proposed | certainty=certain | sector=security | speaker=Jean Desrosiers
:: actor p2 | Jean Desrosiers | role=Foreign Minister | country=HT
@ a3 | AP | 2024-03-01
NAIROBI, Kenya (AP) - Kenya and Haiti signed agreements on Friday to try to salvage a plan for the African country to deploy 1,000 police officers to the troubled Caribbean nation.
:: deal d1 | subject=a plan for the African country to deploy 1,000 police officers to the troubled Caribbean nation | parties=KE, HT | status=signed | certainty=certain | sector=security | date=2024-03-01
@ a4 | Miami Herald | 2024-06-25
The first 400 Kenyan police landed in Port-au-Prince on Tuesday aboard a Kenya Airways flight.
:: deal d1 | subject=The first 400 Kenyan police landed in Port-au-Prince | parties=KE, HT | status=in-force | certainty=certain | sector=security | date=2024-06-25
:: claim c1 | content=The first 400 Kenyan police landed in Port-au-Prince on Tuesday | form=asserted | about=KE, HT | figures=400 Kenyan police > 400 person | dates=2024-06-25
@ a5 | Capital FM | 2024-06-26
Two hundred officers of the Kenyan contingent have arrived in Haiti, the Interior Ministry in Nairobi said.
:: claim c2 | content=Two hundred officers of the Kenyan contingent have arrived in Haiti | speaker=org:Interior Ministry (KE) | form=indirect | about=KE, HT | figures=Two hundred officers > 200 person
= sources d1 4
= contradiction c1@a4 c2@a5 figure
= life d1 proposed 2023-07-29, signed 2024-03-01, in-force 2024-06-25
