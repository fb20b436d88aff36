# A visit, copied and translated
@ a1 | PTI | 2018-01-24
NEW DELHI, Jan 24 (PTI) The leaders of all ten ASEAN countries will be chief guests at the Republic Day parade, the first time that so many leaders attend it. Laotian Prime Minister Somsak Vong reached Delhi on Wednesday morning, and his Thai counterpart Prasert Wongsa arrives tonight.
:: trip g1 | span=Laotian Prime Minister Somsak Vong reached Delhi on Wednesday morning | party=LA | head=Somsak Vong (Prime Minister, LA) | to=Delhi | attendance=present | date=2018-01-24
:: trip g2 | span=his Thai counterpart Prasert Wongsa arrives tonight | party=TH | head=Prasert Wongsa (Prime Minister, TH) | to=Delhi | attendance=expected | date=2018-01-24
:: claim c1 | content=The leaders of all ten ASEAN countries will be chief guests at the Republic Day parade | form=asserted | figures=ten > 10 leader
:: actor p1 | Somsak Vong | role=Prime Minister | country=LA
:: actor p2 | Prasert Wongsa | role=Prime Minister | country=TH
@ a2 | Deccan Herald | 2018-01-24
The leaders of all ten ASEAN countries will be chief guests at the Republic Day parade, the first time that so many leaders attend it. Laotian Prime Minister Somsak Vong reached Delhi on Wednesday morning, and his Thai counterpart Prasert Wongsa arrives tonight.
:: trip g1 | span=Laotian Prime Minister Somsak Vong reached Delhi on Wednesday morning | party=LA | head=Somsak Vong (Prime Minister, LA) | to=Delhi | attendance=present | date=2018-01-24
:: trip g2 | span=his Thai counterpart Prasert Wongsa arrives tonight | party=TH | head=Prasert Wongsa (Prime Minister, TH) | to=Delhi | attendance=expected | date=2018-01-24
:: claim c1 | content=The leaders of all ten ASEAN countries will be chief guests at the Republic Day parade | form=asserted | figures=ten > 10 leader
:: actor p1 | Somsak Vong | role=Prime Minister | country=LA
:: actor p2 | Prasert Wongsa | role=Prime Minister | country=TH
@ a3 | Vientiane Times | 2018-01-25
Prime Minister Somsak Vong arrived in New Delhi yesterday to attend the ASEAN-India Commemorative Summit on January 25.
:: trip g1 | span=Prime Minister Somsak Vong arrived in New Delhi yesterday to attend the ASEAN-India Commemorative Summit | party=LA | head=Somsak Vong (Prime Minister, LA) | to=New Delhi | attendance=present | date=2018-01-24
:: summit s1 | name=ASEAN-India Commemorative Summit | body=ASEAN | city=New Delhi | country=IN | start=2018-01-25 | status=ongoing
:: actor p1 | Somsak Vong | role=Prime Minister | country=LA
@ a4 | Bangkok Post | 2018-01-25
Prime Minister Prasert Wongsa held talks with his Indian counterpart on Thursday ahead of the Asean-India summit in the Indian capital. Thailand and India agreed to speed up the trilateral highway through Myanmar.
:: trip g2 | span=Prime Minister Prasert Wongsa held talks with his Indian counterpart on Thursday | party=TH | head=Prasert Wongsa (Prime Minister, TH) | to=New Delhi | attendance=present | date=2018-01-25
:: summit s1 | name=Asean-India summit | body=Asean | city=New Delhi | country=IN | start=2018-01-25 | status=upcoming
:: deal d1 | subject=the trilateral highway through Myanmar | parties=TH, IN | status=agreed | certainty=certain | sector=transport
:: actor p2 | Prasert Wongsa | role=Prime Minister | country=TH
= sources g1 2
= sources g2 2
= sources c1 1
= sources s1 2
