# Potash without wagons
@ a1 | BNS | 2022-01-12
VILNIUS, Jan 12, BNS - The Lithuanian government decided on Wednesday to end the contract under which the state railway carries Belarusian potash to Klaipeda. It expires on February 1, Prime Minister Daiva Petrauskiene said.

The contract between Lithuanian Railways and Belaruskali runs against national security, a commission had found.
:: deal d1 | subject=the contract under which the state railway carries Belarusian potash to Klaipeda | parties=LT, BY | status=rejected | certainty=certain | sector=transport | kind=contract | date=2022-01-12
:: claim c1 | content=It expires on February 1 | speaker=Daiva Petrauskiene (Prime Minister, LT) | form=indirect | dates=2022-02-01
:: claim c2 | content=The contract between Lithuanian Railways and Belaruskali runs against national security | speaker=desc:a commission | form=indirect | about=org:Lithuanian Railways, org:Belaruskali
:: actor p1 | Daiva Petrauskiene | role=Prime Minister | country=LT
:: actor o1 | org:Lithuanian Railways | country=LT
:: actor o2 | org:Belaruskali | country=BY
@ a2 | BelTA | 2022-01-13
MINSK, 13 January (BelTA) - Belaruskali said on Thursday that it had expected its contract with Lithuanian Railways to run until the end of 2023. The company will seek damages in court if the wagons stop, director general Ivan Lohvin warned.

Belaruskali sent 10.9 million tonnes through Klaipeda in 2021.
:: claim c3 | content=it had expected its contract with Lithuanian Railways to run until the end of 2023 | speaker=org:Belaruskali (BY) | form=indirect | about=org:Belaruskali, org:Lithuanian Railways | dates=2023-12
:: claim c4 | content=The company will seek damages in court if the wagons stop | speaker=Ivan Lohvin (director general, BY) | form=indirect | certainty=possible
:: claim c5 | content=Belaruskali sent 10.9 million tonnes through Klaipeda in 2021 | form=asserted | about=org:Belaruskali | figures=10.9 million tonnes > 10900000 tonne | dates=2021
:: actor p2 | Ivan Lohvin | role=director general | country=BY
:: actor o1 | org:Lithuanian Railways
:: actor o2 | org:Belaruskali
@ a3 | Reuters | 2022-01-13
VILNIUS (Reuters) - Lithuania has scrapped the agreement by which its railway hauls fertiliser for Belarus's Belaruskali, closing the producer's main way to the sea. Around 11 million tonnes of its potash went through Klaipeda last year.

The railway will keep its staff, Transport Minister Mantas Skirgaila told Reuters. Yara of Norway said a day earlier that it would stop buying from Belaruskali by April 1.
:: deal d1 | subject=the agreement by which its railway hauls fertiliser for Belarus's Belaruskali | parties=LT, org:Belaruskali (BY) | status=rejected | certainty=certain | sector=transport | kind=agreement
:: claim c5 | content=Around 11 million tonnes of its potash went through Klaipeda last year | form=asserted | about=org:Belaruskali | figures=Around 11 million tonnes > about 11000000 tonne | dates=2021
:: claim c6 | content=The railway will keep its staff | speaker=Mantas Skirgaila (Transport Minister, LT) | form=indirect | outlet=Reuters
:: claim c7 | content=it would stop buying from Belaruskali by April 1 | speaker=org:Yara (NO) | form=indirect | about=org:Belaruskali | dates=2022-04-01
:: actor p3 | Mantas Skirgaila | role=Transport Minister | country=LT
:: actor o2 | org:Belaruskali | country=BY
:: actor o3 | org:Yara | country=NO
@ a4 | LRT | 2022-02-01
The last train with potash from Belaruskali reached Klaipeda during the night. From Tuesday the contract of Lithuanian Railways with the Belarusian producer is void, Transport Minister Mantas Skirgailas said on LRT radio.

The port of Klaipeda handled 45.6 million tonnes of cargo in 2021.
:: claim c8 | content=The last train with potash from Belaruskali reached Klaipeda during the night | form=asserted | about=org:Belaruskali
:: deal d1 | subject=the contract of Lithuanian Railways with the Belarusian producer | parties=org:Lithuanian Railways (LT), BY | status=rejected | certainty=certain | sector=transport | kind=contract | date=2022-02-01 | outlet=LRT | speaker=Mantas Skirgailas
:: claim c9 | content=The port of Klaipeda handled 45.6 million tonnes of cargo in 2021 | form=asserted | figures=45.6 million tonnes > 45600000 tonne | dates=2021
:: actor p3 | Mantas Skirgailas | role=Transport Minister | country=LT
:: actor o1 | org:Lithuanian Railways
:: actor o2 | org:Belaruskali
= sources d1 3
= sources c5 2
