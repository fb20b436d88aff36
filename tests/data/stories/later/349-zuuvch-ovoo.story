# Uranium from the Gobi
@ a1 | Montsame | 2025-01-17
Ulaanbaatar, January 17. The Government of Mongolia and France's Orano signed the investment agreement on the Zuuvch-Ovoo uranium project today. The investment amounts to USD 1.6 billion. Prime Minister Batbold Ganzorig attended the ceremony.
:: deal d1 | subject=the investment agreement on the Zuuvch-Ovoo uranium project | parties=MN, org:Orano (FR) | status=signed | certainty=certain | sector=nuclear | kind=agreement | value=1600000000 USD | date=2025-01-17
:: actor p1 | Batbold Ganzorig | role=Prime Minister | country=MN
:: actor o1 | org:Orano | country=FR
@ a2 | Orano | 2025-01-17
Orano and the State of Mongolia today signed an agreement to develop the Zuuvch-Ovoo mine, with an investment of 1.6 billion dollars. Production should begin in 2028 and average 2,500 tonnes of uranium a year.
:: deal d1 | subject=an agreement to develop the Zuuvch-Ovoo mine | parties=org:Orano, MN | status=signed | certainty=certain | sector=nuclear | kind=agreement | value=1600000000 USD | date=2025-01-17 | speaker=org:Orano
:: claim c1 | content=Production should begin in 2028 | speaker=org:Orano | form=indirect | certainty=probable | dates=2028
:: claim c2 | content=average 2,500 tonnes of uranium a year | speaker=org:Orano | form=indirect | certainty=probable | figures=2,500 tonnes > 2500 tonne
:: actor o1 | org:Orano
@ a3 | Les Echos | 2025-01-18
The contract that Orano signed with Mongolia on Friday for the mine at Zuuvch-Ovoo is worth 2.1 billion dollars. Orano sees the first uranium in 2028. France gets a fifth of its uranium from Kazakhstan.
:: deal d1 | subject=The contract that Orano signed with Mongolia on Friday for the mine at Zuuvch-Ovoo | parties=org:Orano (FR), MN | status=signed | certainty=certain | sector=nuclear | kind=contract | value=2100000000 USD | date=2025-01-17
:: claim c1 | content=the first uranium in 2028 | speaker=org:Orano | form=indirect | certainty=probable | dates=2028
:: claim c3 | content=France gets a fifth of its uranium from Kazakhstan | form=asserted | about=FR, KZ
:: actor o1 | org:Orano
@ a4 | World Nuclear News | 2025-01-20
Mongolia and Orano have concluded the investment agreement for Zuuvch-Ovoo after years of negotiations. About USD 1.6 billion is to be invested. The mine would yield some 2,500 tonnes of uranium annually, against 2,600 tonnes that the two foresaw in 2023.
:: deal d1 | subject=the investment agreement for Zuuvch-Ovoo | parties=MN, org:Orano | status=signed | certainty=certain | sector=nuclear | kind=agreement | value=about 1600000000 USD
:: claim c2 | content=The mine would yield some 2,500 tonnes of uranium annually | form=asserted | certainty=probable | figures=some 2,500 tonnes > about 2500 tonne
:: claim c4 | content=against 2,600 tonnes that the two foresaw in 2023 | form=asserted | figures=2,600 tonnes > 2600 tonne | dates=2023
:: actor o1 | org:Orano
= sources d1 4
= sources c1 1
= sources c2 2
= contradiction d1@a1 d1@a3 figure
= contradiction d1@a2 d1@a3 figure
= contradiction d1@a3 d1@a4 figure
= life d1 signed 2025-01-17
