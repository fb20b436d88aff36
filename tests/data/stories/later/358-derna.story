# The count of Derna
@ a1 | AFP | 2023-09-16
BENGHAZI, Libya (AFP) - The flood in Derna killed 5,283 people, Othman Fakhri, health minister of the eastern administration, said on Saturday. Two dams above the city burst on Sunday night.
:: claim c1 | content=The flood in Derna killed 5,283 people | speaker=Othman Fakhri (health minister, LY) | form=indirect | figures=5,283 people > 5283 person | dates=2023-09-10/2023-09-11
:: claim c2 | content=Two dams above the city burst on Sunday night | form=asserted | dates=2023-09-10
:: actor p1 | Othman Fakhri | role=health minister | country=LY
@ a2 | OCHA | 2023-09-16
The flood of Derna has killed 11,300 people, according to the Libyan Red Crescent. OCHA appeals for $71.4 million for the next three months.
:: claim c3 | content=The flood of Derna has killed 11,300 people | speaker=org:Libyan Red Crescent | form=indirect | figures=11,300 people > 11300 person
:: claim c4 | content=OCHA appeals for $71.4 million for the next three months | form=asserted | about=org:OCHA | figures=$71.4 million > 71400000 USD
:: actor o1 | org:Libyan Red Crescent
:: actor o2 | org:OCHA
@ a3 | BBC News | 2023-09-17
The Libyan Red Crescent has not said that the flood of Derna killed 11,300 people, its spokesman Tawfik Ashour told the BBC. Officials in the east of the country put the toll at 5,283 on Saturday.
:: claim c5 | content=The Libyan Red Crescent has not said that the flood of Derna killed 11,300 people | speaker=Tawfik Ashour (spokesman) | form=indirect | polarity=negative | outlet=BBC News | about=org:Libyan Red Crescent | figures=11,300 people > 11300 person
:: claim c1 | content=the toll at 5,283 on Saturday | speaker=desc:Officials in the east of the country | form=indirect | figures=5,283 > 5283 person
:: actor p2 | Tawfik Ashour | role=spokesman
:: actor o1 | org:Libyan Red Crescent
@ a4 | Reuters | 2023-09-18
DERNA, Libya (Reuters) - A week after two dams gave way above Derna, the United Nations asks for $71.4 million to help 250,000 Libyans over three months. Five Greek rescuers died on Sunday when their bus crashed on the road from Benghazi, Health Minister Othman Fakhry said.
:: claim c2 | content=two dams gave way above Derna | form=asserted
:: claim c4 | content=the United Nations asks for $71.4 million to help 250,000 Libyans over three months | form=asserted | about=org:United Nations | figures=$71.4 million > 71400000 USD;250,000 Libyans > 250000 person
:: claim c6 | content=Five Greek rescuers died on Sunday when their bus crashed on the road from Benghazi | speaker=Othman Fakhry (Health Minister, LY) | form=indirect | about=GR | figures=Five Greek rescuers > 5 person | dates=2023-09-17
:: actor p1 | Othman Fakhry | role=Health Minister | country=LY
@ a5 | Kathimerini | 2023-09-18
Three members of the Greek rescue mission to Libya were killed on Sunday in a collision between Benghazi and Derna, and two are missing, the Hellenic National Defence General Staff announced.
:: claim c7 | content=Three members of the Greek rescue mission to Libya were killed on Sunday in a collision between Benghazi and Derna | speaker=org:Hellenic National Defence General Staff (GR) | form=indirect | about=GR, LY | figures=Three members > 3 person | dates=2023-09-17
:: claim c8 | content=two are missing | speaker=org:Hellenic National Defence General Staff (GR) | form=indirect | figures=two > 2 person
:: actor o3 | org:Hellenic National Defence General Staff | country=GR
= sources c1 1
= sources c2 2
= sources c4 2
= contradiction c1@a1 c3@a2 figure
= contradiction c1@a3 c3@a2 figure
= contradiction c3@a2 c5@a3 denial
= contradiction c6@a4 c7@a5 figure
