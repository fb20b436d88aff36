# A flag over Tripoli Street
@ a1 | SANA | 2023-05-09
Syria and Saudi Arabia have decided to resume the work of their diplomatic missions, the Foreign Ministry in Damascus said on Tuesday.
:: deal d1 | subject=resume the work of their diplomatic missions | parties=SY, SA | status=agreed | certainty=certain | sector=other | speaker=org:Foreign Ministry (SY)
@ a2 | Saudi Press Agency | 2023-05-09
The Kingdom decided to reopen its embassy in Damascus, the Foreign Ministry stated.
:: deal d1 | subject=reopen its embassy in Damascus | parties=SA, SY | status=agreed | certainty=certain | sector=other | speaker=org:Foreign Ministry (SA)
@ a3 | Reuters | 2023-05-09
DUBAI (Reuters) - Saudi Arabia and Syria will restore embassies in each other's capitals, more than a decade after ties were cut, both sides said.
:: deal d1 | subject=restore embassies in each other's capitals | parties=SA, SY | status=agreed | certainty=certain | sector=other
@ a4 | Al Arabiya | 2024-09-10
Saudi Arabia officially opened its embassy in the Syrian capital on Tuesday.
:: deal d1 | subject=officially opened its embassy in the Syrian capital | parties=SA, SY | status=in-force | certainty=certain | sector=other | date=2024-09-10
= sources d1 4
= life d1 agreed 2023-05-09, in-force 2024-09-10
