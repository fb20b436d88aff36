# A guest who is ill, or is not
@ a1 | Le Quotidien | 2013-04-29
The Algerian president, Karim Benhadj, cancelled his trip to the CEN-SAD summit in N'Djamena, APS reported.
:: summit s1 | name=the CEN-SAD summit in N'Djamena | body=CEN-SAD | city=N'Djamena | country=TD | status=upcoming
:: trip g1 | span=The Algerian president, Karim Benhadj, cancelled his trip to the CEN-SAD summit | party=DZ | head=Karim Benhadj (president, DZ) | to=N'Djamena | country=TD | attendance=absent | outlet=APS
:: actor p1 | Karim Benhadj | role=president | country=DZ
@ a2 | El Watan | 2013-04-30
President Benhadj is expected in Chad on Thursday in spite of rumours about his health, his office insists.
:: trip g1 | span=President Benhadj is expected in Chad on Thursday | party=DZ | head=Benhadj (President, DZ) | to=Chad | country=TD | attendance=expected | date=2013-05-02 | speaker=office
:: actor p1 | Benhadj | role=President | country=DZ
@ a3 | Tchadinfos | 2013-05-02
Eleven heads of state opened the summit of the Community of Sahel-Saharan States in N'Djamena today. Algeria sent its prime minister, Slimane Haddad.
:: summit s1 | name=the summit of the Community of Sahel-Saharan States | body=Community of Sahel-Saharan States | city=N'Djamena | country=TD | start=2013-05-02 | status=ongoing
:: trip g2 | span=Algeria sent its prime minister, Slimane Haddad | party=DZ | head=Slimane Haddad (prime minister, DZ) | to=N'Djamena | country=TD | attendance=present | date=2013-05-02
:: actor p2 | Slimane Haddad | role=prime minister | country=DZ
= sources s1 2
= contradiction g1@a1 g1@a2 attendance
