# A memorandum with a number that will not stand still
@ a1 | ANSA | 2023-07-16
TUNIS - Italy, the Netherlands and the European Commission signed with Tunisia on Sunday a memorandum on a strategic partnership against irregular migration. The Union will give Tunis 105 million euros for border management.
:: deal d1 | subject=a strategic partnership against irregular migration | parties=org:European Commission, TN | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07-16
:: claim c1 | content=The Union will give Tunis 105 million euros for border management | form=asserted | about=TN | figures=105 million euros > 105000000 EUR
@ a2 | Politico | 2023-07-16
Brussels and Tunis sealed a migration pact on Sunday under which the EU will hand over €105 million for border management this year, said Commission President Greta Holm.
:: deal d1 | subject=a migration pact | parties=org:EU, TN | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07-16 | speaker=Greta Holm
:: claim c1 | content=the EU will hand over €105 million for border management this year | speaker=Greta Holm (Commission President, DE) | form=indirect | about=TN | figures=€105 million > 105000000 EUR | dates=2023
:: actor p1 | Greta Holm | role=Commission President
@ a3 | La Presse de Tunisie | 2023-07-17
The memorandum of understanding signed with the European Union on Sunday concerns migration, trade and energy. Tunisia will not be a country of settlement for irregular migrants, President Slim Gharbi said.
:: deal d1 | subject=The memorandum of understanding signed with the European Union on Sunday concerns migration | parties=TN, org:European Union | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2023-07-16
:: claim c2 | content=Tunisia will not be a country of settlement for irregular migrants | speaker=Slim Gharbi (President, TN) | form=indirect | polarity=negative | about=TN
:: actor p2 | Slim Gharbi | role=President | country=TN
@ a4 | AFP | 2023-10-03
Tunisia has rejected funds that the EU announced under the migration accord, President Slim Gharbi said on Monday, calling the amount derisory.
:: deal d1 | subject=the migration accord | parties=TN, org:EU | status=rejected | certainty=probable | sector=migration | speaker=Slim Gharbi
:: actor p2 | Slim Gharbi | role=President | country=TN
= sources d1 4
= sources c1 2
= life d1 signed 2023-07-16, rejected 2023-10-03
= back d1 1
