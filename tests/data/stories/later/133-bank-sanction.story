# Frozen money goes home
@ a1 | Yonhap | 2023-08-11
Iran's funds worth $6 billion, frozen in South Korea, will be moved to Qatar under an arrangement between Tehran and Washington, a diplomatic source said.
:: deal d1 | subject=Iran's funds worth $6 billion, frozen in South Korea, will be moved to Qatar | parties=IR, US | status=agreed | certainty=probable | sector=finance | value=6000000000 USD | speaker=a diplomatic source
@ a2 | The New York Times | 2023-08-10
The United States and Iran have reached an agreement to win the freedom of five jailed Americans in exchange for about $6 billion in Iranian oil revenue, people with knowledge of it say.
:: deal d1 | subject=win the freedom of five jailed Americans in exchange for about $6 billion in Iranian oil revenue | parties=US, IR | status=agreed | certainty=certain | sector=finance | value=about 6000000000 USD | speaker=people with knowledge of it
@ a3 | ISNA | 2023-08-12
Central bank governor Reza Daneshvar said all of Iran's blocked money in Korea had been released, more than 5.5 billion euros.
:: deal d1 | subject=all of Iran's blocked money in Korea had been released | parties=IR, US | status=in-force | certainty=certain | sector=finance | speaker=Reza Daneshvar
:: actor p1 | Reza Daneshvar | role=Central bank governor | country=IR
@ a4 | Al Jazeera | 2023-09-18
Five Americans freed by Tehran landed in Doha on Monday after the money reached accounts in Qatar, completing the swap.
:: deal d1 | subject=completing the swap | parties=US, IR | status=in-force | certainty=certain | sector=finance | date=2023-09-18
= sources d1 4
