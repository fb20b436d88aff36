# Gas, its price and its transit
@ a1 | UNIAN | 2019-12-19
Ukraine and Russia reached an agreement in principle in Berlin on Thursday on the transit of gas after 2019, Energy Minister Taras Bilyk said.
:: deal d1 | subject=the transit of gas after 2019 | parties=UA, RU | status=agreed | certainty=certain | sector=energy | date=2019-12-19 | speaker=Taras Bilyk
:: actor p1 | Taras Bilyk | role=Energy Minister | country=UA
@ a2 | RBC | 2019-12-20
Gazprom and Naftogaz have agreed to sign a new five-year transit contract. Gazprom will pump 65 billion cubic metres of gas through Ukraine in 2020, according to the protocol.
:: deal d1 | subject=a new five-year transit contract | parties=org:Gazprom, org:Naftogaz | status=agreed | certainty=certain | sector=energy | kind=contract
:: claim c1 | content=Gazprom will pump 65 billion cubic metres of gas through Ukraine in 2020 | form=asserted | about=UA | figures=65 billion cubic metres > 65000000000 cubic-metre | dates=2020
:: actor o1 | org:Gazprom | country=RU
:: actor o2 | org:Naftogaz | country=UA
@ a3 | Kyiv Post | 2019-12-21
Under the gas transit deal with Russia, 60 billion cubic metres will pass through Ukraine in 2020, Minister Bilyk told a briefing.
:: deal d1 | subject=the gas transit deal with Russia | parties=UA, RU | status=agreed | certainty=certain | sector=energy | speaker=Bilyk
:: claim c2 | content=60 billion cubic metres will pass through Ukraine in 2020 | speaker=Bilyk (Minister, UA) | form=indirect | about=UA | figures=60 billion cubic metres > 60000000000 cubic-metre | dates=2020
:: actor p1 | Bilyk | role=Minister | country=UA
@ a4 | Reuters | 2019-12-31
KYIV/MOSCOW, Dec 31 (Reuters) - Russia and Ukraine signed a five-year gas transit agreement late on Monday, ending months of talks.
:: deal d1 | subject=a five-year gas transit agreement | parties=RU, UA | status=signed | certainty=certain | sector=energy | date=2019-12-30
= sources d1 3
= contradiction c1@a2 c2@a3 figure
= life d1 agreed 2019-12-19, signed 2019-12-30
