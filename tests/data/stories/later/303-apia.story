# Who goes to Apia
@ a1 | RNZ | 2024-10-14
Leaders from 56 nations will gather in Apia next week for the Commonwealth Heads of Government Meeting, which opens on October 21. Indian Prime Minister Arvind Nair and South African President Thabo Nkosi are both coming, Samoan Prime Minister Lagi Tuiasosopo said on Monday.
:: summit s1 | name=the Commonwealth Heads of Government Meeting | body=Commonwealth | city=Apia | country=WS | start=2024-10-21 | status=upcoming
:: trip g1 | span=Indian Prime Minister Arvind Nair and South African President Thabo Nkosi are both coming | party=IN | head=Arvind Nair (Prime Minister, IN) | to=Apia | country=WS | attendance=expected | date=2024-10-21 | speaker=Lagi Tuiasosopo
:: trip g2 | span=Indian Prime Minister Arvind Nair and South African President Thabo Nkosi are both coming | party=ZA | head=Thabo Nkosi (President, ZA) | to=Apia | country=WS | attendance=expected | date=2024-10-21 | speaker=Lagi Tuiasosopo
:: actor p1 | Arvind Nair | role=Prime Minister | country=IN
:: actor p2 | Thabo Nkosi | role=President | country=ZA
:: actor p3 | Lagi Tuiasosopo | role=Prime Minister | country=WS
@ a2 | The Hindu | 2024-10-15
NEW DELHI - Prime Minister Arvind Nair will not travel to Samoa for the Commonwealth summit, as he is going to the BRICS meeting in Kazan, the external affairs ministry's spokesman Vikas Rao said on Tuesday. Parliamentary Affairs Minister Kiran Joshi will lead the Indian delegation in Apia.
:: summit s1 | name=the Commonwealth summit | body=Commonwealth | city=Apia | country=WS | status=upcoming
:: summit s2 | name=the BRICS meeting in Kazan | body=BRICS | city=Kazan | country=RU | status=upcoming
:: trip g1 | span=Prime Minister Arvind Nair will not travel to Samoa for the Commonwealth summit | party=IN | head=Arvind Nair (Prime Minister, IN) | to=Samoa | country=WS | attendance=absent | speaker=Vikas Rao
:: trip g3 | span=he is going to the BRICS meeting in Kazan | party=IN | head=Arvind Nair (Prime Minister, IN) | to=Kazan | country=RU | attendance=expected | speaker=Vikas Rao
:: trip g4 | span=Parliamentary Affairs Minister Kiran Joshi will lead the Indian delegation in Apia | party=IN | head=Kiran Joshi (Parliamentary Affairs Minister, IN) | to=Apia | country=WS | attendance=expected | speaker=Vikas Rao
:: actor p1 | Arvind Nair | role=Prime Minister | country=IN
:: actor p4 | Vikas Rao | role=spokesman | country=IN
:: actor p5 | Kiran Joshi | role=Parliamentary Affairs Minister | country=IN
@ a3 | News24 | 2024-10-16
President Thabo Nkosi will be absent when Commonwealth leaders meet in Samoa next week, because the dates clash with the BRICS summit in Russia, the Presidency said on Wednesday. The high commissioner to New Zealand goes in his place.
:: summit s1 | name=Commonwealth leaders meet in Samoa | body=Commonwealth | country=WS | status=upcoming
:: summit s2 | name=the BRICS summit in Russia | body=BRICS | country=RU | status=upcoming
:: trip g2 | span=President Thabo Nkosi will be absent | party=ZA | head=Thabo Nkosi (President, ZA) | to=Samoa | country=WS | attendance=absent | speaker=org:Presidency
:: actor p2 | Thabo Nkosi | role=President | country=ZA
:: actor o1 | org:Presidency | country=ZA
@ a4 | Samoa Observer | 2024-10-21
The Commonwealth Heads of Government Meeting opened in Apia on Monday, the first in a Pacific island country. Kiran Joshi, India's parliamentary affairs minister, and Prime Minister Lagi Tuiasosopo planted a tree together at Vailima.
:: summit s1 | name=The Commonwealth Heads of Government Meeting | body=Commonwealth | city=Apia | country=WS | start=2024-10-21 | status=ongoing
:: trip g4 | span=Kiran Joshi, India's parliamentary affairs minister | party=IN | head=Kiran Joshi (parliamentary affairs minister, IN) | to=Apia | country=WS | attendance=present
:: actor p5 | Kiran Joshi | role=parliamentary affairs minister | country=IN
:: actor p3 | Lagi Tuiasosopo | role=Prime Minister | country=WS
@ a5 | The Guardian | 2024-10-26
Commonwealth leaders closed their summit in Samoa on Saturday with an agreement that the time has come for a conversation about reparations for slavery. Britain had wanted no such words in the communique.
:: summit s1 | name=their summit in Samoa | body=Commonwealth | country=WS | end=2024-10-26 | status=concluded
:: deal d1 | subject=the time has come for a conversation about reparations for slavery | parties=org:Commonwealth | status=agreed | certainty=certain | sector=other | date=2024-10-26
:: claim c1 | content=Britain had wanted no such words in the communique | form=asserted | polarity=negative | about=GB
= sources s1 5
= sources s2 2
= sources g1 2
= sources g2 2
= sources g4 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g2@a1 g2@a3 attendance
= life d1 agreed 2024-10-26
