# Grain on the way through
@ a1 | PAP | 2023-04-18
WARSAW - Poland will let Ukrainian grain pass through its territory again from Friday, Agriculture Minister Robert Telega said on Tuesday after talks with Ukrainian ministers. The loads will be sealed and followed electronically.
:: deal d1 | subject=let Ukrainian grain pass through its territory again from Friday | parties=PL, UA | status=agreed | certainty=certain | sector=agriculture | speaker=Robert Telega
:: claim c3 | content=The loads will be sealed and followed electronically | form=asserted
:: actor p1 | Robert Telega | role=Agriculture Minister | country=PL
@ a2 | Ukrinform | 2023-04-18
Ukraine and Poland have agreed to unblock the transit of Ukrainian grain through Poland, Economy Minister Yuliia Kovalenko announced in Warsaw. Transit starts on the night of April 21, she said.
:: deal d1 | subject=unblock the transit of Ukrainian grain through Poland | parties=UA, PL | status=agreed | certainty=certain | sector=agriculture | speaker=Yuliia Kovalenko
:: claim c4 | content=Transit starts on the night of April 21 | speaker=Yuliia Kovalenko (Economy Minister, UA) | form=indirect | dates=2023-04-21
:: actor p2 | Yuliia Kovalenko | role=Economy Minister | country=UA
@ a3 | Reuters | 2023-04-18
WARSAW (Reuters) - Poland agreed on Tuesday to restart the transit of Ukrainian grain, three days after it banned all grain and food imports from its neighbour to calm its farmers.
:: deal d1 | subject=restart the transit of Ukrainian grain | parties=PL, UA | status=agreed | certainty=certain | sector=agriculture | date=2023-04-18
@ a6 | Notes from Poland | 2023-04-19
Poland is to allow Ukrainian grain to cross its territory in transit from Friday, Agriculture Minister Robert Telega told the Polish Press Agency (PAP).
:: deal d1 | subject=allow Ukrainian grain to cross its territory in transit | parties=PL, UA | status=agreed | certainty=certain | sector=agriculture | outlet=Polish Press Agency | speaker=Robert Telega
:: actor p1 | Robert Telega | role=Agriculture Minister | country=PL
@ a4 | Gazeta Wyborcza | 2023-04-21
The first wagons with Ukrainian maize in transit crossed the border at Dorohusk on Friday. Poland bought 2.45 million tonnes of grain from Ukraine in 2022, against 100,000 tonnes in 2021, the agriculture ministry says.
:: claim c5 | content=The first wagons with Ukrainian maize in transit crossed the border at Dorohusk on Friday | form=asserted | about=UA | dates=2023-04-21
:: claim c1 | content=Poland bought 2.45 million tonnes of grain from Ukraine in 2022 | speaker=org:agriculture ministry (PL) | form=indirect | about=PL, UA | figures=2.45 million tonnes > 2450000 tonne | dates=2022
:: claim c6 | content=against 100,000 tonnes in 2021 | speaker=org:agriculture ministry (PL) | form=indirect | about=PL, UA | figures=100,000 tonnes > 100000 tonne | dates=2021
:: actor o1 | org:agriculture ministry | country=PL
@ a5 | Kyiv Independent | 2023-04-23
Ukraine sold Poland 2.08 million tonnes of grain in 2022, out of exports of 38 million tonnes, the State Customs Service said. The ban on imports to Poland remains until the end of June.
:: claim c2 | content=Ukraine sold Poland 2.08 million tonnes of grain in 2022 | speaker=org:State Customs Service (UA) | form=indirect | about=UA, PL | figures=2.08 million tonnes > 2080000 tonne | dates=2022
:: claim c7 | content=out of exports of 38 million tonnes | speaker=org:State Customs Service (UA) | form=indirect | about=UA | figures=38 million tonnes > 38000000 tonne | dates=2022
:: claim c8 | content=The ban on imports to Poland remains until the end of June | form=asserted | about=PL
:: actor o2 | org:State Customs Service | country=UA
= sources d1 3
= contradiction c1@a4 c2@a5 figure
= life d1 agreed 2023-04-18
