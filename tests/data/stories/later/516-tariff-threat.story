# Five percent by Monday
@ a1 | AP | 2019-06-07
WASHINGTON (AP) — The United States and Mexico reached an agreement Friday that averts tariffs on all Mexican goods, the U.S. president announced. Mexico will send 6,000 members of its National Guard to the Guatemalan border. The duties of 5 percent were to take effect on Monday.
:: deal d1 | subject=an agreement Friday that averts tariffs on all Mexican goods | parties=US, MX | status=agreed | certainty=certain | sector=migration | kind=agreement | date=2019-06-07 | speaker=desc:the U.S. president
:: claim c1 | content=Mexico will send 6,000 members of its National Guard to the Guatemalan border | form=asserted | about=MX, GT | figures=6,000 members of its National Guard > 6000 person
:: claim c2 | content=The duties of 5 percent were to take effect on Monday | form=asserted | figures=5 percent > 5 percent | dates=2019-06-10
@ a2 | White House | 2019-06-08
Mexico has agreed to immediately begin buying large quantities of agricultural product from our great patriot farmers, President Walter Haines stated this morning. Mexico will also take unprecedented steps to curb irregular migration, including the deployment of its National Guard.
:: deal d2 | subject=immediately begin buying large quantities of agricultural product | parties=MX, US | status=agreed | certainty=certain | sector=agriculture | speaker=Walter Haines
:: claim c3 | content=Mexico will also take unprecedented steps to curb irregular migration, including the deployment of its National Guard | form=asserted | about=MX
:: actor p1 | Walter Haines | role=President | country=US
@ a3 | El Universal | 2019-06-09
Foreign Minister Marcelino Ibarra will report to Congress this week on the pact with Washington, which spares Mexico a tariff of 5 percent. Some 6,000 guardsmen are to be in the south by July 1. Ibarra, who stayed in Washington until Saturday, was met at the airport by the president.
:: deal d1 | subject=the pact with Washington | parties=MX, US | status=agreed | certainty=certain | sector=migration | kind=agreement
:: claim c1 | content=Some 6,000 guardsmen are to be in the south by July 1 | form=asserted | figures=Some 6,000 guardsmen > about 6000 person | dates=2019-07-01
:: trip g1 | span=Ibarra, who stayed in Washington until Saturday | party=MX | head=Ibarra (MX) | to=Washington | country=US | attendance=present | date=2019-06-08
:: actor p2 | Marcelino Ibarra | role=Foreign Minister | country=MX
@ a4 | Reuters | 2019-06-10
MEXICO CITY (Reuters) - Mexico has not agreed to buy additional farm products from the United States, Foreign Minister Marcelino Ibarra told a news conference on Monday. "There is no such page in the document," he said.
:: claim c4 | content=Mexico has not agreed to buy additional farm products from the United States | speaker=Marcelino Ibarra (Foreign Minister, MX) | form=indirect | polarity=negative | about=MX, US
:: claim c5 | content=There is no such page in the document | speaker=Marcelino Ibarra (Foreign Minister, MX) | form=direct | polarity=negative
:: actor p2 | Marcelino Ibarra | role=Foreign Minister | country=MX
@ a5 | Secretariat of Foreign Affairs of Mexico | 2019-09-06
Within ninety days of the agreement reached with the United States on 7 June, irregular crossings at the northern border fell by 56 per cent, from 144,266 people in May to 63,989 in August. The National Guard has 6,500 members on duty at the southern border and 15,000 in the north.
:: deal d1 | subject=the agreement reached with the United States on 7 June | parties=MX, US | status=agreed | certainty=certain | sector=migration | kind=agreement | date=2019-06-07
:: claim c6 | content=irregular crossings at the northern border fell by 56 per cent, from 144,266 people in May to 63,989 in August | form=asserted | figures=56 per cent > 56 percent;144,266 people > 144266 person;63,989 > 63989 person | dates=2019-05;2019-08
:: claim c7 | content=The National Guard has 6,500 members on duty at the southern border and 15,000 in the north | form=asserted | figures=6,500 members > 6500 person;15,000 > 15000 person
= sources c1 2
= sources d1 3
= contradiction c4@a4 d2@a2 denial
= life d1 agreed 2019-06-07
