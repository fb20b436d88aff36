# Beans by the shipload
@ a1 | Globo Rural | 2024-01-08
Brazil shipped 101.9 million tonnes of soybeans in 2023, of which 74 million went to China, the trade ministry said.
:: claim c1 | content=Brazil shipped 101.9 million tonnes of soybeans in 2023 | speaker=org:trade ministry (BR) | form=indirect | about=BR | figures=101.9 million tonnes > 101900000 tonne | dates=2023
@ a2 | Reuters | 2024-01-05
SAO PAULO (Reuters) - Soybean exports from Brazil totaled a record 101.86 million tons in 2023, government data showed on Friday.
:: claim c1 | content=Soybean exports from Brazil totaled a record 101.86 million tons in 2023 | speaker=country:BR | form=indirect | about=BR | figures=101.86 million tons > 101860000 tonne | dates=2023
@ a3 | South China Morning Post | 2024-01-19
China bought 69.95 million tonnes of soybeans from Brazil in 2023, 29 per cent more than the year before, according to customs.
:: claim c2 | content=China bought 69.95 million tonnes of soybeans from Brazil in 2023 | speaker=country:CN | form=indirect | about=CN, BR | figures=69.95 million tonnes > 69950000 tonne | dates=2023
= sources c1 1
