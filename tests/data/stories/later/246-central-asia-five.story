# Five presidents and a chancellor
@ a1 | Kazinform | 2023-09-26
President Serik Omarov arrived in Berlin on Tuesday for the first Central Asia-Germany summit.
:: summit s1 | name=the first Central Asia-Germany summit | ordinal=1 | city=Berlin | country=DE | status=upcoming
:: trip g1 | span=President Serik Omarov arrived in Berlin on Tuesday | party=KZ | head=Serik Omarov (President, KZ) | to=Berlin | country=DE | attendance=present | date=2023-09-26
:: actor p1 | Serik Omarov | role=President | country=KZ
@ a2 | Deutsche Welle | 2023-09-28
Chancellor Jonas Richter will meet the heads of state of the five Central Asian republics in the German capital on Friday.
:: summit s1 | name=meet the heads of state of the five Central Asian republics | parties=DE, KZ, UZ, KG, TJ, TM | city=Berlin | country=DE | start=2023-09-29 | status=upcoming
:: actor p2 | Jonas Richter | role=Chancellor | country=DE
@ a3 | Akipress | 2023-09-29
Germany and the countries of Central Asia set up a regional strategic partnership at their meeting in Berlin, Sadyr Bakirov's office said.
:: summit s1 | name=their meeting in Berlin | parties=DE, KZ, UZ, KG, TJ, TM | city=Berlin | country=DE | start=2023-09-29 | status=concluded
:: deal d1 | subject=a regional strategic partnership | parties=DE, KZ, UZ, KG, TJ, TM | status=agreed | certainty=certain | sector=other | date=2023-09-29
@ a4 | Reuters | 2023-09-29
BERLIN (Reuters) - German Chancellor Jonas Richter and five Central Asian presidents agreed on Friday to cooperate more closely on energy and trade under a strategic partnership.
:: deal d1 | subject=cooperate more closely on energy and trade under a strategic partnership | parties=DE, KZ, UZ, KG, TJ, TM | status=agreed | certainty=certain | sector=other | date=2023-09-29
:: actor p2 | Jonas Richter | role=Chancellor | country=DE
= sources s1 3
= sources d1 2
= life d1 agreed 2023-09-29
