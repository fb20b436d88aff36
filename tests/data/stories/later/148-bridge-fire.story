# A lake, its fish and a patrol
@ a1 | The Citizen | 2016-10-04
Tanzania and Burundi will patrol Lake Tanganyika jointly from next month, Home Affairs Minister Said Mrisho told reporters in Kigoma.
:: deal d1 | subject=patrol Lake Tanganyika jointly | parties=TZ, BI | status=agreed | certainty=certain | sector=security | speaker=Said Mrisho
:: actor p1 | Said Mrisho | role=Home Affairs Minister | country=TZ
@ a2 | Iwacu | 2016-10-05
Burundian and Tanzanian boats are to watch over the lake together to stop pirates. Twelve fishermen were robbed there in September, the police said.
:: deal d1 | subject=watch over the lake together to stop pirates | parties=BI, TZ | status=agreed | certainty=certain | sector=security
:: claim c1 | content=Twelve fishermen were robbed there in September | speaker=desc:the police | form=indirect | figures=Twelve fishermen > 12 person | dates=2016-09
@ a3 | Xinhua | 2016-10-06
DAR ES SALAAM (Xinhua) -- In September 31 fishermen were robbed on Lake Tanganyika, a Tanzanian police commander said, hailing the planned joint patrols with Burundi.
:: deal d1 | subject=the planned joint patrols with Burundi | parties=TZ, BI | status=agreed | certainty=certain | sector=security | speaker=a Tanzanian police commander
:: claim c2 | content=In September 31 fishermen were robbed on Lake Tanganyika | speaker=desc:a Tanzanian police commander | form=indirect | figures=31 fishermen > 31 person | dates=2016-09
= sources d1 2
= contradiction c1@a2 c2@a3 figure
= life d1 agreed 2016-10-04
