# The bill for Cahora Bassa
@ a1 | The Herald | 2013-08-06
Zimbabwe does not owe Mozambique $80 million for electricity, Energy Minister Tendai Mashonga said in Harare yesterday. The power utility Zesa had been paying $2 million a week since May, he said.
:: claim c1 | content=Zimbabwe does not owe Mozambique $80 million for electricity | speaker=Tendai Mashonga (Energy Minister, ZW) | form=indirect | polarity=negative | about=ZW, MZ | figures=$80 million > 80000000 USD
:: claim c2 | content=The power utility Zesa had been paying $2 million a week since May | speaker=Tendai Mashonga (Energy Minister, ZW) | form=indirect | about=org:Zesa | figures=$2 million > 2000000 USD
:: actor p1 | Tendai Mashonga | role=Energy Minister | country=ZW
:: actor o1 | org:Zesa
@ a2 | AIM | 2013-08-05
Maputo, 5 Aug (AIM) - Zimbabwe owes Mozambique's dam company, Hidroelectrica de Cahora Bassa (HCB), 80 million dollars for power that it has taken from the dam, HCB chairman Paulo Nhantumbo said on Monday. HCB supplies Zimbabwe with 50 megawatts.

Nhantumbo told AIM that supplies would be cut on 31 August if nothing was paid.
:: claim c3 | content=Zimbabwe owes Mozambique's dam company, Hidroelectrica de Cahora Bassa (HCB), 80 million dollars for power that it has taken from the dam | speaker=Paulo Nhantumbo (HCB chairman) | form=indirect | about=ZW, org:HCB | figures=80 million dollars > 80000000 USD
:: claim c4 | content=HCB supplies Zimbabwe with 50 megawatts | form=asserted | about=org:HCB, ZW | figures=50 megawatts > 50 megawatt
:: claim c5 | content=supplies would be cut on 31 August if nothing was paid | speaker=Paulo Nhantumbo (HCB chairman) | form=indirect | certainty=possible | outlet=AIM | dates=2013-08-31
:: actor p2 | Paulo Nhantumbo | role=HCB chairman
:: actor o2 | org:Hidroelectrica de Cahora Bassa | abbreviation=HCB
@ a3 | Reuters | 2013-08-06
JOHANNESBURG, Aug 6 (Reuters) - Zimbabwe's debt for electricity from the Cahora Bassa dam in Mozambique amounts to about $80 million, two people at the South African utility Eskom said. Zimbabwe gets more than 40 megawatts from the dam.
:: claim c3 | content=Zimbabwe's debt for electricity from the Cahora Bassa dam in Mozambique amounts to about $80 million | speaker=desc:two people at the South African utility Eskom | form=indirect | about=ZW, MZ, org:Eskom | figures=about $80 million > about 80000000 USD
:: claim c4 | content=Zimbabwe gets more than 40 megawatts from the dam | form=asserted | about=ZW | figures=more than 40 megawatts > 40+ megawatt
:: actor o3 | org:Eskom | country=ZA
@ a4 | NewsDay | 2013-08-07
Zesa imports 35 megawatts from Cahora Bassa and 100 megawatts from the Democratic Republic of Congo, its spokesman, Fullard Chirwa, said. The country needs 2,200 megawatts at peak.
:: claim c6 | content=Zesa imports 35 megawatts from Cahora Bassa | speaker=Fullard Chirwa (spokesman) | form=indirect | about=org:Zesa | figures=35 megawatts > 35 megawatt
:: claim c7 | content=100 megawatts from the Democratic Republic of Congo | speaker=Fullard Chirwa (spokesman) | form=indirect | about=CD | figures=100 megawatts > 100 megawatt
:: claim c8 | content=The country needs 2,200 megawatts at peak | form=asserted | figures=2,200 megawatts > 2200 megawatt
:: actor p3 | Fullard Chirwa | role=spokesman
:: actor o1 | org:Zesa
@ a5 | Mozambique News Agency | 2013-09-02
Maputo, 2 Sep - HCB and the Zimbabwe Electricity Supply Authority (Zesa) signed a repayment plan in Songo on Friday, under which Zesa settles its arrears in eighteen months. "The lights stay on," said HCB's Paulo Nhantumbo.
:: deal d1 | subject=a repayment plan | parties=org:HCB, org:Zimbabwe Electricity Supply Authority | status=signed | certainty=certain | sector=energy | date=2013-08-30
:: claim c9 | content=The lights stay on | speaker=Paulo Nhantumbo | form=direct
:: actor p2 | Paulo Nhantumbo
:: actor o1 | org:Zimbabwe Electricity Supply Authority | abbreviation=Zesa
:: actor o2 | org:HCB
= sources c3 2
= sources c4 2
= contradiction c1@a1 c3@a2 denial
= contradiction c1@a1 c3@a3 denial
= contradiction c4@a2 c6@a4 figure
= contradiction c4@a3 c6@a4 figure
