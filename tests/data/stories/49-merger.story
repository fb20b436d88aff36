# A joint company, its share and its end
@ a1 | Handelsblatt | 2002-03-11
E.ON and Gazprom are negotiating a joint venture for power stations in Russia, the German group said on Monday.
:: deal d1 | subject=a joint venture for power stations in Russia | parties=org:E.ON, org:Gazprom | status=negotiating | certainty=certain | sector=energy | kind=joint-venture | speaker=E.ON
:: actor o1 | org:E.ON | country=DE
:: actor o2 | org:Gazprom | country=RU
@ a2 | Vedomosti | 2002-03-12
Gazprom and Germany's E.ON may found a joint company for power plants. A person close to Gazprom said that the Russian side wanted 51 percent.
:: deal d1 | subject=a joint company for power plants | parties=org:Gazprom, org:E.ON | status=negotiating | certainty=possible | sector=energy | kind=joint-venture
:: actor o1 | org:E.ON | country=DE
:: actor o2 | org:Gazprom | country=RU
@ a3 | Frankfurter Allgemeine Zeitung | 2002-11-05
The plan of E.ON and Gazprom to build power stations together in Russia has been given up, according to E.ON.
:: deal d1 | subject=build power stations together in Russia | parties=org:E.ON, org:Gazprom | status=rejected | certainty=certain | sector=energy | kind=joint-venture | speaker=E.ON
:: actor o1 | org:E.ON | country=DE
:: actor o2 | org:Gazprom | country=RU
= sources d1 2
= life d1 negotiating 2002-03-11, rejected 2002-11-05
= back d1 1
