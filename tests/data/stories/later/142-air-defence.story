# Missiles sold, price unknown
@ a1 | Tanjug | 2022-04-10
Six Chinese Y-20 transport planes brought the FK-3 air defence system to Belgrade on Saturday, military experts said.
:: deal d1 | subject=the FK-3 air defence system | parties=CN, RS | status=in-force | certainty=certain | sector=defence | date=2022-04-09 | speaker=military experts
@ a2 | AP | 2022-04-10
BELGRADE, Serbia (AP) - Russian ally Serbia took the delivery of a sophisticated Chinese anti-aircraft system in a veiled operation this weekend.
:: deal d1 | subject=a sophisticated Chinese anti-aircraft system | parties=CN, RS | status=in-force | certainty=certain | sector=defence
@ a3 | Global Times | 2022-04-12
China has supplied regular military equipment to Serbia under an annual plan, foreign ministry spokesman Zhou Min confirmed. It has nothing to do with the situation in Ukraine, he said.
:: deal d1 | subject=regular military equipment | parties=CN, RS | status=in-force | certainty=certain | sector=defence | speaker=Zhou Min
:: actor p1 | Zhou Min | role=foreign ministry spokesman | country=CN
@ a4 | Danas | 2022-04-13
"We paid 150 million dollars for the FK-3," President Goran Lazic said. The newspaper Nova had written of 620 million.
:: claim c1 | content="We paid 150 million dollars for the FK-3," | speaker=Goran Lazic (President, RS) | form=direct | about=RS | figures=150 million dollars > 150000000 USD
:: claim c2 | content=The newspaper Nova had written of 620 million | outlet=Nova | form=indirect | figures=620 million > 620000000 USD
:: actor p2 | Goran Lazic | role=President | country=RS
= sources d1 3
= life d1 in-force 2022-04-09
