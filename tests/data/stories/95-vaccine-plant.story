# Doses, and whose words they are
@ a1 | Ministry of Health of Serbia | 2021-06-04
The production of the Sputnik V vaccine has begun at the Torlak Institute in Belgrade. Four million doses will be made in the next six months.
:: claim c1 | content=The production of the Sputnik V vaccine has begun at the Torlak Institute in Belgrade | form=asserted
:: claim c2 | content=Four million doses will be made in the next six months | form=asserted | figures=Four million doses > 4000000 dose
@ a2 | Tanjug | 2021-06-04
Serbia started making Sputnik V at Torlak on Friday, Health Minister Bojan Savic said. The institute will fill four million doses by the end of the year, he said.
:: claim c1 | content=Serbia started making Sputnik V at Torlak on Friday | speaker=Bojan Savic (Health Minister, RS) | form=indirect | about=RS | dates=2021-06-04
:: claim c2 | content=The institute will fill four million doses by the end of the year | speaker=Bojan Savic (Health Minister, RS) | form=indirect | figures=four million doses > 4000000 dose
:: actor p1 | Bojan Savic | role=Health Minister | country=RS
@ a3 | RIA Novosti | 2021-06-04
The Russian Direct Investment Fund said that Serbia was the first country in southern Europe to manufacture the Russian Sputnik V vaccine.
:: claim c1 | content=Serbia was the first country in southern Europe to manufacture the Russian Sputnik V vaccine | speaker=org:Russian Direct Investment Fund (RU) | form=indirect | about=RS, RU
@ a4 | Balkan Insight | 2021-06-07
Belgrade's Torlak institute is bottling the Russian jab but does not yet produce its substance, an employee told BIRN. Savic says four million shots are planned.
:: claim c2 | content=four million shots are planned | speaker=Savic (RS) | form=indirect | figures=four million shots > 4000000 dose
:: actor p1 | Savic | country=RS
= sources c1 2
= sources c2 1
