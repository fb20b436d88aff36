# A summit by three seas
@ a1 | PAP | 2018-09-14
Bucharest will host the third summit of the Three Seas Initiative on September 17-18. Poland's president, Jan Zaremba, confirmed that he would take part.
:: summit s1 | name=the third summit of the Three Seas Initiative | ordinal=3 | body=Three Seas Initiative | city=Bucharest | country=RO | start=2018-09-17 | end=2018-09-18 | status=upcoming
:: trip g1 | span=Poland's president, Jan Zaremba, confirmed that he would take part | party=PL | head=Jan Zaremba (president, PL) | to=Bucharest | attendance=expected | date=2018-09-17
:: actor p1 | Jan Zaremba | role=president | country=PL
@ a2 | Agerpres | 2018-09-17
Twelve countries between the Baltic, the Adriatic and the Black Sea are represented at the Initiative's meeting, which President Mihai Dragan opened at Cotroceni on Monday.
:: summit s1 | name=the Initiative's meeting | city=Bucharest | country=RO | start=2018-09-17 | status=ongoing
:: actor p2 | Mihai Dragan | role=President | country=RO
@ a3 | Deutsche Welle | 2018-09-18
Germany was a guest for the first time when the Three Seas states met in the Romanian capital. The Polish head of state, Jan Zaremba, spoke of a breakthrough.
:: summit s1 | name=the Three Seas states met in the Romanian capital | body=Three Seas Initiative | city=Bucharest | country=RO | status=concluded
:: trip g1 | span=The Polish head of state, Jan Zaremba, spoke of a breakthrough | party=PL | head=Jan Zaremba (head of state, PL) | country=RO | attendance=present
:: actor p1 | Jan Zaremba | role=head of state | country=PL
@ a4 | Romania Insider | 2018-09-18
Six presidents signed a letter of intent on an investment fund at the Three Seas summit in Bucharest, which ends today.
:: summit s1 | name=the Three Seas summit in Bucharest | body=Three Seas | city=Bucharest | country=RO | end=2018-09-18 | status=ongoing
:: deal d1 | subject=an investment fund | status=signed | certainty=certain | sector=finance
@ a5 | BNS | 2019-06-05
SLOVENIA - The fourth Three Seas summit began in Ljubljana on Wednesday.
:: summit s2 | name=The fourth Three Seas summit | ordinal=4 | body=Three Seas | city=Ljubljana | country=SI | start=2019-06-05 | status=ongoing
= sources s1 4
= sources g1 2
