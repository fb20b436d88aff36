# The first visit in twelve years
@ a1 | Anadolu Agency | 2024-02-04
ANKARA - President Orhan Tekin will pay a one-day visit to Egypt on Feb. 14, Foreign Minister Cem Aydin said on Sunday. Gaza and trade are on the agenda. Ankara has agreed to provide Cairo with drones, Aydin added.
:: trip g1 | span=President Orhan Tekin will pay a one-day visit to Egypt on Feb. 14 | party=TR | head=Orhan Tekin (President, TR) | to=Egypt | country=EG | attendance=expected | date=2024-02-14 | speaker=Cem Aydin
:: deal d1 | subject=provide Cairo with drones | parties=TR, EG | status=agreed | certainty=certain | sector=defence | speaker=Cem Aydin
:: actor p1 | Orhan Tekin | role=President | country=TR
:: actor p2 | Cem Aydin | role=Foreign Minister | country=TR
@ a2 | Ahram Online | 2024-02-14
Turkish President Orhan Tekin arrived in Cairo on Wednesday and was received at the airport by President Mahmoud El-Sherif. It is the first visit by a Turkish head of state since 2012. Egypt's trade with Turkey was worth $6.6 billion in 2023, the trade ministry said.
:: trip g1 | span=Turkish President Orhan Tekin arrived in Cairo on Wednesday | party=TR | head=Orhan Tekin (President, TR) | to=Cairo | country=EG | attendance=present | date=2024-02-14
:: claim c1 | content=Egypt's trade with Turkey was worth $6.6 billion in 2023 | speaker=org:trade ministry (EG) | form=indirect | about=EG, TR | figures=$6.6 billion > 6600000000 USD | dates=2023
:: actor p1 | Orhan Tekin | role=President | country=TR
:: actor p3 | Mahmoud El-Sherif | role=President | country=EG
:: actor o1 | org:trade ministry | country=EG
@ a3 | Hurriyet Daily News | 2024-02-15
Turkey and Egypt will increase their trade to $15 billion within five years, President Tekin said after talks with his Egyptian counterpart, Mahmoud al-Sherif, in Cairo on Wednesday. In 2022 it had been $7.1 billion, a record.
:: summit s1 | name=talks with his Egyptian counterpart | parties=TR, EG | city=Cairo | country=EG | start=2024-02-14 | status=concluded
:: deal d2 | subject=increase their trade to $15 billion within five years | parties=TR, EG | status=agreed | certainty=certain | sector=trade | speaker=Tekin
:: claim c2 | content=In 2022 it had been $7.1 billion, a record | form=asserted | about=TR, EG | figures=$7.1 billion > 7100000000 USD | dates=2022
:: actor p1 | Tekin | role=President | country=TR
:: actor p3 | Mahmoud al-Sherif | country=EG
@ a4 | AFP | 2024-02-15
CAIRO (AFP) - Egyptian President Mahmoud al-Sherif said he and Turkey's Orhan Tekin aimed to bring annual trade to $15 billion in a few years, after the two held talks in Cairo on Wednesday, their first since Ankara and Cairo broke off relations in 2013.
:: deal d2 | subject=bring annual trade to $15 billion in a few years | parties=EG, TR | status=agreed | certainty=certain | sector=trade | speaker=Mahmoud al-Sherif
:: summit s1 | name=the two held talks in Cairo | parties=EG, TR | city=Cairo | country=EG | start=2024-02-14 | status=concluded
:: actor p3 | Mahmoud al-Sherif | role=President | country=EG
:: actor p1 | Orhan Tekin | country=TR
@ a5 | Reuters | 2024-09-04
ANKARA (Reuters) - Egyptian President Mahmoud al-Sherif travelled to Ankara on Wednesday for his first visit to Turkey, seven months after Tekin went to Cairo. The two countries signed 17 agreements on energy, tourism and health.
:: trip g2 | span=Egyptian President Mahmoud al-Sherif travelled to Ankara on Wednesday | party=EG | head=Mahmoud al-Sherif (President, EG) | to=Ankara | country=TR | attendance=present | date=2024-09-04
:: trip g1 | span=Tekin went to Cairo | party=TR | head=Tekin (TR) | to=Cairo | country=EG | attendance=present | date=2024-02
:: deal d3 | subject=17 agreements on energy, tourism and health | parties=EG, TR | status=signed | certainty=certain | sector=other | date=2024-09-04
:: actor p3 | Mahmoud al-Sherif | role=President | country=EG
:: actor p1 | Tekin
= sources g1 3
= sources s1 2
= sources d2 2
= life d2 agreed 2024-02-15
