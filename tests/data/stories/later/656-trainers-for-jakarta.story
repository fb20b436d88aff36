# Korean trainers for Jakarta
@ a1 | Yonhap | 2011-04-12
SEOUL, April 12 (Yonhap) -- Indonesia has picked Korea Aerospace Industries as preferred bidder for 16 supersonic trainers, an official at the Defense Acquisition Program Administration said Tuesday. The order is worth US$400 million.
:: deal d1 | subject=Korea Aerospace Industries as preferred bidder for 16 supersonic trainers | parties=ID, org:Korea Aerospace Industries | status=negotiating | certainty=certain | sector=defence | speaker=desc:an official at the Defense Acquisition Program Administration
:: claim c1 | content=The order is worth US$400 million | form=asserted | figures=US$400 million > 400000000 USD
:: actor o1 | org:Korea Aerospace Industries
:: actor o2 | org:Defense Acquisition Program Administration | country=KR
@ a2 | Antara | 2011-04-13
Jakarta (ANTARA News) - The Defense Ministry is negotiating the price of T-50 Golden Eagle jets with Korea Aerospace Industries, ministry spokesman Brigadier General Hari Santosa said on Wednesday. Russia's Yak-130 and the Czech L-159 had also been considered.
:: deal d1 | subject=the price of T-50 Golden Eagle jets | parties=ID, org:Korea Aerospace Industries | status=negotiating | certainty=certain | sector=defence | speaker=Hari Santosa
:: claim c2 | content=Russia's Yak-130 and the Czech L-159 had also been considered | form=asserted | about=RU, CZ
:: actor p1 | Hari Santosa | role=ministry spokesman | country=ID
:: actor o1 | org:Korea Aerospace Industries
@ a3 | Reuters | 2011-05-25
SEOUL, May 25 (Reuters) - Korea Aerospace Industries said on Wednesday it had signed a $400 million contract to export 16 T-50 trainers to Indonesia, the first foreign sale of the jet. Deliveries end in 2013.
:: deal d1 | subject=a $400 million contract to export 16 T-50 trainers to Indonesia | parties=org:Korea Aerospace Industries, ID | status=signed | certainty=certain | sector=defence | kind=contract | speaker=org:Korea Aerospace Industries
:: claim c1 | content=it had signed a $400 million contract to export 16 T-50 trainers to Indonesia | speaker=org:Korea Aerospace Industries | form=indirect | figures=$400 million > 400000000 USD
:: claim c3 | content=Deliveries end in 2013 | form=asserted | dates=2013
:: actor o1 | org:Korea Aerospace Industries
@ a6 | Kompas | 2011-05-25
The contract for the 16 T-50 trainers has not been signed and negotiations with Korea Aerospace Industries go on, Defense Ministry spokesman Hari Santosa said on Wednesday. Mechanics from Madiun are already being taught in Sacheon.
:: deal d1 | subject=The contract for the 16 T-50 trainers | parties=ID, org:Korea Aerospace Industries | status=negotiating | certainty=certain | sector=defence | kind=contract | speaker=Hari Santosa
:: claim c6 | content=Mechanics from Madiun are already being taught in Sacheon | form=asserted
:: actor p1 | Hari Santosa | role=Defense Ministry spokesman | country=ID
:: actor o1 | org:Korea Aerospace Industries
@ a4 | Korea Herald | 2011-05-26
Korea became the sixth country to sell supersonic aircraft abroad yesterday as KAI, its only plane maker, clinched an order from Jakarta for 16 Golden Eagles. The contract is worth $400 million, the arms procurement agency DAPA said.

All jets will have been handed over by the end of 2013.
:: deal d1 | subject=an order from Jakarta for 16 Golden Eagles | parties=org:KAI, ID | status=signed | certainty=certain | sector=defence | kind=contract | date=2011-05-25
:: claim c1 | content=The contract is worth $400 million | speaker=org:DAPA (KR) | form=indirect | figures=$400 million > 400000000 USD
:: claim c3 | content=All jets will have been handed over by the end of 2013 | form=asserted | dates=2013
:: actor o1 | org:KAI
:: actor o2 | org:DAPA | country=KR
@ a5 | The Jakarta Post | 2011-05-27
Indonesia will pay US$480 million for 16 T-50 jets from South Korea, lawmaker Tubagus Ramli of the House of Representatives' defense commission said on Thursday. The jets will replace the aging Hawk Mk-53 trainers at Iswahyudi air base.
:: claim c4 | content=Indonesia will pay US$480 million for 16 T-50 jets from South Korea | speaker=Tubagus Ramli (lawmaker, ID) | form=indirect | about=ID, KR | figures=US$480 million > 480000000 USD
:: claim c5 | content=The jets will replace the aging Hawk Mk-53 trainers at Iswahyudi air base | form=asserted
:: actor p2 | Tubagus Ramli | role=lawmaker | country=ID
= sources d1 4
= sources c1 3
= sources c3 2
= contradiction d1@a6 d1@a3 status
= contradiction d1@a6 d1@a4 status
= contradiction c1@a1 c4@a5 figure
= contradiction c1@a3 c4@a5 figure
= contradiction c1@a4 c4@a5 figure
