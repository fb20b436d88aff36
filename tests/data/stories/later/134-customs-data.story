# Trade in two books
@ a1 | Xinhua | 2023-01-13
BEIJING, Jan. 13 (Xinhua) -- China's trade with Russia reached 190.27 billion U.S. dollars in 2022, up 29.3 percent, customs data showed Friday.
:: claim c1 | content=China's trade with Russia reached 190.27 billion U.S. dollars in 2022 | speaker=country:CN | form=indirect | about=CN, RU | figures=190.27 billion U.S. dollars > 190270000000 USD | dates=2022
@ a2 | Vedomosti | 2023-01-16
Turnover between Russia and China came to a record $190 billion last year, says the Chinese customs service.
:: claim c1 | content=Turnover between Russia and China came to a record $190 billion last year | speaker=country:CN | form=indirect | about=RU, CN | figures=$190 billion > 190000000000 USD | dates=2022
@ a3 | Izvestia | 2023-02-01
Russia and China traded goods for $172 billion in 2022, the Federal Customs Service in Moscow told Izvestia.
:: claim c2 | content=Russia and China traded goods for $172 billion in 2022 | speaker=org:Federal Customs Service (RU) | form=indirect | about=RU, CN | figures=$172 billion > 172000000000 USD | dates=2022
@ a4 | South China Morning Post | 2024-01-12
China-Russia trade hit $240 billion in 2023, well above the target of $200 billion.
:: claim c3 | content=China-Russia trade hit $240 billion in 2023 | form=asserted | about=CN, RU | figures=$240 billion > 240000000000 USD | dates=2023
= sources c1 1
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
