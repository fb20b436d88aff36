# Three ministers on a river
@ a1 | Ahram Online | 2015-03-06
KHARTOUM - The foreign ministers of Egypt, Sudan and Ethiopia agreed on Friday on principles for the use of the Nile dam, Sudan's top diplomat Kamal Idris said.
:: deal d1 | subject=principles for the use of the Nile dam | parties=EG, SD, ET | status=agreed | certainty=certain | sector=environment | date=2015-03-06 | speaker=Kamal Idris
:: actor p1 | Kamal Idris | role=top diplomat | country=SD
@ a2 | Addis Fortune | 2015-03-08
A tripartite understanding on the Renaissance Dam has been reached, though nothing binds Ethiopia to stop building, State Minister Girma Tolossa said.
:: deal d1 | subject=A tripartite understanding on the Renaissance Dam | parties=ET, EG, SD | status=agreed | certainty=certain | sector=environment | speaker=Girma Tolossa
:: actor p2 | Girma Tolossa | role=State Minister | country=ET
@ a3 | AFP | 2015-03-23
KHARTOUM (AFP) - The leaders of Egypt, Ethiopia and Sudan on Monday signed a declaration of principles on Addis Ababa's giant dam project.
:: deal d1 | subject=a declaration of principles on Addis Ababa's giant dam project | parties=EG, ET, SD | status=signed | certainty=certain | sector=environment | kind=declaration | date=2015-03-23
:: summit s1 | name=The leaders of Egypt, Ethiopia and Sudan on Monday signed | parties=EG, ET, SD | city=Khartoum | country=SD | start=2015-03-23 | status=concluded
@ a4 | Sudan Vision | 2015-03-24
At the Republican Palace in Khartoum yesterday Presidents Hassan Tahir and Adel Mansour and Premier Dawit Bekele put an end to years of quarrel by signing ten principles.
:: deal d1 | subject=ten principles | parties=SD, EG, ET | status=signed | certainty=certain | sector=environment | date=2015-03-23
:: summit s1 | name=At the Republican Palace in Khartoum yesterday | parties=SD, EG, ET | city=Khartoum | country=SD | start=2015-03-23 | status=concluded
:: actor p3 | Hassan Tahir | role=Presidents | country=SD
= sources d1 4
= sources s1 2
= life d1 agreed 2015-03-06, signed 2015-03-23
