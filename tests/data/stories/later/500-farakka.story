# The Ganges at Farakka
@ a1 | PTI | 1996-12-09
NEW DELHI, Dec 9 (PTI) India and Bangladesh are close to a treaty on sharing the waters of the Ganga at Farakka, External Affairs Minister Inder Mohan Kaul told reporters here today. Bangladesh Prime Minister Rehana Chowdhury arrives tomorrow on a three-day visit.

Talks between officials went on till late in the night, Kaul said.
:: deal d1 | subject=a treaty on sharing the waters of the Ganga at Farakka | parties=IN, BD | status=negotiating | certainty=certain | sector=environment | kind=treaty | speaker=Inder Mohan Kaul
:: trip g1 | span=Bangladesh Prime Minister Rehana Chowdhury arrives tomorrow on a three-day visit | party=BD | head=Rehana Chowdhury (Prime Minister, BD) | to=NEW DELHI | country=IN | attendance=expected | date=1996-12-10
:: claim c1 | content=Talks between officials went on till late in the night | speaker=Inder Mohan Kaul (External Affairs Minister, IN) | form=indirect
:: actor p1 | Inder Mohan Kaul | role=External Affairs Minister | country=IN
:: actor p2 | Rehana Chowdhury | role=Prime Minister | country=BD
@ a2 | BSS | 1996-12-12
NEW DELHI, Dec 12 (BSS) - Bangladesh and India today signed a 30-year treaty on the sharing of the Ganges waters at Farakka. Prime Minister Rehana Chowdhury and her Indian counterpart, Harish Deshmukh, put their signatures at Hyderabad House.

Bangladesh will get 35,000 cusecs in alternate ten-day periods from March 11 to May 10, Water Resources Minister Abdul Matin Sarkar told newsmen.
:: deal d1 | subject=a 30-year treaty on the sharing of the Ganges waters at Farakka | parties=BD, IN | status=signed | certainty=certain | sector=environment | kind=treaty | date=1996-12-12
:: trip g1 | span=Prime Minister Rehana Chowdhury and her Indian counterpart | party=BD | head=Rehana Chowdhury (Prime Minister, BD) | to=NEW DELHI | country=IN | attendance=present | date=1996-12-12
:: claim c2 | content=Bangladesh will get 35,000 cusecs in alternate ten-day periods from March 11 to May 10 | speaker=Abdul Matin Sarkar (Water Resources Minister, BD) | form=indirect | about=BD | figures=35,000 cusecs > 35000 cusec
:: actor p2 | Rehana Chowdhury | role=Prime Minister | country=BD
:: actor p3 | Harish Deshmukh | country=IN
:: actor p4 | Abdul Matin Sarkar | role=Water Resources Minister | country=BD
@ a3 | The Hindu | 1996-12-13
NEW DELHI, Dec. 12. India and Bangladesh signed on Thursday a treaty to share the flow of the Ganga at Farakka for thirty years, which ends a dispute of two decades.

Dhaka is assured of 27,600 cusecs in alternate ten-day periods between March 11 and May 10, according to the Union Ministry of Water Resources. The average flow at Farakka in April is about 62,000 cusecs.
:: deal d1 | subject=a treaty to share the flow of the Ganga at Farakka for thirty years | parties=IN, BD | status=signed | certainty=certain | sector=environment | kind=treaty | date=1996-12-12
:: claim c3 | content=Dhaka is assured of 27,600 cusecs in alternate ten-day periods between March 11 and May 10 | speaker=org:Union Ministry of Water Resources (IN) | form=indirect | about=BD | figures=27,600 cusecs > 27600 cusec
:: claim c4 | content=The average flow at Farakka in April is about 62,000 cusecs | form=asserted | figures=about 62,000 cusecs > about 62000 cusec
:: actor o1 | org:Union Ministry of Water Resources | country=IN
@ a4 | The Daily Star | 1996-12-14
Under the Ganges treaty signed in Delhi on Thursday Bangladesh is to receive 35,000 cusecs every other ten days in the driest months, Water Resources Minister Abdul Matin Sarker said at Zia International Airport yesterday.

"It is a day of joy for the farmers of the south-west," he said. The opposition called the accord a sell-out.
:: deal d1 | subject=the Ganges treaty signed in Delhi on Thursday | parties=BD, IN | status=signed | certainty=certain | sector=environment | kind=treaty | date=1996-12-12 | speaker=Abdul Matin Sarker
:: claim c2 | content=Bangladesh is to receive 35,000 cusecs every other ten days in the driest months | speaker=Abdul Matin Sarker (Water Resources Minister, BD) | form=indirect | about=BD | figures=35,000 cusecs > 35000 cusec
:: claim c5 | content=It is a day of joy for the farmers of the south-west | speaker=Abdul Matin Sarker (Water Resources Minister, BD) | form=direct
:: claim c6 | content=The opposition called the accord a sell-out | form=asserted
:: actor p4 | Abdul Matin Sarker | role=Water Resources Minister | country=BD
@ a5 | Reuters | 1997-03-28
DHAKA, March 28 (Reuters) - The Ganges carried only 6,500 cusecs past the Hardinge Bridge in Bangladesh on Thursday, its lowest level ever, three months after a water-sharing treaty with India took effect on January 1.

Dhaka will ask New Delhi for a meeting of the Joint Rivers Commission, Sarkar said.
:: claim c7 | content=The Ganges carried only 6,500 cusecs past the Hardinge Bridge in Bangladesh on Thursday | form=asserted | about=BD | figures=6,500 cusecs > 6500 cusec | dates=1997-03-27
:: deal d1 | subject=a water-sharing treaty with India | parties=BD, IN | status=in-force | certainty=certain | sector=environment | kind=treaty | date=1997-01-01
:: deal d2 | subject=a meeting of the Joint Rivers Commission | parties=BD, IN | status=proposed | certainty=certain | sector=environment | speaker=Sarkar
:: actor p4 | Sarkar
= sources d1 5
= sources c2 1
= sources g1 2
= contradiction c2@a2 c3@a3 figure
= contradiction c2@a4 c3@a3 figure
= life d1 negotiating 1996-12-09, signed 1996-12-12, in-force 1997-01-01
