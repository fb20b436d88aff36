# Eight prime ministers on Crete
@ a1 | Athens News Agency | 1997-10-30
ATHENS, 30/10 (ANA) - Crete will host the first summit of the Balkan countries on November 3 and 4, government spokesman Stavros Melas announced. All eight leaders have accepted Prime Minister Kostas Galanis' invitation, including Albania's Prime Minister Luan Prifti.
:: summit s1 | name=the first summit of the Balkan countries | ordinal=1 | parties=GR, AL | city=Crete | country=GR | start=1997-11-03 | end=1997-11-04 | status=upcoming | speaker=Stavros Melas
:: trip g1 | span=All eight leaders have accepted Prime Minister Kostas Galanis' invitation, including Albania's Prime Minister Luan Prifti | party=AL | head=Luan Prifti (Prime Minister, AL) | to=Crete | country=GR | attendance=expected | date=1997-11-03
:: actor p1 | Stavros Melas | role=government spokesman | country=GR
:: actor p2 | Kostas Galanis | role=Prime Minister | country=GR
:: actor p3 | Luan Prifti | role=Prime Minister | country=AL
@ a2 | Koha Jone | 1997-11-01
Prime Minister Luan Prifti does not go to Crete, where the Balkan summit begins on Monday, a deputy of his party said yesterday. He would not sit at one table with Belgrade as long as the schools of Pristina are closed. Albania sends its ambassador.
:: trip g1 | span=Prime Minister Luan Prifti does not go to Crete | party=AL | head=Luan Prifti (Prime Minister, AL) | to=Crete | country=GR | attendance=absent | speaker=desc:a deputy of his party
:: summit s1 | name=the Balkan summit | city=Crete | country=GR | start=1997-11-03 | status=upcoming
:: claim c1 | content=Albania sends its ambassador | form=asserted | about=AL
:: actor p3 | Luan Prifti | role=Prime Minister | country=AL
@ a3 | Reuters | 1997-11-03
ELOUNDA, Crete, Nov 3 (Reuters) - Balkan leaders opened their first post-Cold War summit on Crete on Monday. Albanian Prime Minister Luan Prifti and Serbian President Milorad Stankovic met for an hour on the sidelines, the first such talks between their states in half a century.
:: summit s1 | name=their first post-Cold War summit on Crete | city=ELOUNDA | country=GR | start=1997-11-03 | status=ongoing
:: trip g1 | span=Albanian Prime Minister Luan Prifti | party=AL | head=Luan Prifti (Prime Minister, AL) | to=Crete | country=GR | attendance=present | date=1997-11-03
:: summit s2 | name=the first such talks between their states in half a century | parties=AL, RS | city=ELOUNDA | country=GR | start=1997-11-03 | status=concluded
:: trip g2 | span=Serbian President Milorad Stankovic | party=RS | head=Milorad Stankovic (President, RS) | to=Crete | country=GR | attendance=present | date=1997-11-03
:: actor p3 | Luan Prifti | role=Prime Minister | country=AL
:: actor p4 | Milorad Stankovic | role=President | country=RS
@ a4 | Tanjug | 1997-11-04
ELOUNDA, Nov 4 (Tanjug) - President Milorad Stankovic had talks here on Sunday evening with Albanian Prime Minister Luan Prifti on Kosmet and on reopening the border crossings. The leaders of eight Balkan states end their two-day summit today.
:: summit s2 | name=talks here on Sunday evening with Albanian Prime Minister Luan Prifti | parties=RS, AL | city=ELOUNDA | country=GR | start=1997-11-02 | status=concluded
:: summit s1 | name=their two-day summit | city=ELOUNDA | country=GR | end=1997-11-04 | status=ongoing
:: trip g2 | span=President Milorad Stankovic had talks here on Sunday evening | party=RS | head=Milorad Stankovic (President, RS) | to=ELOUNDA | country=GR | attendance=present | date=1997-11-02
:: trip g1 | span=with Albanian Prime Minister Luan Prifti | party=AL | head=Luan Prifti (Prime Minister, AL) | to=ELOUNDA | country=GR | attendance=present | date=1997-11-02
:: actor p4 | Milorad Stankovic | role=President
:: actor p3 | Luan Prifti | role=Prime Minister | country=AL
@ a5 | Kathimerini | 1997-11-05
The Balkan summit on Crete ended yesterday with a call for a regional free trade area. What people will remember is the hour that Mr Prifti and Mr Stankovic spent together on Monday: their talks at Elounda broke a silence of fifty years. The next summit will be in Turkey.
:: summit s1 | name=The Balkan summit on Crete | city=Crete | country=GR | end=1997-11-04 | status=concluded
:: deal d1 | subject=a regional free trade area | parties=org:Balkan | status=proposed | certainty=certain | sector=trade | kind=trade-agreement
:: summit s2 | name=their talks at Elounda | parties=AL, RS | city=Elounda | country=GR | start=1997-11-03 | status=concluded
:: summit s3 | name=The next summit | country=TR | status=upcoming
:: actor p3 | Prifti
:: actor p4 | Stankovic
= sources s2 3
= sources g2 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
= contradiction g1@a2 g1@a4 attendance
= contradiction s2@a3 s2@a4 date
= contradiction s2@a4 s2@a5 date
= sources s1 5
