# Mercenaries, reported and disowned
@ a1 | Le Monde | 2021-09-14
Mali is about to conclude a contract with the Russian company Wagner for a thousand fighters, several diplomatic sources told Le Monde.
:: deal d1 | subject=a contract with the Russian company Wagner for a thousand fighters | parties=ML, org:Wagner (RU) | status=negotiating | certainty=probable | sector=defence | kind=contract | outlet=Le Monde | speaker=several diplomatic sources
@ a2 | Reuters | 2021-09-13
PARIS/BAMAKO (Reuters) - A deal is close that would let Russian mercenaries into Mali for about $10.8 million a month, seven diplomatic and security sources said.
:: deal d1 | subject=let Russian mercenaries into Mali | parties=ML, org:Wagner | status=negotiating | certainty=probable | sector=defence | speaker=seven diplomatic and security sources
@ a3 | Studio Tamani | 2021-09-19
"Mali has not signed anything with Wagner," Defence Minister Sidi Camara told the radio.
:: claim c1 | content="Mali has not signed anything with Wagner," | speaker=Sidi Camara (Defence Minister, ML) | form=direct | polarity=negative | about=ML
:: actor p1 | Sidi Camara | role=Defence Minister | country=ML
@ a4 | RIA Novosti | 2021-09-15
There are no Russian soldiers in Mali and no talks on sending any, Kremlin spokesman Denis Petrovsky said.
:: claim c2 | content=There are no Russian soldiers in Mali and no talks on sending any | speaker=Denis Petrovsky (Kremlin spokesman, RU) | form=indirect | polarity=negative | about=RU, ML
:: actor p2 | Denis Petrovsky | role=Kremlin spokesman | country=RU
= sources d1 2
