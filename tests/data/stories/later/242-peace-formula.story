# A summit by the lake
@ a1 | Swissinfo | 2024-04-10
Switzerland will hold a conference on peace in Ukraine at the Burgenstock resort on June 15 and 16, the Federal Council decided on Wednesday.
:: summit s1 | name=a conference on peace in Ukraine | city=Burgenstock | country=CH | start=2024-06-15 | end=2024-06-16 | status=upcoming
@ a2 | Ukrinform | 2024-06-11
President Mykola Hrytsenko will lead the Ukrainian delegation at the Global Peace Summit in Switzerland on 15-16 June.
:: summit s1 | name=the Global Peace Summit in Switzerland | country=CH | start=2024-06-15 | end=2024-06-16 | status=upcoming
:: trip g1 | span=President Mykola Hrytsenko will lead the Ukrainian delegation | party=UA | head=Mykola Hrytsenko (President, UA) | to=Switzerland | country=CH | attendance=expected | date=2024-06-15
:: actor p1 | Mykola Hrytsenko | role=President | country=UA
@ a3 | Xinhua | 2024-05-31
BEIJING, May 31 (Xinhua) -- China will not attend the peace conference in Switzerland, Foreign Ministry spokesperson Ma Lin said, as it falls short of expectations.
:: summit s1 | name=the peace conference in Switzerland | country=CH | status=upcoming
:: trip g2 | span=China will not attend the peace conference in Switzerland | party=CN | to=Switzerland | country=CH | attendance=absent
:: actor p2 | Ma Lin | role=Foreign Ministry spokesperson | country=CN
@ a4 | AFP | 2024-06-16
BUERGENSTOCK, Switzerland (AFP) - Eighty countries backed Ukraine's territorial integrity at the end of a two-day summit at a Swiss mountain resort on Sunday.
:: summit s1 | name=a two-day summit at a Swiss mountain resort | city=Buergenstock | country=CH | end=2024-06-16 | status=concluded
= sources s1 4
