# Honey from Havana
@ a1 | Granma | 2019-05-28
Cuba exported 7,800 tons of honey in 2018, chiefly to Germany, Agriculture Minister Raul Pereda said at the fair in Havana.
:: claim c1 | content=Cuba exported 7,800 tons of honey in 2018 | speaker=Raul Pereda (Agriculture Minister, CU) | form=indirect | about=CU | figures=7,800 tons > 7800 tonne | dates=2018
:: actor p1 | Raul Pereda | role=Agriculture Minister | country=CU
@ a2 | Handelsblatt | 2019-06-02
Germany's importers took most of the 7,800 tonnes of honey that Cuban bees made for foreign markets last year.
:: claim c1 | content=the 7,800 tonnes of honey that Cuban bees made for foreign markets last year | form=asserted | about=CU, DE | figures=7,800 tonnes > 7800 tonne | dates=2018
@ a3 | EFE | 2019-06-05
HAVANA (EFE) - Cuba's exports of honey amounted to 6,100 tonnes in 2018, the statistics office ONEI said on Wednesday.
:: claim c2 | content=Cuba's exports of honey amounted to 6,100 tonnes in 2018 | speaker=org:ONEI (CU) | form=indirect | about=CU | figures=6,100 tonnes > 6100 tonne | dates=2018
= sources c1 2
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
