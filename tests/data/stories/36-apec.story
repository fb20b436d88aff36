# Leaders by the sea: numbers, names and a bilateral at the edge
@ a1 | El Comercio | 2016-11-18
LIMA - The 24th APEC Economic Leaders' Meeting starts here on Saturday. Peru's president Ernesto Quispe receives 20 leaders. On the sidelines he will meet President Liang Weimin of China.
:: summit s1 | name=24th APEC Economic Leaders' Meeting | ordinal=24 | body=APEC | city=Lima | country=PE | start=2016-11-19 | status=upcoming
:: summit s2 | name=On the sidelines he will meet President Liang Weimin | parties=PE, CN | city=Lima | country=PE | status=upcoming
:: actor p1 | Ernesto Quispe | role=president | country=PE
:: actor p2 | Liang Weimin | role=President | country=CN
@ a2 | Andina | 2016-11-20
APEC leaders closed their Lima summit on Sunday with a declaration in favour of free trade. China and Peru signed 18 agreements after talks between Liang Weimin and Quispe.
:: summit s1 | name=Lima summit | body=APEC | city=Lima | country=PE | end=2016-11-20 | status=concluded
:: summit s2 | name=talks between Liang Weimin and Quispe | parties=CN, PE | city=Lima | country=PE | status=concluded
:: actor p1 | Quispe | country=PE
:: actor p2 | Liang Weimin | country=CN
@ a3 | Xinhua | 2016-11-22
Chinese President Liang Weimin held talks with his Peruvian counterpart Ernesto Quispe in Lima on Monday, after the APEC leaders' meeting. He called for a Free Trade Area of the Asia-Pacific.
:: summit s2 | name=talks with his Peruvian counterpart Ernesto Quispe | parties=CN, PE | city=Lima | country=PE | start=2016-11-21 | status=concluded
:: summit s1 | name=APEC leaders' meeting | body=APEC | city=Lima | country=PE | status=concluded
:: deal d1 | subject=a Free Trade Area of the Asia-Pacific | parties=CN | status=proposed | certainty=certain | sector=trade | kind=trade-agreement
:: actor p1 | Ernesto Quispe | country=PE
:: actor p2 | Liang Weimin | role=President | country=CN
@ a4 | VOV | 2017-11-10
The 25th APEC Economic Leaders' Meeting opens in Da Nang today, a year after Lima.
:: summit s3 | name=25th APEC Economic Leaders' Meeting | ordinal=25 | body=APEC | city=Da Nang | country=VN | start=2017-11-10 | status=ongoing
= sources s1 3
= sources s2 3
