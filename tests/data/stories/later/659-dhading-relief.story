# Relief for the Nepali hills
@ a1 | The Kathmandu Post | 2015-04-26
Saturday's earthquake has killed at least 1,832 people, Home Ministry spokesman Laxman Adhikari said this morning. More than 4,700 are injured. India has promised ten teams of its disaster force.
:: claim c1 | content=Saturday's earthquake has killed at least 1,832 people | speaker=Laxman Adhikari (Home Ministry spokesman, NP) | form=indirect | figures=at least 1,832 people > 1832+ person | dates=2015-04-25
:: claim c2 | content=More than 4,700 are injured | form=asserted | figures=More than 4,700 > 4700+ person
:: deal d1 | subject=ten teams of its disaster force | parties=IN, NP | status=agreed | certainty=certain | sector=other | kind=pledge
:: actor p1 | Laxman Adhikari | role=Home Ministry spokesman | country=NP
@ a2 | Xinhua | 2015-04-26
BEIJING, April 26 (Xinhua) -- China will give Nepal 20 million yuan worth of emergency aid after a strong earthquake hit the country, Foreign Ministry spokesman Hua Jinming announced Sunday. A 62-member search and rescue team arrived in Kathmandu the same day.
:: deal d2 | subject=20 million yuan worth of emergency aid | parties=CN, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=20000000 CNY | date=2015-04-26 | speaker=Hua Jinming
:: claim c3 | content=A 62-member search and rescue team arrived in Kathmandu the same day | form=asserted | figures=62-member > 62 person | dates=2015-04-26
:: actor p2 | Hua Jinming | role=Foreign Ministry spokesman | country=CN
@ a3 | Ministry of Foreign Affairs of China | 2015-04-27
The Chinese Government has decided to offer Nepal emergency humanitarian assistance in the amount of 20 million yuan, including tents, blankets and generators. The China International Search and Rescue Team, 62 strong, reached Kathmandu at noon on 26 April.
:: deal d2 | subject=emergency humanitarian assistance in the amount of 20 million yuan | parties=CN, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=20000000 CNY
:: claim c3 | content=The China International Search and Rescue Team, 62 strong, reached Kathmandu at noon on 26 April | form=asserted | figures=62 strong > 62 person | dates=2015-04-26
@ a4 | AFP | 2015-04-28
KATHMANDU, April 28, 2015 (AFP) - The death toll from Nepal's earthquake has reached 5,057, the home ministry said Tuesday. Some 1.4 million people need food, according to the United Nations. A Chinese crew of 62 with six dogs pulled a survivor from a hotel.
:: claim c4 | content=The death toll from Nepal's earthquake has reached 5,057 | speaker=org:home ministry (NP) | form=indirect | about=NP | figures=5,057 > 5057 person
:: claim c5 | content=Some 1.4 million people need food | speaker=org:United Nations | form=indirect | figures=Some 1.4 million people > about 1400000 person
:: claim c6 | content=A Chinese crew of 62 with six dogs pulled a survivor from a hotel | form=asserted | about=CN | figures=62 > 62 person
:: actor o1 | org:home ministry | country=NP
:: actor o2 | org:United Nations
@ a5 | UN News | 2015-04-29
The United Nations today appealed for $415 million to bring relief to people struck by the earthquake in Nepal over the next three months. Eight million have been affected and about 1.4 million are in need of food. By the government's count 5,057 people had died by Tuesday.
:: claim c7 | content=The United Nations today appealed for $415 million | form=asserted | about=org:United Nations | figures=$415 million > 415000000 USD | dates=2015-04-29
:: claim c5 | content=about 1.4 million are in need of food | form=asserted | figures=about 1.4 million > about 1400000 person
:: claim c4 | content=By the government's count 5,057 people had died by Tuesday | speaker=org:government (NP) | form=indirect | about=NP | figures=5,057 people > 5057 person
:: actor o2 | org:United Nations
@ a6 | The Straits Times | 2015-05-02
The UN has asked for US$415 million for Nepal, where 6,621 people are now known to have died. Beijing raised its aid to 60 million yuan this week.
:: claim c7 | content=The UN has asked for US$415 million for Nepal | form=asserted | about=org:UN, NP | figures=US$415 million > 415000000 USD
:: claim c8 | content=6,621 people are now known to have died | form=asserted | figures=6,621 people > 6621 person
:: deal d3 | subject=Beijing raised its aid to 60 million yuan this week | parties=CN, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=60000000 CNY
:: actor o2 | org:UN
= sources c3 2
= sources c4 1
= sources c5 1
= sources c7 2
= sources d2 1
