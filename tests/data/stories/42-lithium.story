# Batteries, two letters of intent and one price
@ a1 | Mining.com | 2023-01-20
Bolivia's state company YLB signed an agreement with the Chinese consortium CBC on Friday to build two lithium plants in Potosi and Oruro, with an investment of over $1 billion.
:: deal d1 | subject=build two lithium plants in Potosi and Oruro | parties=org:YLB, org:CBC | status=signed | certainty=certain | sector=energy | value=1000000000+ USD | date=2023-01-20
:: actor o1 | org:YLB | country=BO
:: actor o2 | org:CBC | country=CN
@ a2 | Los Tiempos | 2023-01-21
CBC of China will put $1.4 billion into two plants for lithium carbonate on the salt flats of Uyuni and Coipasa under the agreement with YLB.
:: deal d1 | subject=two plants for lithium carbonate on the salt flats of Uyuni and Coipasa | parties=org:CBC, org:YLB | status=signed | certainty=certain | sector=energy | value=1400000000 USD
:: actor o1 | org:YLB | country=BO
:: actor o2 | org:CBC | country=CN
@ a3 | TASS | 2023-06-30
Rosatom's Uranium One Group has signed a framework agreement with YLB on a lithium plant in Bolivia worth $600 million.
:: deal d2 | subject=a lithium plant in Bolivia worth $600 million | parties=org:Uranium One Group, org:YLB | status=signed | certainty=certain | sector=energy | value=600000000 USD | date=2023-06-30
:: actor o1 | org:YLB | country=BO
:: actor o3 | org:Uranium One Group | country=RU
@ a4 | Pagina Siete | 2023-06-30
The Russian company Uranium One will build a plant for lithium carbonate in Pastos Grandes, and China's CITIC another one, under contracts that YLB signed on Thursday.
:: deal d2 | subject=build a plant for lithium carbonate in Pastos Grandes | parties=org:Uranium One, org:YLB | status=signed | certainty=certain | sector=energy | date=2023-06-29
:: deal d3 | subject=China's CITIC another one | parties=org:CITIC, org:YLB | status=signed | certainty=certain | sector=energy | date=2023-06-29
:: actor o1 | org:YLB | country=BO
:: actor o3 | org:Uranium One | country=RU
= sources d1 2
= sources d2 2
= life d1 signed 2023-01-20
