# A railway to the ocean
@ a1 | Jornal de Angola | 2023-07-04
A consortium of Trafigura, Mota-Engil and Vecturis took over the Lobito railway for 30 years on Tuesday at a ceremony attended by the presidents of Angola, Zambia and the DRC.
:: deal d1 | subject=took over the Lobito railway for 30 years | parties=org:Trafigura (SG), org:Mota-Engil (PT), org:Vecturis (BE), AO | status=in-force | certainty=certain | sector=transport | date=2023-07-04
@ a2 | Reuters | 2022-11-04
LUANDA (Reuters) - Angola on Friday signed a 30-year concession with a group led by commodity trader Trafigura to run the Lobito rail corridor.
:: deal d1 | subject=a 30-year concession with a group led by commodity trader Trafigura to run the Lobito rail corridor | parties=AO, org:Trafigura (SG) | status=signed | certainty=certain | sector=transport | date=2022-11-04
@ a3 | Mining Weekly | 2022-11-07
Trafigura and its partners will invest $455 million in the Benguela line that links Congo's copper belt with the Atlantic under the concession awarded by Luanda.
:: deal d1 | subject=the Benguela line that links Congo's copper belt with the Atlantic | parties=org:Trafigura (SG), AO | status=signed | certainty=certain | sector=transport | value=455000000 USD
= sources d1 3
= life d1 signed 2022-11-04, in-force 2023-07-04
