# A visit put in doubt
@ a1 | Yonhap | 2016-12-02
SEOUL, Dec. 2 (Yonhap) -- Chinese Foreign Minister Zhao Lin will visit Seoul next week for talks on North Korea, a senior official said Friday.
:: trip g1 | span=Chinese Foreign Minister Zhao Lin will visit Seoul next week for talks on North Korea | party=CN | head=Zhao Lin (Foreign Minister, CN) | to=Seoul | country=KR | attendance=expected
:: actor p1 | Zhao Lin | role=Foreign Minister | country=CN
@ a2 | The Korea Herald | 2016-12-03
Zhao Lin's trip to South Korea is set for Wednesday, diplomatic sources here said, the first since the missile row began.
:: trip g1 | span=Zhao Lin's trip to South Korea is set for Wednesday | party=CN | head=Zhao Lin | to=South Korea | country=KR | attendance=expected | date=2016-12-07
:: actor p1 | Zhao Lin
@ a3 | Global Times | 2016-12-03
Foreign Minister Zhao Lin has no plan to go to South Korea next week, a ministry spokesman told the paper.
:: trip g1 | span=Foreign Minister Zhao Lin has no plan to go to South Korea next week | party=CN | head=Zhao Lin (Foreign Minister, CN) | to=South Korea | country=KR | attendance=absent
:: actor p1 | Zhao Lin | role=Foreign Minister | country=CN
= sources g1 3
= contradiction g1@a1 g1@a3 attendance
= contradiction g1@a2 g1@a3 attendance
