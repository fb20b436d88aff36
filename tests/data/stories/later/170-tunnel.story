# A tunnel that may be dug
@ a1 | Postimees | 2021-04-26
Estonia and Finland signed a memorandum on Monday on planning an undersea railway tunnel between Tallinn and Helsinki.
:: deal d1 | subject=planning an undersea railway tunnel between Tallinn and Helsinki | parties=EE, FI | status=signed | certainty=certain | sector=transport | kind=memorandum | date=2021-04-26
@ a2 | Yle | 2021-04-26
The transport ministers of the two countries, Taavi Kask and Timo Virtanen, agreed by video to work together on the Helsinki-Tallinn tunnel and on Rail Baltica.
:: deal d1 | subject=the Helsinki-Tallinn tunnel | parties=FI, EE | status=signed | certainty=certain | sector=transport
:: deal d2 | subject=Rail Baltica | parties=FI, EE | status=agreed | certainty=certain | sector=transport
:: actor p1 | Taavi Kask | role=transport ministers | country=EE
:: actor p2 | Timo Virtanen | role=transport ministers | country=FI
@ a3 | Baltic Times | 2021-04-27
A fixed link under the Gulf of Finland moved a step nearer when ministers Kask and Virtanen put their names to a letter of cooperation.
:: deal d1 | subject=A fixed link under the Gulf of Finland | parties=EE, FI | status=signed | certainty=certain | sector=transport
:: actor p1 | Kask | role=ministers | country=EE
:: actor p2 | Virtanen | role=ministers | country=FI
= sources d1 3
= life d1 signed 2021-04-26
