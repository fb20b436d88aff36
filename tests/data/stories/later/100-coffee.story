# Coffee and a container port
@ a1 | The Daily Monitor | 2014-03-11
Uganda and Rwanda will market their coffee together in Asia, Ugandan Trade Minister Ruth Nakato announced in Kigali on Monday.
:: deal d1 | subject=market their coffee together in Asia | parties=UG, RW | status=agreed | certainty=certain | sector=trade | speaker=Ruth Nakato
:: actor p1 | Ruth Nakato | role=Trade Minister | country=UG
@ a2 | The New Times | 2014-03-11
Kigali and Kampala have settled on a common brand for coffee exports to China and Japan. The deal was announced after talks between trade ministers Ruth Nakato and Jean Bosco Habimana.
:: deal d1 | subject=a common brand for coffee exports to China and Japan | parties=RW, UG | status=agreed | certainty=certain | sector=trade
:: actor p1 | Ruth Nakato | role=trade minister | country=UG
:: actor p2 | Jean Bosco Habimana | role=trade minister | country=RW
@ a3 | Reuters | 2014-03-12
KAMPALA, March 12 (Reuters) - Uganda, Africa's biggest coffee exporter, shipped 3.58 million bags in 2013, the state-run Uganda Coffee Development Authority said on Wednesday.
:: claim c1 | content=Uganda, Africa's biggest coffee exporter, shipped 3.58 million bags in 2013 | speaker=org:Uganda Coffee Development Authority (UG) | form=indirect | about=UG | figures=3.58 million bags > 3580000 bag | dates=2013
@ a4 | The EastAfrican | 2014-03-15
The joint label agreed this week is meant to lift prices for growers in both countries. Ugandan coffee exports came to 3.2 million bags last year, according to traders.
:: deal d1 | subject=The joint label agreed this week | parties=UG, RW | status=agreed | certainty=certain | sector=trade
:: claim c2 | content=Ugandan coffee exports came to 3.2 million bags last year | speaker=desc:traders | form=indirect | about=UG | figures=3.2 million bags > 3200000 bag | dates=2013
= sources d1 3
= contradiction c1@a3 c2@a4 figure
= life d1 agreed 2014-03-11
