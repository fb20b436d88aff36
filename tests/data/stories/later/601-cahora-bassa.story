# The dam that Mozambique buys back
@ a1 | Mozambique News Agency | 2005-10-31
Maputo, 31 Oct (AIM) - President Alberto Machungo left Maputo on Monday for a four-day visit to Portugal, during which the two governments are to sign a memorandum on the Cahora Bassa dam.

Mozambique holds 18 per cent of the shares in the operating company, HCB, and Portugal 82 per cent.
:: trip g1 | span=President Alberto Machungo left Maputo on Monday for a four-day visit to Portugal | party=MZ | head=Alberto Machungo (President, MZ) | to=Portugal | country=PT | attendance=expected | date=2005-10-31
:: deal d1 | subject=a memorandum on the Cahora Bassa dam | parties=MZ, PT | status=agreed | certainty=certain | sector=energy | kind=memorandum
:: claim c1 | content=Mozambique holds 18 per cent of the shares in the operating company, HCB | form=asserted | about=MZ | figures=18 per cent > 18 percent
:: actor p1 | Alberto Machungo | role=President | country=MZ
:: actor o1 | org:HCB
@ a2 | Lusa | 2005-11-02
Lisbon, Nov 2 (Lusa) - Portugal and Mozambique signed a memorandum of understanding in Lisbon on Wednesday on the transfer of the Cahora Bassa hydroelectric dam. Mozambique will pay 950 million US dollars, Portuguese Prime Minister Joaquim Sarmento announced.

President Alberto Machungo, on a visit to Portugal, called it a historic day.
:: deal d1 | subject=a memorandum of understanding in Lisbon on Wednesday on the transfer of the Cahora Bassa hydroelectric dam | parties=PT, MZ | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2005-11-02
:: claim c2 | content=Mozambique will pay 950 million US dollars | speaker=Joaquim Sarmento (Prime Minister, PT) | form=indirect | about=MZ | figures=950 million US dollars > 950000000 USD
:: trip g1 | span=President Alberto Machungo, on a visit to Portugal | party=MZ | head=Alberto Machungo (President, MZ) | to=Portugal | country=PT | attendance=present
:: claim c3 | content=called it a historic day | speaker=Alberto Machungo (President, MZ) | form=indirect
:: actor p1 | Alberto Machungo | role=President | country=MZ
:: actor p2 | Joaquim Sarmento | role=Prime Minister | country=PT
@ a3 | AFP | 2005-11-02
LISBON (AFP) - Mozambique is to take control of the Cahora Bassa dam, one of the largest in Africa, under a memorandum that it signed with Portugal on Wednesday. Lisbon will keep 15 percent of HCB, which runs the plant.

Of the 950 million dollars that Maputo will pay, 250 million fall due within a month, a Portuguese official said.
:: deal d1 | subject=a memorandum that it signed with Portugal on Wednesday | parties=MZ, PT | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2005-11-02
:: claim c4 | content=Lisbon will keep 15 percent of HCB | form=asserted | about=PT | figures=15 percent > 15 percent
:: claim c2 | content=Of the 950 million dollars that Maputo will pay | speaker=desc:a Portuguese official | form=indirect | about=MZ | figures=950 million dollars > 950000000 USD
:: claim c5 | content=250 million fall due within a month | speaker=desc:a Portuguese official | form=indirect | figures=250 million > 250000000 USD
:: actor o1 | org:HCB
@ a4 | Noticias | 2005-11-04
The Portuguese State will keep 15 per cent of Hidroelectrica de Cahora Bassa after the handover and Mozambique will own 85 per cent, under the memorandum signed in the Portuguese capital on Wednesday.

Mozambique pays 700 million dollars in all for the dam, Energy Minister Salvador Nhantumbo told reporters at Maputo airport.
:: claim c4 | content=The Portuguese State will keep 15 per cent of Hidroelectrica de Cahora Bassa after the handover | form=asserted | about=PT | figures=15 per cent > 15 percent
:: deal d1 | subject=the memorandum signed in the Portuguese capital on Wednesday | parties=PT, MZ | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2005-11-02
:: claim c6 | content=Mozambique pays 700 million dollars in all for the dam | speaker=Salvador Nhantumbo (Energy Minister, MZ) | form=indirect | about=MZ | figures=700 million dollars > 700000000 USD
:: actor p3 | Salvador Nhantumbo | role=Energy Minister | country=MZ
:: actor o1 | org:Hidroelectrica de Cahora Bassa
@ a5 | Publico | 2005-11-05
Portugal keeps a stake of 15 per cent in Cahora Bassa so as to have a word in its future, Prime Minister Joaquim Sarmento said in an interview with this newspaper. The dam has cost the Portuguese taxpayer some 2 billion euros since 1975.
:: claim c4 | content=Portugal keeps a stake of 15 per cent in Cahora Bassa | speaker=Joaquim Sarmento (Prime Minister, PT) | form=indirect | about=PT | figures=15 per cent > 15 percent
:: claim c7 | content=The dam has cost the Portuguese taxpayer some 2 billion euros since 1975 | form=asserted | about=PT | figures=some 2 billion euros > about 2000000000 EUR
:: actor p2 | Joaquim Sarmento | role=Prime Minister | country=PT
= sources d1 4
= sources c2 1
= sources c4 3
= sources g1 2
= sources c1 1
= contradiction c2@a2 c6@a4 figure
= contradiction c2@a3 c6@a4 figure
= life d1 agreed 2005-10-31, signed 2005-11-02
