# A summit of the alliance
@ a1 | LETA | 2023-06-20
The NATO summit takes place in Vilnius on 11 and 12 July. President Gitana Jonaite expects forty delegations.
:: summit s1 | name=The NATO summit | body=NATO | city=Vilnius | country=LT | start=2023-07-11 | end=2023-07-12 | status=upcoming
:: actor p1 | Gitana Jonaite | role=President | country=LT
@ a2 | Ukrinform | 2023-07-09
Ukraine's president, Mykola Hrytsenko, has not decided whether to go to Vilnius, his adviser Oleh Danko said.
:: trip g1 | span=Ukraine's president, Mykola Hrytsenko, has not decided whether to go to Vilnius | party=UA | head=Mykola Hrytsenko (president, UA) | to=Vilnius | country=LT | attendance=expected | speaker=Oleh Danko
:: actor p2 | Mykola Hrytsenko | role=president | country=UA
:: actor p3 | Oleh Danko | role=adviser
@ a3 | Politico Europe | 2023-07-11
VILNIUS - Mykola Hrytsenko, who landed here on Tuesday afternoon, called it absurd that allies set no date for Ukraine's membership.
:: trip g1 | span=Mykola Hrytsenko, who landed here on Tuesday afternoon | party=UA | head=Mykola Hrytsenko (UA) | to=Vilnius | country=LT | attendance=present | date=2023-07-11
:: actor p2 | Mykola Hrytsenko | country=UA
@ a4 | Hurriyet | 2023-07-11
On the eve of the alliance's meeting in the Lithuanian capital Turkey agreed to Sweden's accession, Secretary General Erik Lund said.
:: summit s1 | name=the alliance's meeting in the Lithuanian capital | body=NATO | city=Vilnius | country=LT | start=2023-07-11 | status=ongoing
:: deal d1 | subject=Sweden's accession | parties=TR, SE | status=agreed | certainty=certain | sector=defence | speaker=Erik Lund
:: actor p4 | Erik Lund | role=Secretary General
@ a5 | Dagens Nyheter | 2023-07-11
Turkish President Kemal Ertan will send the protocol on Swedish NATO membership to parliament "as soon as possible", Lund announced late on Monday.
:: deal d1 | subject=the protocol on Swedish NATO membership | parties=TR, SE | status=agreed | certainty=certain | sector=defence | date=2023-07-10 | speaker=Lund
:: actor p4 | Lund
:: actor p5 | Kemal Ertan | role=President | country=TR
= sources s1 2
= sources g1 2
= sources d1 1
= life d1 agreed 2023-07-10
