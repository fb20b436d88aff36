# Nets between Korea and Japan
@ a1 | Yonhap | 1998-09-25
SEOUL, Sept. 25 (Yonhap) -- South Korea and Japan agreed early Friday on a new fisheries pact that replaces the treaty of 1965, the Foreign Ministry said. The accord will be signed before the end of the year.
:: deal d1 | subject=a new fisheries pact that replaces the treaty of 1965 | parties=KR, JP | status=agreed | certainty=certain | sector=agriculture | kind=agreement | date=1998-09-25 | speaker=org:Foreign Ministry (KR)
:: claim c1 | content=The accord will be signed before the end of the year | form=asserted | dates=1998
:: actor o1 | org:Foreign Ministry | country=KR
@ a2 | Kyodo | 1998-09-25
TOKYO, Sept. 25 (Kyodo) - Japan and South Korea settled their dispute over a fishing accord on Friday after Agriculture Minister Hideo Kamei flew to Seoul for a last round. Zones of 35 nautical miles are reserved for each country's boats.
:: deal d1 | subject=a fishing accord | parties=JP, KR | status=agreed | certainty=certain | sector=agriculture | kind=agreement | date=1998-09-25
:: trip g1 | span=Agriculture Minister Hideo Kamei flew to Seoul | party=JP | head=Hideo Kamei (Agriculture Minister, JP) | to=Seoul | country=KR | attendance=present
:: claim c2 | content=Zones of 35 nautical miles are reserved for each country's boats | form=asserted | figures=35 nautical miles > 35 nautical-mile
:: actor p1 | Hideo Kamei | role=Agriculture Minister | country=JP
@ a3 | The Japan Times | 1998-10-09
Prime Minister Naoki Oda and South Korean President Cho Yun-sik welcomed the settlement on fisheries at their summit in Tokyo on Thursday. Korean boats caught 204,000 tons in Japanese waters in 1997, the Fisheries Agency says.
:: deal d1 | subject=the settlement on fisheries | parties=JP, KR | status=agreed | certainty=certain | sector=agriculture
:: summit s1 | name=their summit in Tokyo | parties=JP, KR | city=Tokyo | country=JP | start=1998-10-08 | status=concluded
:: claim c3 | content=Korean boats caught 204,000 tons in Japanese waters in 1997 | speaker=org:Fisheries Agency (JP) | form=indirect | about=KR, JP | figures=204,000 tons > 204000 tonne | dates=1997
:: actor p2 | Naoki Oda | role=Prime Minister | country=JP
:: actor p3 | Cho Yun-sik | role=President | country=KR
:: actor o2 | org:Fisheries Agency | country=JP
@ a4 | AFP | 1998-11-28
KAGOSHIMA, Japan, Nov 28 (AFP) - Japan and South Korea signed a new fishing treaty in Kagoshima on Saturday at a gathering of ministers of both countries. Tokyo says that Korean crews took more than 200,000 tonnes off Japan last year.
:: deal d1 | subject=a new fishing treaty | parties=JP, KR | status=signed | certainty=certain | sector=agriculture | kind=treaty | date=1998-11-28
:: summit s2 | name=a gathering of ministers of both countries | kind=ministerial | parties=JP, KR | city=KAGOSHIMA | country=JP | start=1998-11-28 | status=ongoing
:: claim c3 | content=Korean crews took more than 200,000 tonnes off Japan last year | speaker=country:JP | form=indirect | about=KR, JP | figures=more than 200,000 tonnes > 200000+ tonne | dates=1997
@ a5 | Korea Times | 1999-01-23
The fishery treaty between Korea and Japan took effect yesterday with the exchange of the instruments of ratification in Seoul. Japanese boats caught 94,000 tons in Korean waters in 1997, Maritime Minister Kang Ho-yong told lawmakers.
:: deal d1 | subject=The fishery treaty between Korea and Japan | parties=KR, JP | status=in-force | certainty=certain | sector=agriculture | kind=treaty | date=1999-01-22
:: claim c4 | content=Japanese boats caught 94,000 tons in Korean waters in 1997 | speaker=Kang Ho-yong (Maritime Minister, KR) | form=indirect | about=JP, KR | figures=94,000 tons > 94000 tonne | dates=1997
:: actor p4 | Kang Ho-yong | role=Maritime Minister | country=KR
= sources d1 5
= sources c3 1
= life d1 agreed 1998-09-25, signed 1998-11-28, in-force 1999-01-22
