# Wheat for Egypt
@ a1 | MENA | 2024-09-05
CAIRO - Egypt has reached agreement with Russian suppliers on 430,000 tonnes of wheat for shipment in October, Supply Minister Hisham Farid said on Thursday. Strategic reserves cover 6.3 months of consumption, he added.
:: deal d1 | subject=430,000 tonnes of wheat for shipment in October | parties=EG, RU | status=agreed | certainty=certain | sector=agriculture | speaker=Hisham Farid
:: claim c1 | content=Strategic reserves cover 6.3 months of consumption | speaker=Hisham Farid (Supply Minister, EG) | form=indirect
:: actor p1 | Hisham Farid | role=Supply Minister | country=EG
@ a2 | Reuters | 2024-09-05
CAIRO (Reuters) - Egypt has bought 430,000 metric tons of Russian wheat in a direct deal, traders said on Thursday, after its largest ever tender in August, for 3.8 million tons, drew few offers. The price was $235 per ton.
:: deal d1 | subject=430,000 metric tons of Russian wheat in a direct deal | parties=EG, RU | status=agreed | certainty=certain | sector=agriculture | speaker=desc:traders
:: claim c2 | content=its largest ever tender in August, for 3.8 million tons, drew few offers | form=asserted | figures=3.8 million tons > 3800000 tonne | dates=2024-08
:: claim c3 | content=The price was $235 per ton | form=asserted | figures=$235 > 235 USD
@ a3 | Interfax | 2024-09-06
MOSCOW. Sept 6 (Interfax) - Russian exporters will ship 430,000 tonnes of wheat to Egypt next month under an agreement with the Egyptian grain buyer GASC. Russia supplied Egypt with 7.9 million tonnes in the 2023-24 season.
:: deal d1 | subject=ship 430,000 tonnes of wheat to Egypt next month | parties=RU, EG | status=agreed | certainty=certain | sector=agriculture
:: claim c4 | content=Russia supplied Egypt with 7.9 million tonnes in the 2023-24 season | form=asserted | about=RU, EG | figures=7.9 million tonnes > 7900000 tonne | dates=2023-07-01/2024-06-30
:: actor o1 | org:GASC | country=EG
@ a4 | Al-Ahram Weekly | 2024-09-12
Egypt is buying 430,000 tonnes of Russian wheat directly, Reuters reported last week. The country imports about 12 million tonnes a year, almost 8 million of them from Russia in the last season.
:: deal d1 | subject=430,000 tonnes of Russian wheat directly | parties=EG, RU | status=agreed | certainty=certain | sector=agriculture | outlet=Reuters
:: claim c5 | content=The country imports about 12 million tonnes a year | form=asserted | about=EG | figures=about 12 million tonnes > about 12000000 tonne
:: claim c4 | content=almost 8 million of them from Russia in the last season | form=asserted | about=RU | figures=almost 8 million > about 8000000 tonne | dates=2023-07-01/2024-06-30
= sources d1 3
= sources c4 2
= life d1 agreed 2024-09-05
