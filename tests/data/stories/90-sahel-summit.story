# A Sahel summit that moves and a president who may not come
@ a1 | Agence Nigerienne de Presse | 2020-06-24
The heads of state of the G5 Sahel will meet in Nouakchott on 30 June with the French president, Julien Morel, the presidency of Mauritania announced.
:: summit s1 | name=The heads of state of the G5 Sahel | body=G5 Sahel | city=Nouakchott | country=MR | start=2020-06-30 | status=upcoming | speaker=presidency
:: trip g1 | span=with the French president, Julien Morel | party=FR | head=Julien Morel (president, FR) | to=Nouakchott | attendance=expected | date=2020-06-30 | speaker=presidency
:: actor p1 | Julien Morel | role=president | country=FR
:: actor o1 | org:presidency | country=MR
@ a2 | Jeune Afrique | 2020-06-25
The G5 summit in the Mauritanian capital will open on 29 June, a source close to the organisers tells us, and President Morel will not be there but will speak by video from Paris.
:: summit s1 | name=The G5 summit | body=G5 Sahel | city=Nouakchott | country=MR | start=2020-06-29 | status=upcoming
:: trip g1 | span=President Morel will not be there | party=FR | head=Morel (President, FR) | to=the Mauritanian capital | attendance=absent | date=2020-06-29
:: actor p1 | Morel | role=President | country=FR
@ a3 | AFP | 2020-06-30
NOUAKCHOTT - French President Julien Morel arrived in Mauritania on Tuesday for a one-day summit with the leaders of Burkina Faso, Chad, Mali, Mauritania and Niger.
:: summit s1 | name=a one-day summit | parties=FR, BF, TD, ML, MR, NE | city=Nouakchott | country=MR | start=2020-06-30 | end=2020-06-30 | status=ongoing
:: trip g1 | span=French President Julien Morel arrived in Mauritania on Tuesday | party=FR | head=Julien Morel (President, FR) | to=Mauritania | attendance=present | date=2020-06-30
:: actor p1 | Julien Morel | role=President | country=FR
@ a4 | Le Sahel | 2020-07-01
The leaders of the five countries and their French guest promised on Tuesday to step up the fight against jihadists in the border region. The Nouakchott summit also asked creditors to cancel the debt of the five.
:: summit s1 | name=The Nouakchott summit | city=Nouakchott | start=2020-06-30 | status=concluded
= sources s1 4
= sources g1 3
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= contradiction s1@a2 s1@a4 date
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
