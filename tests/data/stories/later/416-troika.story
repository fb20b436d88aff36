# Three leaders on Zimbabwe
@ a1 | The Herald | 2002-03-14
Harare - Norwegian, Commonwealth and SADC observers gave different verdicts on the presidential election of March 9 to 11, which was won by President Tendai Mhuru with 1.69 million votes, the Registrar-General announced.
:: claim c1 | content=the presidential election of March 9 to 11, which was won by President Tendai Mhuru with 1.69 million votes | speaker=desc:the Registrar-General | form=indirect | figures=1.69 million votes > 1690000 vote | dates=2002-03-09/2002-03-11
:: actor p1 | Tendai Mhuru | role=President
@ a2 | SAPA | 2002-03-15
PRETORIA, March 15 (SAPA) - The Commonwealth troika on Zimbabwe will meet in Abuja on Tuesday, presidential spokesman Bheki Mazibuko said on Friday. President Themba Sithole will attend.
:: summit s1 | name=The Commonwealth troika on Zimbabwe will meet in Abuja on Tuesday | body=Commonwealth | city=Abuja | country=NG | start=2002-03-19 | status=upcoming | speaker=Bheki Mazibuko
:: trip g1 | span=President Themba Sithole will attend | party=ZA | head=Themba Sithole (President, ZA) | attendance=expected | date=2002-03-19
:: actor p2 | Bheki Mazibuko | role=presidential spokesman | country=ZA
:: actor p3 | Themba Sithole | role=President
@ a3 | Commonwealth Secretariat | 2002-03-16
The Chairpersons' Committee on Zimbabwe, which consists of Australia, Nigeria and South Africa, will meet at Marlborough House in London on Tuesday, 19 March. It will consider the report of the observer group, said the Secretary-General, Donald Mackintosh.
:: summit s1 | name=The Chairpersons' Committee on Zimbabwe | body=Commonwealth | parties=AU, NG, ZA | city=London | country=GB | start=2002-03-19 | status=upcoming
:: claim c2 | content=It will consider the report of the observer group | speaker=Donald Mackintosh (Secretary-General) | form=indirect
:: actor p4 | Donald Mackintosh | role=Secretary-General
@ a4 | ThisDay | 2002-03-17
Nigeria's President Adewale Ojo leaves for London on Monday for talks with Prime Minister Paul Carmody of Australia and President Themba Sithole on the crisis in Zimbabwe. The South African will not attend in person, an aide in Pretoria said, but send his deputy.
:: trip g2 | span=Nigeria's President Adewale Ojo leaves for London on Monday | party=NG | head=Adewale Ojo (President, NG) | to=London | country=GB | attendance=expected | date=2002-03-18
:: summit s1 | name=talks with Prime Minister Paul Carmody of Australia and President Themba Sithole | parties=NG, AU, ZA | city=London | country=GB | status=upcoming
:: trip g1 | span=The South African will not attend in person | party=ZA | head=Themba Sithole (President, ZA) | to=London | country=GB | attendance=absent | speaker=desc:an aide in Pretoria
:: actor p5 | Adewale Ojo | role=President | country=NG
:: actor p6 | Paul Carmody | role=Prime Minister | country=AU
:: actor p3 | Themba Sithole | role=President
@ a5 | AFP | 2002-03-19
LONDON, March 19 (AFP) - The Commonwealth suspended Zimbabwe from its councils for a year on Tuesday. The decision was taken at a meeting here of Australian Prime Minister Paul Carmody, President Adewale Ojo of Nigeria and President Themba Sithole of South Africa.
:: claim c3 | content=The Commonwealth suspended Zimbabwe from its councils for a year on Tuesday | form=asserted | about=org:Commonwealth, ZW | dates=2002-03-19
:: summit s1 | name=a meeting here of Australian Prime Minister Paul Carmody, President Adewale Ojo of Nigeria and President Themba Sithole of South Africa | body=Commonwealth | parties=AU, NG, ZA | city=London | country=GB | start=2002-03-19 | status=concluded
:: trip g1 | span=President Themba Sithole of South Africa | party=ZA | head=Themba Sithole (President, ZA) | to=London | country=GB | attendance=present | date=2002-03-19
:: trip g2 | span=President Adewale Ojo of Nigeria | party=NG | head=Adewale Ojo (President, NG) | to=London | country=GB | attendance=present | date=2002-03-19
:: trip g3 | span=a meeting here of Australian Prime Minister Paul Carmody | party=AU | head=Paul Carmody (Prime Minister, AU) | to=London | country=GB | attendance=present | date=2002-03-19
:: actor p6 | Paul Carmody | role=Prime Minister | country=AU
:: actor p5 | Adewale Ojo | role=President | country=NG
:: actor p3 | Themba Sithole | role=President | country=ZA
:: actor o1 | org:Commonwealth
@ a6 | The Age | 2002-03-20
Prime Minister Paul Carmody said in London that Zimbabwe had been barred from Commonwealth meetings for 12 months. The vote of March 9-11 did not reflect the will of the people, he said after three hours of talks with his Nigerian and South African colleagues.
:: claim c3 | content=Zimbabwe had been barred from Commonwealth meetings for 12 months | speaker=Paul Carmody (Prime Minister, AU) | form=indirect | about=ZW, org:Commonwealth
:: claim c4 | content=The vote of March 9-11 did not reflect the will of the people | speaker=Paul Carmody (Prime Minister, AU) | form=indirect | polarity=negative | dates=2002-03-09/2002-03-11
:: summit s1 | name=three hours of talks with his Nigerian and South African colleagues | parties=AU, NG, ZA | city=London | country=GB | status=concluded
:: trip g3 | span=Prime Minister Paul Carmody said in London | party=AU | head=Paul Carmody (Prime Minister, AU) | to=London | country=GB | attendance=present
:: actor p6 | Paul Carmody | role=Prime Minister
= sources s1 5
= sources c3 2
= sources g2 2
= sources g3 2
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a2 s1@a5 place
= contradiction s1@a2 s1@a6 place
= contradiction g1@a2 g1@a4 attendance
= contradiction g1@a4 g1@a5 attendance
