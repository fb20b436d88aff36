# Barrels
@ a1 | Reuters | 2023-04-02
DUBAI/LONDON, April 2 (Reuters) - Saudi Arabia and other OPEC+ producers announced on Sunday surprise output cuts of 1.16 million barrels per day, to begin in May.
:: claim c1 | content=Saudi Arabia and other OPEC+ producers announced on Sunday surprise output cuts of 1.16 million barrels per day, to begin in May | form=asserted | about=SA | figures=1.16 million barrels per day > 1160000 barrel | dates=2023-05
@ a2 | Arab News | 2023-04-03
OPEC+ members will cut their output voluntarily by 1.16 million barrels a day from May, the Saudi Energy Ministry said.
:: claim c1 | content=OPEC+ members will cut their output voluntarily by 1.16 million barrels a day from May | speaker=org:Energy Ministry (SA) | form=indirect | about=SA | figures=1.16 million barrels a day > 1160000 barrel | dates=2023-05
:: actor o1 | org:Energy Ministry | country=SA
@ a3 | CNBC | 2023-04-03
Oil producers shocked markets with cuts of 1.66 million barrels a day to their output from May, including Russia's.
:: claim c2 | content=cuts of 1.66 million barrels a day to their output from May, including Russia's | form=asserted | figures=1.66 million barrels a day > 1660000 barrel | dates=2023-05
@ a4 | The Peninsula | 2023-04-03
OPEC+ countries are to lower production by 1.16 million barrels per day in May, according to Reuters.
:: claim c1 | content=OPEC+ countries are to lower production by 1.16 million barrels per day in May | form=asserted | outlet=Reuters | figures=1.16 million barrels per day > 1160000 barrel | dates=2023-05
= sources c1 2
