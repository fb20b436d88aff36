# Stones from Jwaneng
@ a1 | BOPA | 2025-02-25
GABORONE - Botswana and De Beers today signed a ten-year sales agreement for rough diamonds. Debswana will sell 30 percent of its output through the state's Okavango company at once, Minerals Minister Mpho Kgosi said.
:: deal d1 | subject=a ten-year sales agreement for rough diamonds | parties=BW, org:De Beers | status=signed | certainty=certain | sector=trade | kind=agreement | date=2025-02-25
:: claim c1 | content=Debswana will sell 30 percent of its output through the state's Okavango company at once | speaker=Mpho Kgosi (Minerals Minister, BW) | form=indirect | figures=30 percent > 30 percent
:: actor p1 | Mpho Kgosi | role=Minerals Minister | country=BW
:: actor o1 | org:De Beers
:: actor o2 | org:Debswana
@ a2 | Mining Weekly | 2025-02-25
JOHANNESBURG - De Beers and the government of Botswana have signed a new agreement on the sale of diamonds for ten years. The state's share of Debswana's production rises to 30 percent now and to 40 percent in five years. Debswana mined 17.9-million carats in 2024.
:: deal d1 | subject=a new agreement on the sale of diamonds for ten years | parties=org:De Beers, BW | status=signed | certainty=certain | sector=trade | kind=agreement
:: claim c1 | content=The state's share of Debswana's production rises to 30 percent now and to 40 percent in five years | form=asserted | about=org:Debswana | figures=30 percent > 30 percent;40 percent > 40 percent
:: claim c2 | content=Debswana mined 17.9-million carats in 2024 | form=asserted | about=org:Debswana | figures=17.9-million carats > 17900000 carat | dates=2024
:: actor o1 | org:De Beers
:: actor o2 | org:Debswana
@ a3 | Mmegi | 2025-02-26
Debswana's mines yielded 19.4 million carats in 2024 against 24.7 million the year before, according to the Chamber of Mines. The sales agreement with De Beers was signed on Tuesday after six years of talks.
:: claim c3 | content=Debswana's mines yielded 19.4 million carats in 2024 | speaker=org:Chamber of Mines | form=indirect | about=org:Debswana | figures=19.4 million carats > 19400000 carat | dates=2024
:: claim c4 | content=against 24.7 million the year before | speaker=org:Chamber of Mines | form=indirect | figures=24.7 million > 24700000 carat | dates=2023
:: deal d1 | subject=The sales agreement with De Beers | parties=BW, org:De Beers | status=signed | certainty=certain | sector=trade | kind=agreement | date=2025-02-25
:: actor o1 | org:De Beers
:: actor o2 | org:Debswana
:: actor o3 | org:Chamber of Mines
@ a4 | Reuters | 2025-03-03
GABORONE (Reuters) - Debswana, owned by De Beers and Botswana, produced 17.9 million carats of diamonds last year and plans 15 million for 2025, its managing director Kabelo Moremi said on Monday.
:: claim c2 | content=produced 17.9 million carats of diamonds last year | speaker=Kabelo Moremi (managing director) | form=indirect | about=org:Debswana | figures=17.9 million carats > 17900000 carat | dates=2024
:: claim c5 | content=plans 15 million for 2025 | speaker=Kabelo Moremi (managing director) | form=indirect | about=org:Debswana | figures=15 million > 15000000 carat | dates=2025
:: actor p2 | Kabelo Moremi | role=managing director
:: actor o1 | org:De Beers
:: actor o2 | org:Debswana
= sources d1 3
= sources c1 2
= sources c2 2
= contradiction c2@a2 c3@a3 figure
= contradiction c2@a4 c3@a3 figure
= life d1 signed 2025-02-25
