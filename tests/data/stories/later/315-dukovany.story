# Reactors for Dukovany
@ a1 | CTK | 2024-07-17
Prague - The Czech government will negotiate with South Korea's KHNP about the construction of two reactors at the Dukovany nuclear plant, Prime Minister Pavel Novotny said on Wednesday. The Korean bid was better than that of France's EDF in all criteria, he said. The price is about 200 billion crowns per unit.
:: deal d1 | subject=the construction of two reactors at the Dukovany nuclear plant | parties=CZ, org:KHNP (KR) | status=negotiating | certainty=certain | sector=nuclear | speaker=Pavel Novotny
:: claim c1 | content=The Korean bid was better than that of France's EDF in all criteria | speaker=Pavel Novotny (Prime Minister, CZ) | form=indirect | about=KR, FR
:: claim c2 | content=The price is about 200 billion crowns per unit | form=asserted | figures=about 200 billion crowns > about 200000000000 CZK
:: actor p1 | Pavel Novotny | role=Prime Minister | country=CZ
:: actor o1 | org:KHNP | country=KR
:: actor o2 | org:EDF | country=FR
@ a2 | Yonhap | 2024-07-18
SEOUL, July 18 (Yonhap) -- Korea Hydro & Nuclear Power Co. has entered exclusive talks with the Czech Republic on building two nuclear reactors in Dukovany, the industry minister, Seo Jong-min, said Thursday. A contract is expected by March next year.
:: deal d1 | subject=building two nuclear reactors in Dukovany | parties=org:Korea Hydro & Nuclear Power Co. (KR), CZ | status=negotiating | certainty=certain | sector=nuclear | speaker=Seo Jong-min
:: claim c3 | content=A contract is expected by March next year | form=asserted | certainty=probable | dates=2025-03
:: actor o1 | org:Korea Hydro & Nuclear Power Co. | country=KR
:: actor p2 | Seo Jong-min | role=industry minister | country=KR
@ a3 | Radio Prague International | 2025-05-06
A court in Brno has barred the signing of the contract with KHNP for new units at Dukovany, a day before the planned ceremony. The regional court said on Tuesday it was acting on a complaint by the French company EDF.
:: deal d1 | subject=the contract with KHNP for new units at Dukovany | parties=CZ, org:KHNP (KR) | status=stalled | certainty=certain | sector=nuclear | kind=contract
:: claim c4 | content=it was acting on a complaint by the French company EDF | speaker=org:regional court (CZ) | form=indirect | about=FR
:: actor o1 | org:KHNP
:: actor o2 | org:EDF | country=FR
@ a4 | Reuters | 2025-06-04
PRAGUE (Reuters) - The Czech Republic signed a contract worth $18.7 billion with South Korea's KHNP on Wednesday to build two nuclear units at Dukovany, hours after the Supreme Administrative Court lifted an injunction. Prime Minister Pavel Novotny said the first unit would be running in 2036.
:: deal d1 | subject=a contract worth $18.7 billion with South Korea's KHNP | parties=CZ, org:KHNP (KR) | status=signed | certainty=certain | sector=nuclear | kind=contract | value=18700000000 USD | date=2025-06-04
:: claim c5 | content=the first unit would be running in 2036 | speaker=Pavel Novotny (Prime Minister, CZ) | form=indirect | dates=2036
:: actor o1 | org:KHNP | country=KR
:: actor p1 | Pavel Novotny | role=Prime Minister | country=CZ
@ a5 | Korea JoongAng Daily | 2025-06-05
Korea Hydro & Nuclear Power and Elektrarna Dukovany II signed the main contract for the Czech plant electronically on Wednesday. The two reactors cost 407 billion koruna, or 26 trillion won, Korea's largest nuclear export since the United Arab Emirates in 2009.
:: deal d1 | subject=the main contract for the Czech plant | parties=org:Korea Hydro & Nuclear Power (KR), org:Elektrarna Dukovany II (CZ) | status=signed | certainty=certain | sector=nuclear | kind=contract | date=2025-06-04
:: claim c6 | content=The two reactors cost 407 billion koruna, or 26 trillion won | form=asserted | about=KR, CZ | figures=407 billion koruna > 407000000000 CZK;26 trillion won > 26000000000000 KRW
:: actor o1 | org:Korea Hydro & Nuclear Power | country=KR
:: actor o3 | org:Elektrarna Dukovany II
= sources d1 5
= life d1 negotiating 2024-07-17, stalled 2025-05-06, signed 2025-06-04
= back d1 1
