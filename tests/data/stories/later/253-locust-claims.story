# Sea, sand and a ruling
@ a1 | Garowe Online | 2021-10-12
The International Court of Justice on Tuesday awarded Somalia most of the sea area disputed with Kenya.
:: claim c1 | content=The International Court of Justice on Tuesday awarded Somalia most of the sea area disputed with Kenya | form=asserted | about=SO, KE | dates=2021-10-12
@ a2 | The Guardian | 2021-10-12
Judges in The Hague sided largely with Somalia in its quarrel with Kenya over 100,000 sq km of the Indian Ocean.
:: claim c1 | content=Judges in The Hague sided largely with Somalia in its quarrel with Kenya | form=asserted | about=SO, KE
@ a3 | Nation | 2021-10-13
Kenya rejects the judgment "in totality", President Joseph Kimani said.
:: claim c2 | content=Kenya rejects the judgment "in totality" | speaker=Joseph Kimani (President, KE) | form=indirect | about=KE
:: actor p1 | Joseph Kimani | role=President | country=KE
@ a4 | BBC News | 2021-10-13
Kenya's president said his country did not accept the UN court's decision on its maritime border with Somalia.
:: claim c2 | content=his country did not accept the UN court's decision on its maritime border with Somalia | speaker=desc:Kenya's president | form=indirect | about=KE, SO
= sources c1 2
= sources c2 1
