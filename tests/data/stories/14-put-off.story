# A visit that moves
@ a1 | The Times of India | 2022-01-10
Prime Minister Mehta will travel to Copenhagen for the second India-Nordic Summit on March 3, officials said.
:: summit s1 | name=second India-Nordic Summit | ordinal=2 | body=India-Nordic Summit | city=Copenhagen | country=DK | start=2022-03-03 | status=upcoming | speaker=officials
:: trip g1 | span=Prime Minister Mehta will travel to Copenhagen for the second India-Nordic Summit on March 3 | party=IN | head=Mehta (Prime Minister, IN) | to=Copenhagen | attendance=expected | date=2022-03-03
@ a2 | Press Trust of India | 2022-02-21
The India-Nordic Summit in Copenhagen has been postponed because of the war, the Danish foreign ministry said on Monday.
:: summit s1 | name=India-Nordic Summit | body=India-Nordic Summit | city=Copenhagen | country=DK | status=postponed | speaker=foreign ministry
:: actor o1 | org:foreign ministry | country=DK
@ a3 | Ritzau | 2022-04-20
The second India-Nordic Summit, put off in February, will now be held in Copenhagen on 4 May, the prime minister's office said.
:: summit s1 | name=second India-Nordic Summit | ordinal=2 | body=India-Nordic Summit | city=Copenhagen | country=DK | start=2022-05-04 | status=upcoming | speaker=prime minister's office
:: actor o2 | org:prime minister's office | country=DK
@ a4 | The Times of India | 2022-05-04
COPENHAGEN: Prime Minister Arjun Mehta met the leaders of Denmark, Iceland, Finland, Sweden and Norway at the 2nd India-Nordic Summit here on Wednesday.
:: summit s1 | name=2nd India-Nordic Summit | ordinal=2 | body=India-Nordic Summit | parties=IN, DK, IS, FI, SE, NO | city=Copenhagen | country=DK | start=2022-05-04 | status=ongoing
:: trip g1 | span=Prime Minister Arjun Mehta met the leaders of Denmark, Iceland, Finland, Sweden and Norway at the 2nd India-Nordic Summit here | party=IN | head=Arjun Mehta (Prime Minister, IN) | to=Copenhagen | attendance=present | date=2022-05-04
:: actor p1 | Arjun Mehta | role=Prime Minister | country=IN
= sources s1 2
= sources g1 1
