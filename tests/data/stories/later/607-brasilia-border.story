# A border in the Condor range
@ a1 | Reuters | 1998-10-23
QUITO, Oct 23 (Reuters) - Ecuador and Peru have accepted the border line laid down by the four guarantor nations and will sign a peace treaty in Brasilia on Monday, ending a dispute of more than half a century.

The last 78 kilometers of the frontier, in the Condor range, were never marked.
:: deal d1 | subject=a peace treaty | parties=EC, PE | status=agreed | certainty=certain | sector=security | kind=treaty
:: claim c1 | content=The last 78 kilometers of the frontier, in the Condor range, were never marked | form=asserted | figures=78 kilometers > 78 km
@ a2 | EFE | 1998-10-24
Brasilia, Oct 24 (EFE).- Chilean President Eduardo Larrain will travel to Brasilia on Monday to witness the signing of the peace agreement between Peru and Ecuador, the Brazilian Foreign Ministry said on Saturday. Chile is one of the guarantors of the 1942 Rio Protocol.
:: trip g1 | span=Chilean President Eduardo Larrain will travel to Brasilia on Monday | party=CL | head=Eduardo Larrain (President, CL) | to=Brasilia | country=BR | attendance=expected | date=1998-10-26 | speaker=org:Brazilian Foreign Ministry
:: deal d1 | subject=the peace agreement between Peru and Ecuador | parties=PE, EC | status=agreed | certainty=certain | sector=security | kind=agreement | speaker=org:Brazilian Foreign Ministry
:: claim c2 | content=Chile is one of the guarantors of the 1942 Rio Protocol | form=asserted | about=CL
:: actor p1 | Eduardo Larrain | role=President | country=CL
:: actor o1 | org:Brazilian Foreign Ministry | country=BR
@ a3 | La Tercera | 1998-10-25
President Eduardo Larrain is staying in Santiago and will not fly to Brasilia tomorrow, the government palace announced last night. Foreign Minister Jose Ignacio Vial goes in his place to the ceremony at which Ecuador and Peru make peace.
:: trip g1 | span=President Eduardo Larrain is staying in Santiago and will not fly to Brasilia tomorrow | party=CL | head=Eduardo Larrain (President, CL) | to=Brasilia | country=BR | attendance=absent | date=1998-10-26 | speaker=org:government palace
:: trip g2 | span=Foreign Minister Jose Ignacio Vial goes in his place to the ceremony | party=CL | head=Jose Ignacio Vial (Foreign Minister, CL) | to=Brasilia | country=BR | attendance=expected | date=1998-10-26
:: actor p1 | Eduardo Larrain | role=President
:: actor p2 | Jose Ignacio Vial | role=Foreign Minister
@ a4 | Folha de S.Paulo | 1998-10-27
The presidents of Peru and Ecuador, Alfonso Nakamura and Jaime Witt, signed the accord that ends their border conflict at Itamaraty Palace in Brasilia yesterday. Six heads of state and the Chilean foreign minister, Jose Ignacio Vial, looked on.

Seventy-eight kilometres of the border had never been marked.
:: deal d1 | subject=the accord that ends their border conflict | parties=PE, EC | status=signed | certainty=certain | sector=security | date=1998-10-26
:: trip g2 | span=Six heads of state and the Chilean foreign minister, Jose Ignacio Vial, looked on | party=CL | head=Jose Ignacio Vial (foreign minister, CL) | to=Brasilia | country=BR | attendance=present | date=1998-10-26
:: claim c1 | content=Seventy-eight kilometres of the border had never been marked | form=asserted | figures=Seventy-eight kilometres > 78 km
:: actor p3 | Alfonso Nakamura | role=President | country=PE
:: actor p4 | Jaime Witt | role=President | country=EC
:: actor p2 | Jose Ignacio Vial | role=foreign minister | country=CL
@ a5 | El Comercio | 1998-10-27
Peru and Ecuador put an end to their differences in Brasilia on Monday with an agreement on peace, trade and navigation. A fund of 3,000 million dollars is to develop both sides of the border over ten years, President Alfonso Nakamura said after signing.
:: deal d1 | subject=an agreement on peace, trade and navigation | parties=PE, EC | status=signed | certainty=certain | sector=security | kind=agreement | date=1998-10-26
:: claim c3 | content=A fund of 3,000 million dollars is to develop both sides of the border over ten years | speaker=Alfonso Nakamura (President, PE) | form=indirect | about=PE, EC | figures=3,000 million dollars > 3000000000 USD
:: actor p3 | Alfonso Nakamura | role=President | country=PE
= sources d1 4
= sources g2 2
= sources c3 1
= sources c1 2
= contradiction g1@a2 g1@a3 attendance
= life d1 agreed 1998-10-23, signed 1998-10-26
