# A chip plant and its subsidy
@ a1 | Handelsblatt | 2023-06-16
Berlin and Intel are close to a deal under which the group gets almost ten billion euros of state money for two plants in Magdeburg, government circles say.
:: deal d1 | subject=ten billion euros of state money for two plants in Magdeburg | parties=DE, org:Intel | status=negotiating | certainty=probable | sector=technology | value=about 10000000000 EUR | speaker=government circles
@ a2 | Reuters | 2023-06-19
BERLIN, June 19 (Reuters) - Germany and Intel signed on Monday an agreement on a 30-billion-euro chip site in Magdeburg, for which the U.S. company will receive subsidies of 9.9 billion euros.
:: deal d1 | subject=a 30-billion-euro chip site in Magdeburg | parties=DE, org:Intel | status=signed | certainty=certain | sector=technology | date=2023-06-19
:: claim c1 | content=the U.S. company will receive subsidies of 9.9 billion euros | form=asserted | about=US | figures=9.9 billion euros > 9900000000 EUR
@ a3 | Tagesspiegel | 2023-06-20
Intel can count on 6.8 billion euros in aid for its semiconductor factories, Economy Minister Lena Hartwig said.
:: deal d1 | subject=6.8 billion euros in aid for its semiconductor factories | parties=org:Intel, DE | status=signed | certainty=certain | sector=technology | speaker=Lena Hartwig
:: claim c2 | content=Intel can count on 6.8 billion euros in aid for its semiconductor factories | speaker=Lena Hartwig (Economy Minister, DE) | form=indirect | figures=6.8 billion euros > 6800000000 EUR
:: actor p1 | Lena Hartwig | role=Economy Minister | country=DE
@ a4 | Nikkei Asia | 2024-09-17
Intel has put off its German factory by two years, the chipmaker said, and Berlin wants the money back into the budget.
:: deal d1 | subject=its German factory | parties=org:Intel, DE | status=stalled | certainty=certain | sector=technology | speaker=org:Intel
= sources d1 3
= contradiction c1@a2 c2@a3 figure
= life d1 negotiating 2023-06-16, signed 2023-06-19, stalled 2024-09-17
= back d1 1
