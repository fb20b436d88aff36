# From the copper to the sea
@ a1 | Zambia Daily Mail | 2024-12-04
ZAMBIA will seek $1.2 billion for its part of the Lobito railway, Transport Minister Chola Mwansa said yesterday. President Webster Phiri is in Lobito today for a summit with Angola, DR Congo, Tanzania and the United States.
:: claim c1 | content=ZAMBIA will seek $1.2 billion for its part of the Lobito railway | speaker=Chola Mwansa (Transport Minister, ZM) | form=indirect | about=ZM | figures=$1.2 billion > 1200000000 USD
:: trip g1 | span=President Webster Phiri is in Lobito today | party=ZM | head=Webster Phiri (President, ZM) | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: summit s1 | name=a summit with Angola, DR Congo, Tanzania and the United States | parties=ZM, AO, CD, TZ, US | city=Lobito | country=AO | start=2024-12-04 | status=ongoing
:: actor p1 | Chola Mwansa | role=Transport Minister | country=ZM
:: actor p2 | Webster Phiri | role=President | country=ZM
@ a2 | ANGOP | 2024-12-04
Lobito - The summit on the Lobito Corridor brought together the presidents of Angola, the United States, Zambia and the Democratic Republic of Congo in this city on Wednesday. The United States announced $600 million of new money for the corridor.
:: summit s1 | name=The summit on the Lobito Corridor | parties=AO, US, ZM, CD | city=Lobito | country=AO | start=2024-12-04 | status=concluded
:: trip g2 | span=brought together the presidents of Angola, the United States, Zambia and the Democratic Republic of Congo | party=CD | head=role:president, CD | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: trip g1 | span=the presidents of Angola, the United States, Zambia | party=ZM | head=role:president, ZM | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: trip g3 | span=the presidents of Angola, the United States, Zambia | party=US | head=role:president, US | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: deal d1 | subject=$600 million of new money for the corridor | parties=US, AO | status=agreed | certainty=certain | sector=transport | kind=pledge | value=600000000 USD
@ a3 | Reuters | 2024-12-04
LOBITO, Angola (Reuters) - The U.S. pledged more than $560 million on Wednesday for the rail corridor that links Congo's and Zambia's copper with the Angolan port of Lobito, a White House official said. Congo's president, Felix Mukendi, did not come to the summit and was represented by his prime minister.
:: deal d1 | subject=more than $560 million on Wednesday for the rail corridor | parties=US, AO | status=agreed | certainty=certain | sector=transport | kind=pledge | value=560000000+ USD | date=2024-12-04 | speaker=White House official
:: trip g2 | span=Congo's president, Felix Mukendi, did not come to the summit | party=CD | head=Felix Mukendi (president, CD) | to=Lobito | country=AO | attendance=absent | date=2024-12-04
:: trip g4 | span=represented by his prime minister | party=CD | head=role:prime minister, CD | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: summit s1 | name=the summit | city=Lobito | country=AO | start=2024-12-04 | status=concluded
:: actor p3 | Felix Mukendi | role=president | country=CD
@ a4 | Jeune Afrique | 2024-12-06
Felix Mukendi sat beside his peers from Washington, Luanda and Lusaka at the Lobito summit on Wednesday. The American contribution to the corridor now exceeds $4 billion, of which $600 million was promised there.
:: trip g2 | span=Felix Mukendi sat beside his peers | party=CD | head=Felix Mukendi (CD) | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: trip g1 | span=his peers from Washington, Luanda and Lusaka at the Lobito summit | party=ZM | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: trip g3 | span=his peers from Washington, Luanda and Lusaka at the Lobito summit | party=US | to=Lobito | country=AO | attendance=present | date=2024-12-04
:: summit s1 | name=the Lobito summit on Wednesday | parties=US, AO, ZM, CD | city=Lobito | country=AO | start=2024-12-04 | status=concluded
:: claim c2 | content=The American contribution to the corridor now exceeds $4 billion | form=asserted | about=US | figures=$4 billion > 4000000000+ USD
:: deal d1 | subject=$600 million was promised there | parties=US, AO | status=agreed | certainty=certain | sector=transport | kind=pledge | value=600000000 USD
:: actor p3 | Felix Mukendi
= sources s1 4
= sources g1 3
= sources g3 2
= sources g2 3
= sources d1 3
= contradiction g2@a2 g2@a3 attendance
= contradiction g2@a3 g2@a4 attendance
= life d1 agreed 2024-12-04
