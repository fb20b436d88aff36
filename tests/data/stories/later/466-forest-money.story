# Norway pays for standing trees
@ a1 | Norwegian Ministry of the Environment | 2009-11-09
Norway and Guyana today signed a memorandum of understanding on the conservation of Guyana's rainforest. Norway will pay up to 250 million US dollars by 2015, depending on results. Minister of the Environment Eirik Solvang signed for Norway in the village of Fairview.
:: deal d1 | subject=a memorandum of understanding on the conservation of Guyana's rainforest | parties=NO, GY | status=signed | certainty=certain | sector=environment | kind=memorandum | date=2009-11-09
:: claim c1 | content=Norway will pay up to 250 million US dollars by 2015, depending on results | form=asserted | about=NO | figures=up to 250 million US dollars > 250000000- USD | dates=2015
:: actor p1 | Eirik Solvang | role=Minister of the Environment | country=NO
@ a2 | Government Information Agency of Guyana | 2009-11-09
Georgetown, GINA - President Ravi Jagnarain and Norway's Minister Eirik Solvang signed the memorandum on Guyana's forests in Fairview, Region Nine, on Monday. "The world has finally put a price on a standing tree," the president said. Guyana's forests cover 18 million hectares.
:: deal d1 | subject=the memorandum on Guyana's forests | parties=GY, NO | status=signed | certainty=certain | sector=environment | kind=memorandum | date=2009-11-09
:: claim c2 | content=The world has finally put a price on a standing tree | speaker=Ravi Jagnarain (President, GY) | form=direct
:: claim c3 | content=Guyana's forests cover 18 million hectares | form=asserted | about=GY | figures=18 million hectares > 18000000 hectare
:: actor p2 | Ravi Jagnarain | role=President | country=GY
:: actor p1 | Eirik Solvang | role=Minister | country=NO
@ a3 | Mongabay | 2009-11-11
A deal signed this week will bring Guyana as much as $250 million from Norway by 2015 if it keeps deforestation below an agreed level. Consultants had once valued the country's forest at $580 million a year.

The trees stand on about 18 million hectares, some 85 percent of the land.
:: deal d1 | subject=A deal signed this week will bring Guyana as much as $250 million from Norway | parties=GY, NO | status=signed | certainty=certain | sector=environment
:: claim c1 | content=as much as $250 million from Norway by 2015 if it keeps deforestation below an agreed level | form=asserted | about=NO, GY | figures=as much as $250 million > 250000000- USD | dates=2015
:: claim c4 | content=Consultants had once valued the country's forest at $580 million a year | form=asserted | figures=$580 million > 580000000 USD
:: claim c3 | content=The trees stand on about 18 million hectares, some 85 percent of the land | form=asserted | about=GY | figures=about 18 million hectares > about 18000000 hectare;some 85 percent > about 85 percent
@ a4 | Stabroek News | 2011-05-16
Norway has frozen its payments for Guyana's forests because of doubts about logging figures, a consultant to the scheme told Stabroek News. The first 30 million dollars have been lying at the World Bank since October.
:: deal d2 | subject=its payments for Guyana's forests | parties=NO, GY | status=stalled | certainty=certain | sector=environment | outlet=Stabroek News | speaker=desc:a consultant to the scheme
:: claim c6 | content=The first 30 million dollars have been lying at the World Bank since October | form=asserted | about=org:World Bank | figures=30 million dollars > 30000000 USD | dates=2010-10
:: actor o1 | org:World Bank
@ a5 | Kaieteur News | 2011-05-19
Norway has not frozen its forest payments to Guyana, the Norwegian embassy in Brasilia said yesterday. The second instalment of about 40 million dollars is being prepared, Ambassador Tone Aasheim said.

The first 30 million dollars were paid to a fund of the World Bank in October 2010.
:: claim c7 | content=Norway has not frozen its forest payments to Guyana | speaker=org:Norwegian embassy (NO) | form=indirect | polarity=negative | about=NO, GY
:: claim c8 | content=The second instalment of about 40 million dollars is being prepared | speaker=Tone Aasheim (Ambassador, NO) | form=indirect | figures=about 40 million dollars > about 40000000 USD
:: claim c6 | content=The first 30 million dollars were paid to a fund of the World Bank in October 2010 | form=asserted | about=org:World Bank | figures=30 million dollars > 30000000 USD | dates=2010-10
:: actor p3 | Tone Aasheim | role=Ambassador | country=NO
:: actor o2 | org:Norwegian embassy | country=NO
:: actor o1 | org:World Bank
= sources d1 3
= sources c3 2
= sources c1 2
= sources c6 2
= contradiction c7@a5 d2@a4 denial
= life d1 signed 2009-11-09
