# A cable under the sea
@ a1 | Verdens Gang | 2014-12-10
Statnett and National Grid have decided to lay a 730-kilometre power cable between Norway and England, Oil and Energy Minister Lars Moen said on Wednesday.
:: deal d1 | subject=lay a 730-kilometre power cable between Norway and England | parties=NO, GB | status=agreed | certainty=certain | sector=energy | speaker=Lars Moen
:: claim c1 | content=a 730-kilometre power cable between Norway and England | speaker=Lars Moen (Oil and Energy Minister, NO) | form=indirect | about=NO, GB | figures=730-kilometre > 730 kilometre
:: actor p1 | Lars Moen | role=Oil and Energy Minister | country=NO
@ a2 | The Times | 2015-03-27
Contracts for the world's longest undersea electricity link, from Kvilldal to Blyth, were signed yesterday. It is to carry 1,400 megawatts.
:: deal d1 | subject=the world's longest undersea electricity link, from Kvilldal to Blyth | parties=NO, GB | status=signed | certainty=certain | sector=energy | date=2015-03-26
:: claim c2 | content=It is to carry 1,400 megawatts | form=asserted | figures=1,400 megawatts > 1400 megawatt
@ a3 | Aftenposten | 2015-03-27
The North Sea interconnector to Britain will transmit 1,400 MW from 2021, Statnett says.
:: deal d1 | subject=The North Sea interconnector to Britain | parties=NO, GB | status=signed | certainty=certain | sector=energy
:: claim c2 | content=The North Sea interconnector to Britain will transmit 1,400 MW from 2021 | speaker=org:Statnett (NO) | form=indirect | about=GB, NO | figures=1,400 MW > 1400 megawatt | dates=2021
@ a4 | BBC News | 2021-10-01
The 450-mile cable that lets Norway and the UK share renewable energy has started operating.
:: deal d1 | subject=The 450-mile cable | parties=NO, GB | status=in-force | certainty=certain | sector=energy
= sources d1 4
= sources c2 2
= life d1 agreed 2014-12-10, signed 2015-03-26, in-force 2021-10-01
