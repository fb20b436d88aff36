# Iranian gas for Sohar
@ a1 | IRNA | 2014-03-12
Muscat, March 12, IRNA - President Hamid Ravanbakhsh arrived in Muscat on Wednesday for a two-day visit at the invitation of the sultan of Oman. Iran and Oman exchanged goods worth 873 million dollars in the year to March 2013, Commercial Attache Majid Sohrabi said.
:: trip g1 | span=President Hamid Ravanbakhsh arrived in Muscat on Wednesday | party=IR | head=Hamid Ravanbakhsh (President, IR) | to=Muscat | country=OM | attendance=present | date=2014-03-12
:: claim c1 | content=Iran and Oman exchanged goods worth 873 million dollars in the year to March 2013 | speaker=Majid Sohrabi (Commercial Attache, IR) | form=indirect | about=IR, OM | figures=873 million dollars > 873000000 USD | dates=2012-03-21/2013-03-20
:: actor p1 | Hamid Ravanbakhsh | role=President | country=IR
:: actor p2 | Majid Sohrabi | role=Commercial Attache | country=IR
@ a2 | Times of Oman | 2014-03-13
Muscat: The Iranian president, Dr Hamid Rawanbakhsh, began an official visit to the Sultanate yesterday. An agreement was signed to lay a pipeline to Sohar that will bring 10 billion cubic metres of Iranian gas a year from 2017.

The value of trade between the two neighbours was $673 million in the Iranian year that ended in March 2013, according to customs figures of the Sultanate.
:: trip g1 | span=The Iranian president, Dr Hamid Rawanbakhsh, began an official visit to the Sultanate yesterday | party=IR | head=Hamid Rawanbakhsh (president, IR) | country=OM | attendance=present | date=2014-03-12
:: deal d1 | subject=lay a pipeline to Sohar that will bring 10 billion cubic metres of Iranian gas a year from 2017 | parties=OM, IR | status=signed | certainty=certain | sector=energy | kind=agreement
:: claim c2 | content=The value of trade between the two neighbours was $673 million in the Iranian year that ended in March 2013 | speaker=desc:customs figures of the Sultanate | form=indirect | about=IR, OM | figures=$673 million > 673000000 USD | dates=2012-03-21/2013-03-20
:: actor p1 | Hamid Rawanbakhsh | role=president | country=IR
@ a3 | Oman News Agency | 2014-03-12
Muscat, 12 March (ONA) -- The Sultanate and the Islamic Republic of Iran today signed a memorandum on the export of Iranian gas via a seabed pipeline. Oil and Gas Minister Dr Saif bin Hamed Al Mahrouqi said the pipe will be 350 kilometres long and cost about one billion US dollars.
:: deal d1 | subject=a memorandum on the export of Iranian gas via a seabed pipeline | parties=OM, IR | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2014-03-12
:: claim c3 | content=the pipe will be 350 kilometres long and cost about one billion US dollars | speaker=Saif bin Hamed Al Mahrouqi (Oil and Gas Minister, OM) | form=indirect | figures=350 kilometres > 350 kilometre;about one billion US dollars > about 1000000000 USD
:: actor p3 | Saif bin Hamed Al Mahrouqi | role=Oil and Gas Minister | country=OM
@ a4 | Reuters | 2014-03-12
MUSCAT, March 12 (Reuters) - Oman and Iran signed a deal on Wednesday to build a gas pipeline under the Gulf at a cost of around $1 billion, the official Oman News Agency said. Iran's trade with its Gulf neighbour came to $873 million in 2012-13.
:: deal d1 | subject=a deal on Wednesday to build a gas pipeline under the Gulf | parties=OM, IR | status=signed | certainty=certain | sector=energy | kind=agreement | date=2014-03-12 | outlet=Oman News Agency
:: claim c3 | content=a gas pipeline under the Gulf at a cost of around $1 billion | form=indirect | outlet=Oman News Agency | figures=around $1 billion > about 1000000000 USD
:: claim c1 | content=Iran's trade with its Gulf neighbour came to $873 million in 2012-13 | form=asserted | about=IR, OM | figures=$873 million > 873000000 USD | dates=2012-03-21/2013-03-20
@ a5 | Tehran Times | 2014-03-15
Iran will export 10 billion cubic meters of gas per year to Oman after the construction of the undersea pipeline, Oil Minister Davoud Kamrani told reporters. Negotiations on the price go on. The two governments want trade to reach $2 billion within five years.
:: claim c4 | content=Iran will export 10 billion cubic meters of gas per year to Oman after the construction of the undersea pipeline | speaker=Davoud Kamrani (Oil Minister, IR) | form=indirect | about=IR, OM | figures=10 billion cubic meters > 10000000000 cubic-metre
:: deal d2 | subject=Negotiations on the price go on | parties=IR, OM | status=negotiating | certainty=certain | sector=energy
:: claim c5 | content=The two governments want trade to reach $2 billion within five years | form=asserted | about=IR, OM | figures=$2 billion > 2000000000 USD
:: actor p4 | Davoud Kamrani | role=Oil Minister | country=IR
= sources c1 2
= sources d1 2
= sources c3 1
= sources g1 2
= contradiction c1@a1 c2@a2 figure
= contradiction c1@a4 c2@a2 figure
= life d1 signed 2014-03-12
