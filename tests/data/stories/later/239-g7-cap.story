# A ceiling for crude
@ a1 | Financial Times | 2022-12-02
EU governments agreed on Friday to cap the price of Russian seaborne oil at $60 a barrel, after Poland dropped its objections.
:: deal d1 | subject=cap the price of Russian seaborne oil at $60 a barrel | parties=org:European Union | status=agreed | certainty=certain | sector=energy | date=2022-12-02
@ a2 | Polskie Radio | 2022-12-02
Warsaw has accepted the $60 limit on crude from Russia, ambassador Andrzej Sobczak told journalists in Brussels.
:: deal d1 | subject=the $60 limit on crude from Russia | parties=PL, org:European Union | status=agreed | certainty=certain | sector=energy | speaker=Andrzej Sobczak
:: actor p1 | Andrzej Sobczak | role=ambassador | country=PL
@ a3 | Kyiv Independent | 2022-12-03
A ceiling of $60 per barrel is not serious, since it still brings Moscow $100 billion a year, President Mykola Hrytsenko said.
:: claim c1 | content=it still brings Moscow $100 billion a year | speaker=Mykola Hrytsenko (President, UA) | form=indirect | about=RU | figures=$100 billion > 100000000000 USD
:: actor p2 | Mykola Hrytsenko | role=President | country=UA
@ a4 | RIA Novosti | 2022-12-04
Russia will not sell oil to countries that apply the price cap, Deputy Prime Minister Andrei Kiselev said.
:: claim c2 | content=Russia will not sell oil to countries that apply the price cap | speaker=Andrei Kiselev (Deputy Prime Minister, RU) | form=indirect | polarity=negative | about=RU
:: actor p3 | Andrei Kiselev | role=Deputy Prime Minister | country=RU
= sources d1 2
= life d1 agreed 2022-12-02
