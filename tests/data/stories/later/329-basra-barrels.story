# Iraq's barrels
@ a1 | Iraqi News Agency | 2024-09-03
Baghdad - INA. Iraq exported 106.1 million barrels of crude oil in August and earned $8.19 billion, the Oil Ministry announced on Tuesday. Production came to 3.90 million barrels a day, below the quota of 4 million set by OPEC, a ministry spokesman, Asim Jihad Hussein, said.
:: claim c1 | content=Iraq exported 106.1 million barrels of crude oil in August and earned $8.19 billion | speaker=org:Oil Ministry (IQ) | form=indirect | about=IQ | figures=106.1 million barrels > 106100000 barrel;$8.19 billion > 8190000000 USD | dates=2024-08
:: claim c2 | content=Production came to 3.90 million barrels a day, below the quota of 4 million set by OPEC | speaker=Asim Jihad Hussein (spokesman, IQ) | form=indirect | about=IQ | figures=3.90 million barrels a day > 3900000 barrel;4 million > 4000000 barrel | dates=2024-08
:: actor o1 | org:Oil Ministry | country=IQ
:: actor p1 | Asim Jihad Hussein | role=spokesman | country=IQ
@ a2 | Reuters | 2024-09-03
BAGHDAD (Reuters) - Iraq's crude exports in August amounted to 106.1 million barrels and brought in about $8.2 billion, the oil ministry said on Tuesday. Exports averaged 3.42 million barrels per day.
:: claim c1 | content=Iraq's crude exports in August amounted to 106.1 million barrels and brought in about $8.2 billion | speaker=org:oil ministry (IQ) | form=indirect | about=IQ | figures=106.1 million barrels > 106100000 barrel;about $8.2 billion > about 8200000000 USD | dates=2024-08
:: claim c4 | content=Exports averaged 3.42 million barrels per day | form=asserted | about=IQ | figures=3.42 million barrels per day > 3420000 barrel | dates=2024-08
:: actor o1 | org:oil ministry | country=IQ
@ a3 | Argus Media | 2024-09-06
Iraq's production was 4.28 million barrels a day in August, an Argus survey shows, well above its OPEC+ quota of 4 million. The group has asked Baghdad to make up for earlier excess.
:: claim c3 | content=Iraq's production was 4.28 million barrels a day in August | speaker=org:Argus survey | form=indirect | about=IQ | figures=4.28 million barrels a day > 4280000 barrel | dates=2024-08
:: claim c5 | content=The group has asked Baghdad to make up for earlier excess | form=asserted | about=IQ
@ a4 | Shafaq News | 2024-09-12
Iraq pumped 4.25 million barrels of oil a day in July, OPEC's monthly report shows. Oil Minister Hayan Abbas will go to Vienna next week to explain the figures.
:: claim c6 | content=Iraq pumped 4.25 million barrels of oil a day in July | speaker=org:OPEC | form=indirect | about=IQ | figures=4.25 million barrels > 4250000 barrel | dates=2024-07
:: trip g1 | span=Oil Minister Hayan Abbas will go to Vienna next week | party=IQ | head=Hayan Abbas (Oil Minister, IQ) | to=Vienna | country=AT | attendance=expected
:: actor p2 | Hayan Abbas | role=Oil Minister | country=IQ
@ a5 | Arab News | 2024-09-18
Iraqi Oil Minister Hayan Abbas assured OPEC Secretary General Samir Al-Ghanim in Vienna on Tuesday that his country would keep to its quota of 4 million barrels a day. Output in August was 3.9 million, he said.
:: trip g1 | span=Iraqi Oil Minister Hayan Abbas assured OPEC Secretary General Samir Al-Ghanim in Vienna on Tuesday | party=IQ | head=Hayan Abbas (Oil Minister, IQ) | to=Vienna | country=AT | attendance=present | date=2024-09-17
:: claim c2 | content=Output in August was 3.9 million | speaker=Hayan Abbas (Oil Minister, IQ) | form=indirect | figures=3.9 million > 3900000 barrel | dates=2024-08
:: claim c7 | content=his country would keep to its quota of 4 million barrels a day | speaker=Hayan Abbas (Oil Minister, IQ) | form=indirect | about=IQ | figures=4 million barrels a day > 4000000 barrel
:: actor p2 | Hayan Abbas | role=Oil Minister | country=IQ
:: actor p3 | Samir Al-Ghanim | role=Secretary General
= sources c1 1
= sources c2 1
= sources g1 2
= contradiction c2@a1 c3@a3 figure
= contradiction c2@a5 c3@a3 figure
