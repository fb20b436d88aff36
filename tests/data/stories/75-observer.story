# Growth figures and membership
@ a1 | Belta | 2024-07-04
ASTANA - Belarus became a full member of the Shanghai Cooperation Organisation at the summit in Astana on Thursday. Trade between Belarus and China was $8.4 billion in 2023.
:: summit s1 | name=the summit in Astana | body=Shanghai Cooperation Organisation | city=Astana | country=KZ | start=2024-07-04 | status=ongoing
:: claim c1 | content=Trade between Belarus and China was $8.4 billion in 2023 | form=asserted | about=BY, CN | figures=$8.4 billion > 8400000000 USD | dates=2023
:: deal d1 | subject=a full member of the Shanghai Cooperation Organisation | parties=BY, org:Shanghai Cooperation Organisation | status=in-force | certainty=certain | sector=other
@ a2 | Tengrinews | 2024-07-04
Leaders of the SCO admitted Belarus as the tenth member state at their 24th meeting in the Kazakh capital.
:: summit s1 | name=their 24th meeting | ordinal=24 | body=SCO | city=Astana | country=KZ | start=2024-07-04 | status=ongoing
:: deal d1 | subject=admitted Belarus as the tenth member state | parties=org:SCO, BY | status=in-force | certainty=certain | sector=other
@ a3 | China Daily | 2024-07-05
China's trade with Belarus stood at 8.44 billion dollars in 2023, up 67 percent. Belarus joined the SCO in Astana on Thursday.
:: claim c1 | content=China's trade with Belarus stood at 8.44 billion dollars in 2023 | form=asserted | about=CN, BY | figures=8.44 billion dollars > 8440000000 USD | dates=2023
:: deal d1 | subject=Belarus joined the SCO | parties=BY, org:SCO | status=in-force | certainty=certain | sector=other
@ a4 | RIA Novosti | 2024-08-22
Belarus's turnover with China exceeded 9 billion dollars in 2023, Ambassador Pavel Zhuk said.
:: claim c2 | content=Belarus's turnover with China exceeded 9 billion dollars in 2023 | speaker=Pavel Zhuk (Ambassador, BY) | form=indirect | about=BY, CN | figures=exceeded 9 billion dollars > 9000000000+ USD | dates=2023
:: actor p1 | Pavel Zhuk | role=Ambassador | country=BY
= sources s1 2
= sources d1 3
= sources c1 2
= contradiction c1@a1 c2@a4 figure
= contradiction c1@a3 c2@a4 figure
