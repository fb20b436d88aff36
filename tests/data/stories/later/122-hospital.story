# A hospital promised twice
@ a1 | Cook Islands News | 2016-08-02
China will pay for a new school hall and New Zealand for a hospital wing in Rarotonga, Finance Minister Tama Pokia said.
:: deal d1 | subject=a new school hall | parties=CN, CK | status=agreed | certainty=certain | sector=education-culture | kind=pledge | speaker=Tama Pokia
:: deal d2 | subject=a hospital wing in Rarotonga | parties=NZ, CK | status=agreed | certainty=certain | sector=health | kind=pledge | speaker=Tama Pokia
:: actor p1 | Tama Pokia | role=Finance Minister | country=CK
@ a2 | RNZ | 2016-08-03
New Zealand has pledged NZ$12 million to extend the hospital on Rarotonga. Beijing's gift to the Cook Islands is an assembly hall for Tereora College.
:: deal d2 | subject=extend the hospital on Rarotonga | parties=NZ, CK | status=agreed | certainty=certain | sector=health | kind=pledge | value=12000000 NZD
:: deal d1 | subject=an assembly hall for Tereora College | parties=CN, CK | status=agreed | certainty=certain | sector=education-culture | kind=pledge
@ a3 | Xinhua | 2017-05-10
RAROTONGA, May 10 (Xinhua) -- China handed over a China-aided school building to the Cook Islands on Wednesday.
:: deal d1 | subject=a China-aided school building | parties=CN, CK | status=in-force | certainty=certain | sector=education-culture | date=2017-05-10
= sources d1 3
= sources d2 2
= life d1 agreed 2016-08-02, in-force 2017-05-10
