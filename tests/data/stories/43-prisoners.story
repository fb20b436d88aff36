# Who was freed, and how many
@ a1 | Fana | 2018-07-09
Ethiopia and Eritrea signed a joint declaration of peace and friendship in Asmara on Monday. The two countries will reopen their embassies and resume telephone links.
:: deal d1 | subject=a joint declaration of peace and friendship | parties=ET, ER | status=signed | certainty=certain | sector=security | kind=declaration | date=2018-07-09
:: deal d2 | subject=reopen their embassies | parties=ET, ER | status=agreed | certainty=certain | sector=other
:: deal d3 | subject=resume telephone links | parties=ET, ER | status=agreed | certainty=certain | sector=technology
@ a2 | BBC News | 2018-07-09
The leaders of Ethiopia and Eritrea have signed a declaration saying that the state of war between them is over. Phone lines were restored and embassies are to reopen.
:: deal d1 | subject=a declaration saying that the state of war between them is over | parties=ET, ER | status=signed | certainty=certain | sector=security | kind=declaration | date=2018-07-09
:: deal d3 | subject=Phone lines were restored | parties=ET, ER | status=in-force | certainty=certain | sector=technology
:: deal d2 | subject=embassies are to reopen | parties=ET, ER | status=agreed | certainty=certain | sector=other
@ a3 | Shabait | 2018-07-16
Eritrea reopened its embassy in Addis Ababa today in the presence of President Yonas Tesfai and Prime Minister Dawit Bekele.
:: deal d2 | subject=reopened its embassy in Addis Ababa | parties=ER, ET | status=in-force | certainty=certain | sector=other
:: actor p1 | Yonas Tesfai | role=President | country=ER
:: actor p2 | Dawit Bekele | role=Prime Minister | country=ET
@ a4 | Addis Fortune | 2018-07-17
President Jonas Tesfay raised the Eritrean flag over the embassy on Monday beside Premier Dawit Bekele.
:: actor p1 | Jonas Tesfay | role=President | country=ER
:: actor p2 | Dawit Bekele | role=Premier | country=ET
= sources d1 2
= sources d2 3
= sources d3 2
= life d1 signed 2018-07-09
= life d2 agreed 2018-07-09, in-force 2018-07-16
