# A chair left empty
@ a1 | Nikkei Asia | 2019-10-21
South Korean Prime Minister Moon Ki-tae will attend the enthronement in Tokyo on Tuesday and meet his Japanese counterpart.
:: trip g1 | span=South Korean Prime Minister Moon Ki-tae will attend the enthronement in Tokyo on Tuesday | party=KR | head=Moon Ki-tae (Prime Minister, KR) | to=Tokyo | country=JP | attendance=expected | date=2019-10-22
:: actor p1 | Moon Ki-tae | role=Prime Minister | country=KR
@ a2 | The Japan Times | 2019-10-22
Among the guests from 174 countries at the Imperial Palace was South Korea's premier, Moon Ki Tae. China sent Vice President Shen Guowei.
:: trip g1 | span=Among the guests from 174 countries at the Imperial Palace was South Korea's premier, Moon Ki Tae | party=KR | head=Moon Ki Tae (premier, KR) | to=Imperial Palace | country=JP | attendance=present | date=2019-10-22
:: trip g2 | span=China sent Vice President Shen Guowei | party=CN | head=Shen Guowei (Vice President, CN) | to=Imperial Palace | country=JP | attendance=present | date=2019-10-22
:: claim c1 | content=the guests from 174 countries | form=asserted | figures=174 countries > 174 country
:: actor p1 | Moon Ki Tae | role=premier | country=KR
:: actor p2 | Shen Guowei | role=Vice President | country=CN
@ a3 | Kyodo | 2019-10-24
Premier Moon told his host, Takashi Onuma, on Thursday that relations must not stay as they are, in the first talks of the two prime ministers in over a year.
:: summit s1 | name=the first talks of the two prime ministers in over a year | parties=KR, JP | country=JP | start=2019-10-24 | status=concluded
:: actor p1 | Moon | role=Premier | country=KR
:: actor p3 | Takashi Onuma | country=JP
@ a4 | Hankyoreh | 2019-10-24
Moon Ki-tae and Prime Minister Onuma met for 21 minutes in Tokyo today but found no way out of the dispute over forced labour.
:: summit s1 | name=met for 21 minutes in Tokyo | parties=KR, JP | city=Tokyo | country=JP | start=2019-10-24 | status=concluded
:: actor p1 | Moon Ki-tae
:: actor p3 | Onuma | role=Prime Minister | country=JP
= sources g1 2
= sources s1 2
