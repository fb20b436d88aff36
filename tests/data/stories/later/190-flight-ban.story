# Planes and a phone call
@ a1 | NTV | 2016-06-29
Presidents Kemal Ertan and Arkady Vlasov talked on the telephone on Wednesday for 45 minutes and agreed to meet in person, sources in the Turkish presidency said.
:: claim c1 | content=Presidents Kemal Ertan and Arkady Vlasov talked on the telephone on Wednesday for 45 minutes | speaker=desc:sources in the Turkish presidency | form=indirect | about=TR, RU | figures=45 minutes > 45 minute | dates=2016-06-29
:: actor p1 | Kemal Ertan | role=Presidents | country=TR
:: actor p2 | Arkady Vlasov | role=Presidents | country=RU
@ a2 | RIA Novosti | 2016-06-30
President Vlasov signed on Thursday a decree lifting the ban on package tours to Turkey, the Kremlin said.
:: claim c2 | content=President Vlasov signed on Thursday a decree lifting the ban on package tours to Turkey | speaker=org:Kremlin (RU) | form=indirect | about=RU, TR | dates=2016-06-30
:: actor p2 | Vlasov | role=President | country=RU
@ a3 | BBC News | 2016-06-30
Russia has ended restrictions on holidays in Turkey, a day after its president, Arkady Vlasov, spoke to Mr Ertan for the first time since a jet was shot down.
:: claim c2 | content=Russia has ended restrictions on holidays in Turkey | form=asserted | about=RU, TR
:: actor p2 | Arkady Vlasov | role=president | country=RU
:: actor p1 | Ertan
@ a4 | TASS | 2016-06-29
MOSCOW, June 29. The telephone conversation of Arkady Vlasov and Kemal Ertan lasted 20 minutes, Kremlin spokesman Denis Petrovsky told TASS.
:: claim c3 | content=The telephone conversation of Arkady Vlasov and Kemal Ertan lasted 20 minutes | speaker=Denis Petrovsky (Kremlin spokesman, RU) | form=indirect | about=RU, TR | figures=20 minutes > 20 minute | dates=2016-06-29
:: actor p3 | Denis Petrovsky | role=Kremlin spokesman | country=RU
= sources c2 2
= contradiction c1@a1 c3@a4 figure
