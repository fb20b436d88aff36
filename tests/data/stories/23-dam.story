# A dam on a shared river
@ a1 | The East African | 2017-03-02
Uganda and Kenya are in talks over a joint hydropower station on the Sio river, Uganda's energy minister, Daniel Okello, said in Busia on Thursday. The plant is meant to produce 60 megawatts.
:: deal d1 | subject=a joint hydropower station on the Sio river | parties=UG, KE | status=negotiating | certainty=certain | sector=energy | speaker=Daniel Okello
:: claim c1 | content=The plant is meant to produce 60 megawatts | form=asserted | figures=60 megawatts > 60 megawatt
:: actor p1 | Daniel Okello | role=energy minister | country=UG
@ a2 | New Vision | 2017-03-03
A dam to be built with Kenya on the Sio will give Uganda 60MW of electricity, Minister Okello told journalists. "Our engineers are ready," he said.
:: deal d1 | subject=A dam to be built with Kenya on the Sio | parties=UG, KE | status=negotiating | certainty=certain | sector=energy | speaker=Okello
:: claim c2 | content="Our engineers are ready," | speaker=Okello (Minister, UG) | form=direct
:: actor p1 | Okello | role=Minister | country=UG
@ a3 | Business Daily | 2018-07-19
Kenya and Uganda yesterday signed a memorandum of understanding on the Sio hydropower plant in Kampala. Each country will put up $85 million.
:: deal d1 | subject=the Sio hydropower plant | parties=KE, UG | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2018-07-18
:: claim c3 | content=Each country will put up $85 million | form=asserted | about=KE, UG | figures=$85 million > 85000000 USD
@ a4 | Daily Monitor | 2018-07-19
KAMPALA. Under the memorandum on the Sio power dam that was signed on Wednesday, Uganda and Kenya will contribute $95 million each, according to a copy seen by this newspaper.
:: deal d1 | subject=the Sio power dam | parties=UG, KE | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2018-07-18
:: claim c4 | content=Uganda and Kenya will contribute $95 million each | form=asserted | about=UG, KE | figures=$95 million > 95000000 USD
= sources d1 3
= contradiction c3@a3 c4@a4 figure
= life d1 negotiating 2017-03-02, signed 2018-07-18
