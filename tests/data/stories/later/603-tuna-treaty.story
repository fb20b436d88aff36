# Days at sea for American tuna boats
@ a1 | RNZ | 2016-01-20
The United States has asked the Pacific islands for a revision of the South Pacific Tuna Treaty, which has given its fleet access to the region's waters for 28 years. American boat owners say they cannot pay the fees that fall due this quarter.

The director-general of the Forum Fisheries Agency, Tevita Moala, said American boats had bought 5,700 fishing days for 2016.
:: deal d2 | subject=a revision of the South Pacific Tuna Treaty | parties=US, org:Forum Fisheries Agency | status=proposed | certainty=certain | sector=agriculture | kind=treaty
:: claim c1 | content=they cannot pay the fees that fall due this quarter | speaker=desc:American boat owners | form=indirect | polarity=negative | about=US
:: claim c2 | content=American boats had bought 5,700 fishing days for 2016 | speaker=Tevita Moala (director-general of the Forum Fisheries Agency) | form=indirect | about=US | figures=5,700 fishing days > 5700 day | dates=2016
:: actor p1 | Tevita Moala | role=director-general
:: actor o1 | org:Forum Fisheries Agency
@ a2 | Forum Fisheries Agency | 2016-06-26
Nadi, 26 June 2016 - Pacific Island parties and the United States agreed in principle here yesterday on the revision of the multilateral treaty on fisheries, which runs to 2022. FFA Director-General Tevita Moala praised the good will of both sides.

US purse seiners bought 5,700 days for 2016 last August.
:: deal d2 | subject=the revision of the multilateral treaty on fisheries | parties=US, org:FFA | status=agreed | certainty=certain | sector=agriculture | kind=treaty | date=2016-06-25
:: claim c2 | content=US purse seiners bought 5,700 days for 2016 last August | form=asserted | about=US | figures=5,700 days > 5700 day | dates=2016
:: actor p1 | Tevita Moala | role=Director-General
:: actor o1 | org:FFA
@ a3 | AFP | 2016-06-27
SUVA (AFP) - The United States and 17 Pacific island nations have agreed on a new version of their tuna treaty, ending a dispute that had kept the American fleet in port for the first weeks of the year. American boats will pay $12,500 for a day of fishing, a Pacific negotiator said.
:: deal d2 | subject=a new version of their tuna treaty | parties=US, org:Pacific island nations | status=agreed | certainty=certain | sector=agriculture | kind=treaty
:: claim c3 | content=American boats will pay $12,500 for a day of fishing | speaker=desc:a Pacific negotiator | form=indirect | about=US | figures=$12,500 > 12500 USD
@ a4 | Post-Courier | 2016-06-28
American boats will have to pay 9,380 US dollars for a day of fishing in the region's waters under the revised tuna treaty with the United States, agreed upon in Nadi on Saturday, according to the National Fisheries Authority. Papua New Guinea's share of the 2015 fees was 14 million dollars.
:: claim c4 | content=American boats will have to pay 9,380 US dollars for a day of fishing in the region's waters | speaker=org:National Fisheries Authority (PG) | form=indirect | about=US | figures=9,380 US dollars > 9380 USD
:: deal d2 | subject=the revised tuna treaty with the United States | parties=US, PG | status=agreed | certainty=certain | sector=agriculture | kind=treaty | date=2016-06-25
:: claim c5 | content=Papua New Guinea's share of the 2015 fees was 14 million dollars | form=asserted | about=PG | figures=14 million dollars > 14000000 USD | dates=2015
:: actor o2 | org:National Fisheries Authority | country=PG
@ a5 | Islands Business | 2016-12-04
Ministers signed the amended tuna treaty with the United States in Nadi on Saturday, nearly a year after Washington had asked for changes. "It is the best treaty we have ever had," said Tevita Moala, who leaves the Forum Fisheries Agency this month.
:: deal d2 | subject=the amended tuna treaty with the United States | parties=US, org:Forum Fisheries Agency | status=signed | certainty=certain | sector=agriculture | kind=treaty | date=2016-12-03
:: claim c6 | content=It is the best treaty we have ever had | speaker=Tevita Moala | form=direct
:: actor p1 | Tevita Moala
:: actor o1 | org:Forum Fisheries Agency
@ a6 | Samoa Observer | 2016-06-28
American boats are to pay 12,500 US dollars for every day of fishing in Pacific waters, AFP quoted a Pacific negotiator as saying. Samoa has no purse seiners of its own.
:: claim c3 | content=American boats are to pay 12,500 US dollars for every day of fishing in Pacific waters | speaker=desc:a Pacific negotiator | outlet=AFP | form=indirect | about=US | figures=12,500 US dollars > 12500 USD
:: claim c7 | content=Samoa has no purse seiners of its own | form=asserted | polarity=negative | about=WS
= sources d2 5
= sources c2 1
= sources c6 1
= sources c3 1
= contradiction c3@a3 c4@a4 figure
= contradiction c3@a6 c4@a4 figure
= life d2 proposed 2016-01-20, agreed 2016-06-25, signed 2016-12-03
