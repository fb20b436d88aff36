# A debt relief that creditors doubt
@ a1 | Lusaka Times | 2023-06-22
Zambia has reached an agreement with its official creditors to restructure $6.3 billion of debt, President Mwila Chanda announced in Paris on Thursday. China holds $4.1 billion of it.
:: deal d1 | subject=restructure $6.3 billion of debt | parties=ZM, org:official creditors | status=agreed | certainty=certain | sector=finance | value=6300000000 USD | speaker=Mwila Chanda
:: claim c1 | content=China holds $4.1 billion of it | form=asserted | about=CN | figures=$4.1 billion > 4100000000 USD
:: actor p1 | Mwila Chanda | role=President | country=ZM
@ a2 | Financial Times | 2023-06-22
Zambia has clinched a deal to restructure $6.3bn of its debt to governments including China, in a breakthrough for the G20's common framework.
:: deal d1 | subject=restructure $6.3bn of its debt to governments including China | parties=ZM, CN | status=agreed | certainty=certain | sector=finance | value=6300000000 USD
@ a3 | Bloomberg | 2023-11-20
Zambia's official creditors, led by France and China, have rejected its proposal to bondholders, and the debt restructuring has stalled, the finance ministry in Lusaka said on Monday.
:: deal d1 | subject=the debt restructuring | parties=ZM, FR, CN | status=stalled | certainty=certain | sector=finance | speaker=finance ministry
:: actor o1 | org:finance ministry | country=ZM
@ a4 | News Diggers | 2023-11-21
"The restructuring of our debt is not dead," President Chanda said on Tuesday after the creditors' committee turned down the terms offered to bondholders.
:: claim c2 | content="The restructuring of our debt is not dead," | speaker=Chanda (President, ZM) | form=direct | polarity=negative
:: actor p1 | Chanda | role=President | country=ZM
= sources d1 2
= life d1 agreed 2023-06-22, stalled 2023-11-20
= back d1 1
