# The Rio Group meets in Mexico City
@ a1 | Notimex | 1999-05-26
MEXICO CITY, May 26 (Notimex) - Twelve presidents will take part in the 13th summit of the Rio Group, which opens in Mexico City on Friday, Foreign Minister Rosalinda Grimaldi said. Among them will be President Alfonso Ibarra of Ecuador, she said.

The leaders are to discuss how to shield the region from financial crises.
:: claim c1 | content=Twelve presidents will take part in the 13th summit of the Rio Group | speaker=Rosalinda Grimaldi (Foreign Minister, MX) | form=indirect | figures=Twelve presidents > 12 person
:: summit s1 | name=the 13th summit of the Rio Group | ordinal=13 | body=Rio Group | city=Mexico City | country=MX | start=1999-05-28 | status=upcoming | speaker=Rosalinda Grimaldi
:: trip g1 | span=Among them will be President Alfonso Ibarra of Ecuador | party=EC | head=Alfonso Ibarra (President, EC) | to=Mexico City | country=MX | attendance=expected | date=1999-05-28 | speaker=Rosalinda Grimaldi
:: actor p1 | Rosalinda Grimaldi | role=Foreign Minister | country=MX
:: actor p2 | Alfonso Ibarra | role=President | country=EC
@ a2 | El Comercio | 1999-05-27
President Alfonso Ibarra will not attend the Rio Group summit in Mexico, the government palace in Quito announced last night. A strike of bank employees has closed half the branches in the country since Monday. Vice President Gustavo Noblecilla travels in his stead.
:: trip g1 | span=President Alfonso Ibarra will not attend the Rio Group summit in Mexico | party=EC | head=Alfonso Ibarra (President, EC) | to=Mexico | country=MX | attendance=absent | speaker=org:government palace
:: summit s1 | name=the Rio Group summit in Mexico | body=Rio Group | country=MX | status=upcoming
:: claim c2 | content=A strike of bank employees has closed half the branches in the country since Monday | form=asserted | dates=1999-05-24
:: trip g2 | span=Vice President Gustavo Noblecilla travels in his stead | party=EC | head=Gustavo Noblecilla (Vice President, EC) | to=Mexico | country=MX | attendance=expected
:: actor p2 | Alfonso Ibarra | role=President
:: actor p3 | Gustavo Noblecilla | role=Vice President | country=EC
@ a3 | EFE | 1999-05-28
Mexico City, May 28 (EFE).- The presidents of the Rio Group began their 13th summit today in the Mexican capital. Venezuela's Ramon Barrera arrived last, with a delegation of sixty.

Ecuador is represented by its vice president, Gustavo Noblecilla. Argentina's Raul Bonetti came straight from a rally at home.
:: summit s1 | name=their 13th summit | ordinal=13 | body=Rio Group | city=Mexico City | country=MX | start=1999-05-28 | status=ongoing
:: trip g3 | span=Venezuela's Ramon Barrera arrived last, with a delegation of sixty | party=VE | head=Ramon Barrera (VE) | to=the Mexican capital | country=MX | attendance=present | date=1999-05-28
:: trip g2 | span=Ecuador is represented by its vice president, Gustavo Noblecilla | party=EC | head=Gustavo Noblecilla (vice president, EC) | to=the Mexican capital | country=MX | attendance=present | date=1999-05-28
:: trip g4 | span=Argentina's Raul Bonetti came straight from a rally at home | party=AR | head=Raul Bonetti (AR) | to=the Mexican capital | country=MX | attendance=present | date=1999-05-28
:: actor p3 | Gustavo Noblecilla | role=vice president | country=EC
:: actor p4 | Ramon Barrera | country=VE
:: actor p6 | Raul Bonetti | country=AR
@ a4 | La Nacion | 1999-05-28
Mexico City - Argentina's President Raul Bonetti was the first to speak at the Rio Group meeting this morning. Bonetti asked his colleagues to support a common stand towards the European Union, whose leaders they meet in Rio de Janeiro on June 28.
:: trip g4 | span=Argentina's President Raul Bonetti was the first to speak at the Rio Group meeting this morning | party=AR | head=Raul Bonetti (President, AR) | to=Mexico City | country=MX | attendance=present | date=1999-05-28
:: summit s1 | name=the Rio Group meeting | body=Rio Group | city=Mexico City | country=MX | start=1999-05-28 | status=ongoing
:: claim c3 | content=support a common stand towards the European Union | speaker=Raul Bonetti (President, AR) | form=indirect | certainty=underspecified | about=org:European Union
:: summit s2 | name=whose leaders they meet in Rio de Janeiro on June 28 | body=European Union | city=Rio de Janeiro | country=BR | start=1999-06-28 | status=upcoming
:: actor p6 | Raul Bonetti | role=President | country=AR
@ a5 | Reuters | 1999-05-30
MEXICO CITY, May 30 (Reuters) - The Rio Group of 14 Latin American nations ended a two-day summit on Saturday with a plea for new rules on the flow of capital.

Next month's summit with the European Union in Rio de Janeiro should open talks on free trade, Mexican Foreign Minister Rosalinda Grimaldi said.
:: summit s1 | name=a two-day summit | body=Rio Group | city=Mexico City | country=MX | start=1999-05-28 | end=1999-05-29 | status=concluded
:: deal d1 | subject=new rules on the flow of capital | parties=org:Rio Group | status=proposed | certainty=certain | sector=finance
:: summit s2 | name=Next month's summit with the European Union in Rio de Janeiro | parties=org:European Union | city=Rio de Janeiro | country=BR | start=1999-06 | status=upcoming | speaker=Rosalinda Grimaldi
:: actor p1 | Rosalinda Grimaldi | role=Foreign Minister | country=MX
= sources s1 5
= sources g1 2
= sources g2 2
= sources g4 2
= sources s2 2
= contradiction g1@a1 g1@a2 attendance
