# A pipe under the Sea of Oman
@ a1 | IRNA | 2013-08-25
Tehran, Aug 25, IRNA - Iran and Oman began negotiations on Sunday on a contract for the supply of Iranian gas through a pipeline under the Sea of Oman. Oil Minister Behrouz Namdari received Omani Oil and Gas Minister Nasser Al-Rumaidhi for the first session.
:: deal d2 | subject=a contract for the supply of Iranian gas through a pipeline under the Sea of Oman | parties=IR, OM | status=negotiating | certainty=certain | sector=energy | kind=contract | date=2013-08-25
:: actor p1 | Behrouz Namdari | role=Oil Minister | country=IR
:: actor p2 | Nasser Al-Rumaidhi | role=Oil and Gas Minister | country=OM
@ a2 | Shana | 2014-03-12
Muscat (Shana) - The 25-year contract for the supply of natural gas to the Sultanate was signed here on Wednesday, during the visit of President Mehdi Rahnavard. Iran is to deliver 10 billion cubic metres of gas a year to Sohar from 2017, Oil Minister Behrouz Namdari said.
:: deal d2 | subject=The 25-year contract for the supply of natural gas to the Sultanate | parties=IR, OM | status=signed | certainty=certain | sector=energy | kind=contract | date=2014-03-12
:: trip g1 | span=during the visit of President Mehdi Rahnavard | party=IR | head=Mehdi Rahnavard (President, IR) | to=Muscat | country=OM | attendance=present | date=2014-03-12
:: claim c1 | content=Iran is to deliver 10 billion cubic metres of gas a year to Sohar from 2017 | speaker=Behrouz Namdari (Oil Minister, IR) | form=indirect | about=IR | figures=10 billion cubic metres > 10000000000 cubic-metre | dates=2017
:: actor p3 | Mehdi Rahnavard | role=President | country=IR
:: actor p1 | Behrouz Namdari | role=Oil Minister | country=IR
@ a3 | Times of Oman | 2014-03-13
MUSCAT: Oman and Iran are still negotiating the gas supply contract and its price, Minister of Oil and Gas Nasser al Rumaidhi said in Muscat on Wednesday evening after a farewell ceremony for President Mehdi Rahnavard. "We have a route, we do not have a contract," he said.

The seabed pipeline will be some 260 kilometres long.
:: deal d2 | subject=the gas supply contract and its price | parties=OM, IR | status=negotiating | certainty=certain | sector=energy | kind=contract | date=2014-03-12 | speaker=Nasser al Rumaidhi
:: trip g1 | span=a farewell ceremony for President Mehdi Rahnavard | party=IR | head=Mehdi Rahnavard (President, IR) | to=Muscat | country=OM | attendance=present | date=2014-03-12
:: claim c2 | content=We have a route, we do not have a contract | speaker=Nasser al Rumaidhi (Minister of Oil and Gas, OM) | form=direct
:: claim c3 | content=The seabed pipeline will be some 260 kilometres long | form=asserted | figures=some 260 kilometres > about 260 kilometre
:: actor p2 | Nasser al Rumaidhi | role=Minister of Oil and Gas | country=OM
:: actor p3 | Mehdi Rahnavard | role=President | country=IR
@ a4 | Reuters | 2014-03-13
DUBAI (Reuters) - Iran and Oman sealed a contract on Wednesday for gas sales over 25 years that could be worth $60 billion, Iran's official news agency IRNA reported. The pipeline to the port of Sohar is expected to cost about $1 billion.
:: deal d2 | subject=a contract on Wednesday for gas sales over 25 years | parties=IR, OM | status=signed | certainty=certain | sector=energy | kind=contract | date=2014-03-12 | outlet=IRNA
:: claim c4 | content=The pipeline to the port of Sohar is expected to cost about $1 billion | form=asserted | certainty=probable | figures=about $1 billion > about 1000000000 USD
@ a5 | Gulf News | 2014-03-19
Manama: The gas pipe that is to link Rudan in Iran with Sohar will be 400 kilometres long, of which 200 lie on the seabed, the chairman of Oman Oil Company, Khamis Al Farsi, told Gulf News on Tuesday. Bids for the survey will be opened in May.
:: claim c5 | content=The gas pipe that is to link Rudan in Iran with Sohar will be 400 kilometres long | speaker=Khamis Al Farsi (chairman of Oman Oil Company) | form=indirect | outlet=Gulf News | about=IR | figures=400 kilometres > 400 kilometre
:: claim c6 | content=of which 200 lie on the seabed | speaker=Khamis Al Farsi (chairman of Oman Oil Company) | form=indirect | outlet=Gulf News | figures=200 > 200 kilometre
:: claim c7 | content=Bids for the survey will be opened in May | form=asserted | dates=2014-05
:: actor p4 | Khamis Al Farsi | role=chairman
:: actor o1 | org:Oman Oil Company
= sources d2 3
= sources g1 2
= contradiction d2@a2 d2@a3 status
= contradiction d2@a3 d2@a4 status
= contradiction c3@a3 c6@a5 figure
