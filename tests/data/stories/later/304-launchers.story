# Rocket launchers from Changwon
@ a1 | PAP | 2022-10-19
WARSAW - Poland will buy Chunmoo rocket launchers from South Korea's Hanwha, Defence Minister Marek Bielecki told reporters on Wednesday. The first 18 are to arrive next year, he said.
:: deal d1 | subject=buy Chunmoo rocket launchers from South Korea's Hanwha | parties=PL, org:Hanwha (KR) | status=agreed | certainty=certain | sector=defence | speaker=Marek Bielecki
:: claim c1 | content=The first 18 are to arrive next year | speaker=Marek Bielecki (Defence Minister, PL) | form=indirect | figures=18 > 18 launcher | dates=2023
:: actor p1 | Marek Bielecki | role=Defence Minister | country=PL
:: actor o1 | org:Hanwha | country=KR
@ a2 | Yonhap | 2022-11-04
SEOUL, Nov. 4 (Yonhap) -- Hanwha Aerospace on Friday signed a US$3.55 billion contract to supply Poland with 218 Chunmoo multiple rocket launchers by 2027. The deal follows Polish orders for tanks, howitzers and FA-50 jets this year.
:: deal d1 | subject=supply Poland with 218 Chunmoo multiple rocket launchers by 2027 | parties=org:Hanwha Aerospace (KR), PL | status=signed | certainty=certain | sector=defence | kind=contract | value=3550000000 USD | date=2022-11-04
:: claim c2 | content=The deal follows Polish orders for tanks, howitzers and FA-50 jets this year | form=asserted | about=PL | dates=2022
:: actor o1 | org:Hanwha Aerospace
@ a3 | Rzeczpospolita | 2022-11-05
The Armament Agency in Warsaw signed the contract for Korean Chunmoo launchers on Friday at a net price of $3.55 billion, Minister Marek Bielecki said; 218 modules will be mounted on Polish Jelcz trucks.
:: deal d1 | subject=the contract for Korean Chunmoo launchers | parties=org:Armament Agency (PL), KR | status=signed | certainty=certain | sector=defence | kind=contract | value=3550000000 USD | date=2022-11-04 | speaker=Marek Bielecki
:: claim c3 | content=218 modules will be mounted on Polish Jelcz trucks | speaker=Marek Bielecki (Minister, PL) | form=indirect | about=PL | figures=218 modules > 218 module
:: actor p1 | Marek Bielecki | role=Minister | country=PL
:: actor o2 | org:Armament Agency | country=PL
@ a6 | UPI | 2022-11-04
South Korea's Hanwha Aerospace has won a $3.55 billion order from Poland for 218 Chunmoo rocket launchers under a contract signed on Friday, Yonhap reported.
:: deal d1 | subject=a $3.55 billion order from Poland for 218 Chunmoo rocket launchers | parties=org:Hanwha Aerospace (KR), PL | status=signed | certainty=certain | sector=defence | kind=contract | value=3550000000 USD | date=2022-11-04 | outlet=Yonhap
:: actor o1 | org:Hanwha Aerospace | country=KR
@ a4 | Defense News | 2022-11-07
Poland has signed a contract worth $4.1 billion with South Korea's Hanwha Aerospace for 218 K239 Chunmoo rocket artillery systems. Warsaw turned to Seoul because the U.S. could not deliver the HIMARS launchers it wanted fast enough.
:: deal d1 | subject=a contract worth $4.1 billion with South Korea's Hanwha Aerospace for 218 K239 Chunmoo rocket artillery systems | parties=PL, org:Hanwha Aerospace (KR) | status=signed | certainty=certain | sector=defence | kind=contract | value=4100000000 USD
:: claim c4 | content=Warsaw turned to Seoul because the U.S. could not deliver the HIMARS launchers it wanted fast enough | form=asserted | about=PL, KR, US
:: actor o1 | org:Hanwha Aerospace | country=KR
@ a5 | The Korea Herald | 2023-08-21
The first Chunmoo launcher for Poland left Hanwha's plant in Changwon on Sunday. Hanwha is building 218 of them under a contract of 3.55 billion dollars signed last November.
:: deal d1 | subject=a contract of 3.55 billion dollars signed last November | parties=org:Hanwha (KR), PL | status=signed | certainty=certain | sector=defence | kind=contract | value=3550000000 USD | date=2022-11
:: claim c5 | content=The first Chunmoo launcher for Poland left Hanwha's plant in Changwon on Sunday | form=asserted | about=PL | dates=2023-08-20
:: actor o1 | org:Hanwha
= sources d1 4
= contradiction d1@a2 d1@a4 figure
= contradiction d1@a3 d1@a4 figure
= contradiction d1@a4 d1@a5 figure
= contradiction d1@a4 d1@a6 figure
= life d1 agreed 2022-10-19, signed 2022-11-04
