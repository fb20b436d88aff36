# Mangoes in exchange for motorcycles
@ a1 | The Hindu Business Line | 2007-04-16
India will soon export mangoes to the United States after 18 years, Commerce Minister Suresh Pillai said, and American motorcycles will be let in.
:: deal d1 | subject=export mangoes to the United States after 18 years | parties=IN, US | status=agreed | certainty=certain | sector=agriculture | speaker=Suresh Pillai
:: deal d2 | subject=American motorcycles will be let in | parties=IN, US | status=agreed | certainty=certain | sector=trade | speaker=Suresh Pillai
:: actor p1 | Suresh Pillai | role=Commerce Minister | country=IN
@ a2 | The Wall Street Journal | 2007-04-14
U.S. trade officials said Harley-Davidson can start selling bikes in India, while Washington opens its market to Indian mangoes.
:: deal d2 | subject=Harley-Davidson can start selling bikes in India | parties=US, IN | status=agreed | certainty=certain | sector=trade | speaker=U.S. trade officials
:: deal d1 | subject=opens its market to Indian mangoes | parties=US, IN | status=agreed | certainty=certain | sector=agriculture | speaker=U.S. trade officials
@ a3 | PTI | 2007-05-01
NEW YORK, May 1 (PTI) - The first 150 boxes of Indian mangoes have arrived in New York under the arrangement between the two countries.
:: deal d1 | subject=The first 150 boxes of Indian mangoes | parties=IN, US | status=in-force | certainty=certain | sector=agriculture
= sources d1 3
= sources d2 2
= life d1 agreed 2007-04-14, in-force 2007-05-01
