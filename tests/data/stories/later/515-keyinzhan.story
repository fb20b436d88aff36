# Roads to the north
@ a1 | The Kathmandu Post | 2016-03-18
Prime Minister Kedar Prasad Dahal leaves for Beijing on Sunday on a week-long visit, his first to China. An agreement on the use of Chinese ports by Nepali traders is to be signed, Foreign Minister Mohan Thapaliya said. Nepal has so far moved its overseas goods through Kolkata alone.
:: trip g1 | span=Prime Minister Kedar Prasad Dahal leaves for Beijing on Sunday on a week-long visit | party=NP | head=Kedar Prasad Dahal (Prime Minister, NP) | to=Beijing | country=CN | attendance=expected | date=2016-03-20
:: deal d1 | subject=An agreement on the use of Chinese ports by Nepali traders | parties=NP, CN | status=agreed | certainty=certain | sector=transport | kind=agreement | speaker=Mohan Thapaliya
:: claim c1 | content=Nepal has so far moved its overseas goods through Kolkata alone | form=asserted | about=NP
:: actor p1 | Kedar Prasad Dahal | role=Prime Minister | country=NP
:: actor p2 | Mohan Thapaliya | role=Foreign Minister | country=NP
@ a2 | Xinhua | 2016-03-21
BEIJING, March 21 (Xinhua) -- Chinese Premier Liang Zhiyuan held talks with Nepali Prime Minister Kedar Prasad Dahal at the Great Hall of the People on Monday, after which ten documents were signed, including an agreement on transit transport. China will finance a bridge at Hilsa, a Chinese official said.
:: summit s1 | name=talks with Nepali Prime Minister Kedar Prasad Dahal at the Great Hall of the People | parties=CN, NP | city=Beijing | country=CN | start=2016-03-21 | status=concluded
:: deal d1 | subject=an agreement on transit transport | parties=CN, NP | status=signed | certainty=certain | sector=transport | kind=agreement | date=2016-03-21
:: deal d2 | subject=a bridge at Hilsa | parties=CN, NP | status=agreed | certainty=certain | sector=transport | speaker=desc:a Chinese official
:: trip g1 | span=Nepali Prime Minister Kedar Prasad Dahal | party=NP | head=Kedar Prasad Dahal (Prime Minister, NP) | to=BEIJING | country=CN | attendance=present | date=2016-03-21
:: actor p3 | Liang Zhiyuan | role=Premier | country=CN
:: actor p1 | Kedar Prasad Dahal | role=Prime Minister | country=NP
@ a3 | The Times of India | 2016-03-22
NEW DELHI: Nepal and China have signed a transit treaty that gives the Himalayan state access to Tianjin, 3,000 km away from its border. Delegation-level talks between prime ministers Dahal and Liang were held in Beijing on Monday, sources in the Nepali embassy said. Kathmandu turned north after last winter's blockade.
:: deal d1 | subject=a transit treaty that gives the Himalayan state access to Tianjin | parties=NP, CN | status=signed | certainty=certain | sector=transport | kind=treaty
:: claim c2 | content=Tianjin, 3,000 km away from its border | form=asserted | about=NP | figures=3,000 km > 3000 kilometre
:: summit s1 | name=Delegation-level talks between prime ministers Dahal and Liang | parties=NP, CN | city=Beijing | country=CN | start=2016-03-21 | status=concluded | speaker=desc:sources in the Nepali embassy
:: claim c3 | content=Kathmandu turned north after last winter's blockade | form=asserted
:: actor p1 | Dahal | role=prime minister | country=NP
:: actor p3 | Liang | role=prime minister | country=CN
@ a4 | Ministry of Foreign Affairs of Nepal | 2016-03-27
Rt. Hon. Prime Minister Kedar Prasad Dahal returned to Kathmandu today from his official visit to the People's Republic of China from 20 to 27 March 2016. The two Prime Ministers held bilateral talks in Beijing on 21 March. Ten agreements and memoranda of understanding were signed.
:: trip g1 | span=Prime Minister Kedar Prasad Dahal returned to Kathmandu today from his official visit to the People's Republic of China from 20 to 27 March 2016 | party=NP | head=Kedar Prasad Dahal (Prime Minister, NP) | to=the People's Republic of China | country=CN | attendance=present | date=2016-03-20/2016-03-27
:: summit s1 | name=bilateral talks in Beijing on 21 March | parties=NP, CN | city=Beijing | country=CN | start=2016-03-21 | status=concluded
:: claim c4 | content=Ten agreements and memoranda of understanding were signed | form=asserted | about=NP, CN | figures=Ten agreements and memoranda of understanding > 10 agreement
:: actor p1 | Kedar Prasad Dahal | role=Prime Minister
= sources d1 3
= sources g1 3
= life d1 agreed 2016-03-18, signed 2016-03-21
= sources s1 2
