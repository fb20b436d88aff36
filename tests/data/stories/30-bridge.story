# A bridge over the Amur
@ a1 | RIA Novosti | 2016-12-24
The construction of a road bridge over the Amur between Blagoveshchensk and Heihe began on Saturday, the regional government said. It will cost 18.8 billion roubles.
:: deal d1 | subject=a road bridge over the Amur between Blagoveshchensk and Heihe | parties=RU, CN | status=in-force | certainty=certain | sector=transport | value=18800000000 RUB
:: claim c1 | content=It will cost 18.8 billion roubles | form=asserted | figures=18.8 billion roubles > 18800000000 RUB
@ a2 | China Daily | 2016-12-26
Work has started on the first highway bridge across the Heilong River, known in Russia as the Amur, linking Heihe with Blagoveshchensk. The project costs 2.47 billion yuan.
:: deal d1 | subject=the first highway bridge across the Heilong River, known in Russia as the Amur | parties=CN, RU | status=in-force | certainty=certain | sector=transport | value=2470000000 CNY
:: claim c2 | content=The project costs 2.47 billion yuan | form=asserted | figures=2.47 billion yuan > 2470000000 CNY
@ a3 | The Siberian Times | 2017-02-03
Russia and China are also building a cable car across the Amur from Blagoveshchensk, officials said, in addition to the road bridge to Heihe.
:: deal d2 | subject=a cable car across the Amur from Blagoveshchensk | parties=RU, CN | status=in-force | certainty=certain | sector=transport | speaker=officials
:: deal d1 | subject=the road bridge to Heihe | parties=RU, CN | status=in-force | certainty=certain | sector=transport
@ a4 | Interfax | 2019-07-18
Construction of the world's first international cableway, between Blagoveshchensk and Heihe, started on Thursday.
:: deal d2 | subject=the world's first international cableway, between Blagoveshchensk and Heihe | parties=RU, CN | status=in-force | certainty=certain | sector=transport
= sources d1 3
= sources d2 2
= life d1 in-force 2016-12-24
