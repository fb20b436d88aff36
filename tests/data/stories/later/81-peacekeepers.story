# Peacekeepers sent, or not
@ a1 | Nation | 2023-07-29
Kenya is ready to send 1,000 police officers to Haiti to lead a multinational force, Foreign Minister Alfred Mwangi said on Saturday.
:: deal d1 | subject=send 1,000 police officers to Haiti | parties=KE, HT | status=proposed | certainty=probable | sector=security | kind=pledge | speaker=Alfred Mwangi
:: actor p1 | Alfred Mwangi | role=Foreign Minister | country=KE
@ a2 | Le Nouvelliste | 2023-07-30
Kenya has offered to deploy a thousand policemen in Haiti, according to its foreign minister, Alfred Mwangi.
:: deal d1 | subject=deploy a thousand policemen in Haiti | parties=KE, HT | status=proposed | certainty=probable | sector=security | kind=pledge | speaker=Alfred Mwangi
:: actor p1 | Alfred Mwangi | role=foreign minister | country=KE
@ a3 | Reuters | 2024-03-01
NAIROBI, March 1 (Reuters) - Kenya and Haiti signed on Friday an agreement on the deployment of 1,000 Kenyan police, Haitian Prime Minister Andre Hyppolite said.
:: deal d1 | subject=the deployment of 1,000 Kenyan police | parties=KE, HT | status=signed | certainty=certain | sector=security | date=2024-03-01 | speaker=Andre Hyppolite
:: actor p2 | Andre Hyppolite | role=Prime Minister | country=HT
@ a4 | Miami Herald | 2024-03-12
Kenya has suspended the deployment of its police to Haiti after Prime Minister Andre Hyppolite resigned.
:: deal d1 | subject=the deployment of its police to Haiti | parties=KE, HT | status=stalled | certainty=certain | sector=security
:: actor p2 | Andre Hyppolite | role=Prime Minister | country=HT
= sources d1 3
= life d1 proposed 2023-07-29, signed 2024-03-01, stalled 2024-03-12
= back d1 1
