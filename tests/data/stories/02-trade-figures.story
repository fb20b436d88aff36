# Trade figures that agree, disagree and belong to different years
@ a1 | Hindustan Times | 2025-11-30
India-Russia trade touched a record $65.70 billion in FY 2023-24, ahead of the summit in New Delhi next week. In FY 2021-22 it had been $13 billion.
:: claim c1 | content=India-Russia trade touched a record $65.70 billion in FY 2023-24 | form=asserted | about=IN, RU | figures=$65.70 billion > 65700000000 USD | dates=2023-04-01/2024-03-31
:: claim c2 | content=In FY 2021-22 it had been $13 billion | form=asserted | figures=$13 billion > 13000000000 USD | dates=2021-04-01/2022-03-31
@ a2 | Interfax | 2025-12-01
Bilateral trade between Russia and India reached $68.7 billion in the 2023-24 fiscal year, the Economy Ministry in Moscow said. Exports of Indian goods to Russia stood at $4.9 billion.
:: claim c3 | content=Bilateral trade between Russia and India reached $68.7 billion in the 2023-24 fiscal year | speaker=org:Economy Ministry (RU) | form=indirect | about=RU, IN | figures=$68.7 billion > 68700000000 USD | dates=2023-04-01/2024-03-31
:: claim c4 | content=Exports of Indian goods to Russia stood at $4.9 billion | form=asserted | about=IN, RU | figures=$4.9 billion > 4900000000 USD
@ a3 | AFP | 2025-12-02
Trade between India and Russia was worth more than $65 billion in fiscal 2023-24 and rose to $68.7 billion in fiscal 2024-25, according to Indian government data.
:: claim c1 | content=Trade between India and Russia was worth more than $65 billion in fiscal 2023-24 | speaker=country:IN | form=indirect | about=IN, RU | figures=more than $65 billion > 65000000000+ USD | dates=2023-04-01/2024-03-31
:: claim c5 | content=rose to $68.7 billion in fiscal 2024-25 | speaker=country:IN | form=indirect | figures=$68.7 billion > 68700000000 USD | dates=2024-04-01/2025-03-31
@ a4 | Mint | 2025-12-03
Trade between India and Russia, which stood at $66 billion in 2023-24, is lopsided: Indian exports were only $4.3 billion in that year.
:: claim c1 | content=Trade between India and Russia, which stood at $66 billion in 2023-24 | form=asserted | about=IN, RU | figures=$66 billion > 66000000000 USD | dates=2023-04-01/2024-03-31
:: claim c6 | content=Indian exports were only $4.3 billion in that year | form=asserted | about=IN | figures=$4.3 billion > 4300000000 USD | dates=2023-04-01/2024-03-31
= sources c1 3
= contradiction c1@a1 c3@a2 figure
= contradiction c1@a4 c3@a2 figure
