# First gas from Korpeje
@ a1 | IRNA | 1997-12-26
Tehran, Dec 26, IRNA - President Mohsen Tavakoli will travel to Turkmenistan on Monday to open the Korpeje-Kord Kuy gas pipeline, Foreign Minister Javad Sattari said here Friday. The Prime Minister of Turkey, Sedat Kocaman, will also be in Ashgabat for the occasion, Sattari told reporters.
:: trip g1 | span=President Mohsen Tavakoli will travel to Turkmenistan on Monday | party=IR | head=Mohsen Tavakoli (President, IR) | to=Turkmenistan | country=TM | attendance=expected | date=1997-12-29 | speaker=Javad Sattari
:: trip g2 | span=The Prime Minister of Turkey, Sedat Kocaman, will also be in Ashgabat for the occasion | party=TR | head=Sedat Kocaman (Prime Minister, TR) | to=Ashgabat | country=TM | attendance=expected | date=1997-12-29 | speaker=Javad Sattari
:: actor p1 | Mohsen Tavakoli | role=President | country=IR
:: actor p2 | Javad Sattari | role=Foreign Minister | country=IR
:: actor p3 | Sedat Kocaman | role=Prime Minister | country=TR
@ a2 | Anadolu Agency | 1997-12-27
ANKARA - Prime Minister Sedat Kocaman is not going to Ashgabat next week, his press office said on Saturday. Energy Minister Cemil Aksoy will represent Turkey at the opening of the Turkmen-Iranian gas pipeline. Turkey means to buy Turkmen gas through Iran from 2000.
:: trip g2 | span=Prime Minister Sedat Kocaman is not going to Ashgabat next week | party=TR | head=Sedat Kocaman (Prime Minister, TR) | to=Ashgabat | country=TM | attendance=absent | speaker=org:his press office
:: trip g3 | span=Energy Minister Cemil Aksoy will represent Turkey at the opening of the Turkmen-Iranian gas pipeline | party=TR | head=Cemil Aksoy (Energy Minister, TR) | to=Ashgabat | country=TM | attendance=expected
:: deal d1 | subject=buy Turkmen gas through Iran from 2000 | parties=TR, TM | status=proposed | certainty=certain | sector=energy
:: actor p3 | Sedat Kocaman | role=Prime Minister | country=TR
:: actor p4 | Cemil Aksoy | role=Energy Minister | country=TR
@ a3 | Turkmen Press | 1997-12-29
ASHGABAT. Today the presidents of Turkmenistan and Iran held talks in Ashgabat, after which they turned the valve of the Korpeje-Kord Kuy pipeline. In 1998 Turkmenistan will supply 4 billion cubic metres of gas to its southern neighbour. Turkey was represented by Energy Minister Cemil Aksoy.
:: summit s1 | name=talks in Ashgabat | parties=TM, IR | city=Ashgabat | country=TM | start=1997-12-29 | status=concluded
:: claim c1 | content=In 1998 Turkmenistan will supply 4 billion cubic metres of gas to its southern neighbour | form=asserted | about=TM | figures=4 billion cubic metres > 4000000000 cubic-metre | dates=1998
:: trip g3 | span=Turkey was represented by Energy Minister Cemil Aksoy | party=TR | head=Cemil Aksoy (Energy Minister, TR) | to=Ashgabat | country=TM | attendance=present | date=1997-12-29
:: actor p4 | Cemil Aksoy | role=Energy Minister | country=TR
@ a4 | AFP | 1997-12-30
MOSCOW, Dec 30 (AFP) - Iran and Turkmenistan have inaugurated a 200-kilometre pipeline that gives Turkmen gas its first way to market outside Russia. The two presidents' talks in the Turkmen capital took place on Sunday, Interfax reported. Deliveries are to reach four billion cubic metres next year and eight billion later.
:: claim c2 | content=Iran and Turkmenistan have inaugurated a 200-kilometre pipeline that gives Turkmen gas its first way to market outside Russia | form=asserted | about=IR, TM, RU | figures=200-kilometre > 200 kilometre
:: summit s1 | name=The two presidents' talks in the Turkmen capital | parties=IR, TM | city=Ashgabat | country=TM | start=1997-12-28 | status=concluded | outlet=Interfax
:: claim c1 | content=Deliveries are to reach four billion cubic metres next year | form=asserted | figures=four billion cubic metres > 4000000000 cubic-metre | dates=1998
@ a5 | Tehran Times | 1997-12-31
President Mohsen Tavakoli returned to Tehran on Tuesday from a two-day visit to Turkmenistan. On Monday he and his Turkmen counterpart held talks in Ashgabat and opened the gas line to Kord Kuy, which cost $190 million. Iran paid for most of it, and Ashgabat will repay the debt in gas.
:: trip g1 | span=President Mohsen Tavakoli returned to Tehran on Tuesday from a two-day visit to Turkmenistan | party=IR | head=Mohsen Tavakoli (President, IR) | to=Turkmenistan | country=TM | attendance=present | date=1997-12-29/1997-12-30
:: summit s1 | name=talks in Ashgabat | parties=IR, TM | city=Ashgabat | country=TM | start=1997-12-29 | status=concluded
:: claim c3 | content=opened the gas line to Kord Kuy, which cost $190 million | form=asserted | about=IR | figures=$190 million > 190000000 USD
:: claim c4 | content=Iran paid for most of it, and Ashgabat will repay the debt in gas | form=asserted | about=IR, TM
:: actor p1 | Mohsen Tavakoli | role=President | country=IR
= sources s1 3
= sources c1 2
= sources g1 2
= sources g3 2
= contradiction g2@a1 g2@a2 attendance
= contradiction s1@a3 s1@a4 date
= contradiction s1@a4 s1@a5 date
