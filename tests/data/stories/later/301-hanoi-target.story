# Trade with Vietnam, reached and hoped for
@ a1 | Yonhap | 2023-06-22
SEOUL, June 22 (Yonhap) -- Trade between South Korea and Vietnam reached US$87.7 billion in 2022, making Vietnam the country's third-largest trading partner, the trade ministry said Thursday. President Yoo Jae-hyun leaves for Hanoi later in the day with 205 business leaders.
:: claim c1 | content=Trade between South Korea and Vietnam reached US$87.7 billion in 2022 | speaker=org:trade ministry (KR) | form=indirect | about=KR, VN | figures=US$87.7 billion > 87700000000 USD | dates=2022
:: trip g1 | span=President Yoo Jae-hyun leaves for Hanoi later in the day | party=KR | head=Yoo Jae-hyun (President, KR) | to=Hanoi | country=VN | attendance=expected | date=2023-06-22
:: actor p1 | Yoo Jae-hyun | role=President | country=KR
:: actor o1 | org:trade ministry | country=KR
@ a2 | Viet Nam News | 2023-06-23
HA NOI - At talks in Ha Noi on Friday President Yoo Jae-hyun of South Korea and his host, President Tran Van Hieu, agreed to raise two-way trade to $150 billion by 2030. It was worth nearly $88 billion last year, against $78 billion in 2021.
:: summit s1 | name=talks in Ha Noi | parties=KR, VN | city=Ha Noi | country=VN | start=2023-06-23 | status=concluded
:: deal d1 | subject=raise two-way trade to $150 billion by 2030 | parties=KR, VN | status=agreed | certainty=certain | sector=trade | date=2023-06-23
:: claim c1 | content=It was worth nearly $88 billion last year | form=asserted | about=KR, VN | figures=nearly $88 billion > about 88000000000 USD | dates=2022
:: claim c2 | content=against $78 billion in 2021 | form=asserted | about=KR, VN | figures=$78 billion > 78000000000 USD | dates=2021
:: trip g1 | span=President Yoo Jae-hyun of South Korea and his host | party=KR | head=Yoo Jae-hyun (President, KR) | to=Ha Noi | country=VN | attendance=present | date=2023-06-23
:: actor p1 | Yoo Jae-hyun | role=President | country=KR
:: actor p2 | Tran Van Hieu | role=President | country=VN
@ a3 | The Korea Times | 2023-06-24
Korea and Vietnam set themselves a target of $150 billion in annual trade by the end of the decade when their presidents met in Hanoi on Friday. Seoul will also double its development loans to Vietnam to $4 billion through 2030. Bilateral trade last year came to $87.69 billion, with a Korean surplus of $34.2 billion.
:: summit s1 | name=their presidents met in Hanoi | parties=KR, VN | city=Hanoi | country=VN | start=2023-06-23 | status=concluded
:: deal d1 | subject=a target of $150 billion in annual trade by the end of the decade | parties=KR, VN | status=agreed | certainty=certain | sector=trade | date=2023-06-23
:: deal d2 | subject=double its development loans to Vietnam to $4 billion through 2030 | parties=KR, VN | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=4000000000 USD
:: claim c1 | content=Bilateral trade last year came to $87.69 billion | form=asserted | about=KR, VN | figures=$87.69 billion > 87690000000 USD | dates=2022
:: claim c3 | content=with a Korean surplus of $34.2 billion | form=asserted | about=KR, VN | figures=$34.2 billion > 34200000000 USD | dates=2022
@ a4 | VnExpress International | 2023-07-03
Trade with South Korea fell 16 percent to $36.5 billion in the first half of this year as demand for electronics weakened, Vietnam's General Statistics Office reported on Monday. The presidents of the two countries had agreed in June to aim for $150 billion by 2030.
:: claim c4 | content=Trade with South Korea fell 16 percent to $36.5 billion in the first half of this year | speaker=org:General Statistics Office (VN) | form=indirect | about=KR, VN | figures=16 percent > 16 percent;$36.5 billion > 36500000000 USD | dates=2023-01-01/2023-06-30
:: deal d1 | subject=aim for $150 billion by 2030 | parties=VN, KR | status=agreed | certainty=certain | sector=trade | date=2023-06
:: actor o2 | org:General Statistics Office | country=VN
= sources c1 3
= sources d1 3
= sources s1 2
= sources g1 2
= life d1 agreed 2023-06-23
