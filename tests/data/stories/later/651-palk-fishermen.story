# Fishermen home across the Palk Strait
@ a1 | PTI | 2014-01-15
NEW DELHI, Jan 15 (PTI) India and Sri Lanka on Wednesday agreed to release all fishermen in each other's custody, Agriculture Minister Vasant Deshpande said after meeting Sri Lanka's Fisheries Minister Sarath Wijeratne here. Sri Lanka holds 236 Indian fishermen, officials of the Sri Lankan ministry said.
:: deal d1 | subject=release all fishermen in each other's custody | parties=IN, LK | status=agreed | certainty=certain | sector=agriculture | date=2014-01-15 | speaker=Vasant Deshpande
:: claim c1 | content=Sri Lanka holds 236 Indian fishermen | speaker=desc:officials of the Sri Lankan ministry | form=indirect | about=LK, IN | figures=236 Indian fishermen > 236 person
:: actor p1 | Vasant Deshpande | role=Agriculture Minister | country=IN
:: actor p2 | Sarath Wijeratne | role=Fisheries Minister | country=LK
@ a2 | The Hindu | 2014-01-16
New Delhi and Colombo will free all fishermen they have detained for crossing the maritime boundary, the two sides decided on Wednesday. There are 236 fishermen from Tamil Nadu and Puducherry in Sri Lankan prisons.

Associations from both shores will hold talks in Chennai on January 27 on sharing the catch.
:: deal d1 | subject=free all fishermen they have detained for crossing the maritime boundary | parties=IN, LK | status=agreed | certainty=certain | sector=agriculture | date=2014-01-15
:: claim c1 | content=There are 236 fishermen from Tamil Nadu and Puducherry in Sri Lankan prisons | form=asserted | about=LK | figures=236 fishermen > 236 person
:: claim c4 | content=Associations from both shores will hold talks in Chennai on January 27 on sharing the catch | form=asserted | dates=2014-01-27
@ a3 | Daily News | 2014-01-17
Fisheries Minister Sarath Wijeratne, back from New Delhi, told the Daily News that Sri Lanka and India had agreed to set free each other's fishermen. India has 160 Sri Lankan fishermen in its jails, he said. The fishing communities of the two countries will sit down together in Chennai on January 27.
:: deal d1 | subject=set free each other's fishermen | parties=LK, IN | status=agreed | certainty=certain | sector=agriculture | outlet=Daily News | speaker=Sarath Wijeratne
:: claim c3 | content=India has 160 Sri Lankan fishermen in its jails | speaker=Sarath Wijeratne (Fisheries Minister, LK) | form=indirect | outlet=Daily News | about=IN, LK | figures=160 Sri Lankan fishermen > 160 person
:: claim c4 | content=The fishing communities of the two countries will sit down together in Chennai on January 27 | form=asserted | dates=2014-01-27
:: actor p2 | Sarath Wijeratne | role=Fisheries Minister | country=LK
@ a4 | Deccan Chronicle | 2014-01-17
India and Sri Lanka on Wednesday agreed to release all fishermen in each other's custody, Agriculture Minister Vasant Deshpande said after meeting Sri Lanka's Fisheries Minister Sarath Wijeratne. Sri Lanka holds 236 Indian fishermen, officials of the Sri Lankan ministry said. - PTI
:: deal d1 | subject=release all fishermen in each other's custody | parties=IN, LK | status=agreed | certainty=certain | sector=agriculture | date=2014-01-15 | speaker=Vasant Deshpande
:: claim c1 | content=Sri Lanka holds 236 Indian fishermen | speaker=desc:officials of the Sri Lankan ministry | form=indirect | about=LK, IN | figures=236 Indian fishermen > 236 person
:: actor p1 | Vasant Deshpande | role=Agriculture Minister | country=IN
:: actor p2 | Sarath Wijeratne | role=Fisheries Minister | country=LK
@ a5 | Ministry of External Affairs of India | 2014-01-28
Representatives of the fishermen's associations of India and Sri Lanka met in Chennai yesterday. In keeping with the understanding of 15 January 2014 to release all fishermen in custody, 179 Indian fishermen have returned home so far. A total of 160 Sri Lankan fishermen were in Indian custody on that day.
:: claim c4 | content=Representatives of the fishermen's associations of India and Sri Lanka met in Chennai yesterday | form=asserted | about=IN, LK | dates=2014-01-27
:: deal d1 | subject=the understanding of 15 January 2014 to release all fishermen in custody | parties=IN, LK | status=agreed | certainty=certain | sector=agriculture | date=2014-01-15
:: claim c5 | content=179 Indian fishermen have returned home so far | form=asserted | about=IN | figures=179 Indian fishermen > 179 person
:: claim c3 | content=A total of 160 Sri Lankan fishermen were in Indian custody on that day | form=asserted | about=LK, IN | figures=160 Sri Lankan fishermen > 160 person
= sources d1 3
= sources c1 2
= sources c3 2
= sources c4 3
= life d1 agreed 2014-01-15
