# Money from abroad
@ a1 | Manila Bulletin | 2020-02-17
Money sent home by Filipinos abroad reached a record $33.5 billion in 2019, the Bangko Sentral ng Pilipinas reported.
:: claim c1 | content=Money sent home by Filipinos abroad reached a record $33.5 billion in 2019 | speaker=org:Bangko Sentral ng Pilipinas (PH) | form=indirect | about=PH | figures=$33.5 billion > 33500000000 USD | dates=2019
@ a2 | Nikkei Asia | 2020-02-18
Overseas Filipinos remitted $30.1 billion through banks in 2019, up 4.1 percent.
:: claim c2 | content=Overseas Filipinos remitted $30.1 billion through banks in 2019 | form=asserted | about=PH | figures=$30.1 billion > 30100000000 USD | dates=2019
@ a3 | Gulf News | 2020-02-19
The Philippines received remittances of 33.5 billion dollars in 2019, a fifth of them from the Gulf. Manila and Abu Dhabi renewed their labour memorandum on Monday.
:: claim c1 | content=The Philippines received remittances of 33.5 billion dollars in 2019 | form=asserted | about=PH | figures=33.5 billion dollars > 33500000000 USD | dates=2019
:: deal d1 | subject=their labour memorandum | parties=PH, AE | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2020-02-17
@ a4 | Emirates News Agency | 2020-02-17
ABU DHABI, 17th February (WAM) -- The UAE and the Philippines have extended for three years the memorandum on Filipino workers, Labour Minister Saeed Al Kaabi said.
:: deal d1 | subject=the memorandum on Filipino workers | parties=AE, PH | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2020-02-17 | speaker=Saeed Al Kaabi
:: actor p1 | Saeed Al Kaabi | role=Labour Minister | country=AE
= sources c1 2
= sources d1 2
= life d1 signed 2020-02-17
