# Gas for ten years
@ a1 | Gulf Times | 2021-10-11
QatarEnergy has signed a 15-year contract with China's ENN to supply one million tonnes of LNG a year, Energy Minister Nasser Al Thani said.
:: deal d1 | subject=supply one million tonnes of LNG a year | parties=org:QatarEnergy, org:ENN | status=signed | certainty=certain | sector=energy | kind=contract | speaker=Nasser Al Thani
:: actor o1 | org:QatarEnergy | country=QA
:: actor o2 | org:ENN | country=CN
:: actor p1 | Nasser Al Thani | role=Energy Minister | country=QA
@ a2 | Caixin | 2021-10-12
ENN will buy a million tons of liquefied natural gas annually from Qatar over 13 years, the Chinese company said in a filing.
:: deal d1 | subject=buy a million tons of liquefied natural gas annually from Qatar over 13 years | parties=org:ENN, QA | status=signed | certainty=certain | sector=energy | kind=contract | speaker=ENN
:: actor o2 | org:ENN | country=CN
@ a3 | Reuters | 2022-11-21
DOHA, Nov 21 (Reuters) - QatarEnergy has signed a 27-year deal to supply China's Sinopec with four million tonnes of liquefied natural gas a year.
:: deal d2 | subject=supply China's Sinopec with four million tonnes of liquefied natural gas a year | parties=org:QatarEnergy, org:Sinopec | status=signed | certainty=certain | sector=energy | kind=contract | date=2022-11-21
:: actor o1 | org:QatarEnergy | country=QA
:: actor o3 | org:Sinopec | country=CN
@ a4 | The Peninsula | 2022-11-22
Sinopec of China will take 4 million tons a year of LNG from the North Field East project under the sales agreement signed with QatarEnergy on Monday, the longest in the industry.
:: deal d2 | subject=take 4 million tons a year of LNG from the North Field East project | parties=org:Sinopec, org:QatarEnergy | status=signed | certainty=certain | sector=energy | kind=contract | date=2022-11-21
:: actor o1 | org:QatarEnergy | country=QA
:: actor o3 | org:Sinopec | country=CN
= sources d1 2
= sources d2 2
= life d1 signed 2021-10-11
= life d2 signed 2022-11-21
