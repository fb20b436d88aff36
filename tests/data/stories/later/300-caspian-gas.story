# Gas from the Caspian for Belgrade
@ a1 | Tanjug | 2023-09-20
BELGRADE - Serbia is negotiating with Azerbaijan the purchase of natural gas through the new Nis-Dimitrovgrad interconnector, Energy Minister Dubravka Ilic said on Wednesday. She expects the talks to be over before the heating season. Serbia buys almost all of its gas from Russia.
:: deal d1 | subject=the purchase of natural gas through the new Nis-Dimitrovgrad interconnector | parties=RS, AZ | status=negotiating | certainty=certain | sector=energy | speaker=Dubravka Ilic
:: claim c3 | content=the talks to be over before the heating season | speaker=Dubravka Ilic (Energy Minister, RS) | form=indirect | certainty=probable
:: claim c4 | content=Serbia buys almost all of its gas from Russia | form=asserted | about=RS, RU
:: actor p1 | Dubravka Ilic | role=Energy Minister | country=RS
@ a2 | Azertac | 2023-11-15
Baku, November 15, AZERTAC. Azerbaijan's state oil company SOCAR and Serbia's Srbijagas signed a gas supply contract in Baku on Wednesday. Serbia will receive 400 million cubic metres of Azerbaijani gas a year. The document was signed by SOCAR President Elchin Rzayev and Srbijagas director Milorad Petkovic.
:: deal d1 | subject=a gas supply contract | parties=org:SOCAR (AZ), org:Srbijagas (RS) | status=signed | certainty=certain | sector=energy | kind=contract | date=2023-11-15
:: claim c1 | content=Serbia will receive 400 million cubic metres of Azerbaijani gas a year | form=asserted | about=RS, AZ | figures=400 million cubic metres > 400000000 cubic-metre
:: actor p2 | Elchin Rzayev | role=President
:: actor p3 | Milorad Petkovic | role=director
:: actor o1 | org:SOCAR | country=AZ
:: actor o2 | org:Srbijagas | country=RS
@ a3 | Reuters | 2023-11-16
BELGRADE (Reuters) - Serbia will import 400 million cubic metres of gas a year from Azerbaijan under a deal that Srbijagas and SOCAR signed on Wednesday, part of the Balkan country's effort to rely less on Russian supplies. Deliveries are due to start once the interconnector with Bulgaria opens next month.
:: deal d1 | subject=import 400 million cubic metres of gas a year from Azerbaijan | parties=org:Srbijagas (RS), org:SOCAR (AZ) | status=signed | certainty=certain | sector=energy | date=2023-11-15
:: claim c1 | content=Serbia will import 400 million cubic metres of gas a year from Azerbaijan | form=asserted | about=RS, AZ | figures=400 million cubic metres > 400000000 cubic-metre
:: claim c5 | content=Deliveries are due to start once the interconnector with Bulgaria opens next month | form=asserted | about=BG | certainty=probable | dates=2023-12
:: actor o2 | org:Srbijagas
:: actor o1 | org:SOCAR
@ a4 | Politika | 2023-11-16
The gas contract that Srbijagas signed in Baku is for 550 million cubic metres a year, about a fifth of consumption, Energy Minister Dubravka Ilic told Politika. The price follows the European exchanges and will not be made public, she said.
:: deal d1 | subject=The gas contract that Srbijagas signed in Baku | parties=org:Srbijagas (RS), AZ | status=signed | certainty=certain | sector=energy | kind=contract | outlet=Politika | speaker=Dubravka Ilic
:: claim c2 | content=The gas contract that Srbijagas signed in Baku is for 550 million cubic metres a year | speaker=Dubravka Ilic (Energy Minister, RS) | form=indirect | outlet=Politika | about=AZ | figures=550 million cubic metres > 550000000 cubic-metre
:: claim c6 | content=The price follows the European exchanges and will not be made public | speaker=Dubravka Ilic (Energy Minister, RS) | form=indirect
:: actor p1 | Dubravka Ilic | role=Energy Minister | country=RS
:: actor o2 | org:Srbijagas
@ a5 | bne IntelliNews | 2023-12-11
Serbia and Bulgaria opened the 170-kilometre gas link between Nis and Sofia on Sunday, which ends Belgrade's dependence on a single route. The pipe can carry 1.8 billion cubic metres a year. The contract with Azerbaijan was signed last month, and the first gas is expected in January.
:: claim c7 | content=Serbia and Bulgaria opened the 170-kilometre gas link between Nis and Sofia on Sunday | form=asserted | about=RS, BG | figures=170-kilometre > 170 kilometre | dates=2023-12-10
:: claim c8 | content=The pipe can carry 1.8 billion cubic metres a year | form=asserted | figures=1.8 billion cubic metres > 1800000000 cubic-metre
:: deal d1 | subject=The contract with Azerbaijan | parties=RS, AZ | status=signed | certainty=certain | sector=energy | kind=contract
= sources d1 4
= sources c1 2
= contradiction c1@a2 c2@a4 figure
= contradiction c1@a3 c2@a4 figure
= life d1 negotiating 2023-09-20, signed 2023-11-15
