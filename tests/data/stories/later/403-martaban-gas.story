# Gas from the Gulf of Martaban
@ a1 | Bangkok Post | 1994-09-10
The Petroleum Authority of Thailand opened talks with the Myanma Oil and Gas Enterprise in Rangoon yesterday on buying gas from the Yadana field in the Gulf of Martaban. The price will be the hardest point.
:: deal d1 | subject=buying gas from the Yadana field in the Gulf of Martaban | parties=org:Petroleum Authority of Thailand (TH), org:Myanma Oil and Gas Enterprise (MM) | status=negotiating | certainty=certain | sector=energy | date=1994-09-09
:: claim c1 | content=The price will be the hardest point | form=asserted
:: actor o1 | org:Petroleum Authority of Thailand | country=TH
:: actor o2 | org:Myanma Oil and Gas Enterprise | country=MM
@ a2 | New Light of Myanmar | 1995-02-03
YANGON, 2 Feb - Myanma Oil and Gas Enterprise and its partners Total and Unocal today signed with the Petroleum Authority of Thailand the contract on the sale of natural gas from the Yadana field for 30 years. Deliveries of 525 million cubic feet a day will begin in 1998.
:: deal d1 | subject=the contract on the sale of natural gas from the Yadana field for 30 years | parties=org:Myanma Oil and Gas Enterprise (MM), org:Total, org:Unocal, org:Petroleum Authority of Thailand (TH) | status=signed | certainty=certain | sector=energy | kind=contract | date=1995-02-02
:: claim c2 | content=Deliveries of 525 million cubic feet a day will begin in 1998 | form=asserted | figures=525 million cubic feet > 525000000 cubic-foot | dates=1998
:: actor o2 | org:Myanma Oil and Gas Enterprise | country=MM
:: actor o3 | org:Total
:: actor o4 | org:Unocal
:: actor o1 | org:Petroleum Authority of Thailand | country=TH
@ a3 | Thai News Agency | 1995-02-02
Thailand is still negotiating the purchase of gas from Burma's Yadana field, and the price formula is open, the governor of the Petroleum Authority of Thailand, Somsak Rattanakul, said on Thursday. He flies to Rangoon again next week.
:: deal d1 | subject=the purchase of gas from Burma's Yadana field | parties=TH, MM | status=negotiating | certainty=certain | sector=energy | speaker=Somsak Rattanakul
:: trip g1 | span=He flies to Rangoon again next week | party=TH | head=Somsak Rattanakul (governor, TH) | to=Rangoon | country=MM | attendance=expected | speaker=Somsak Rattanakul
:: actor p1 | Somsak Rattanakul | role=governor | country=TH
:: actor o1 | org:Petroleum Authority of Thailand | country=TH
@ a4 | Reuters | 1995-02-03
RANGOON, Feb 3 (Reuters) - France's Total and Unocal of the United States signed a 30-year agreement on Thursday to supply Thailand with gas from Burma's offshore Yadana field. Thailand will take 525 million cubic feet of gas a day from mid-1998. The project will cost about $1 billion, a Total spokesman said.
:: deal d1 | subject=a 30-year agreement on Thursday to supply Thailand with gas from Burma's offshore Yadana field | parties=org:Total (FR), org:Unocal (US), TH | status=signed | certainty=certain | sector=energy | kind=agreement | date=1995-02-02
:: claim c2 | content=Thailand will take 525 million cubic feet of gas a day from mid-1998 | form=asserted | about=TH | figures=525 million cubic feet > 525000000 cubic-foot | dates=1998
:: claim c3 | content=The project will cost about $1 billion | speaker=org:Total | form=indirect | figures=about $1 billion > about 1000000000 USD
:: actor o3 | org:Total | country=FR
:: actor o4 | org:Unocal | country=US
@ a5 | The Straits Times | 1995-02-04
RANGOON - Total and Unocal have signed a contract with Thailand for the gas of the Yadana field, Reuters reported. The pipeline to Ratchaburi will be 700 kilometres long.
:: deal d1 | subject=a contract with Thailand for the gas of the Yadana field | parties=org:Total, org:Unocal, TH | status=signed | certainty=certain | sector=energy | kind=contract | outlet=Reuters
:: claim c4 | content=The pipeline to Ratchaburi will be 700 kilometres long | form=asserted | figures=700 kilometres > 700 kilometre
:: actor o3 | org:Total
:: actor o4 | org:Unocal
= sources d1 4
= sources c2 2
= contradiction d1@a2 d1@a3 status
= contradiction d1@a3 d1@a4 status
= contradiction d1@a3 d1@a5 status
= life d1 negotiating 1994-09-09, signed 1995-02-02
