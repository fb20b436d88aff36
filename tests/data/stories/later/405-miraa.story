# Khat for Mogadishu
@ a1 | The Star | 2021-06-17
Somalia has lifted its ban on Kenyan miraa, Agriculture Cabinet Secretary Peter Munyoki announced on Thursday. Farmers in Meru have lost Sh6 billion since flights to Mogadishu were stopped in March 2020, he said.
:: deal d1 | subject=its ban on Kenyan miraa | parties=SO, KE | status=in-force | certainty=certain | sector=trade | speaker=Peter Munyoki
:: claim c2 | content=Farmers in Meru have lost Sh6 billion since flights to Mogadishu were stopped in March 2020 | speaker=Peter Munyoki (Agriculture Cabinet Secretary, KE) | form=indirect | figures=Sh6 billion > 6000000000 KES | dates=2020-03
:: actor p1 | Peter Munyoki | role=Agriculture Cabinet Secretary | country=KE
@ a2 | Garowe Online | 2021-06-18
MOGADISHU - Somalia's deputy information minister, Abdirahman Hersi, denied on Friday that the government had lifted the ban on khat from Kenya. The two countries restored diplomatic ties only last month.
:: claim c1 | content=the government had lifted the ban on khat from Kenya | speaker=Abdirahman Hersi (deputy information minister, SO) | form=indirect | polarity=negative | about=SO, KE
:: deal d2 | subject=restored diplomatic ties only last month | parties=SO, KE | status=in-force | certainty=certain | sector=other | date=2021-05
:: actor p2 | Abdirahman Hersi | role=deputy information minister | country=SO
@ a3 | Hiiraan Online | 2021-06-18
The federal government has not lifted the ban on Kenyan khat, the Ministry of Information in Mogadishu said in a brief statement. Before March 2020 Kenya sent 30 tonnes of khat there each day, a traders' union in the city told Hiiraan Online.
:: claim c1 | content=The federal government has not lifted the ban on Kenyan khat | speaker=org:Ministry of Information (SO) | form=indirect | polarity=negative | about=SO, KE
:: claim c4 | content=Before March 2020 Kenya sent 30 tonnes of khat there each day | speaker=desc:a traders' union in the city | form=indirect | outlet=Hiiraan Online | about=KE | figures=30 tonnes > 30 tonne
:: actor o1 | org:Ministry of Information | country=SO
@ a4 | Capital FM | 2021-06-18
Miraa exports to Somalia can resume at once as Mogadishu has ended its embargo, Agriculture CS Peter Munyoki told traders at Maua on Friday morning. Until the ban in 2020 Kenya sent 50 tonnes of the crop there each day.
:: deal d1 | subject=Mogadishu has ended its embargo | parties=SO, KE | status=in-force | certainty=certain | sector=trade | speaker=Peter Munyoki
:: claim c5 | content=Until the ban in 2020 Kenya sent 50 tonnes of the crop there each day | form=asserted | about=KE, SO | figures=50 tonnes > 50 tonne
:: actor p1 | Peter Munyoki | role=Agriculture CS | country=KE
@ a5 | Reuters | 2022-07-24
MOGADISHU, July 24 (Reuters) - The first plane with Kenyan khat in more than two years landed in Mogadishu on Saturday night. It carried about 19 tonnes of the stimulant leaf.
:: claim c6 | content=The first plane with Kenyan khat in more than two years landed in Mogadishu on Saturday night | form=asserted | about=KE, SO | dates=2022-07-23
:: claim c7 | content=It carried about 19 tonnes of the stimulant leaf | form=asserted | figures=about 19 tonnes > about 19 tonne
= sources d1 1
= sources c1 1
= contradiction c1@a2 d1@a1 denial
= contradiction c1@a3 d1@a1 denial
= contradiction c1@a2 d1@a4 denial
= contradiction c1@a3 d1@a4 denial
= contradiction c4@a3 c5@a4 figure
