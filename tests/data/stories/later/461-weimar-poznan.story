# Three at table in Poznan
@ a1 | PAP | 1998-02-17
Warsaw, Feb. 17 (PAP) - President Aleksander Wieczorek will receive the leaders of France and Germany in Poznan on Saturday for the first Weimar Triangle summit at the highest level, his office said on Tuesday. Poland's talks on joining the European Union, which begin in March, head the agenda.
:: summit s1 | name=the first Weimar Triangle summit at the highest level | ordinal=1 | body=Weimar Triangle | parties=PL, FR, DE | city=Poznan | country=PL | start=1998-02-21 | status=upcoming | speaker=org:his office
:: claim c1 | content=Poland's talks on joining the European Union, which begin in March, head the agenda | form=asserted | about=PL, org:European Union | dates=1998-03
:: actor p1 | Aleksander Wieczorek | role=President | country=PL
@ a2 | Le Monde | 1998-02-19
President Jean-Luc Delmas leaves for Poland on Friday. After a night in Warsaw he meets Chancellor Ludwig Kessler and President Aleksander Wieczorek on Saturday at a Weimar Triangle summit in Gdansk.

Paris has promised to back Polish membership by 2003. French firms invested 1.6 billion dollars in Poland up to the end of 1997.
:: trip g1 | span=President Jean-Luc Delmas leaves for Poland on Friday | party=FR | head=Jean-Luc Delmas (President, FR) | to=Poland | country=PL | attendance=expected | date=1998-02-20
:: summit s1 | name=a Weimar Triangle summit in Gdansk | body=Weimar Triangle | parties=FR, DE, PL | city=Gdansk | country=PL | start=1998-02-21 | status=upcoming
:: deal d1 | subject=back Polish membership by 2003 | parties=FR, PL | status=agreed | certainty=certain | sector=other | kind=pledge
:: claim c2 | content=French firms invested 1.6 billion dollars in Poland up to the end of 1997 | form=asserted | about=FR, PL | figures=1.6 billion dollars > 1600000000 USD
:: actor p2 | Jean-Luc Delmas | role=President | country=FR
:: actor p3 | Ludwig Kessler | role=Chancellor | country=DE
:: actor p1 | Aleksander Wieczorek | role=President | country=PL
@ a3 | dpa | 1998-02-21
Poznan (dpa) - Germany, France and Poland want to meet every year at the highest level. Chancellor Ludwig Kessler and Presidents Jean-Luc Delmas and Aleksander Wieczorek decided this on Saturday at a summit in Poznan's imperial castle.

Kessler said Poland could be a member of the European Union in 2002, "if everybody does his homework".
:: deal d2 | subject=meet every year at the highest level | parties=DE, FR, PL | status=agreed | certainty=certain | sector=other | date=1998-02-21
:: summit s1 | name=a summit in Poznan's imperial castle | parties=DE, FR, PL | city=Poznan | country=PL | start=1998-02-21 | status=concluded
:: claim c3 | content=Poland could be a member of the European Union in 2002, "if everybody does his homework" | speaker=Ludwig Kessler (Chancellor, DE) | form=mixed | certainty=possible | about=PL, org:European Union | dates=2002
:: actor p3 | Ludwig Kessler | role=Chancellor | country=DE
:: actor p2 | Jean-Luc Delmas | role=President | country=FR
:: actor p1 | Aleksander Wieczorek | role=President | country=PL
@ a4 | Gazeta Wyborcza | 1998-02-23
A hundred policemen closed the old town of Poznan for lunch. The three leaders of the Weimar Triangle, who met there on Saturday, agreed to hold such a summit once a year; the next is in Nancy in 1999.

President Jean-Luc Delmas told students that France would stand by Poland's entry in 2003 at the latest.
:: summit s1 | name=The three leaders of the Weimar Triangle, who met there on Saturday | body=Weimar Triangle | city=Poznan | country=PL | start=1998-02-21 | status=concluded
:: deal d2 | subject=hold such a summit once a year | parties=PL, FR, DE | status=agreed | certainty=certain | sector=other
:: summit s2 | name=the next is in Nancy in 1999 | body=Weimar Triangle | city=Nancy | country=FR | start=1999 | status=upcoming
:: deal d1 | subject=stand by Poland's entry in 2003 at the latest | parties=FR, PL | status=agreed | certainty=certain | sector=other | kind=pledge | speaker=Jean-Luc Delmas
:: actor p2 | Jean-Luc Delmas | role=President
@ a5 | AFP | 1999-05-07
NANCY, France, May 7 (AFP) - The leaders of France, Germany and Poland met in Nancy on Friday for the second summit of their Weimar Triangle. President Jean-Luc Delmas and Poland's Aleksander Wieczorek welcomed a newcomer, Chancellor Gernot Scholl, who had not been at the Poznan meeting last year.
:: summit s2 | name=the second summit of their Weimar Triangle | ordinal=2 | body=Weimar Triangle | parties=FR, DE, PL | city=Nancy | country=FR | start=1999-05-07 | status=concluded
:: summit s1 | name=the Poznan meeting last year | body=Weimar Triangle | city=Poznan | country=PL | start=1998 | status=concluded
:: actor p2 | Jean-Luc Delmas | role=President | country=FR
:: actor p1 | Aleksander Wieczorek | country=PL
:: actor p4 | Gernot Scholl | role=Chancellor | country=DE
= sources s1 5
= sources s2 2
= sources d2 2
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a2 s1@a5 place
= life d1 agreed 1998-02-19
= life d2 agreed 1998-02-21
