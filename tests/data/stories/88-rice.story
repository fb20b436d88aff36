# Rice for the islands
@ a1 | The Manila Times | 2019-02-12
MANILA - The Philippines will import 400,000 tons of rice from Vietnam this year under a new arrangement between the two governments, Agriculture Secretary Ernesto Villar said on Tuesday. The first cargo is due in April.
:: deal d1 | subject=import 400,000 tons of rice from Vietnam | parties=PH, VN | status=agreed | certainty=certain | sector=agriculture | speaker=Ernesto Villar
:: claim c1 | content=The first cargo is due in April | form=asserted | dates=2019-04
:: actor p1 | Ernesto Villar | role=Agriculture Secretary | country=PH
@ a2 | Viet Nam News | 2019-02-13
Hanoi has won an order for 400,000 tonnes of its grain from Manila, according to Villar, the Philippine agriculture chief. The Vietnam Food Association confirmed the order and said loading would begin in March.
:: deal d1 | subject=an order for 400,000 tonnes of its grain | parties=VN, PH | status=agreed | certainty=certain | sector=agriculture | speaker=org:Vietnam Food Association
:: claim c2 | content=loading would begin in March | speaker=org:Vietnam Food Association (VN) | form=indirect | dates=2019-03
:: actor p1 | Villar | role=agriculture chief | country=PH
@ a3 | Reuters | 2019-02-14
HANOI (Reuters) - Vietnam exported 1.02 million tonnes of rice to the Philippines in 2018, customs data showed on Thursday.
:: claim c3 | content=Vietnam exported 1.02 million tonnes of rice to the Philippines in 2018 | form=asserted | about=VN, PH | figures=1.02 million tonnes > 1020000 tonne | dates=2018
@ a4 | BusinessWorld | 2019-02-15
Philippine purchases of Vietnamese rice came to 870,000 tonnes in 2018, the National Food Authority said in Quezon City. Farmers' groups called the new government-to-government contract a betrayal.
:: claim c4 | content=Philippine purchases of Vietnamese rice came to 870,000 tonnes in 2018 | speaker=org:National Food Authority (PH) | form=indirect | about=PH, VN | figures=870,000 tonnes > 870000 tonne | dates=2018
:: deal d1 | subject=the new government-to-government contract | parties=PH, VN | status=agreed | certainty=certain | sector=agriculture
= sources d1 3
= contradiction c3@a3 c4@a4 figure
= life d1 agreed 2019-02-12
