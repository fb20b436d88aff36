# Billions from Moscow for Reykjavik
@ a1 | RUV | 2008-10-07
Russia is to lend Iceland four billion euros, the Central Bank of Iceland announced this morning. The loan runs for three to four years at a rate slightly above Libor. Prime Minister Hilmar Thórdarson had turned to Moscow in the summer.

The state took over Landsbanki last night.
:: deal d1 | subject=lend Iceland four billion euros | parties=RU, IS | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=4000000000 EUR | speaker=org:Central Bank of Iceland
:: claim c1 | content=The loan runs for three to four years at a rate slightly above Libor | form=asserted
:: claim c2 | content=Prime Minister Hilmar Thórdarson had turned to Moscow in the summer | form=asserted
:: claim c3 | content=The state took over Landsbanki last night | form=asserted | about=org:Landsbanki | dates=2008-10-06
:: actor p1 | Hilmar Thórdarson | role=Prime Minister | country=IS
:: actor o1 | org:Central Bank of Iceland | country=IS
:: actor o2 | org:Landsbanki | country=IS
@ a2 | Bloomberg | 2008-10-07
Iceland secured a 4 billion-euro loan from Russia to shore up its reserves as it nationalized Landsbanki, its second-biggest bank. Central bank Governor Asgeir Oddsson said the money would be used to defend the krona.
:: deal d1 | subject=a 4 billion-euro loan from Russia to shore up its reserves | parties=IS, RU | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=4000000000 EUR
:: claim c3 | content=it nationalized Landsbanki, its second-biggest bank | form=asserted | about=IS, org:Landsbanki
:: claim c4 | content=the money would be used to defend the krona | speaker=Asgeir Oddsson (Governor, IS) | form=indirect
:: actor p2 | Asgeir Oddsson | role=Governor | country=IS
:: actor o2 | org:Landsbanki
@ a3 | Interfax | 2008-10-07
MOSCOW. Oct 7 (Interfax) - Russia has not agreed to lend Iceland 4 billion euros, Deputy Finance Minister Denis Pankov told Interfax on Tuesday. "We have received a request, no more," Pankov said.
:: claim c5 | content=Russia has not agreed to lend Iceland 4 billion euros | speaker=Denis Pankov (Deputy Finance Minister, RU) | form=indirect | outlet=Interfax | polarity=negative | about=RU, IS | figures=4 billion euros > 4000000000 EUR
:: claim c6 | content=We have received a request, no more | speaker=Denis Pankov (Deputy Finance Minister, RU) | form=direct
:: actor p3 | Denis Pankov | role=Deputy Finance Minister | country=RU
@ a4 | Morgunbladid | 2008-10-08
Talks with Russia about a loan open in Moscow next Tuesday, the Central Bank said after it had corrected its announcement of yesterday. Governor Ásgeir Oddsson spoke of "a slip of the pen". The sum under discussion is four billion euros.
:: deal d1 | subject=Talks with Russia about a loan open in Moscow next Tuesday | parties=IS, RU | status=negotiating | certainty=certain | sector=finance | kind=loan-or-aid | speaker=org:Central Bank
:: claim c7 | content="a slip of the pen" | speaker=Ásgeir Oddsson (Governor, IS) | form=direct
:: claim c8 | content=The sum under discussion is four billion euros | form=asserted | figures=four billion euros > 4000000000 EUR
:: actor p2 | Ásgeir Oddsson | role=Governor | country=IS
:: actor o1 | org:Central Bank | country=IS
@ a5 | Reuters | 2008-11-19
WASHINGTON (Reuters) - The International Monetary Fund approved a $2.1 billion loan for Iceland on Wednesday, the first for a western European country since 1976. The Nordic states will lend another $2.5 billion, Prime Minister Hilmar Thordarson said. Talks with Russia have come to nothing so far.
:: deal d2 | subject=a $2.1 billion loan for Iceland | parties=org:International Monetary Fund, IS | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=2100000000 USD | date=2008-11-19
:: deal d3 | subject=The Nordic states will lend another $2.5 billion | parties=org:Nordic states, IS | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=2500000000 USD | speaker=Hilmar Thordarson
:: claim c9 | content=Talks with Russia have come to nothing so far | form=asserted | about=RU
:: actor p1 | Hilmar Thordarson | role=Prime Minister | country=IS
:: actor o3 | org:International Monetary Fund
= sources d1 2
= sources c3 2
= contradiction c5@a3 d1@a1 denial
= contradiction c5@a3 d1@a2 denial
= life d1 agreed 2008-10-07, negotiating 2008-10-08
= back d1 1
= life d2 agreed 2008-11-19
