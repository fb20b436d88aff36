# A gas link from Komotini to Stara Zagora
@ a1 | Bulgarian News Agency | 2015-12-10
Sofia, December 10 (BTA) - Bulgaria and Greece signed the final investment decision on the gas interconnector between Komotini and Stara Zagora on Thursday, Energy Minister Teodora Velcheva told journalists. The pipeline will carry 3 billion cubic metres of gas a year to begin with, she said.

Construction should start in October 2016.
:: deal d1 | subject=the final investment decision on the gas interconnector between Komotini and Stara Zagora | parties=BG, GR | status=signed | certainty=certain | sector=energy | date=2015-12-10 | speaker=Teodora Velcheva
:: claim c1 | content=The pipeline will carry 3 billion cubic metres of gas a year to begin with | speaker=Teodora Velcheva (Energy Minister, BG) | form=indirect | figures=3 billion cubic metres > 3000000000 cubic-metre
:: claim c2 | content=Construction should start in October 2016 | form=asserted | certainty=probable | dates=2016-10
:: actor p1 | Teodora Velcheva | role=Energy Minister | country=BG
@ a2 | Kathimerini | 2015-12-11
The long-delayed gas pipeline between Greece and Bulgaria came a step closer yesterday, when the two countries put their signatures in Sofia to the investment decision for the link. The 182-kilometre pipe is expected to cost 220 million euros and will be able to transport 3 billion cubic metres per annum in its first phase.

"We are turning the region into a hub," Greek Environment and Energy Minister Stavros Kalligas said.
:: deal d1 | subject=the investment decision for the link | parties=GR, BG | status=signed | certainty=certain | sector=energy | date=2015-12-10
:: claim c3 | content=The 182-kilometre pipe is expected to cost 220 million euros | form=asserted | certainty=probable | figures=220 million euros > 220000000 EUR
:: claim c1 | content=will be able to transport 3 billion cubic metres per annum in its first phase | form=asserted | figures=3 billion cubic metres > 3000000000 cubic-metre
:: claim c4 | content=We are turning the region into a hub | speaker=Stavros Kalligas (Environment and Energy Minister, GR) | form=direct
:: actor p2 | Stavros Kalligas | role=Environment and Energy Minister | country=GR
@ a3 | European Commission | 2015-12-11
The Commission welcomes yesterday's signature in Sofia of the final investment decision for the Interconnector Greece-Bulgaria (IGB). The Union supports the project with 45 million euros from the European Energy Programme for Recovery. Total costs are put at 220 million euros.
:: deal d1 | subject=the final investment decision for the Interconnector Greece-Bulgaria (IGB) | parties=GR, BG | status=signed | certainty=certain | sector=energy | date=2015-12-10
:: claim c5 | content=The Union supports the project with 45 million euros from the European Energy Programme for Recovery | form=asserted | figures=45 million euros > 45000000 EUR
:: claim c3 | content=Total costs are put at 220 million euros | form=asserted | figures=220 million euros > 220000000 EUR
@ a4 | Natural Gas Europe | 2015-12-11
Sofia and Athens on Thursday signed off on investment in the gas interconnector that is to link Stara Zagora with the Greek grid at Komotini, the news agency BTA reported. Brussels contributes EUR 45 million to the line.
:: deal d1 | subject=investment in the gas interconnector that is to link Stara Zagora with the Greek grid at Komotini | parties=BG, GR | status=signed | certainty=certain | sector=energy | date=2015-12-10 | outlet=BTA
:: claim c5 | content=Brussels contributes EUR 45 million to the line | form=asserted | figures=EUR 45 million > 45000000 EUR
@ a5 | Capital Daily | 2015-12-14
The gas pipeline to Greece will cost 290 million euros and not the sum named at last week's ceremony, according to a consultant to the operator, who asked not to be identified. Building work is to begin next October.

Azerbaijan will supply one billion cubic metres a year through it under a contract of 2013.
:: claim c6 | content=The gas pipeline to Greece will cost 290 million euros | speaker=desc:a consultant to the operator | form=indirect | figures=290 million euros > 290000000 EUR
:: claim c2 | content=Building work is to begin next October | form=asserted | dates=2016-10
:: claim c7 | content=Azerbaijan will supply one billion cubic metres a year through it under a contract of 2013 | form=asserted | about=AZ | figures=one billion cubic metres > 1000000000 cubic-metre | dates=2013
= sources d1 3
= sources c1 2
= sources c2 2
= sources c3 2
= sources c5 2
= contradiction c3@a2 c6@a5 figure
= contradiction c3@a3 c6@a5 figure
= life d1 signed 2015-12-10
