# A premier for the Naadam
@ a1 | Montsame | 2012-07-06
Ulaanbaatar, July 6 (MONTSAME) - South Korea's Prime Minister Han Dong-shik will come to Ulaanbaatar for the opening of Naadam on July 11, the Ministry of Foreign Affairs and Trade said. Trade with South Korea grew to 430 million US dollars in 2011.
:: trip g1 | span=South Korea's Prime Minister Han Dong-shik will come to Ulaanbaatar | party=KR | head=Han Dong-shik (Prime Minister, KR) | to=Ulaanbaatar | country=MN | attendance=expected | date=2012-07-11 | speaker=org:Ministry of Foreign Affairs and Trade (MN)
:: claim c1 | content=Trade with South Korea grew to 430 million US dollars in 2011 | form=asserted | about=KR | figures=430 million US dollars > 430000000 USD | dates=2011
:: actor p1 | Han Dong-shik | role=Prime Minister | country=KR
:: actor o1 | org:Ministry of Foreign Affairs and Trade | country=MN
@ a2 | Yonhap | 2012-07-08
SEOUL, July 8 (Yonhap) -- Prime Minister Han Dong-shik will not visit Mongolia this week, his office said Sunday, citing a budget debate in parliament. Culture Minister Bae Sung-min is to attend the Naadam festival.

South Korean exports to Mongolia stood at $349 million last year.
:: trip g1 | span=Prime Minister Han Dong-shik will not visit Mongolia this week | party=KR | head=Han Dong-shik (Prime Minister, KR) | to=Mongolia | country=MN | attendance=absent | speaker=org:his office
:: trip g2 | span=Culture Minister Bae Sung-min is to attend the Naadam festival | party=KR | head=Bae Sung-min (Culture Minister, KR) | country=MN | attendance=expected
:: claim c2 | content=South Korean exports to Mongolia stood at $349 million last year | form=asserted | about=KR, MN | figures=$349 million > 349000000 USD | dates=2011
:: actor p1 | Han Dong-shik | role=Prime Minister | country=KR
:: actor p2 | Bae Sung-min | role=Culture Minister | country=KR
@ a3 | The UB Post | 2012-07-09
Guests from eleven countries are awaited at the Central Stadium on Wednesday, Deputy Foreign Minister Batsukh Gankhuyag said, among them Prime Minister Han Dong-shik of the Republic of Korea. Last year 23,000 Korean tourists came to the country.
:: claim c3 | content=Guests from eleven countries are awaited at the Central Stadium on Wednesday | speaker=Batsukh Gankhuyag (Deputy Foreign Minister, MN) | form=indirect | dates=2012-07-11
:: trip g1 | span=among them Prime Minister Han Dong-shik of the Republic of Korea | party=KR | head=Han Dong-shik (Prime Minister, KR) | country=MN | attendance=expected | date=2012-07-11 | speaker=Batsukh Gankhuyag
:: claim c4 | content=Last year 23,000 Korean tourists came to the country | form=asserted | about=KR | figures=23,000 Korean tourists > 23000 person | dates=2011
:: actor p1 | Han Dong-shik | role=Prime Minister | country=KR
:: actor p3 | Batsukh Gankhuyag | role=Deputy Foreign Minister | country=MN
@ a4 | Xinhua | 2012-07-11
ULAN BATOR, July 11 (Xinhua) -- Mongolia's Naadam opened in the Central Stadium here Wednesday with 512 wrestlers. South Korean Culture Minister Bae Sung-min sat among the guests of honour.
:: trip g2 | span=South Korean Culture Minister Bae Sung-min sat among the guests of honour | party=KR | head=Bae Sung-min (Culture Minister, KR) | to=ULAN BATOR | country=MN | attendance=present | date=2012-07-11
:: claim c5 | content=Mongolia's Naadam opened in the Central Stadium here Wednesday with 512 wrestlers | form=asserted | about=MN | figures=512 wrestlers > 512 person | dates=2012-07-11
:: actor p2 | Bae Sung-min | role=Culture Minister | country=KR
@ a5 | Korea Herald | 2012-07-13
Culture Minister Bae Sung-min and his Mongolian counterpart, Oyun Tsogt, signed an accord on the exchange of museum pieces in Ulan Bator on Thursday. Bae also laid a wreath for the doctor Lee Tae-jun.
:: deal d1 | subject=an accord on the exchange of museum pieces | parties=KR, MN | status=signed | certainty=certain | sector=education-culture | date=2012-07-12
:: trip g2 | span=Bae also laid a wreath for the doctor Lee Tae-jun | party=KR | head=Bae (KR) | to=Ulan Bator | country=MN | attendance=present
:: actor p2 | Bae Sung-min | role=Culture Minister | country=KR
:: actor p4 | Oyun Tsogt | country=MN
= sources g1 2
= sources g2 3
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
= life d1 signed 2012-07-12
