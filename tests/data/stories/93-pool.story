# A dinner that only a pool saw
@ a1 | The Korea Herald | 2012-03-25
President Han Sang-woo and his Turkish counterpart Kemal Ertan agreed over dinner in Seoul to conclude a free trade agreement within the year, according to a pool report.
:: deal d1 | subject=conclude a free trade agreement within the year | parties=KR, TR | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | outlet=pool report
:: actor p1 | Han Sang-woo | role=President | country=KR
:: actor p2 | Kemal Ertan | country=TR
@ a2 | Hankyoreh | 2012-03-26
Presidents Han and Ertan set the end of the year as the goal for a Korea-Turkey FTA, a pool report of their dinner said.
:: deal d1 | subject=a Korea-Turkey FTA | parties=KR, TR | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | outlet=pool report
:: actor p1 | Han | role=President | country=KR
:: actor p2 | Ertan | role=President | country=TR
@ a3 | Milliyet | 2012-03-26
Turkey and South Korea will sign a free trade deal this year, Economy Minister Selim Bayrak said. Trade between them stood at $7.6 billion in 2011.
:: deal d1 | subject=a free trade deal | parties=TR, KR | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Selim Bayrak
:: claim c1 | content=Trade between them stood at $7.6 billion in 2011 | form=asserted | about=TR, KR | figures=$7.6 billion > 7600000000 USD | dates=2011
:: actor p3 | Selim Bayrak | role=Economy Minister | country=TR
@ a4 | Yonhap | 2012-08-01
South Korea and Turkey signed a free trade agreement in Ankara on Wednesday. Two-way trade was worth $5.9 billion last year, the trade ministry in Seoul said.
:: deal d1 | subject=a free trade agreement | parties=KR, TR | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2012-08-01
:: claim c2 | content=Two-way trade was worth $5.9 billion last year | speaker=org:trade ministry (KR) | form=indirect | about=KR, TR | figures=$5.9 billion > 5900000000 USD | dates=2011
= sources d1 3
= contradiction c1@a3 c2@a4 figure
= life d1 negotiating 2012-03-25, signed 2012-08-01
