# A president who lands, or cancels
@ a1 | Antara | 2022-11-10
Russian President Viktor Sobolev will not attend the G20 summit in Bali next week, the coordinating minister Hendra Wijaya said on Thursday. Chinese President Liang Weimin has confirmed.
:: summit s1 | name=G20 summit in Bali | body=G20 | city=Bali | country=ID | start=2022-11-15 | status=upcoming
:: trip g1 | span=Russian President Viktor Sobolev will not attend the G20 summit in Bali | party=RU | head=Viktor Sobolev (President, RU) | to=Bali | attendance=absent | date=2022-11-15 | speaker=Hendra Wijaya
:: trip g2 | span=Chinese President Liang Weimin has confirmed | party=CN | head=Liang Weimin (President, CN) | to=Bali | attendance=expected | date=2022-11-15 | speaker=Hendra Wijaya
:: actor p1 | Viktor Sobolev | role=President | country=RU
:: actor p2 | Liang Weimin | role=President | country=CN
:: actor p3 | Hendra Wijaya | role=coordinating minister | country=ID
@ a2 | Vedomosti | 2022-11-10
Viktor Sobolev may still fly to Indonesia for the summit of the Group of Twenty on November 15-16, a source in the Kremlin said.
:: summit s1 | name=the summit of the Group of Twenty | body=Group of Twenty | country=ID | start=2022-11-15 | end=2022-11-16 | status=upcoming
:: trip g1 | span=Viktor Sobolev may still fly to Indonesia for the summit of the Group of Twenty | party=RU | head=Viktor Sobolev (RU) | to=Indonesia | attendance=expected | date=2022-11-15/2022-11-16
:: actor p1 | Viktor Sobolev | country=RU
@ a3 | SCMP | 2022-11-14
Liang Weimin landed in Bali on Monday afternoon for the G20 leaders' summit and talks with the US president.
:: summit s1 | name=the G20 leaders' summit | body=G20 | city=Bali | country=ID | status=upcoming
:: trip g2 | span=Liang Weimin landed in Bali on Monday afternoon for the G20 leaders' summit | party=CN | head=Liang Weimin (CN) | to=Bali | attendance=present | date=2022-11-14
:: actor p2 | Liang Weimin | country=CN
= sources s1 3
= sources g2 2
= contradiction g1@a1 g1@a2 attendance
