# Who may catch the turbot
@ a1 | Canadian Press | 1995-04-13
OTTAWA (CP) - Canada and the European Union are negotiating around the clock in Brussels to end their quarrel over turbot on the Grand Banks, Fisheries Minister Bernard Tulk said Thursday.

"If they want to fish, they will fish by the rules," Tulk told reporters in Ottawa. Spain is still holding out, he said.
:: deal d1 | subject=to end their quarrel over turbot on the Grand Banks | parties=CA, org:European Union | status=negotiating | certainty=certain | sector=agriculture | speaker=Bernard Tulk
:: claim c1 | content=If they want to fish, they will fish by the rules | speaker=Bernard Tulk (Fisheries Minister, CA) | form=direct
:: claim c2 | content=Spain is still holding out | speaker=Bernard Tulk (Fisheries Minister, CA) | form=indirect | about=ES
:: actor p1 | Bernard Tulk | role=Fisheries Minister | country=CA
@ a2 | Reuters | 1995-04-16
BRUSSELS, April 16 (Reuters) - The European Union and Canada initialled an accord on Sunday that ends six weeks of confrontation over turbot off Newfoundland.

European vessels may take 10,000 tonnes of the fish this year and Canada as much, an EU diplomat said. Inspectors will sail on every ship. Canada promised to drop its charges against the trawler Estai.
:: deal d1 | subject=an accord on Sunday that ends six weeks of confrontation over turbot off Newfoundland | parties=org:European Union, CA | status=agreed | certainty=certain | sector=agriculture | date=1995-04-16
:: claim c3 | content=European vessels may take 10,000 tonnes of the fish this year | speaker=desc:an EU diplomat | form=indirect | figures=10,000 tonnes > 10000 tonne | dates=1995
:: claim c4 | content=Inspectors will sail on every ship | form=asserted
:: deal d2 | subject=drop its charges against the trawler Estai | parties=CA, org:European Union | status=agreed | certainty=certain | sector=agriculture | kind=pledge
@ a3 | El Pais | 1995-04-17
Spain accepts with bitterness the pact that Brussels initialled with Ottawa yesterday. Spain's own trawlers can catch only 8,000 tonnes of halibut until December, Agriculture Minister Vicente Albors said in Madrid, against 41,000 last year.

Each ship must take an inspector aboard. Canada is to return the bond paid for the Estai.
:: deal d1 | subject=the pact that Brussels initialled with Ottawa yesterday | parties=org:EU, CA | status=agreed | certainty=certain | sector=agriculture | date=1995-04-16
:: claim c5 | content=Spain's own trawlers can catch only 8,000 tonnes of halibut until December | speaker=Vicente Albors (Agriculture Minister, ES) | form=indirect | about=ES | figures=8,000 tonnes > 8000 tonne | dates=1995
:: claim c6 | content=against 41,000 last year | speaker=Vicente Albors (Agriculture Minister, ES) | form=indirect | figures=41,000 > 41000 tonne | dates=1994
:: claim c4 | content=Each ship must take an inspector aboard | form=asserted | certainty=underspecified
:: claim c7 | content=Canada is to return the bond paid for the Estai | form=asserted | about=CA
:: actor p2 | Vicente Albors | role=Agriculture Minister | country=ES
@ a4 | The Globe and Mail | 1995-04-17
The deal that Canadian and European negotiators initialled in Brussels yesterday gives the Europeans the same 10,000 tonnes of turbot as Canada in 1995, and puts an observer on every boat. Fisheries Minister Bernard Tulk called it a victory for the fish.

Ottawa will stay the charges against the Estai's captain, federal officials said.
:: deal d1 | subject=The deal that Canadian and European negotiators initialled in Brussels yesterday | parties=CA, org:EU | status=agreed | certainty=certain | sector=agriculture | date=1995-04-16
:: claim c3 | content=gives the Europeans the same 10,000 tonnes of turbot as Canada in 1995 | form=asserted | about=CA | figures=10,000 tonnes > 10000 tonne | dates=1995
:: claim c4 | content=puts an observer on every boat | form=asserted
:: claim c8 | content=it a victory for the fish | speaker=Bernard Tulk (Fisheries Minister, CA) | form=indirect
:: deal d2 | subject=stay the charges against the Estai's captain | parties=CA, org:EU | status=agreed | certainty=certain | sector=agriculture | kind=pledge | speaker=desc:federal officials
:: actor p1 | Bernard Tulk | role=Fisheries Minister | country=CA
@ a5 | AP | 1995-04-20
BRUSSELS, Belgium (AP) - Canada and the European Union on Thursday signed the agreement that settles their fight over turbot in the Northwest Atlantic. Spain lifted its threat of a visa rule for Canadians the same day.
:: deal d1 | subject=the agreement that settles their fight over turbot in the Northwest Atlantic | parties=CA, org:European Union | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=1995-04-20
:: claim c9 | content=Spain lifted its threat of a visa rule for Canadians the same day | form=asserted | about=ES, CA | dates=1995-04-20
= sources d1 5
= sources d2 2
= sources c3 2
= sources c4 3
= life d1 negotiating 1995-04-13, agreed 1995-04-16, signed 1995-04-20
= life d2 agreed 1995-04-16
