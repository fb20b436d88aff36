# Vaccines by plane
@ a1 | Times of Malta | 2021-01-05
Hungary and Malta will send doctors to each other's hospitals under a health agreement signed in Valletta, Health Minister Clara Borg said.
:: deal d1 | subject=send doctors to each other's hospitals | parties=HU, MT | status=signed | certainty=certain | sector=health | speaker=Clara Borg
:: actor p1 | Clara Borg | role=Health Minister | country=MT
@ a2 | MTI | 2021-01-05
A Hungarian-Maltese accord on the exchange of medical staff was concluded on Tuesday during Foreign Minister Gabor Nemes's trip to the island.
:: deal d1 | subject=A Hungarian-Maltese accord on the exchange of medical staff | parties=HU, MT | status=signed | certainty=certain | sector=health | date=2021-01-05
:: actor p2 | Gabor Nemes | role=Foreign Minister | country=HU
@ a3 | The Malta Independent | 2021-01-06
Fifty Maltese nurses may train in Budapest, minister Borg said of the understanding that she and Gábor Nemes signed.
:: deal d1 | subject=the understanding that she and Gábor Nemes signed | parties=MT, HU | status=signed | certainty=certain | sector=health | speaker=Borg
:: actor p1 | Borg | role=minister | country=MT
:: actor p2 | Gábor Nemes
= sources d1 2
= life d1 signed 2021-01-05
