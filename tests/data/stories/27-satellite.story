# A satellite, its price in two currencies and its launch
@ a1 | Prensa Latina | 2010-04-01
Bolivia and China signed a contract on Thursday in Beijing for the construction of a telecommunications satellite, named after Tupac Katari, for 300 million dollars.
:: deal d1 | subject=the construction of a telecommunications satellite | parties=BO, CN | status=signed | certainty=certain | sector=space | kind=contract | value=300000000 USD | date=2010-04-01
@ a2 | Xinhua | 2010-04-02
China's Great Wall Industry Corporation will build Bolivia's first satellite under a contract worth 2.05 billion yuan, the company said on Friday.
:: deal d1 | subject=build Bolivia's first satellite | parties=org:Great Wall Industry Corporation, BO | status=signed | certainty=certain | sector=space | kind=contract | value=2050000000 CNY | speaker=Great Wall Industry Corporation
:: actor o1 | org:Great Wall Industry Corporation | country=CN
@ a3 | La Razon | 2010-04-03
The contract with China for the Tupac Katari satellite costs the state 251 million dollars, according to the Ministry of Public Works.
:: deal d1 | subject=the Tupac Katari satellite | parties=BO, CN | status=signed | certainty=certain | sector=space | kind=contract | value=251000000 USD | speaker=Ministry of Public Works
:: actor o2 | org:Ministry of Public Works | country=BO
@ a4 | ABI | 2013-12-21
The Bolivian satellite Tupac Katari, built by China, was launched on Friday from Xichang and has begun to send signals.
:: deal d1 | subject=The Bolivian satellite Tupac Katari, built by China | parties=BO, CN | status=in-force | certainty=certain | sector=space
= sources d1 4
= contradiction d1@a1 d1@a3 figure
= life d1 signed 2010-04-01, in-force 2013-12-21
