# Rails from Tallinn to Warsaw
@ a1 | LETA | 2024-06-11
RIGA (LETA) - The Rail Baltica line across Estonia, Latvia and Lithuania may cost up to 23.8 billion euros, the auditors of the three states warned on Tuesday. In 2017 the estimate had been 5.8 billion.
:: claim c1 | content=The Rail Baltica line across Estonia, Latvia and Lithuania may cost up to 23.8 billion euros | speaker=desc:auditors of the three states | form=indirect | certainty=possible | about=EE, LV, LT | figures=up to 23.8 billion euros > 23800000000- EUR
:: claim c2 | content=In 2017 the estimate had been 5.8 billion | form=asserted | figures=5.8 billion > 5800000000 EUR | dates=2017
@ a2 | ERR News | 2024-06-11
Rail Baltica's bill could grow to nearly €24 billion, according to a joint review of Estonia's, Latvia's and Lithuania's audit offices. The money at hand is some €10 billion short for the first stage alone.
:: claim c1 | content=Rail Baltica's bill could grow to nearly €24 billion | speaker=desc:Estonia's, Latvia's and Lithuania's audit offices | form=indirect | certainty=possible | figures=nearly €24 billion > about 24000000000 EUR
:: claim c3 | content=The money at hand is some €10 billion short for the first stage alone | form=asserted | figures=some €10 billion > about 10000000000 EUR
@ a3 | Delfi | 2024-06-13
Lithuania has by now spent 1.47 billion euros on Rail Baltica, Transport Minister Tomas Kairys said on Thursday. Passenger trains will run in 2030.
:: claim c4 | content=Lithuania has by now spent 1.47 billion euros on Rail Baltica | speaker=Tomas Kairys (Transport Minister, LT) | form=indirect | about=LT | figures=1.47 billion euros > 1470000000 EUR
:: claim c5 | content=Passenger trains will run in 2030 | speaker=Tomas Kairys (Transport Minister, LT) | form=indirect | dates=2030
:: actor p1 | Tomas Kairys | role=Transport Minister | country=LT
@ a4 | BNS | 2024-06-14
VILNIUS - The Lithuanian section of Rail Baltica has so far swallowed 1.12 billion euros, LTG Infra, which builds it, told BNS. It signed a 332-million-euro contract for the stretch from Kaunas to Panevezys on Friday with Spain's Comsa.
:: claim c6 | content=The Lithuanian section of Rail Baltica has so far swallowed 1.12 billion euros | speaker=org:LTG Infra | form=indirect | outlet=BNS | about=LT | figures=1.12 billion euros > 1120000000 EUR
:: deal d1 | subject=a 332-million-euro contract for the stretch from Kaunas to Panevezys | parties=org:LTG Infra, org:Comsa (ES) | status=signed | certainty=certain | sector=transport | kind=contract | value=332000000 EUR | date=2024-06-14
:: actor o1 | org:LTG Infra
:: actor o2 | org:Comsa | country=ES
@ a5 | Railway Gazette | 2024-06-18
Comsa of Spain is to build the track bed from Kaunas towards Panevezys under a contract worth €332m which it signed with LTG Infra on June 14. The whole of Rail Baltica may now cost €23.8bn.
:: deal d1 | subject=build the track bed from Kaunas towards Panevezys under a contract worth €332m | parties=org:Comsa (ES), org:LTG Infra | status=signed | certainty=certain | sector=transport | kind=contract | value=332000000 EUR | date=2024-06-14
:: claim c1 | content=The whole of Rail Baltica may now cost €23.8bn | form=asserted | certainty=possible | figures=€23.8bn > 23800000000 EUR
:: actor o2 | org:Comsa | country=ES
:: actor o1 | org:LTG Infra
= sources d1 2
= contradiction c4@a3 c6@a4 figure
= life d1 signed 2024-06-14
