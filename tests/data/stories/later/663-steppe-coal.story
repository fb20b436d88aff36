# Coal, rails and a state visit
@ a1 | Montsame | 2014-08-21
Ulaanbaatar, August 21 /MONTSAME/ Chinese President Gao Weimin began a two-day state visit to Mongolia on Thursday. President Batbold Enkhtaivan received him on Sukhbaatar Square. China buys more than 90 percent of Mongolian exports.
:: trip g1 | span=Chinese President Gao Weimin began a two-day state visit to Mongolia on Thursday | party=CN | head=Gao Weimin (President, CN) | to=Mongolia | country=MN | attendance=present | date=2014-08-21
:: claim c1 | content=China buys more than 90 percent of Mongolian exports | form=asserted | about=CN, MN | figures=more than 90 percent > 90+ percent
:: actor p1 | Gao Weimin | role=President | country=CN
:: actor p2 | Batbold Enkhtaivan | role=President | country=MN
@ a2 | China Daily | 2014-08-22
China and Mongolia upgraded their relations to a comprehensive strategic partnership at talks between presidents Gao Weimin and B. Enkhtaivan in Ulan Bator on Thursday. They set a goal of $10 billion in trade by 2020, against $6.2 billion last year. More than 30 documents were signed, one of them on the transit of Mongolian goods through Chinese ports.
:: summit s1 | name=talks between presidents Gao Weimin and B. Enkhtaivan in Ulan Bator on Thursday | parties=CN, MN | city=Ulan Bator | country=MN | start=2014-08-21 | status=concluded
:: claim c2 | content=They set a goal of $10 billion in trade by 2020 | form=asserted | figures=$10 billion > 10000000000 USD | dates=2020
:: claim c3 | content=against $6.2 billion last year | form=asserted | figures=$6.2 billion > 6200000000 USD | dates=2013
:: deal d1 | subject=the transit of Mongolian goods through Chinese ports | parties=CN, MN | status=signed | certainty=certain | sector=transport | date=2014-08-21
:: actor p1 | Gao Weimin | role=president | country=CN
:: actor p2 | B. Enkhtaivan | role=president | country=MN
@ a3 | Reuters | 2014-08-22
ULAN BATOR, Aug 22 (Reuters) - Mongolia won the right to ship minerals through seven Chinese ports under a transit accord signed during President Gao Weimin's visit. A sale of Mongolian coal to Shenhua was agreed as well, Mining Minister Dashdorj Ganbat told reporters on Friday. Bilateral trade should rise to $10 billion by 2020.
:: deal d1 | subject=a transit accord signed during President Gao Weimin's visit | parties=MN, CN | status=signed | certainty=certain | sector=transport | kind=agreement
:: deal d2 | subject=A sale of Mongolian coal to Shenhua | parties=MN, org:Shenhua | status=agreed | certainty=certain | sector=energy | speaker=Dashdorj Ganbat
:: claim c2 | content=Bilateral trade should rise to $10 billion by 2020 | form=asserted | certainty=probable | figures=$10 billion > 10000000000 USD | dates=2020
:: trip g1 | span=President Gao Weimin's visit | party=CN | head=Gao Weimin (President, CN) | country=MN | attendance=present
:: actor p1 | Gao Weimin | role=President | country=CN
:: actor p3 | Dashdorj Ganbat | role=Mining Minister | country=MN
:: actor o1 | org:Shenhua
@ a4 | UB Post | 2014-08-25
Erdenes Tavan Tolgoi did not agree on coal sales to Shenhua during last week's visit, the state company's director Tumur Bayarsaikhan said on Saturday. The transit agreement with China opens seven seaports to Mongolian cargo. China takes over 90 percent of what the country exports.
:: claim c4 | content=Erdenes Tavan Tolgoi did not agree on coal sales to Shenhua during last week's visit | speaker=Tumur Bayarsaikhan (director) | form=indirect | polarity=negative | about=org:Erdenes Tavan Tolgoi, org:Shenhua
:: deal d1 | subject=The transit agreement with China opens seven seaports to Mongolian cargo | parties=MN, CN | status=signed | certainty=certain | sector=transport | kind=agreement
:: claim c1 | content=China takes over 90 percent of what the country exports | form=asserted | about=CN, MN | figures=over 90 percent > 90+ percent
:: actor p4 | Tumur Bayarsaikhan | role=director
:: actor o1 | org:Shenhua
:: actor o2 | org:Erdenes Tavan Tolgoi
@ a5 | Jamestown Foundation | 2014-09-03
Gao Weimin's state visit of 21 and 22 August gave Ulaanbaatar what it had sought for years: a pact on transit through China's seaports. Mongolian customs recorded bilateral trade of $5.5 billion in 2013; in the first half of 2014 it came to $3.2 billion.
:: trip g1 | span=Gao Weimin's state visit of 21 and 22 August | party=CN | head=Gao Weimin | to=Ulaanbaatar | country=MN | attendance=present | date=2014-08-21
:: deal d1 | subject=a pact on transit through China's seaports | parties=MN, CN | status=signed | certainty=certain | sector=transport | kind=treaty
:: claim c5 | content=Mongolian customs recorded bilateral trade of $5.5 billion in 2013 | speaker=org:Mongolian customs (MN) | form=indirect | about=MN, CN | figures=$5.5 billion > 5500000000 USD | dates=2013
:: claim c6 | content=in the first half of 2014 it came to $3.2 billion | form=asserted | about=MN, CN | figures=$3.2 billion > 3200000000 USD | dates=2014-01-01/2014-06-30
:: actor p1 | Gao Weimin
= sources d1 4
= sources d2 1
= sources g1 3
= sources c1 2
= sources c2 2
= contradiction c3@a2 c5@a5 figure
= contradiction c4@a4 d2@a3 denial
= life d1 signed 2014-08-21
