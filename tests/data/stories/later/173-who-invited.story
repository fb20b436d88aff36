# An invitation sent, or not
@ a1 | KBS | 2018-02-10
North Korean leader Ri Yong-chol has invited President Han Seung-woo to Pyongyang, the Blue House said after a lunch with the leader's sister.
:: claim c1 | content=North Korean leader Ri Yong-chol has invited President Han Seung-woo to Pyongyang | speaker=org:Blue House | form=indirect | about=KP, KR
:: actor p1 | Ri Yong-chol | role=leader | country=KP
:: actor p2 | Han Seung-woo | role=President | country=KR
@ a2 | The Washington Post | 2018-02-10
South Korea's president has received an invitation to the North's capital from Ri Yong Chol, his office said on Saturday.
:: claim c1 | content=South Korea's president has received an invitation to the North's capital from Ri Yong Chol | speaker=org:office (KR) | form=indirect | about=KR, KP
:: actor p1 | Ri Yong Chol | country=KP
@ a3 | KCNA | 2018-02-11
Ri Yong Chol's special envoy handed his personal letter to Han Seung Woo.
:: claim c2 | content=Ri Yong Chol's special envoy handed his personal letter to Han Seung Woo | form=asserted | about=KP, KR
:: actor p1 | Ri Yong Chol | country=KP
:: actor p2 | Han Seung Woo
@ a4 | Yonhap | 2018-09-18
PYONGYANG/SEOUL, Sept. 18 (Yonhap) -- President Han Seung-woo arrived in Pyongyang on Tuesday for three days of talks with Ri Yong-chol.
:: trip g1 | span=President Han Seung-woo arrived in Pyongyang on Tuesday | party=KR | head=Han Seung-woo (President, KR) | to=Pyongyang | country=KP | attendance=present | date=2018-09-18
:: summit s1 | name=three days of talks with Ri Yong-chol | parties=KR, KP | city=Pyongyang | country=KP | start=2018-09-18 | end=2018-09-20 | status=ongoing
:: actor p1 | Ri Yong-chol | country=KP
:: actor p2 | Han Seung-woo | role=President | country=KR
@ a5 | Asahi | 2018-09-19
The leaders of both Koreas, in the second day of their Pyongyang summit, agreed to close the Tongchang-ri engine test site.
:: summit s1 | name=their Pyongyang summit | parties=KR, KP | city=Pyongyang | country=KP | status=ongoing
:: deal d1 | subject=close the Tongchang-ri engine test site | parties=KR, KP | status=agreed | certainty=certain | sector=nuclear
= sources c1 1
= sources s1 2
