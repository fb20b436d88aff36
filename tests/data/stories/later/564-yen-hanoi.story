# Yen for Highway Five
@ a1 | Kyodo | 1992-11-06
TOKYO, Nov. 6 (Kyodo) - Japan decided Friday to resume official aid to Vietnam after 14 years and to lend it 45.5 billion yen, Foreign Minister Kenji Watari said. The loan serves to pay off an old debt.
:: deal d1 | subject=lend it 45.5 billion yen | parties=JP, VN | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=45500000000 JPY | date=1992-11-06 | speaker=Kenji Watari
:: claim c1 | content=The loan serves to pay off an old debt | form=asserted
:: actor p1 | Kenji Watari | role=Foreign Minister | country=JP
@ a2 | Vietnam News Agency | 1992-11-07
Hanoi (VNA) - Deputy Prime Minister Tran Quoc Binh welcomed Japan's decision to grant Viet Nam a credit of 45.5 billion yen. It equals about 370 million US dollars.
:: deal d1 | subject=a credit of 45.5 billion yen | parties=JP, VN | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=45500000000 JPY
:: claim c2 | content=It equals about 370 million US dollars | form=asserted | figures=about 370 million US dollars > about 370000000 USD
:: actor p2 | Tran Quoc Binh | role=Deputy Prime Minister | country=VN
@ a3 | Far Eastern Economic Review | 1992-11-19
Tokyo's loan of more than 45 billion yen, the first since 1978, sets Hanoi free to borrow from the IMF again. Japanese trade with Vietnam was $879 million in 1991, nearly twice that of 1989.
:: deal d1 | subject=Tokyo's loan of more than 45 billion yen | parties=JP, VN | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=45000000000+ JPY
:: claim c3 | content=Japanese trade with Vietnam was $879 million in 1991 | form=asserted | about=JP, VN | figures=$879 million > 879000000 USD | dates=1991
@ a4 | Kyodo | 1994-01-28
TOKYO, Jan. 28 (Kyodo) - Japan and Vietnam signed an agreement Friday on a loan of 52.3 billion yen, of which 8.8 billion is for the repair of Highway No. 5 between Hanoi and Haiphong. The two-way trade exceeded $1.7 billion in 1993.
:: deal d2 | subject=a loan of 52.3 billion yen | parties=JP, VN | status=signed | certainty=certain | sector=finance | kind=loan-or-aid | value=52300000000 JPY | date=1994-01-28
:: claim c4 | content=8.8 billion is for the repair of Highway No. 5 between Hanoi and Haiphong | form=asserted | figures=8.8 billion > 8800000000 JPY
:: claim c5 | content=The two-way trade exceeded $1.7 billion in 1993 | form=asserted | about=JP, VN | figures=$1.7 billion > 1700000000+ USD | dates=1993
@ a5 | Nhan Dan | 1994-01-29
The representatives of the two governments put their signatures in Tokyo yesterday to the second Japanese credit, worth 52.3 billion yen, for roads, ports and power stations. Highway 5 alone receives 8.8 billion yen.
:: deal d2 | subject=the second Japanese credit, worth 52.3 billion yen | parties=JP, VN | status=signed | certainty=certain | sector=finance | kind=loan-or-aid | value=52300000000 JPY | date=1994-01-28
:: claim c4 | content=Highway 5 alone receives 8.8 billion yen | form=asserted | figures=8.8 billion yen > 8800000000 JPY
= sources d1 3
= sources d2 2
= sources c4 2
= life d1 agreed 1992-11-06
= life d2 signed 1994-01-28
