# Who joins the bloc
@ a1 | SABC News | 2023-08-24
The BRICS leaders meeting in Sandton have invited Argentina, Egypt, Ethiopia, Iran, Saudi Arabia and the UAE to become members on 1 January, President Thabo Mokoena announced.
:: summit s1 | name=The BRICS leaders meeting in Sandton | body=BRICS | city=Sandton | country=ZA | status=ongoing
:: deal d1 | subject=invited Argentina, Egypt, Ethiopia, Iran, Saudi Arabia and the UAE to become members | parties=org:BRICS, AR, EG, ET, IR, SA, AE | status=agreed | certainty=certain | sector=other | speaker=Thabo Mokoena
:: actor p1 | Thabo Mokoena | role=President | country=ZA
@ a2 | Xinhua | 2023-08-24
JOHANNESBURG, Aug. 24 (Xinhua) -- Six countries have been invited to join BRICS, it was announced at the 15th BRICS Summit here Thursday.
:: summit s1 | name=the 15th BRICS Summit | body=BRICS | ordinal=15 | city=Johannesburg | country=ZA | status=ongoing
:: deal d1 | subject=Six countries have been invited to join BRICS | parties=org:BRICS | status=agreed | certainty=certain | sector=other
@ a3 | Al-Ahram | 2023-08-24
Egypt appreciates the invitation to enter the group, which takes effect in January, President Tarek Mansour said.
:: deal d1 | subject=the invitation to enter the group, which takes effect in January | parties=EG, org:BRICS | status=agreed | certainty=certain | sector=other | speaker=Tarek Mansour
:: actor p2 | Tarek Mansour | role=President | country=EG
@ a4 | Buenos Aires Herald | 2023-12-29
Argentina has formally declined to enter BRICS in a letter of President Federico Massi to the five members.
:: deal d2 | subject=formally declined to enter BRICS | parties=AR, org:BRICS | status=rejected | certainty=certain | sector=other
:: actor p3 | Federico Massi | role=President | country=AR
= sources s1 2
= sources d1 3
= life d1 agreed 2023-08-24
