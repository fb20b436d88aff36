# Ships that swept, and two dates for one exercise
@ a1 | Navy Times | 1999-05-21
The navies of Pakistan and Turkey will hold a joint exercise off Karachi from June 7, Pakistan's navy said.
:: deal d1 | subject=a joint exercise off Karachi | parties=PK, TR | status=agreed | certainty=certain | sector=defence | speaker=org:navy
:: actor o1 | org:navy | country=PK
@ a2 | Dawn | 1999-06-08
Two Turkish frigates joined ships of the Pakistan Navy yesterday for manoeuvres in the Arabian Sea.
:: deal d1 | subject=manoeuvres in the Arabian Sea | parties=TR, PK | status=in-force | certainty=certain | sector=defence | date=1999-06-07
@ a3 | Anatolia News Agency | 1999-06-09
ISLAMABAD (A.A) - Chief of Staff Admiral Cemal Aydin watched the exercise of Turkish and Pakistani warships on Tuesday and met Defence Minister Tariq Javed.
:: deal d1 | subject=the exercise of Turkish and Pakistani warships | parties=TR, PK | status=in-force | certainty=certain | sector=defence
:: actor p1 | Cemal Aydin | role=Chief of Staff | country=TR
:: actor p2 | Tariq Javed | role=Defence Minister | country=PK
@ a4 | The News | 1999-06-10
Admiral Cemal Aydin of Turkey called on Defence Minister Tareq Javed in Rawalpindi.
:: actor p1 | Cemal Aydin | role=Admiral | country=TR
:: actor p2 | Tareq Javed | role=Defence Minister | country=PK
= sources d1 3
= life d1 agreed 1999-05-21, in-force 1999-06-07
