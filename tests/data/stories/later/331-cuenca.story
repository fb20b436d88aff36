# Ibero-America in the Andes
@ a1 | EFE | 2024-11-05
Quito, Nov 5 (EFE).- The 29th Ibero-American Summit will be held in Cuenca on November 14 and 15, Ecuador's foreign minister, Gabriela Sandoval, confirmed on Tuesday. King Felipe of Spain has announced that he will attend.
:: summit s1 | name=The 29th Ibero-American Summit | ordinal=29 | city=Cuenca | country=EC | start=2024-11-14 | end=2024-11-15 | status=upcoming | speaker=Gabriela Sandoval
:: trip g1 | span=King Felipe of Spain has announced that he will attend | party=ES | head=Felipe (King, ES) | to=Cuenca | country=EC | attendance=expected | date=2024-11-14/2024-11-15
:: actor p1 | Gabriela Sandoval | role=foreign minister | country=EC
:: actor p2 | Felipe | role=King | country=ES
@ a2 | La Tercera | 2024-11-08
Heads of state and government from 22 countries are invited to the Ibero-American summit that opens in Cuenca, Ecuador, on November 13. Chile will be represented by Foreign Minister Alberto Klein.
:: summit s1 | name=the Ibero-American summit | city=Cuenca | country=EC | start=2024-11-13 | status=upcoming
:: trip g2 | span=Chile will be represented by Foreign Minister Alberto Klein | party=CL | head=Alberto Klein (Foreign Minister, CL) | to=Cuenca | country=EC | attendance=expected | date=2024-11-13
:: actor p3 | Alberto Klein | role=Foreign Minister | country=CL
@ a3 | Primicias | 2024-11-13
Foreign ministers met in Cuenca on Wednesday to prepare the Ibero-American Summit, which begins on Thursday. Alberto Klein of Chile and five colleagues arrived in the morning.
:: summit s2 | name=Foreign ministers met in Cuenca | kind=ministerial | city=Cuenca | country=EC | start=2024-11-13 | status=concluded
:: summit s1 | name=the Ibero-American Summit | city=Cuenca | country=EC | start=2024-11-14 | status=upcoming
:: trip g2 | span=Alberto Klein of Chile and five colleagues arrived in the morning | party=CL | head=Alberto Klein (CL) | to=Cuenca | country=EC | attendance=present | date=2024-11-13
:: actor p3 | Alberto Klein | country=CL
@ a4 | El Pais | 2024-11-16
King Felipe was one of three heads of state who travelled to Cuenca for the Ibero-American Summit, which ended on Friday without a final declaration because Argentina refused to sign it.
:: summit s1 | name=the Ibero-American Summit | city=Cuenca | country=EC | end=2024-11-15 | status=concluded
:: trip g1 | span=King Felipe was one of three heads of state who travelled to Cuenca | party=ES | head=Felipe (King, ES) | to=Cuenca | country=EC | attendance=present
:: deal d1 | subject=a final declaration | parties=org:Ibero-American Summit, AR | status=rejected | certainty=certain | sector=other | kind=declaration
:: actor p2 | Felipe | role=King | country=ES
@ a5 | MercoPress | 2024-11-18
The XXIX Ibero-American Summit in Quito closed without a joint declaration for the first time, after Argentina had rejected the draft of the document over its passages on gender and climate.
:: summit s1 | name=The XXIX Ibero-American Summit in Quito | ordinal=29 | city=Quito | country=EC | status=concluded
:: deal d1 | subject=a joint declaration | parties=org:Ibero-American Summit, AR | status=rejected | certainty=certain | sector=other | kind=declaration
= sources s1 5
= sources g1 2
= sources g2 2
= sources d1 2
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= contradiction s1@a1 s1@a5 place
= contradiction s1@a2 s1@a5 place
= contradiction s1@a3 s1@a5 place
= contradiction s1@a4 s1@a5 place
