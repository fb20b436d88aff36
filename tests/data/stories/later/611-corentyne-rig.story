# The rig off the Corentyne
@ a1 | Stabroek News | 2000-06-05
Two Surinamese gunboats ordered the rig of the Canadian company CGX to leave the Eagle location off the Corentyne on Saturday. The captain was told to go within twelve hours or face the consequences, CGX's vice-president, Warren Sheppard, said yesterday.

President Bharat Persaud has invited his Surinamese counterpart to talks.
:: claim c1 | content=Two Surinamese gunboats ordered the rig of the Canadian company CGX to leave the Eagle location off the Corentyne on Saturday | form=asserted | about=SR, org:CGX | figures=Two Surinamese gunboats > 2 vessel | dates=2000-06-03
:: claim c2 | content=The captain was told to go within twelve hours or face the consequences | speaker=Warren Sheppard (CGX's vice-president) | form=indirect | figures=twelve hours > 12 hour
:: actor p1 | Warren Sheppard | role=vice-president
:: actor p2 | Bharat Persaud | role=President
:: actor o1 | org:CGX
@ a2 | Reuters | 2000-06-05
GEORGETOWN, June 5 (Reuters) - Canadian oil company CGX said on Monday the drilling rig it had hired was towed away from a disputed stretch of sea between Guyana and Suriname after the crew were told to move off within 12 hours.

Ministers of the two countries are to meet in Port of Spain on Tuesday, Guyanese Foreign Minister Neville Clement said.
:: claim c2 | content=the crew were told to move off within 12 hours | speaker=org:CGX | form=indirect | figures=12 hours > 12 hour
:: claim c3 | content=the drilling rig it had hired was towed away from a disputed stretch of sea between Guyana and Suriname | speaker=org:CGX | form=indirect | about=GY, SR
:: actor p3 | Neville Clement | role=Foreign Minister | country=GY
:: actor o1 | org:CGX
@ a3 | Caribbean News Agency | 2000-06-06
PORT OF SPAIN, Trinidad, June 6 (CANA) - Guyana and Suriname agreed on Tuesday to set up a joint technical committee on the area in which a rig was evicted last weekend. Foreign Minister Neville Clement and Suriname's Errol Venetiaan put their names to a communique after six hours of talks in the Trinidad capital.
:: deal d1 | subject=a joint technical committee on the area in which a rig was evicted last weekend | parties=GY, SR | status=agreed | certainty=certain | sector=security | date=2000-06-06
:: summit s1 | name=six hours of talks in the Trinidad capital | kind=ministerial | parties=GY, SR | city=PORT OF SPAIN | country=TT | start=2000-06-06 | status=concluded
:: actor p3 | Neville Clement | role=Foreign Minister | country=GY
:: actor p4 | Errol Venetiaan | country=SR
@ a4 | De Ware Tijd | 2000-06-07
Nobody was threatened: the crew of the rig were not given twelve hours to leave, nor were they told to face the consequences, Foreign Minister Errol Venetiaan said on his return from Monday's talks in Port of Spain. The naval patrol only asked for papers, according to the minister.

He agreed with his Guyanese colleague on a committee of experts that is to look at the disputed waters.
:: claim c4 | content=the crew of the rig were not given twelve hours to leave, nor were they told to face the consequences | speaker=Errol Venetiaan (Foreign Minister, SR) | form=indirect | polarity=negative | figures=twelve hours > 12 hour
:: claim c5 | content=The naval patrol only asked for papers | speaker=Errol Venetiaan (Foreign Minister, SR) | form=indirect | about=SR
:: summit s1 | name=Monday's talks in Port of Spain | kind=ministerial | parties=GY, SR | city=Port of Spain | country=TT | start=2000-06-05 | status=concluded
:: deal d1 | subject=a committee of experts that is to look at the disputed waters | parties=GY, SR | status=agreed | certainty=certain | sector=security
:: actor p4 | Errol Venetiaan | role=Foreign Minister | country=SR
@ a5 | Stabroek News | 2000-06-14
The joint technical committee of Guyana and Suriname began its work in Georgetown yesterday behind closed doors. CGX, which pays US$100,000 a day for the rig, has moved it to another site in the west.
:: deal d1 | subject=The joint technical committee of Guyana and Suriname | parties=GY, SR | status=in-force | certainty=certain | sector=security | date=2000-06-13
:: claim c6 | content=CGX, which pays US$100,000 a day for the rig | form=asserted | about=org:CGX | figures=US$100,000 > 100000 USD
:: actor o1 | org:CGX
@ a6 | Trinidad Guardian | 2000-06-07
Guyana and Suriname are to set up a joint technical committee on the disputed area off the Corentyne after Tuesday's talks in Port of Spain between their foreign ministers, the Caribbean News Agency reported. Trinidad's prime minister, Basil Ramdeen, offered the two sides his help.
:: deal d1 | subject=a joint technical committee on the disputed area off the Corentyne | parties=GY, SR | status=agreed | certainty=certain | sector=security | outlet=Caribbean News Agency
:: summit s1 | name=Tuesday's talks in Port of Spain between their foreign ministers | kind=ministerial | parties=GY, SR | city=Port of Spain | country=TT | start=2000-06-06 | status=concluded | outlet=Caribbean News Agency
:: claim c7 | content=offered the two sides his help | speaker=Basil Ramdeen (prime minister, TT) | form=indirect | about=TT
:: actor p5 | Basil Ramdeen | role=prime minister | country=TT
= sources c2 1
= sources d1 3
= sources c1 1
= sources s1 2
= contradiction s1@a3 s1@a4 date
= contradiction s1@a4 s1@a6 date
= contradiction c2@a1 c4@a4 denial
= contradiction c2@a2 c4@a4 denial
= life d1 agreed 2000-06-06, in-force 2000-06-13
