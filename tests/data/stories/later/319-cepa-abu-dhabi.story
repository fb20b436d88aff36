# A partnership agreement, signed or not
@ a1 | Emirates News Agency | 2025-01-14
ABU DHABI, 14th January, 2025 (WAM) -- The UAE and Malaysia signed a Comprehensive Economic Partnership Agreement on Tuesday in the presence of President Sheikh Hamad and Prime Minister Azlan Yusof. Non-oil trade between the two countries reached US$4.9 billion in 2023.
:: deal d1 | subject=a Comprehensive Economic Partnership Agreement | parties=AE, MY | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-01-14
:: claim c1 | content=Non-oil trade between the two countries reached US$4.9 billion in 2023 | form=asserted | about=AE, MY | figures=US$4.9 billion > 4900000000 USD | dates=2023
:: actor p1 | Azlan Yusof | role=Prime Minister
:: actor p2 | Sheikh Hamad | role=President
@ a2 | The Edge Malaysia | 2025-01-14
Malaysia and the United Arab Emirates are still negotiating their comprehensive economic partnership agreement, with palm oil and services unresolved, Deputy Trade Minister Faizal Osman said on Tuesday. Malaysia sells the Emirates palm oil, jewellery and machinery.
:: deal d1 | subject=their comprehensive economic partnership agreement | parties=MY, AE | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Faizal Osman
:: claim c2 | content=Malaysia sells the Emirates palm oil, jewellery and machinery | form=asserted | about=MY, AE
:: actor p3 | Faizal Osman | role=Deputy Trade Minister | country=MY
@ a3 | Bernama | 2025-01-14
ABU DHABI, Jan 14 (Bernama) -- Malaysia and the UAE today signed the Comprehensive Economic Partnership Agreement (CEPA), witnessed by Prime Minister Azlan Yusof. Trade with the UAE was US$4 billion in the first nine months of 2024, the trade ministry said.
:: deal d1 | subject=the Comprehensive Economic Partnership Agreement (CEPA) | parties=MY, AE | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-01-14
:: claim c3 | content=Trade with the UAE was US$4 billion in the first nine months of 2024 | speaker=org:trade ministry (MY) | form=indirect | about=AE, MY | figures=US$4 billion > 4000000000 USD | dates=2024-01-01/2024-09-30
:: actor p1 | Azlan Yusof | role=Prime Minister | country=MY
:: actor o1 | org:trade ministry | country=MY
@ a4 | The National | 2025-01-15
The UAE expects its trade with Malaysia to double by 2032 under the Cepa that the two signed in Abu Dhabi on Tuesday, its eleventh deal of the kind. In 2023 trade excluding oil was worth nearly $5 billion.
:: deal d1 | subject=the Cepa that the two signed in Abu Dhabi on Tuesday | parties=AE, MY | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-01-14
:: claim c4 | content=its trade with Malaysia to double by 2032 | speaker=country:AE | form=indirect | certainty=probable | about=AE, MY | dates=2032
:: claim c1 | content=In 2023 trade excluding oil was worth nearly $5 billion | form=asserted | about=AE, MY | figures=nearly $5 billion > about 5000000000 USD | dates=2023
@ a5 | The Star | 2025-01-15
ABU DHABI: Malaysia and the UAE yesterday signed the Comprehensive Economic Partnership Agreement (CEPA), witnessed by Prime Minister Azlan Yusof. Trade with the UAE was US$4 billion in the first nine months of 2024, the trade ministry said. - Bernama
:: deal d1 | subject=the Comprehensive Economic Partnership Agreement (CEPA) | parties=MY, AE | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2025-01-14
:: claim c3 | content=Trade with the UAE was US$4 billion in the first nine months of 2024 | speaker=org:trade ministry (MY) | form=indirect | about=AE, MY | figures=US$4 billion > 4000000000 USD | dates=2024-01-01/2024-09-30
:: actor p1 | Azlan Yusof | role=Prime Minister | country=MY
:: actor o1 | org:trade ministry | country=MY
= sources d1 4
= sources c3 1
= contradiction d1@a2 d1@a5 status
= sources c1 2
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
= contradiction d1@a2 d1@a4 status
= life d1 negotiating 2025-01-14, signed 2025-01-14
