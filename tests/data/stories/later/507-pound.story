# Twelve billion for the pound
@ a1 | Al-Ahram | 2016-07-27
Egypt is negotiating a loan of $12 billion over three years with the International Monetary Fund, Finance Minister Tarek El-Gamal said on television on Tuesday night. A mission of the Fund arrives in Cairo on Saturday.
:: deal d1 | subject=a loan of $12 billion over three years | parties=EG, org:International Monetary Fund | status=negotiating | certainty=certain | sector=finance | kind=loan-or-aid | value=12000000000 USD | speaker=Tarek El-Gamal
:: trip g1 | span=A mission of the Fund arrives in Cairo on Saturday | party=org:International Monetary Fund | to=Cairo | country=EG | attendance=expected | date=2016-07-30
:: actor p1 | Tarek El-Gamal | role=Finance Minister | country=EG
:: actor o1 | org:International Monetary Fund
@ a2 | International Monetary Fund | 2016-08-11
Cairo - The Egyptian authorities and an IMF team have reached a staff-level agreement on a three-year extended fund facility for about $12 billion. The agreement is subject to approval by the Executive Board, mission chief Charles Lindgren said at the end of his visit. Egypt's budget deficit was near 12 percent of GDP in 2015/16.
:: deal d1 | subject=a staff-level agreement on a three-year extended fund facility for about $12 billion | parties=EG, org:IMF | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=about 12000000000 USD
:: trip g1 | span=mission chief Charles Lindgren said at the end of his visit | party=org:IMF | head=Charles Lindgren (mission chief) | to=Cairo | country=EG | attendance=present
:: claim c1 | content=Egypt's budget deficit was near 12 percent of GDP in 2015/16 | form=asserted | about=EG | figures=near 12 percent > about 12 percent | dates=2015-07-01/2016-06-30
:: actor p2 | Charles Lindgren | role=mission chief
:: actor o1 | org:IMF
@ a3 | Daily News Egypt | 2016-08-14
IMF mission chief Charles Lindgren expects the first $2.5bn of the new loan to be paid out this autumn, he told Daily News Egypt. The pound traded at 12.6 to the dollar on the black market last week.
:: claim c2 | content=the first $2.5bn of the new loan to be paid out this autumn | speaker=Charles Lindgren (IMF mission chief) | form=indirect | certainty=probable | outlet=Daily News Egypt | figures=$2.5bn > 2500000000 USD
:: claim c3 | content=The pound traded at 12.6 to the dollar on the black market last week | form=asserted
:: actor p2 | Charles Lindgren | role=mission chief
:: actor o1 | org:IMF
@ a4 | Reuters | 2016-11-11
WASHINGTON, Nov 11 (Reuters) - The IMF's board on Friday approved a three-year, $12 billion loan to Egypt, a week after Cairo let the pound float. A first tranche of $2.75 billion will be disbursed at once, the IMF said.
:: deal d1 | subject=a three-year, $12 billion loan to Egypt | parties=org:IMF, EG | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=12000000000 USD | date=2016-11-11
:: claim c4 | content=A first tranche of $2.75 billion will be disbursed at once | speaker=org:IMF | form=indirect | figures=$2.75 billion > 2750000000 USD
:: actor o1 | org:IMF
@ a5 | Gulf News | 2016-11-12
The IMF's board on Friday approved a three-year, $12 billion loan to Egypt, a week after Cairo let the pound float. A first tranche of $2.75 billion will be disbursed at once, the Fund said. - Reuters
:: deal d1 | subject=a three-year, $12 billion loan to Egypt | parties=org:IMF, EG | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=12000000000 USD | date=2016-11-11
:: claim c4 | content=A first tranche of $2.75 billion will be disbursed at once | speaker=org:IMF | form=indirect | figures=$2.75 billion > 2750000000 USD
:: actor o1 | org:IMF
= sources d1 3
= sources c4 1
= sources g1 2
= life d1 negotiating 2016-07-27, agreed 2016-08-11
