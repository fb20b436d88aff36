# A loan, its size and its conditions
@ a1 | Dawn | 2019-05-12
Pakistan and the International Monetary Fund have reached a staff-level agreement on a $6 billion bailout over 39 months, the prime minister's adviser on finance, Salman Haider, told state television.
:: deal d1 | subject=a $6 billion bailout over 39 months | parties=PK, org:International Monetary Fund | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=6000000000 USD | speaker=Salman Haider
:: actor p1 | Salman Haider | role=adviser on finance | country=PK
@ a2 | International Monetary Fund | 2019-05-12
An IMF team and the Pakistani authorities have reached a staff-level agreement on economic policies that could be supported by a 39-month Extended Fund Facility for about US$6 billion.
:: deal d1 | subject=a 39-month Extended Fund Facility for about US$6 billion | parties=org:IMF, PK | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=about 6000000000 USD
@ a3 | The News | 2019-05-13
Islamabad will get $6.5bn from the Fund in three years, sources at the Finance Division said, and must let the rupee float.
:: deal d1 | subject=$6.5bn from the Fund in three years | parties=PK, org:International Monetary Fund | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=6500000000 USD | speaker=sources at the Finance Division
@ a4 | Bloomberg | 2019-07-03
The IMF's board approved the $6 billion loan for Pakistan on Wednesday, its spokesman Gerald Nash wrote on Twitter.
:: deal d1 | subject=the $6 billion loan for Pakistan | parties=org:IMF, PK | status=in-force | certainty=certain | sector=finance | kind=loan-or-aid | value=6000000000 USD | date=2019-07-03 | speaker=Gerald Nash
:: actor p2 | Gerald Nash | role=spokesman
= sources d1 2
= contradiction d1@a1 d1@a3 figure
= life d1 agreed 2019-05-12, in-force 2019-07-03
