# Oil of olives
@ a1 | La Presse | 2019-03-05
Tunisia earned 2.1 billion dinars from exports of olive oil in 2018, the agriculture ministry in Tunis said.
:: claim c1 | content=Tunisia earned 2.1 billion dinars from exports of olive oil in 2018 | speaker=org:agriculture ministry (TN) | form=indirect | about=TN | figures=2.1 billion dinars > 2100000000 TND | dates=2018
@ a2 | Il Sole 24 Ore | 2019-03-07
The value of Tunisian olive oil sold abroad came to 2.1 billion dinars last year, more than twice that of 2017.
:: claim c1 | content=The value of Tunisian olive oil sold abroad came to 2.1 billion dinars last year | form=asserted | about=TN | figures=2.1 billion dinars > 2100000000 TND | dates=2018
@ a3 | Business News | 2019-03-11
Exporters of olive oil brought home 1.7 billion dinars in 2018, according to their federation.
:: claim c2 | content=Exporters of olive oil brought home 1.7 billion dinars in 2018 | speaker=desc:their federation | form=indirect | about=TN | figures=1.7 billion dinars > 1700000000 TND | dates=2018
= sources c1 2
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
