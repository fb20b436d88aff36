# A visit that the host knows nothing of
@ a1 | Kommersant | 2021-06-01
Deputy Foreign Minister Ilya Gordeev will visit Kabul in the second week of June, a source in Moscow said.
:: trip g1 | span=Deputy Foreign Minister Ilya Gordeev will visit Kabul in the second week of June | party=RU | head=Ilya Gordeev (Deputy Foreign Minister, RU) | to=Kabul | country=AF | attendance=expected | date=2021-06-07/2021-06-13
:: actor p1 | Ilya Gordeev | role=Deputy Foreign Minister | country=RU
@ a2 | Ariana News | 2021-06-02
No visit of Ilya Gordeev to Kabul is planned, the Afghan foreign ministry's spokeswoman Laila Rahimi said.
:: claim c1 | content=No visit of Ilya Gordeev to Kabul is planned | speaker=Laila Rahimi (spokeswoman, AF) | form=indirect | polarity=negative | about=AF
:: actor p1 | Ilya Gordeev
:: actor p2 | Laila Rahimi | role=spokeswoman | country=AF
@ a3 | Interfax | 2021-06-09
MOSCOW. June 9 (Interfax) - Russian Deputy Foreign Minister Ilya Gordeyev arrived in Kabul on Wednesday for talks on the peace process.
:: trip g1 | span=Russian Deputy Foreign Minister Ilya Gordeyev arrived in Kabul on Wednesday | party=RU | head=Ilya Gordeyev (Deputy Foreign Minister, RU) | to=Kabul | country=AF | attendance=present | date=2021-06-09
:: actor p1 | Ilya Gordeyev | role=Deputy Foreign Minister | country=RU
= sources g1 2
= contradiction c1@a2 g1@a1 denial
= contradiction c1@a2 g1@a3 denial
