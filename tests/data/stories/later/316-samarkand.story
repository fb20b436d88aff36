# Brussels meets Central Asia
@ a1 | UzA | 2025-03-25
The first European Union - Central Asia summit will take place in Samarkand on April 3 and 4, the Uzbek foreign ministry announced. President Shavkat Rahimov will chair it.
:: summit s1 | name=The first European Union - Central Asia summit | ordinal=1 | parties=org:European Union | city=Samarkand | country=UZ | start=2025-04-03 | end=2025-04-04 | status=upcoming | speaker=org:Uzbek foreign ministry
:: actor p1 | Shavkat Rahimov | role=President | country=UZ
:: actor o1 | org:Uzbek foreign ministry | country=UZ
@ a2 | Delfi | 2025-03-31
European leaders fly to Tashkent this week for the first EU summit with the five states of Central Asia, which begins on Thursday. Uzbekistan's Shavkat Rahimov is the host.
:: summit s1 | name=the first EU summit with the five states of Central Asia | ordinal=1 | parties=org:EU | city=Tashkent | country=UZ | start=2025-04-03 | status=upcoming
:: actor p1 | Shavkat Rahimov | country=UZ
@ a3 | Council of the European Union | 2025-04-04
The first EU-Central Asia summit was held in Samarkand on 3 and 4 April. The leaders decided to upgrade relations to a strategic partnership. The EU announced an investment package of EUR 12 billion.
:: summit s1 | name=The first EU-Central Asia summit | ordinal=1 | parties=org:EU | city=Samarkand | country=UZ | start=2025-04-03 | end=2025-04-04 | status=concluded
:: deal d1 | subject=upgrade relations to a strategic partnership | parties=org:EU, org:Central Asia | status=agreed | certainty=certain | sector=other
:: deal d2 | subject=an investment package of EUR 12 billion | parties=org:EU, org:Central Asia | status=agreed | certainty=certain | sector=finance | kind=pledge | value=12000000000 EUR
@ a4 | The Astana Times | 2025-04-05
Leaders of the European Union promised at the Samarkand summit, which ended on Friday, to invest 12 billion euros in Central Asia. Kazakhstan's trade with the EU amounted to nearly $50 billion in 2024, President Daulet Akhmetov told the meeting.
:: summit s1 | name=the Samarkand summit | city=Samarkand | country=UZ | end=2025-04-04 | status=concluded
:: deal d2 | subject=invest 12 billion euros in Central Asia | parties=org:European Union, org:Central Asia | status=agreed | certainty=certain | sector=finance | kind=pledge | value=12000000000 EUR
:: claim c1 | content=Kazakhstan's trade with the EU amounted to nearly $50 billion in 2024 | speaker=Daulet Akhmetov (President, KZ) | form=indirect | about=KZ, org:EU | figures=nearly $50 billion > about 50000000000 USD | dates=2024
:: actor p2 | Daulet Akhmetov | role=President | country=KZ
@ a5 | Eurasianet | 2025-04-07
EU and Central Asian leaders proclaimed a strategic partnership at their summit in Samarkand last week, with raw materials in mind. The 12 billion euros that Brussels pledged are mostly older projects. Kazakhstan's exports to the bloc came to $38 billion in 2024.
:: summit s1 | name=their summit in Samarkand last week | parties=org:EU | city=Samarkand | country=UZ | status=concluded
:: deal d1 | subject=a strategic partnership | parties=org:EU, org:Central Asia | status=agreed | certainty=certain | sector=other
:: deal d2 | subject=The 12 billion euros that Brussels pledged | parties=org:EU, org:Central Asia | status=agreed | certainty=certain | sector=finance | kind=pledge | value=12000000000 EUR
:: claim c2 | content=Kazakhstan's exports to the bloc came to $38 billion in 2024 | form=asserted | about=KZ, org:EU | figures=$38 billion > 38000000000 USD | dates=2024
= sources s1 5
= sources d1 2
= sources d2 3
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a2 s1@a5 place
= life d1 agreed 2025-04-04
= life d2 agreed 2025-04-04
