# Lusaka and its bondholders
@ a1 | Lusaka Times | 2023-10-26
Government has agreed in principle with a committee of bondholders to restructure $3 billion of Eurobonds, Finance Minister Musonda Chisanga announced on Thursday. He called it a milestone after three years of default.
:: deal d1 | subject=restructure $3 billion of Eurobonds | parties=ZM, org:committee of bondholders | status=agreed | certainty=certain | sector=finance | value=3000000000 USD | date=2023-10-26 | speaker=Musonda Chisanga
:: claim c2 | content=called it a milestone after three years of default | speaker=Musonda Chisanga (Finance Minister, ZM) | form=indirect
:: actor p1 | Musonda Chisanga | role=Finance Minister | country=ZM
@ a2 | Reuters | 2023-10-26
LUSAKA/LONDON (Reuters) - Zambia struck a preliminary deal with its international bondholders on Thursday to rework $3 billion of debt, three years after it became the first African country to default in the pandemic era.
:: deal d1 | subject=a preliminary deal with its international bondholders on Thursday to rework $3 billion of debt | parties=ZM, org:bondholders | status=agreed | certainty=certain | sector=finance | value=3000000000 USD | date=2023-10-26
@ a3 | Financial Times | 2023-11-20
China and France, which lead Zambia's official creditors, have rejected the restructuring of $3 billion of bonds that the country agreed with private investors last month, the finance ministry in Lusaka said on Monday. The lenders want bondholders to bear larger losses.
:: deal d1 | subject=the restructuring of $3 billion of bonds | parties=ZM, CN, FR | status=rejected | certainty=certain | sector=finance | value=3000000000 USD | speaker=org:finance ministry
:: claim c3 | content=The lenders want bondholders to bear larger losses | form=asserted
:: actor o1 | org:finance ministry | country=ZM
@ a4 | Global Times | 2023-11-21
China has not rejected Zambia's agreement with holders of its bonds, Foreign Ministry spokesperson Ning Hua told a news briefing in Beijing on Tuesday, and it is working with the other creditors on comparable treatment.
:: claim c1 | content=China has not rejected Zambia's agreement with holders of its bonds | speaker=Ning Hua (Foreign Ministry spokesperson, CN) | form=indirect | polarity=negative | about=CN, ZM
:: actor p2 | Ning Hua | role=Foreign Ministry spokesperson | country=CN
@ a5 | Zambia Daily Mail | 2024-03-25
Zambia has reached a new agreement with bondholders on restructuring just over $3 billion of Eurobonds, President Mwila Banda said on Monday. The official creditors have confirmed that the terms suit them.
:: deal d1 | subject=a new agreement with bondholders on restructuring just over $3 billion of Eurobonds | parties=ZM, org:bondholders | status=agreed | certainty=certain | sector=finance | value=3000000000+ USD | speaker=Mwila Banda
:: claim c4 | content=The official creditors have confirmed that the terms suit them | form=asserted
:: actor p3 | Mwila Banda | role=President | country=ZM
= sources d1 2
= contradiction c1@a4 d1@a3 denial
= life d1 agreed 2023-10-26, rejected 2023-11-20, agreed 2024-03-25
= back d1 1
