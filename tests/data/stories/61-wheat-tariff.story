# Apples and rice
@ a1 | RTHK | 2018-09-11
Japan and China agreed to start talks on lifting Beijing's ban on rice from Niigata, Agriculture Minister Shigeru Ono said in Beijing on Tuesday.
:: deal d1 | subject=lifting Beijing's ban on rice from Niigata | parties=JP, CN | status=negotiating | certainty=certain | sector=agriculture | speaker=Shigeru Ono
:: actor p1 | Shigeru Ono | role=Agriculture Minister | country=JP
@ a2 | The Japan Times | 2018-11-29
China has lifted a seven-year ban on rice grown in Niigata Prefecture, the agriculture ministry said Thursday. Japan exported 298 tons of rice to China in 2017.
:: deal d1 | subject=lifted a seven-year ban on rice grown in Niigata Prefecture | parties=CN, JP | status=in-force | certainty=certain | sector=agriculture | speaker=agriculture ministry
:: claim c1 | content=Japan exported 298 tons of rice to China in 2017 | form=asserted | about=JP, CN | figures=298 tons > 298 ton | dates=2017
:: actor o1 | org:agriculture ministry | country=JP
@ a3 | Nikkei Asia | 2018-11-30
China is opening its market to Niigata rice again. In 2017 Japan's rice exports to China totalled 524 tons.
:: deal d1 | subject=opening its market to Niigata rice again | parties=CN, JP | status=in-force | certainty=certain | sector=agriculture
:: claim c2 | content=In 2017 Japan's rice exports to China totalled 524 tons | form=asserted | about=JP, CN | figures=524 tons > 524 ton | dates=2017
= sources d1 2
= contradiction c1@a2 c2@a3 figure
= life d1 negotiating 2018-09-11, in-force 2018-11-29
