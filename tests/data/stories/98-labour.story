# How many workers go
@ a1 | Addis Fortune | 2015-11-15
Ethiopia will send 50,000 domestic workers a year to Saudi Arabia under a labour accord initialled in Riyadh, State Minister Hana Girma said.
:: deal d1 | subject=send 50,000 domestic workers a year to Saudi Arabia | parties=ET, SA | status=agreed | certainty=certain | sector=migration | speaker=Hana Girma
:: claim c1 | content=Ethiopia will send 50,000 domestic workers a year to Saudi Arabia | speaker=Hana Girma (State Minister, ET) | form=indirect | about=ET, SA | figures=50,000 domestic workers > 50000 person
:: actor p1 | Hana Girma | role=State Minister | country=ET
@ a2 | Arab News | 2015-11-16
The Kingdom and Ethiopia initialled an agreement on household help. About 100,000 Ethiopian maids a year are to come, said Saad Al-Harbi, spokesman of the labor ministry.
:: deal d1 | subject=an agreement on household help | parties=SA, ET | status=agreed | certainty=certain | sector=migration
:: claim c2 | content=About 100,000 Ethiopian maids a year are to come | speaker=Saad Al-Harbi (spokesman, SA) | form=indirect | about=ET, SA | figures=About 100,000 Ethiopian maids > about 100000 person
:: actor p2 | Saad Al-Harbi | role=spokesman | country=SA
@ a3 | The Reporter | 2017-05-27
Ethiopia and Saudi Arabia signed on Friday the long-awaited agreement on domestic workers, which sets a minimum wage of 1,000 riyals.
:: deal d1 | subject=the long-awaited agreement on domestic workers | parties=ET, SA | status=signed | certainty=certain | sector=migration | date=2017-05-26
= sources d1 3
= contradiction c1@a1 c2@a2 figure
= life d1 agreed 2015-11-15, signed 2017-05-26
