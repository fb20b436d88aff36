# Pandas and a price
@ a1 | Helsingin Sanomat | 2017-04-05
Finland and China signed in Helsinki on Wednesday an agreement on two giant pandas for the Ahtari zoo during President Liu Wenhai's state visit.
:: deal d1 | subject=an agreement on two giant pandas for the Ahtari zoo | parties=FI, CN | status=signed | certainty=certain | sector=environment | date=2017-04-05
:: trip g1 | span=during President Liu Wenhai's state visit | party=CN | head=Liu Wenhai (President, CN) | to=Helsinki | country=FI | attendance=present | date=2017-04-05
:: actor p1 | Liu Wenhai | role=President | country=CN
@ a2 | China Daily | 2017-04-06
A pair of pandas will move to Finland for 15 years under a protocol on joint research concluded while President Liu Wenhai was in Helsinki.
:: deal d1 | subject=A pair of pandas will move to Finland for 15 years under a protocol on joint research | parties=CN, FI | status=signed | certainty=certain | sector=environment
:: trip g1 | span=while President Liu Wenhai was in Helsinki | party=CN | head=Liu Wenhai (President, CN) | to=Helsinki | country=FI | attendance=present
:: actor p1 | Liu Wenhai | role=President | country=CN
@ a3 | Yle | 2018-01-18
The bears Hua Bao and Jin Bao landed at Helsinki airport on Thursday morning and were driven to Ahtari.
:: deal d1 | subject=The bears Hua Bao and Jin Bao landed at Helsinki airport | parties=FI, CN | status=in-force | certainty=certain | sector=environment | date=2018-01-18
@ a4 | Reuters | 2024-09-24
HELSINKI (Reuters) - Ahtari Zoo in Finland will return two giant pandas to China in November, more than eight years ahead of time, as it can no longer afford them.
:: deal d2 | subject=return two giant pandas to China in November | parties=FI, CN | status=agreed | certainty=certain | sector=environment
= sources d1 3
= sources g1 2
= life d1 signed 2017-04-05, in-force 2018-01-18
