# By train to Kaliningrad
@ a1 | ITAR-TASS | 2002-11-08
MOSCOW, November 8 (Itar-Tass) - President Mikhail Gorelov will take part in the Russia-European Union summit in Brussels on November 11, his press service said. Transit between Kaliningrad and the rest of Russia will be the main subject.
:: summit s1 | name=the Russia-European Union summit | parties=RU, org:European Union | city=Brussels | country=BE | start=2002-11-11 | status=upcoming | speaker=org:his press service
:: trip g1 | span=President Mikhail Gorelov will take part in the Russia-European Union summit in Brussels on November 11 | party=RU | head=Mikhail Gorelov (President, RU) | to=Brussels | country=BE | attendance=expected | date=2002-11-11 | speaker=org:his press service
:: actor p1 | Mikhail Gorelov | role=President | country=RU
@ a2 | Baltic News Service | 2002-11-09
VILNIUS, Nov 09, BNS - Lithuania will not accept sealed trains through its territory, Foreign Minister Arturas Valiulis said on Saturday, two days before the EU-Russia summit in Copenhagen. About 960,000 Russian citizens crossed Lithuania by rail in 2001, the State Border Guard Service reports.
:: claim c1 | content=Lithuania will not accept sealed trains through its territory | speaker=Arturas Valiulis (Foreign Minister, LT) | form=indirect | polarity=negative | about=LT
:: summit s1 | name=the EU-Russia summit in Copenhagen | parties=org:EU, RU | city=Copenhagen | country=DK | start=2002-11-11 | status=upcoming
:: claim c2 | content=About 960,000 Russian citizens crossed Lithuania by rail in 2001 | speaker=org:State Border Guard Service (LT) | form=indirect | about=RU, LT | figures=About 960,000 Russian citizens > about 960000 person | dates=2001
:: actor p2 | Arturas Valiulis | role=Foreign Minister | country=LT
:: actor o1 | org:State Border Guard Service | country=LT
@ a3 | AP | 2002-11-11
BRUSSELS, Belgium (AP) - The European Union and Russia agreed Monday on special travel papers for Russians who cross Lithuania on their way to the Baltic exclave of Kaliningrad. The deal came at a one-day summit in Brussels attended by President Mikhail Gorelov.

The papers will be issued from July 1, 2003.
:: deal d1 | subject=special travel papers for Russians who cross Lithuania | parties=org:European Union, RU | status=agreed | certainty=certain | sector=migration | date=2002-11-11
:: summit s1 | name=a one-day summit in Brussels | parties=org:European Union, RU | city=Brussels | country=BE | start=2002-11-11 | status=concluded
:: trip g1 | span=a one-day summit in Brussels attended by President Mikhail Gorelov | party=RU | head=Mikhail Gorelov (President, RU) | to=Brussels | country=BE | attendance=present | date=2002-11-11
:: claim c3 | content=The papers will be issued from July 1, 2003 | form=asserted | dates=2003-07-01
:: actor p1 | Mikhail Gorelov | role=President
@ a4 | European Commission | 2002-11-12
At yesterday's summit in Brussels the European Union and the Russian Federation reached agreement on a Facilitated Transit Document for Kaliningrad. It will be available from 1 July 2003, free of charge or at low cost. Commissioner Henrik Thorsager said that Lithuania's sovereignty was fully respected.
:: summit s1 | name=yesterday's summit in Brussels | parties=org:European Union, RU | city=Brussels | country=BE | start=2002-11-11 | status=concluded
:: deal d1 | subject=a Facilitated Transit Document for Kaliningrad | parties=org:European Union, RU | status=agreed | certainty=certain | sector=migration | date=2002-11-11
:: claim c3 | content=It will be available from 1 July 2003, free of charge or at low cost | form=asserted | dates=2003-07-01
:: claim c4 | content=Lithuania's sovereignty was fully respected | speaker=Henrik Thorsager (Commissioner) | form=indirect | about=LT
:: actor p3 | Henrik Thorsager | role=Commissioner
@ a5 | Kommersant | 2002-11-13
No Russian will need a visa to get to Kaliningrad through Lithuania, Mikhail Gorelov's envoy for the region, Dmitry Rogachev, declared in Moscow on Tuesday. The transit document agreed in Brussels on Monday is not a visa, he said. In 2001 some 1.4 million Russians crossed Lithuania by train, according to the Railways Ministry.
:: claim c5 | content=No Russian will need a visa to get to Kaliningrad through Lithuania | speaker=Dmitry Rogachev (envoy, RU) | form=indirect | polarity=negative | about=RU, LT
:: deal d1 | subject=The transit document agreed in Brussels on Monday | parties=org:European Union, RU | status=agreed | certainty=certain | sector=migration | date=2002-11-11 | speaker=Dmitry Rogachev
:: claim c6 | content=In 2001 some 1.4 million Russians crossed Lithuania by train | speaker=org:Railways Ministry (RU) | form=indirect | about=RU, LT | figures=some 1.4 million Russians > about 1400000 person | dates=2001
:: actor p1 | Mikhail Gorelov
:: actor p4 | Dmitry Rogachev | role=envoy | country=RU
:: actor o2 | org:Railways Ministry | country=RU
= sources s1 4
= sources d1 3
= sources g1 2
= sources c3 2
= contradiction c2@a2 c6@a5 figure
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= life d1 agreed 2002-11-11
