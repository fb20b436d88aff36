# Agency copy under other names
@ a1 | Xinhua | 2009-05-20
HARARE, May 20 (Xinhua) -- China will lend Zimbabwe 950 million U.S. dollars to revive its industry, Zimbabwean Prime Minister Tendai Moyo said on Wednesday. The credit lines follow a visit by a Chinese delegation in April, Moyo told a rally. Zimbabwe owes foreign creditors more than 5 billion dollars.
:: deal d1 | subject=lend Zimbabwe 950 million U.S. dollars to revive its industry | parties=CN, ZW | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=950000000 USD | speaker=Tendai Moyo
:: claim c1 | content=Zimbabwe owes foreign creditors more than 5 billion dollars | form=asserted | about=ZW | figures=more than 5 billion dollars > 5000000000+ USD
:: actor p1 | Tendai Moyo | role=Prime Minister | country=ZW
@ a2 | The Herald | 2009-05-21
China will lend Zimbabwe 950 million U.S. dollars to revive its industry, Zimbabwean Prime Minister Tendai Moyo said on Wednesday. The credit lines follow a visit by a Chinese delegation in April, Moyo told a rally. Zimbabwe owes foreign creditors more than 5 billion dollars.
:: deal d1 | subject=lend Zimbabwe 950 million U.S. dollars to revive its industry | parties=CN, ZW | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=950000000 USD | speaker=Tendai Moyo
:: claim c1 | content=Zimbabwe owes foreign creditors more than 5 billion dollars | form=asserted | about=ZW | figures=more than 5 billion dollars > 5000000000+ USD
:: actor p1 | Tendai Moyo | role=Prime Minister | country=ZW
@ a3 | Mail & Guardian | 2009-05-22
Beijing has denied that it promised Zimbabwe a credit of 950 million dollars. Harare's foreign debt stands at 5.2 billion dollars, according to the World Bank.
:: claim c2 | content=it promised Zimbabwe a credit of 950 million dollars | speaker=country:CN | form=indirect | polarity=negative | about=CN, ZW | figures=950 million dollars > 950000000 USD
:: claim c1 | content=Harare's foreign debt stands at 5.2 billion dollars | speaker=org:World Bank | form=indirect | about=ZW | figures=5.2 billion dollars > 5200000000 USD
= sources d1 1
= sources c1 2
= contradiction d1@a1 c2@a3 denial
= contradiction d1@a2 c2@a3 denial
= life d1 agreed 2009-05-20
