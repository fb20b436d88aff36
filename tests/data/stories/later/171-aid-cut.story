# Aid promised and aid withheld
@ a1 | Kabul Times | 2020-11-24
Donors pledged $12 billion for Afghanistan over four years at the Geneva conference, Finance Minister Zalmay Stanekzai said.
:: claim c1 | content=Donors pledged $12 billion for Afghanistan over four years at the Geneva conference | speaker=Zalmay Stanekzai (Finance Minister, AF) | form=indirect | about=AF | figures=$12 billion > 12000000000 USD
:: summit s1 | name=the Geneva conference | city=Geneva | country=CH | kind=ministerial | status=concluded
:: actor p1 | Zalmay Stanekzai | role=Finance Minister | country=AF
@ a2 | Swissinfo | 2020-11-24
The Afghanistan conference in Geneva brought promises of 3.3 billion dollars for next year, with similar sums expected until 2024, Finnish minister Anna Korhonen said.
:: claim c2 | content=The Afghanistan conference in Geneva brought promises of 3.3 billion dollars for next year | speaker=Anna Korhonen (minister, FI) | form=indirect | about=AF | figures=3.3 billion dollars > 3300000000 USD | dates=2021
:: summit s1 | name=The Afghanistan conference in Geneva | city=Geneva | country=CH | kind=ministerial | status=concluded
:: actor p2 | Anna Korhonen | role=minister | country=FI
@ a3 | Pajhwok Afghan News | 2020-11-25
At a donors' meeting in Switzerland countries committed $13.5 billion for Afghanistan over the next four years, the presidential palace in Kabul said.
:: claim c3 | content=countries committed $13.5 billion for Afghanistan over the next four years | speaker=org:presidential palace (AF) | form=indirect | about=AF | figures=$13.5 billion > 13500000000 USD
:: summit s1 | name=a donors' meeting in Switzerland | country=CH | kind=ministerial | status=concluded
= sources s1 3
= contradiction c1@a1 c3@a3 figure
