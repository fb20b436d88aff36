# Helicopters bought, price disputed
@ a1 | The Punch | 2023-03-14
Nigeria has signed a contract with Leonardo of Italy for 12 attack helicopters, Air Force chief Musa Garba said on Tuesday. It is worth $480 million.
:: deal d1 | subject=12 attack helicopters | parties=NG, org:Leonardo | status=signed | certainty=certain | sector=defence | kind=contract | value=480000000 USD | speaker=Musa Garba
:: actor p1 | Musa Garba | role=Air Force chief | country=NG
:: actor o1 | org:Leonardo | country=IT
@ a2 | Defense News | 2023-03-16
Leonardo is to deliver a dozen attack helicopters to the Nigerian Air Force. The contract, signed this week, has a value of $510 million, according to the Italian group.
:: deal d1 | subject=deliver a dozen attack helicopters to the Nigerian Air Force | parties=org:Leonardo, NG | status=signed | certainty=certain | sector=defence | kind=contract | value=510000000 USD | speaker=Leonardo
:: actor o1 | org:Leonardo | country=IT
@ a3 | Premium Times | 2024-01-22
The first two of twelve Leonardo attack helicopters arrived in Makurdi on Sunday, Air Marshal Musa Garba announced.
:: deal d1 | subject=The first two of twelve Leonardo attack helicopters | parties=NG, org:Leonardo | status=in-force | certainty=certain | sector=defence | speaker=Musa Garba
:: actor p1 | Musa Garba | role=Air Marshal | country=NG
:: actor o1 | org:Leonardo | country=IT
= sources d1 2
= contradiction d1@a1 d1@a2 figure
= life d1 signed 2023-03-14, in-force 2024-01-22
