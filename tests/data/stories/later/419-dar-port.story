# Thirty years of a harbour
@ a1 | Daily News | 2023-06-10
DODOMA: Parliament on Saturday approved the intergovernmental agreement between Tanzania and Dubai on the running of Dar es Salaam port by DP World. Works Minister Godfrey Mushi tabled it.
:: deal d1 | subject=the intergovernmental agreement between Tanzania and Dubai on the running of Dar es Salaam port by DP World | parties=TZ, AE | status=agreed | certainty=certain | sector=transport | kind=agreement | date=2023-06-10
:: actor p1 | Godfrey Mushi | role=Works Minister | country=TZ
:: actor o1 | org:DP World
@ a2 | The Citizen | 2023-10-22
Tanzania and DP World are still negotiating the operation of berths at Dar es Salaam port, the director general of the Ports Authority, Plasius Mgaya, told The Citizen on Sunday. The port handled 21.4 million tonnes of cargo in 2022/23.
:: deal d2 | subject=the operation of berths at Dar es Salaam port | parties=TZ, org:DP World | status=negotiating | certainty=certain | sector=transport | outlet=The Citizen | speaker=Plasius Mgaya
:: claim c1 | content=The port handled 21.4 million tonnes of cargo in 2022/23 | form=asserted | figures=21.4 million tonnes > 21400000 tonne | dates=2022-07-01/2023-06-30
:: actor p2 | Plasius Mgaya | role=director general
:: actor o1 | org:DP World
@ a3 | Reuters | 2023-10-22
DODOMA, Oct 22 (Reuters) - Tanzania signed a 30-year contract with DP World on Sunday under which the Dubai company will operate four berths at Dar es Salaam port. It will invest $250 million in the first five years.
:: deal d2 | subject=a 30-year contract with DP World on Sunday under which the Dubai company will operate four berths at Dar es Salaam port | parties=TZ, org:DP World (AE) | status=signed | certainty=certain | sector=transport | kind=contract | date=2023-10-22
:: claim c2 | content=It will invest $250 million in the first five years | form=asserted | figures=$250 million > 250000000 USD
:: actor o1 | org:DP World | country=AE
@ a4 | DP World | 2023-10-22
DP World and the Tanzania Ports Authority today signed a 30-year concession agreement to operate and modernise the multi-purpose Dar es Salaam Port. DP World will initially invest more than $250 million, said its chairman, Sultan Al Zarooni. The sum could rise to $1 billion over the concession.
:: deal d2 | subject=a 30-year concession agreement to operate and modernise the multi-purpose Dar es Salaam Port | parties=org:DP World, org:Tanzania Ports Authority (TZ) | status=signed | certainty=certain | sector=transport | kind=agreement | date=2023-10-22
:: claim c2 | content=DP World will initially invest more than $250 million | speaker=Sultan Al Zarooni (chairman) | form=indirect | about=org:DP World | figures=more than $250 million > 250000000+ USD
:: claim c3 | content=The sum could rise to $1 billion over the concession | form=asserted | certainty=possible | figures=$1 billion > 1000000000 USD
:: actor p3 | Sultan Al Zarooni | role=chairman
:: actor o1 | org:DP World
:: actor o2 | org:Tanzania Ports Authority | country=TZ
@ a5 | The EastAfrican | 2023-10-28
DP World will run berths four to seven of Dar es Salaam port under the contract that was signed in Dodoma on October 22. Its performance is to be reviewed every five years. Cargo at the port came to 19.8 million tonnes in 2022/23, according to the company.
:: deal d2 | subject=run berths four to seven of Dar es Salaam port | parties=org:DP World, TZ | status=signed | certainty=certain | sector=transport | kind=contract | date=2023-10-22
:: claim c5 | content=Cargo at the port came to 19.8 million tonnes in 2022/23 | speaker=org:DP World | form=indirect | figures=19.8 million tonnes > 19800000 tonne | dates=2022-07-01/2023-06-30
:: claim c4 | content=Its performance is to be reviewed every five years | form=asserted
:: actor o1 | org:DP World
= sources d2 4
= sources c2 2
= contradiction d2@a2 d2@a3 status
= contradiction d2@a2 d2@a4 status
= contradiction d2@a2 d2@a5 status
= contradiction c1@a2 c5@a5 figure
= life d1 agreed 2023-06-10
= life d2 negotiating 2023-10-22, signed 2023-10-22
