# What Colombo owes
@ a1 | EconomyNext | 2023-10-12
ECONOMYNEXT - Sri Lanka has reached an agreement with the Export-Import Bank of China on debt of about $4.2 billion, the finance ministry said on Thursday. Talks with the other official lenders continue.
:: deal d1 | subject=an agreement with the Export-Import Bank of China on debt of about $4.2 billion | parties=LK, org:Export-Import Bank of China (CN) | status=agreed | certainty=certain | sector=finance | kind=agreement | value=about 4200000000 USD | speaker=org:finance ministry
:: deal d2 | subject=Talks with the other official lenders | parties=LK | status=negotiating | certainty=certain | sector=finance
:: actor o1 | org:finance ministry | country=LK
:: actor o2 | org:Export-Import Bank of China | country=CN
@ a2 | Reuters | 2023-10-12
COLOMBO (Reuters) - Sri Lanka and China's EXIM bank have agreed on the treatment of $4.2 billion of debt, the ministry of finance in Colombo said. Sri Lanka's foreign debt stood at $36.4 billion at the end of June.
:: deal d1 | subject=the treatment of $4.2 billion of debt | parties=LK, org:EXIM bank (CN) | status=agreed | certainty=certain | sector=finance | kind=agreement | value=4200000000 USD | speaker=org:ministry of finance
:: claim c1 | content=Sri Lanka's foreign debt stood at $36.4 billion at the end of June | form=asserted | about=LK | figures=$36.4 billion > 36400000000 USD | dates=2023-06
:: actor o1 | org:ministry of finance | country=LK
:: actor o2 | org:EXIM bank | country=CN
@ a3 | Nikkei Asia | 2023-10-17
China took its fellow creditors by surprise when it settled on its own terms with Sri Lanka over $4.2 billion last week. Finance State Secretary Nuwan Perera said in Tokyo that the foreign debt was $41.5 billion at the end of June.
:: deal d1 | subject=settled on its own terms with Sri Lanka over $4.2 billion | parties=CN, LK | status=agreed | certainty=certain | sector=finance | kind=agreement | value=4200000000 USD
:: claim c2 | content=the foreign debt was $41.5 billion at the end of June | speaker=Nuwan Perera (Finance State Secretary, LK) | form=indirect | about=LK | figures=$41.5 billion > 41500000000 USD | dates=2023-06
:: actor p1 | Nuwan Perera | role=Finance State Secretary | country=LK
@ a4 | Paris Club | 2023-11-29
The Official Creditor Committee and Sri Lanka have agreed on the main parameters of a debt treatment. The committee, co-chaired by France, India and Japan, holds claims of USD 5.9 billion.
:: deal d2 | subject=the main parameters of a debt treatment | parties=org:Official Creditor Committee, LK | status=agreed | certainty=certain | sector=finance | kind=agreement
:: claim c3 | content=The committee, co-chaired by France, India and Japan, holds claims of USD 5.9 billion | form=asserted | about=org:Official Creditor Committee | figures=USD 5.9 billion > 5900000000 USD
:: actor o3 | org:Official Creditor Committee
@ a5 | Daily Mirror | 2023-11-30
Sri Lanka struck an agreement in principle with its official creditors, among them India and Japan, on $5.9 billion of debt, President Ranil Dissanayaka announced. That of October with China EXIM covers $4.2 billion.
:: deal d2 | subject=an agreement in principle with its official creditors | parties=LK, org:official creditors | status=agreed | certainty=certain | sector=finance | kind=agreement | speaker=Ranil Dissanayaka
:: claim c3 | content=on $5.9 billion of debt | speaker=Ranil Dissanayaka (President, LK) | form=indirect | figures=$5.9 billion > 5900000000 USD
:: deal d1 | subject=That of October with China EXIM covers $4.2 billion | parties=LK, org:China EXIM (CN) | status=agreed | certainty=certain | sector=finance | kind=agreement | value=4200000000 USD | date=2023-10
:: actor p2 | Ranil Dissanayaka | role=President | country=LK
:: actor o2 | org:China EXIM | country=CN
= sources d1 3
= sources d2 3
= sources c3 2
= contradiction c1@a2 c2@a3 figure
= life d1 agreed 2023-10-12
= life d2 negotiating 2023-10-12, agreed 2023-11-29
