# Pledges after the flood
@ a1 | APP | 2023-01-05
ISLAMABAD, Jan 5 (APP): Pakistan and the United Nations will co-host the International Conference on Climate Resilient Pakistan in Geneva on January 9, the Foreign Office said on Thursday. Prime Minister Saeed Anwar Khokhar will present a recovery plan that needs $16.3 billion.
:: summit s1 | name=the International Conference on Climate Resilient Pakistan | parties=PK, org:United Nations | city=Geneva | country=CH | start=2023-01-09 | status=upcoming | speaker=org:Foreign Office
:: claim c1 | content=Prime Minister Saeed Anwar Khokhar will present a recovery plan that needs $16.3 billion | form=asserted | about=PK | figures=$16.3 billion > 16300000000 USD
:: actor p1 | Saeed Anwar Khokhar | role=Prime Minister | country=PK
:: actor o1 | org:Foreign Office | country=PK
:: actor o2 | org:United Nations
@ a2 | The Nation | 2023-01-07
Prime Minister Saeed Anwar Khokhar leaves on Sunday for New York, where the climate resilience conference that Pakistan hosts together with the UN is to be held on Monday. He takes four ministers along. Half of the reconstruction money, about $8 billion, would have to come from abroad.
:: trip g1 | span=Prime Minister Saeed Anwar Khokhar leaves on Sunday for New York | party=PK | head=Saeed Anwar Khokhar (Prime Minister, PK) | to=New York | country=US | attendance=expected | date=2023-01-08
:: summit s1 | name=the climate resilience conference that Pakistan hosts together with the UN | parties=PK, org:UN | city=New York | country=US | start=2023-01-09 | status=upcoming
:: claim c2 | content=Half of the reconstruction money, about $8 billion, would have to come from abroad | form=asserted | figures=about $8 billion > about 8000000000 USD
:: actor p1 | Saeed Anwar Khokhar | role=Prime Minister | country=PK
:: actor o2 | org:UN
@ a3 | UNDP | 2023-01-09
Geneva - Donors pledged more than $9 billion today for Pakistan's recovery from last year's floods, at the conference on climate resilience in Geneva. "The waters have receded, the impacts remain," said UNDP Administrator Henrik Solberg.
:: deal d1 | subject=more than $9 billion today for Pakistan's recovery from last year's floods | parties=PK, org:Donors | status=agreed | certainty=certain | sector=finance | kind=pledge | value=9000000000+ USD | date=2023-01-09
:: summit s1 | name=the conference on climate resilience in Geneva | city=Geneva | country=CH | start=2023-01-09 | status=concluded
:: claim c3 | content=The waters have receded, the impacts remain | speaker=Henrik Solberg (UNDP Administrator) | form=direct
:: actor p2 | Henrik Solberg | role=UNDP Administrator
:: actor o3 | org:UNDP
@ a4 | Dawn | 2023-01-10
GENEVA: The world promised Pakistan $9.7 billion for its flood victims at the Geneva conference on Monday, Information Minister Mahnoor Aurangzeb told reporters. The Islamic Development Bank put up $4.2 billion of it. "We were asking for eight," Ms Aurangzeb said.
:: deal d1 | subject=$9.7 billion for its flood victims | parties=PK, org:world | status=agreed | certainty=certain | sector=finance | kind=pledge | value=9700000000 USD | date=2023-01-09 | speaker=Mahnoor Aurangzeb
:: summit s1 | name=the Geneva conference on Monday | city=Geneva | country=CH | start=2023-01-09 | status=concluded | speaker=Mahnoor Aurangzeb
:: claim c4 | content=The Islamic Development Bank put up $4.2 billion of it | form=asserted | about=org:Islamic Development Bank | figures=$4.2 billion > 4200000000 USD
:: claim c5 | content=We were asking for eight | speaker=Mahnoor Aurangzeb (Information Minister, PK) | form=direct
:: actor p3 | Mahnoor Aurangzeb | role=Information Minister | country=PK
:: actor o4 | org:Islamic Development Bank
@ a5 | The Guardian | 2023-01-10
Pledges to rebuild Pakistan after the floods came to $8.57bn on Monday, just over half of what the country says it needs. A third of Pakistan was under water in August, and 1,739 people died. Most of the promised sums are loans.
:: deal d1 | subject=Pledges to rebuild Pakistan after the floods | parties=PK, org:Donors | status=agreed | certainty=certain | sector=finance | kind=pledge | value=8570000000 USD | date=2023-01-09
:: claim c6 | content=A third of Pakistan was under water in August, and 1,739 people died | form=asserted | about=PK | figures=1,739 people > 1739 person | dates=2022-08
:: claim c7 | content=Most of the promised sums are loans | form=asserted
= sources s1 3
= sources d1 3
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction d1@a3 d1@a5 figure
= contradiction d1@a4 d1@a5 figure
= life d1 agreed 2023-01-09
