# Wagons for Tashkent, trains for Cairo
@ a1 | Kun.uz | 2018-11-16
Uzbekistan Railways has ordered two Afrosiyob trains from Talgo of Spain for 57 million euros, the company said.
:: deal d1 | subject=two Afrosiyob trains | parties=org:Uzbekistan Railways (UZ), org:Talgo (ES) | status=signed | certainty=certain | sector=transport | kind=contract | value=57000000 EUR | speaker=org:Uzbekistan Railways
@ a2 | Expansion | 2018-11-17
Talgo will deliver two high-speed units to the Uzbek national operator for 57 million euros, its third contract in the country.
:: deal d1 | subject=deliver two high-speed units to the Uzbek national operator | parties=org:Talgo (ES), UZ | status=signed | certainty=certain | sector=transport | kind=contract | value=57000000 EUR
@ a3 | Reuters | 2018-11-16
MADRID (Reuters) - Spanish trainmaker Talgo said on Friday it had won a 62-million-euro contract in Uzbekistan for two trains and spare parts.
:: deal d1 | subject=a 62-million-euro contract in Uzbekistan for two trains and spare parts | parties=org:Talgo (ES), UZ | status=signed | certainty=certain | sector=transport | kind=contract | value=62000000 EUR | speaker=org:Talgo
@ a4 | Daily News Egypt | 2019-04-20
Egyptian National Railways and Talgo signed a contract on Saturday for six trains worth 157 million euros.
:: deal d2 | subject=six trains worth 157 million euros | parties=org:Egyptian National Railways (EG), org:Talgo (ES) | status=signed | certainty=certain | sector=transport | kind=contract | value=157000000 EUR | date=2019-04-20
= sources d1 3
= contradiction d1@a1 d1@a3 figure
= contradiction d1@a2 d1@a3 figure
= life d1 signed 2018-11-16
= life d2 signed 2019-04-20
