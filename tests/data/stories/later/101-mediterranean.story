# A summit of seven and an absent premier
@ a1 | ANSA | 2023-09-27
The leaders of nine southern European Union states will meet in Malta on Friday to talk about migration, Maltese Prime Minister Roderick Galea's office said.
:: summit s1 | name=The leaders of nine southern European Union states will meet in Malta | country=MT | start=2023-09-29 | status=upcoming | speaker=office
:: actor p1 | Roderick Galea | role=Prime Minister | country=MT
@ a2 | El Pais | 2023-09-28
Spain's acting prime minister, Inigo Salvatierra, has Covid and will miss the EuroMed 9 meeting in Valletta on Friday.
:: summit s1 | name=the EuroMed 9 meeting | body=EuroMed 9 | city=Valletta | country=MT | start=2023-09-29 | status=upcoming
:: trip g1 | span=Spain's acting prime minister, Inigo Salvatierra, has Covid and will miss the EuroMed 9 meeting in Valletta on Friday | party=ES | head=Inigo Salvatierra (prime minister, ES) | to=Valletta | attendance=absent | date=2023-09-29
:: actor p2 | Inigo Salvatierra | role=prime minister | country=ES
@ a3 | Times of Malta | 2023-09-28
Galea will welcome the leaders of France, Italy, Greece, Spain and Portugal to the Upper Barrakka gardens tomorrow. The Spanish prime minister, Inigo Salvatierra, is due to land at nine.
:: summit s1 | name=welcome the leaders of France, Italy, Greece, Spain and Portugal | parties=MT, FR, IT, GR, ES, PT | country=MT | start=2023-09-29 | status=upcoming
:: trip g1 | span=The Spanish prime minister, Inigo Salvatierra, is due to land at nine | party=ES | head=Inigo Salvatierra (prime minister, ES) | country=MT | attendance=expected | date=2023-09-29
:: actor p1 | Galea | country=MT
:: actor p2 | Inigo Salvatierra | role=prime minister | country=ES
@ a4 | AFP | 2023-09-29
VALLETTA - Leaders of the EU's Mediterranean members on Friday called for a common answer to the arrival of migrants, at a summit in Malta that the Spanish premier missed because of illness.
:: summit s1 | name=a summit in Malta | country=MT | city=Valletta | start=2023-09-29 | status=concluded
:: trip g1 | span=a summit in Malta that the Spanish premier missed because of illness | party=ES | head=role:premier, ES | to=Malta | attendance=absent | date=2023-09-29
= sources s1 4
= sources g1 3
= contradiction g1@a2 g1@a3 attendance
= contradiction g1@a3 g1@a4 attendance
