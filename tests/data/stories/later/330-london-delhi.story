# Three years of talks on trade
@ a1 | PTI | 2025-02-24
NEW DELHI, Feb 24 (PTI) India and the United Kingdom on Monday resumed negotiations on a free trade agreement after a break of nearly eight months, Commerce Minister Pankaj Goel said. The two sides want to double trade in ten years.
:: deal d1 | subject=a free trade agreement | parties=IN, GB | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Pankaj Goel
:: claim c1 | content=The two sides want to double trade in ten years | form=asserted | certainty=underspecified | about=IN, GB
:: actor p1 | Pankaj Goel | role=Commerce Minister | country=IN
@ a2 | Department for Business and Trade | 2025-05-06
The UK and India have today agreed a landmark trade deal. It is expected to increase bilateral trade by GBP 25.5 billion a year in the long run. Trade between the two was worth GBP 42.6 billion in 2024.
:: deal d1 | subject=a landmark trade deal | parties=GB, IN | status=agreed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-05-06
:: claim c2 | content=It is expected to increase bilateral trade by GBP 25.5 billion a year in the long run | form=asserted | certainty=probable | about=GB, IN | figures=GBP 25.5 billion > 25500000000 GBP
:: claim c3 | content=Trade between the two was worth GBP 42.6 billion in 2024 | form=asserted | about=GB, IN | figures=GBP 42.6 billion > 42600000000 GBP | dates=2024
@ a3 | BBC News | 2025-05-06
The UK and India have struck a trade deal after nearly three years of on-off negotiations. India will cut its tariff on Scotch whisky from 150% to 75% at once and to 40% by the tenth year.

Trade between the two countries totalled 42.6 billion pounds last year, and the government says the agreement will add 25.5 billion pounds a year by 2040.
:: deal d1 | subject=a trade deal | parties=GB, IN | status=agreed | certainty=certain | sector=trade | kind=trade-agreement
:: claim c4 | content=India will cut its tariff on Scotch whisky from 150% to 75% at once and to 40% by the tenth year | form=asserted | about=IN | figures=150% > 150 percent;75% > 75 percent;40% > 40 percent
:: claim c3 | content=Trade between the two countries totalled 42.6 billion pounds last year | form=asserted | about=GB, IN | figures=42.6 billion pounds > 42600000000 GBP | dates=2024
:: claim c2 | content=the agreement will add 25.5 billion pounds a year by 2040 | speaker=country:GB | form=indirect | about=GB | figures=25.5 billion pounds > 25500000000 GBP | dates=2040
@ a4 | The Hindu BusinessLine | 2025-07-24
India and the UK signed their Comprehensive Economic and Trade Agreement at Chequers on Thursday in the presence of the two prime ministers. Goods trade between the countries was $23.1 billion in 2024-25, the commerce ministry said.
:: deal d1 | subject=their Comprehensive Economic and Trade Agreement | parties=IN, GB | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-07-24
:: claim c5 | content=Goods trade between the countries was $23.1 billion in 2024-25 | speaker=org:commerce ministry (IN) | form=indirect | about=IN, GB | figures=$23.1 billion > 23100000000 USD | dates=2024-04-01/2025-03-31
:: actor o1 | org:commerce ministry | country=IN
@ a5 | Financial Times | 2025-07-24
Britain and India formally signed a free trade agreement on Thursday, the biggest that London has concluded since Brexit. Commerce minister Pankaj Goel and his British colleague, Julian Marsh, put their names to the text.
:: deal d1 | subject=a free trade agreement | parties=GB, IN | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-07-24
:: actor p1 | Pankaj Goel | role=Commerce minister | country=IN
:: actor p2 | Julian Marsh | country=GB
= sources d1 5
= sources c2 1
= sources c3 2
= life d1 negotiating 2025-02-24, agreed 2025-05-06, signed 2025-07-24
