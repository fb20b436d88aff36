# Tanks for a neighbour: an order, its price and a parliament's doubt
@ a1 | Yonhap News Agency | 2022-07-27
SEOUL, July 27 (Yonhap) -- South Korea's Hyundai Rotem and Poland's Armaments Agency signed a framework agreement on Wednesday for 980 K2 tanks. The first batch of 180 tanks will cost $3.4 billion.
:: deal d1 | subject=a framework agreement on Wednesday for 980 K2 tanks | parties=org:Hyundai Rotem, org:Armaments Agency | status=signed | certainty=certain | sector=defence | kind=contract | date=2022-07-27
:: claim c1 | content=The first batch of 180 tanks will cost $3.4 billion | form=asserted | figures=180 tanks > 180 tank;$3.4 billion > 3400000000 USD
:: actor o1 | org:Hyundai Rotem | country=KR
:: actor o2 | org:Armaments Agency | country=PL
@ a2 | Gazeta Wyborcza | 2022-07-27
Poland will buy nearly a thousand K2 tanks from South Korea under a framework deal signed today in Warsaw by the Armaments Agency and Hyundai Rotem.
:: deal d1 | subject=buy nearly a thousand K2 tanks from South Korea | parties=PL, KR | status=signed | certainty=certain | sector=defence | kind=contract | date=2022-07-27
:: actor o1 | org:Hyundai Rotem | country=KR
:: actor o2 | org:Armaments Agency | country=PL
@ a3 | Defence24 | 2022-07-28
The Polish defence ministry has also ordered 48 FA-50 light combat aircraft from Korea Aerospace Industries. The executive contract for the first 180 K2 tanks is worth $3.37 billion, Defence Minister Pawel Zalewski said.
:: deal d2 | subject=48 FA-50 light combat aircraft from Korea Aerospace Industries | parties=PL, org:Korea Aerospace Industries | status=signed | certainty=certain | sector=defence | kind=contract
:: claim c1 | content=The executive contract for the first 180 K2 tanks is worth $3.37 billion | speaker=Pawel Zalewski (Defence Minister, PL) | form=indirect | figures=180 K2 tanks > 180 tank;$3.37 billion > 3370000000 USD
:: actor p1 | Pawel Zalewski | role=Defence Minister | country=PL
:: actor o3 | org:Korea Aerospace Industries | country=KR
@ a4 | The Korea Herald | 2022-07-28
Korea Aerospace Industries will supply Poland with 48 FA-50 jets, and Hyundai Rotem with 980 K2 main battle tanks, under contracts concluded in Warsaw on Wednesday.
:: deal d2 | subject=supply Poland with 48 FA-50 jets | parties=org:Korea Aerospace Industries, PL | status=signed | certainty=certain | sector=defence | kind=contract | date=2022-07-27
:: deal d1 | subject=980 K2 main battle tanks | parties=org:Hyundai Rotem, PL | status=signed | certainty=certain | sector=defence | kind=contract | date=2022-07-27
:: actor o1 | org:Hyundai Rotem | country=KR
:: actor o3 | org:Korea Aerospace Industries | country=KR
@ a5 | TVN24 | 2023-12-13
The new government is reviewing the order for K2 tanks from South Korea. "Nothing is cancelled, and nothing is certain," Defence Minister Adam Kowalik told parliament.
:: deal d1 | subject=the order for K2 tanks from South Korea | parties=PL, KR | status=stalled | certainty=possible | sector=defence
:: claim c2 | content="Nothing is cancelled, and nothing is certain," | speaker=Adam Kowalik (Defence Minister, PL) | form=direct | polarity=negative
:: actor p2 | Adam Kowalik | role=Defence Minister | country=PL
= sources d1 4
= sources d2 2
= sources c1 2
= life d1 signed 2022-07-27, stalled 2023-12-13
= life d2 signed 2022-07-27
= back d1 1
