# Tirana in December
@ a1 | Albanian Daily News | 2022-11-24
Albania will host the EU-Western Balkans summit on December 6, the first held in the region, Prime Minister Ilir Hoxhaj said.
:: summit s1 | name=the EU-Western Balkans summit | country=AL | start=2022-12-06 | status=upcoming
:: actor p1 | Ilir Hoxhaj | role=Prime Minister | country=AL
@ a2 | B92 | 2022-12-01
President Goran Lazic will not travel to Tirana next week, because Pristina named a man without support of Serbs as minister.
:: trip g1 | span=President Goran Lazic will not travel to Tirana next week | party=RS | head=Goran Lazic (President, RS) | to=Tirana | country=AL | attendance=absent
:: actor p2 | Goran Lazic | role=President | country=RS
@ a3 | Euractiv | 2022-12-05
Serbia's Goran Lazic will attend Tuesday's EU summit with the Western Balkans in Tirana after all, his office confirmed on Monday.
:: summit s1 | name=Tuesday's EU summit with the Western Balkans | city=Tirana | country=AL | start=2022-12-06 | status=upcoming
:: trip g1 | span=Serbia's Goran Lazic will attend Tuesday's EU summit with the Western Balkans in Tirana after all | party=RS | head=Goran Lazic | to=Tirana | country=AL | attendance=expected | date=2022-12-06
:: actor p2 | Goran Lazic | country=RS
@ a4 | AP | 2022-12-06
TIRANA, Albania (AP) - European Union leaders and their counterparts from the Western Balkans gathered in the Albanian capital Tuesday.
:: summit s1 | name=European Union leaders and their counterparts from the Western Balkans gathered | city=Tirana | country=AL | start=2022-12-06 | status=ongoing
= sources s1 3
= sources g1 2
