# An event whose day and place differ between reports
@ a1 | Bernama | 2022-10-03
The 17th ASEAN-Pacific Economic Summit will be held in Penang on October 20 and 21, the Foreign Ministry said in Kuala Lumpur on Monday.
:: summit s1 | name=17th ASEAN-Pacific Economic Summit | ordinal=17 | body=ASEAN-Pacific Economic Summit | city=Penang | country=MY | start=2022-10-20 | end=2022-10-21 | status=upcoming | speaker=Foreign Ministry
:: actor o1 | org:Foreign Ministry | country=MY
@ a2 | The Jakarta Post | 2022-10-04
Indonesia will send a delegation of 30 to the 17th ASEAN-Pacific Economic Summit in Kuala Lumpur, which opens on October 20, Trade Minister Dewi Hartono said.
:: summit s1 | name=17th ASEAN-Pacific Economic Summit | ordinal=17 | body=ASEAN-Pacific Economic Summit | city=Kuala Lumpur | country=MY | start=2022-10-20 | status=upcoming
:: trip g1 | span=Indonesia will send a delegation of 30 to the 17th ASEAN-Pacific Economic Summit in Kuala Lumpur | party=ID | to=Kuala Lumpur | attendance=expected | date=2022-10-20
:: actor p1 | Dewi Hartono | role=Trade Minister | country=ID
@ a3 | Vietnam News Agency | 2022-10-04
Viet Nam's prime minister will attend the ASEAN-Pacific Economic Summit in Penang, Malaysia, from October 19 to 21.
:: summit s1 | name=ASEAN-Pacific Economic Summit | body=ASEAN-Pacific Economic Summit | city=Penang | country=MY | start=2022-10-19 | end=2022-10-21 | status=upcoming
:: trip g2 | span=Viet Nam's prime minister will attend the ASEAN-Pacific Economic Summit in Penang | party=VN | head=role:prime minister, VN | to=Penang | attendance=expected | date=2022-10-19/2022-10-21
@ a4 | The Star | 2022-10-21
PENANG: Leaders closed the 17th ASEAN-Pacific Economic Summit here on Friday with a pledge to cut tariffs on farm goods. Last year's 16th summit was held online.
:: summit s1 | name=17th ASEAN-Pacific Economic Summit | ordinal=17 | body=ASEAN-Pacific Economic Summit | city=Penang | country=MY | end=2022-10-21 | status=concluded
:: summit s2 | name=16th summit | ordinal=16 | body=ASEAN-Pacific Economic Summit | start=2021 | status=concluded
:: deal d1 | subject=cut tariffs on farm goods | status=agreed | certainty=certain | sector=trade | kind=pledge
= sources s1 4
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a1 s1@a3 date
= contradiction s1@a2 s1@a3 date
