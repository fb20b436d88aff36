# A crossing reopened
@ a1 | Dawn | 2025-03-19
PESHAWAR: The Torkham border crossing with Afghanistan was reopened for trade on Wednesday after 27 days, officials of Khyber district said. Some 5,000 trucks had been stranded on both sides.
:: claim c1 | content=The Torkham border crossing with Afghanistan was reopened for trade on Wednesday after 27 days | speaker=desc:officials of Khyber district | form=indirect | about=AF | dates=2025-03-19
:: claim c3 | content=Some 5,000 trucks had been stranded on both sides | form=asserted | figures=Some 5,000 trucks > about 5000 truck
@ a2 | Radio Pakistan | 2025-03-19
Trade through Torkham resumed on Wednesday after elders of Pakistan and Afghanistan agreed on a ceasefire until April 15. People on foot will be able to cross from Friday.
:: claim c1 | content=Trade through Torkham resumed on Wednesday | form=asserted | about=PK, AF | dates=2025-03-19
:: deal d1 | subject=a ceasefire until April 15 | parties=PK, AF | status=agreed | certainty=certain | sector=security
:: claim c5 | content=People on foot will be able to cross from Friday | form=asserted | dates=2025-03-21
@ a3 | TOLOnews | 2025-03-19
The Torkham crossing was not reopened for trade on Wednesday and not a single lorry has come through, said Hamdullah Zahid, spokesman of the governor of Nangarhar. Kabul expects the gate to open after repairs to the customs scanner.
:: claim c2 | content=The Torkham crossing was not reopened for trade on Wednesday and not a single lorry has come through | speaker=Hamdullah Zahid (spokesman, AF) | form=indirect | polarity=negative | dates=2025-03-19
:: claim c6 | content=the gate to open after repairs to the customs scanner | speaker=country:AF | form=indirect | certainty=probable
:: actor p1 | Hamdullah Zahid | role=spokesman | country=AF
@ a4 | Pajhwok Afghan News | 2025-03-20
About 2,600 trucks were stranded on both sides of Torkham, the Pakistan-Afghanistan Joint Chamber of Commerce said on Thursday. Traders have lost $3 million a day, its director Naqib Safi said.
:: claim c4 | content=About 2,600 trucks were stranded on both sides of Torkham | speaker=org:Pakistan-Afghanistan Joint Chamber of Commerce | form=indirect | about=AF, PK | figures=About 2,600 trucks > about 2600 truck
:: claim c7 | content=Traders have lost $3 million a day | speaker=Naqib Safi | form=indirect | figures=$3 million > 3000000 USD
:: actor p2 | Naqib Safi | role=director
:: actor o1 | org:Pakistan-Afghanistan Joint Chamber of Commerce
@ a5 | AFP | 2025-03-22
TORKHAM, Afghanistan (AFP) - Pedestrians began crossing the main Afghanistan-Pakistan border point on Saturday, three days after it reopened to cargo following a truce that tribal elders had brokered. It had been shut since February 21, when the two sides' guards clashed over a new Afghan post.
:: claim c8 | content=Pedestrians began crossing the main Afghanistan-Pakistan border point on Saturday | form=asserted | about=AF, PK | dates=2025-03-22
:: claim c1 | content=three days after it reopened to cargo | form=asserted | about=AF, PK | dates=2025-03-19
:: deal d1 | subject=a truce that tribal elders had brokered | parties=AF, PK | status=agreed | certainty=certain | sector=security
@ a6 | Arab News | 2025-03-23
TORKHAM, Afghanistan: Pedestrians began crossing the main Afghanistan-Pakistan border point on Saturday, three days after it reopened to cargo following a truce that tribal elders had brokered. It had been shut since February 21, when the two sides' guards clashed over a new Afghan post. - AFP
:: claim c8 | content=Pedestrians began crossing the main Afghanistan-Pakistan border point on Saturday | form=asserted | about=AF, PK | dates=2025-03-22
:: claim c1 | content=three days after it reopened to cargo | form=asserted | about=AF, PK | dates=2025-03-19
:: deal d1 | subject=a truce that tribal elders had brokered | parties=AF, PK | status=agreed | certainty=certain | sector=security
= sources c1 3
= sources c8 1
= contradiction c1@a6 c2@a3 denial
= sources d1 2
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a2 c2@a3 denial
= contradiction c1@a5 c2@a3 denial
= contradiction c3@a1 c4@a4 figure
= life d1 agreed 2025-03-19
