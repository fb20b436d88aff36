# Cruise port and ferry
@ a1 | Vanguard | 2011-05-03
Ghana and Nigeria are discussing a ferry line between Tema and Lagos, the Ghanaian transport ministry said on Tuesday.
:: deal d1 | subject=a ferry line between Tema and Lagos | parties=GH, NG | status=negotiating | certainty=certain | sector=transport | speaker=transport ministry
:: actor o1 | org:transport ministry | country=GH
@ a2 | Daily Graphic | 2011-05-04
Passengers may soon cross by ferry from Tema to Lagos if talks between Ghana and Nigeria succeed. Minister of Transport Kofi Addo hopes for a start in 2012.
:: deal d1 | subject=cross by ferry from Tema to Lagos | parties=GH, NG | status=negotiating | certainty=possible | sector=transport
:: actor p1 | Kofi Addo | role=Minister of Transport | country=GH
@ a3 | ThisDay | 2012-02-20
The Lagos-Tema ferry service has been dropped for lack of investors, Nigeria's maritime agency said. Ghana's transport minister, Kofi Addo, regretted the decision.
:: deal d1 | subject=The Lagos-Tema ferry service | parties=NG, GH | status=rejected | certainty=certain | sector=transport | speaker=maritime agency
:: actor p1 | Kofi Addo | role=transport minister | country=GH
= sources d1 3
= life d1 negotiating 2011-05-03, rejected 2012-02-20
= back d1 1
