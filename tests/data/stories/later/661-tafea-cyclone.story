# After the cyclone
@ a1 | AAP | 2015-03-16
SYDNEY, March 16 AAP - Australia will give an initial $5 million to aid groups and the Vanuatu government after Cyclone Pam, Foreign Minister Helen Ashcroft said on Monday. Two air force planes landed in Port Vila on Sunday with food and shelters.
:: deal d1 | subject=an initial $5 million to aid groups and the Vanuatu government | parties=AU, VU | status=agreed | certainty=certain | sector=other | kind=pledge | value=5000000 AUD | speaker=Helen Ashcroft
:: claim c1 | content=Two air force planes landed in Port Vila on Sunday with food and shelters | form=asserted | figures=Two air force planes > 2 aircraft | dates=2015-03-15
:: actor p1 | Helen Ashcroft | role=Foreign Minister | country=AU
@ a2 | UN News | 2015-03-17
Twenty-four people are confirmed dead in Vanuatu after Tropical Cyclone Pam, the United Nations humanitarian office said today. Some 3,300 people are sheltering in 37 evacuation centres.
:: claim c2 | content=Twenty-four people are confirmed dead in Vanuatu after Tropical Cyclone Pam | speaker=org:United Nations humanitarian office | form=indirect | about=VU | figures=Twenty-four people > 24 person
:: claim c3 | content=Some 3,300 people are sheltering in 37 evacuation centres | form=asserted | figures=Some 3,300 people > about 3300 person;37 evacuation centres > 37 centre
:: actor o1 | org:United Nations
@ a3 | Radio New Zealand | 2015-03-17
The confirmed death toll from Cyclone Pam in Vanuatu is 11, the director of the National Disaster Management Office in Port Vila, Joseph Tari, told RNZ International this evening. Five of the victims died on Tanna. About 3,300 are living in evacuation centres.
:: claim c4 | content=The confirmed death toll from Cyclone Pam in Vanuatu is 11 | speaker=Joseph Tari (director of the National Disaster Management Office) | form=indirect | outlet=RNZ International | about=VU | figures=11 > 11 person
:: claim c5 | content=Five of the victims died on Tanna | form=asserted | figures=Five > 5 person
:: claim c3 | content=About 3,300 are living in evacuation centres | form=asserted | figures=About 3,300 > about 3300 person
:: actor p2 | Joseph Tari | role=director of the National Disaster Management Office
:: actor o2 | org:National Disaster Management Office | country=VU
@ a4 | Vanuatu Daily Post | 2015-03-18
Eleven people lost their lives when Cyclone Pam struck, five of them on Tanna, the Disaster Management Office announced yesterday. Australia gives 5 million dollars for relief, its High Commission said.
:: claim c4 | content=Eleven people lost their lives when Cyclone Pam struck | speaker=org:Disaster Management Office (VU) | form=indirect | figures=Eleven people > 11 person
:: claim c5 | content=five of them on Tanna | speaker=org:Disaster Management Office (VU) | form=indirect | figures=five > 5 person
:: deal d1 | subject=Australia gives 5 million dollars for relief | parties=AU, VU | status=agreed | certainty=certain | sector=other | kind=pledge | value=5000000 AUD | speaker=org:High Commission
:: actor o2 | org:Disaster Management Office | country=VU
:: actor o3 | org:High Commission | country=AU
@ a5 | The Guardian | 2015-03-25
New Zealand has doubled its help for the islands hit by Cyclone Pam to NZ$3.5 million. About 166,000 people, more than half of Vanuatu's inhabitants, need aid, according to the UN. The confirmed number of dead remains 11.
:: deal d2 | subject=its help for the islands hit by Cyclone Pam | parties=NZ, VU | status=agreed | certainty=certain | sector=other | kind=pledge | value=3500000 NZD
:: claim c6 | content=About 166,000 people, more than half of Vanuatu's inhabitants, need aid | speaker=org:UN | form=indirect | figures=About 166,000 people > about 166000 person
:: claim c4 | content=The confirmed number of dead remains 11 | form=asserted | figures=11 > 11 person
:: actor o1 | org:UN
@ a6 | UNICEF | 2015-03-25
UNICEF estimates that 82,000 children are among the 166,000 people in need in Vanuatu. It has vaccinated 10,000 children against measles since the cyclone.
:: claim c6 | content=the 166,000 people in need in Vanuatu | speaker=org:UNICEF | form=indirect | about=VU | figures=166,000 people > 166000 person
:: claim c7 | content=It has vaccinated 10,000 children against measles since the cyclone | form=asserted | about=org:UNICEF | figures=10,000 children > 10000 person
:: actor o4 | org:UNICEF
= sources c3 2
= sources c4 2
= sources d1 1
= contradiction c2@a2 c4@a3 figure
= contradiction c2@a2 c4@a4 figure
= contradiction c2@a2 c4@a5 figure
= life d1 agreed 2015-03-16
