# A dry port in the steppe
@ a1 | Kazinform | 2014-12-14
ASTANA. KAZINFORM - Kazakhstan and China agreed on Sunday to develop the dry port of Khorgos-East Gate on their border, Transport Minister Serik Abenov said after talks between the prime ministers of the two countries. Some 2,500 containers crossed at Khorgos in 2014.
:: deal d1 | subject=develop the dry port of Khorgos-East Gate on their border | parties=KZ, CN | status=agreed | certainty=certain | sector=transport | date=2014-12-14 | speaker=Serik Abenov
:: summit s1 | name=talks between the prime ministers of the two countries | parties=KZ, CN | city=Astana | country=KZ | start=2014-12-14 | status=concluded
:: claim c1 | content=Some 2,500 containers crossed at Khorgos in 2014 | form=asserted | figures=Some 2,500 containers > about 2500 container | dates=2014
:: actor p1 | Serik Abenov | role=Transport Minister | country=KZ
@ a2 | China Daily | 2014-12-15
ASTANA - Premier Liang Guowei and his Kazakh counterpart, Kairat Nurgaliyev, witnessed the signing of deals worth $14 billion on Sunday. China and Kazakhstan will also work together on a dry port at Khorgos, which is to handle 500,000 containers a year when completed.
:: deal d2 | subject=deals worth $14 billion | parties=CN, KZ | status=signed | certainty=certain | sector=other | value=14000000000 USD | date=2014-12-14
:: deal d1 | subject=work together on a dry port at Khorgos | parties=CN, KZ | status=agreed | certainty=certain | sector=transport
:: trip g1 | span=Premier Liang Guowei and his Kazakh counterpart | party=CN | head=Liang Guowei (Premier, CN) | to=ASTANA | country=KZ | attendance=present | date=2014-12-14
:: claim c2 | content=which is to handle 500,000 containers a year when completed | form=asserted | figures=500,000 containers > 500000 container
:: actor p2 | Liang Guowei | role=Premier | country=CN
:: actor p3 | Kairat Nurgaliyev
@ a3 | Reuters | 2014-12-15
ASTANA (Reuters) - Kazakhstan and China signed agreements valued at $14 billion during a visit by Chinese Premier Liang Guowei on Sunday. Trade between the neighbours was $28.6 billion in 2013.
:: deal d2 | subject=agreements valued at $14 billion | parties=KZ, CN | status=signed | certainty=certain | sector=other | value=14000000000 USD | date=2014-12-14
:: trip g1 | span=a visit by Chinese Premier Liang Guowei on Sunday | party=CN | head=Liang Guowei (Premier, CN) | to=ASTANA | country=KZ | attendance=present | date=2014-12-14
:: claim c3 | content=Trade between the neighbours was $28.6 billion in 2013 | form=asserted | about=KZ, CN | figures=$28.6 billion > 28600000000 USD | dates=2013
:: actor p2 | Liang Guowei | role=Premier | country=CN
@ a4 | The Astana Times | 2015-08-05
The dry port of Khorgos has begun regular work with the first train from Lianyungang. Containers through the crossing could reach 40,000 this year, the Ministry of Investments and Development expects. Trade with China came to $22.5 billion last year, according to Chinese customs.
:: deal d1 | subject=The dry port of Khorgos has begun regular work | parties=KZ, CN | status=in-force | certainty=certain | sector=transport
:: claim c4 | content=Containers through the crossing could reach 40,000 this year | speaker=org:Ministry of Investments and Development (KZ) | form=indirect | certainty=possible | figures=40,000 > 40000 container | dates=2015
:: claim c5 | content=Trade with China came to $22.5 billion last year | speaker=org:Chinese customs (CN) | form=indirect | about=KZ, CN | figures=$22.5 billion > 22500000000 USD | dates=2014
:: actor o1 | org:Ministry of Investments and Development | country=KZ
:: actor o2 | org:Chinese customs | country=CN
@ a5 | Eurasianet | 2016-03-10
Kazakhstan built Khorgos for half a million containers a year. Traffic was 34,000 containers in 2015. Trade between Kazakhstan and China shrank to $14.3 billion, from $22.5 billion in 2014.
:: claim c2 | content=Kazakhstan built Khorgos for half a million containers a year | form=asserted | about=KZ | figures=half a million containers > 500000 container
:: claim c6 | content=Traffic was 34,000 containers in 2015 | form=asserted | figures=34,000 containers > 34000 container | dates=2015
:: claim c5 | content=from $22.5 billion in 2014 | form=asserted | about=KZ, CN | figures=$22.5 billion > 22500000000 USD | dates=2014
:: claim c7 | content=Trade between Kazakhstan and China shrank to $14.3 billion | form=asserted | about=KZ, CN | figures=$14.3 billion > 14300000000 USD | dates=2015
= sources d1 3
= sources d2 2
= sources c2 2
= sources g1 2
= sources c5 2
= life d1 agreed 2014-12-14, in-force 2015-08-05
= life d2 signed 2014-12-14
