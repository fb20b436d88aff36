# Two years to go home
@ a1 | BSS | 2018-01-16
NAYPYIDAW, Jan 16 (BSS) - Bangladesh and Myanmar today signed the physical arrangement for the return of the Rohingya to Rakhine State. It will be completed within two years, said Foreign Secretary Kamrul Huq, who led the Bangladesh side. Myanmar will take back 300 people a day at first.
:: deal d1 | subject=the physical arrangement for the return of the Rohingya to Rakhine State | parties=BD, MM | status=signed | certainty=certain | sector=migration | kind=agreement | date=2018-01-16
:: claim c1 | content=It will be completed within two years | speaker=Kamrul Huq (Foreign Secretary, BD) | form=indirect | about=BD
:: claim c2 | content=Myanmar will take back 300 people a day at first | form=asserted | about=MM | figures=300 people > 300 person
:: trip g1 | span=Foreign Secretary Kamrul Huq, who led the Bangladesh side | party=BD | head=Kamrul Huq (Foreign Secretary, BD) | to=NAYPYIDAW | country=MM | attendance=present | date=2018-01-16
:: actor p1 | Kamrul Huq | role=Foreign Secretary | country=BD
@ a2 | Myanmar Times | 2018-01-16
Bangladesh and Myanmar are still negotiating how the refugees will be returned, and no paper has been signed, Permanent Secretary U Kyaw Myint of the foreign ministry told the Myanmar Times on Tuesday. Two reception centres are ready, he added.
:: deal d1 | subject=how the refugees will be returned | parties=BD, MM | status=negotiating | certainty=certain | sector=migration | outlet=Myanmar Times | speaker=Kyaw Myint
:: claim c4 | content=Two reception centres are ready | speaker=Kyaw Myint (Permanent Secretary, MM) | form=indirect | outlet=Myanmar Times | figures=Two reception centres > 2 centre
:: actor p2 | Kyaw Myint | role=Permanent Secretary | country=MM
@ a3 | Reuters | 2018-01-16
NAYPYITAW/DHAKA (Reuters) - Myanmar has agreed to accept 1,500 Rohingya each week, Bangladesh said on Tuesday, after the two countries signed an agreement to return hundreds of thousands of people who have fled an army crackdown. The process is to take two years, the Bangladeshi foreign ministry said in a statement.
:: deal d2 | subject=accept 1,500 Rohingya each week | parties=MM, BD | status=agreed | certainty=certain | sector=migration | speaker=country:BD
:: deal d1 | subject=an agreement to return hundreds of thousands of people who have fled an army crackdown | parties=MM, BD | status=signed | certainty=certain | sector=migration | kind=agreement | date=2018-01-16
:: claim c1 | content=The process is to take two years | speaker=org:foreign ministry (BD) | form=indirect
:: actor o1 | org:foreign ministry | country=BD
@ a4 | The Daily Star | 2018-01-17
Myanmar will take in 1,500 Rohingyas a week under the arrangement that Dhaka and Naypyidaw signed yesterday. More than 655,000 have come since August 25. The repatriation should be over in two years, according to the foreign ministry.
:: deal d2 | subject=take in 1,500 Rohingyas a week | parties=MM, BD | status=agreed | certainty=certain | sector=migration
:: deal d1 | subject=the arrangement that Dhaka and Naypyidaw signed yesterday | parties=BD, MM | status=signed | certainty=certain | sector=migration | kind=agreement | date=2018-01-16
:: claim c5 | content=More than 655,000 have come since August 25 | form=asserted | figures=More than 655,000 > 655000+ person | dates=2017-08-25/2018-01-17
:: claim c1 | content=The repatriation should be over in two years | speaker=org:foreign ministry (BD) | form=indirect
:: actor o1 | org:foreign ministry | country=BD
@ a5 | UNHCR | 2018-01-23
Over 688,000 refugees have arrived in Bangladesh from Myanmar since 25 August. UNHCR was no party to the bilateral arrangement that the two governments signed on 16 January, spokesperson Ana Lindqvist said.
:: claim c6 | content=Over 688,000 refugees have arrived in Bangladesh from Myanmar since 25 August | form=asserted | about=BD, MM | figures=Over 688,000 refugees > 688000+ person | dates=2017-08-25/2018-01-23
:: deal d1 | subject=the bilateral arrangement that the two governments signed on 16 January | parties=BD, MM | status=signed | certainty=certain | sector=migration | kind=agreement | date=2018-01-16 | speaker=Ana Lindqvist
:: actor p3 | Ana Lindqvist | role=spokesperson
:: actor o2 | org:UNHCR
= sources d1 5
= sources c1 1
= sources d2 2
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
= contradiction d1@a2 d1@a4 status
= contradiction d1@a2 d1@a5 status
= life d1 negotiating 2018-01-16, signed 2018-01-16
= life d2 agreed 2018-01-16
