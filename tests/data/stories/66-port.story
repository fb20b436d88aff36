# A port lease
@ a1 | The Sunday Times | 2016-10-30
COLOMBO - Sri Lanka plans to hand 80 percent of Hambantota port to China Merchants for $1.1 billion, Ports Minister Nihal Perera said.
:: deal d1 | subject=hand 80 percent of Hambantota port to China Merchants | parties=LK, org:China Merchants | status=proposed | certainty=probable | sector=transport | value=1100000000 USD | speaker=Nihal Perera
:: actor p1 | Nihal Perera | role=Ports Minister | country=LK
:: actor o1 | org:China Merchants | country=CN
@ a2 | Daily Mirror | 2017-07-26
The cabinet approved on Tuesday a revised deal with China Merchants under which the Chinese company takes 70 percent of the Hambantota port.
:: deal d1 | subject=the Chinese company takes 70 percent of the Hambantota port | parties=LK, org:China Merchants | status=agreed | certainty=certain | sector=transport | date=2017-07-25
:: actor o1 | org:China Merchants | country=CN
@ a3 | Xinhua | 2017-07-29
China Merchants Port Holdings and the Sri Lanka Ports Authority signed the concession agreement on Hambantota Port on Saturday. The Chinese side will invest 1.12 billion dollars.
:: deal d1 | subject=the concession agreement on Hambantota Port | parties=org:China Merchants Port Holdings, org:Sri Lanka Ports Authority | status=signed | certainty=certain | sector=transport | date=2017-07-29
:: actor o1 | org:China Merchants Port Holdings | country=CN
:: actor o2 | org:Sri Lanka Ports Authority | country=LK
= sources d1 3
= life d1 proposed 2016-10-30, agreed 2017-07-25, signed 2017-07-29
