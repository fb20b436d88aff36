# A memorandum on those who cross
@ a1 | European Commission | 2023-07-16
The European Union and Tunisia agreed today to implement a comprehensive partnership package. The memorandum of understanding, signed in Tunis, covers macro-economic stability, trade, energy and migration; EUR 105 million will go to border management this year.
:: deal d1 | subject=The memorandum of understanding | parties=org:European Union, TN | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07-16
:: claim c4 | content=EUR 105 million will go to border management this year | form=asserted | figures=EUR 105 million > 105000000 EUR | dates=2023
@ a2 | Agence Tunis Afrique Presse | 2023-07-16
TUNIS (TAP) - Tunisia and the European Union on Sunday signed a memorandum of understanding on a strategic partnership at Carthage Palace. President Kamel Ben Youssef called for a collective effort against irregular migration.
:: deal d1 | subject=a memorandum of understanding on a strategic partnership | parties=TN, org:European Union | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07-16
:: claim c5 | content=a collective effort against irregular migration | speaker=Kamel Ben Youssef (President, TN) | form=indirect | certainty=underspecified
:: actor p1 | Kamel Ben Youssef | role=President | country=TN
@ a3 | ANSA | 2023-09-14
ROME, SEP 14 - A total of 78,000 migrants reached Italy by sea from Tunisia between January and August, the interior ministry said on Thursday. In the same months of 2022 there were 31,000. Lampedusa counted 7,000 arrivals in two days this week.
:: claim c1 | content=A total of 78,000 migrants reached Italy by sea from Tunisia between January and August | speaker=org:interior ministry (IT) | form=indirect | about=IT, TN | figures=78,000 migrants > 78000 person | dates=2023-01-01/2023-08-31
:: claim c6 | content=In the same months of 2022 there were 31,000 | form=asserted | figures=31,000 > 31000 person | dates=2022-01-01/2022-08-31
:: claim c7 | content=Lampedusa counted 7,000 arrivals in two days this week | form=asserted | figures=7,000 arrivals > 7000 person
:: actor o1 | org:interior ministry | country=IT
@ a4 | Mosaique FM | 2023-09-16
From January to August 52,000 migrants reached Italy from Tunisia, Interior Minister Karim Chaouch told parliament on Saturday, while 47,000 were stopped at sea. He said the memorandum with the European Union had yet to bring the country a single dinar.
:: claim c2 | content=From January to August 52,000 migrants reached Italy from Tunisia | speaker=Karim Chaouch (Interior Minister, TN) | form=indirect | about=IT, TN | figures=52,000 migrants > 52000 person | dates=2023-01-01/2023-08-31
:: claim c8 | content=47,000 were stopped at sea | speaker=Karim Chaouch (Interior Minister, TN) | form=indirect | figures=47,000 > 47000 person | dates=2023-01-01/2023-08-31
:: claim c9 | content=the memorandum with the European Union had yet to bring the country a single dinar | speaker=Karim Chaouch (Interior Minister, TN) | form=indirect | polarity=negative | about=org:European Union, TN
:: actor p2 | Karim Chaouch | role=Interior Minister | country=TN
@ a5 | Reuters | 2023-09-22
BRUSSELS (Reuters) - The European Commission will soon pay Tunisia 127 million euros, part of it for the migration memorandum signed in July, it said on Friday. More than 78,000 people reached Italy by boat from Tunisia in the first eight months of the year, figures of the UN refugee agency show.
:: deal d2 | subject=pay Tunisia 127 million euros | parties=org:European Commission, TN | status=agreed | certainty=certain | sector=migration | kind=loan-or-aid | value=127000000 EUR | speaker=org:European Commission
:: deal d1 | subject=the migration memorandum signed in July | parties=org:European Commission, TN | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07 | speaker=org:European Commission
:: claim c1 | content=More than 78,000 people reached Italy by boat from Tunisia in the first eight months of the year | speaker=org:UN refugee agency | form=indirect | about=IT, TN | figures=More than 78,000 people > 78000+ person | dates=2023-01-01/2023-08-31
:: actor o2 | org:European Commission
= sources d1 2
= sources c1 2
= contradiction c1@a3 c2@a4 figure
= contradiction c1@a5 c2@a4 figure
= life d1 signed 2023-07-16
