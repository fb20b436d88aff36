# One wire, three papers and a ministry
@ a1 | Press Trust of India | 1998-06-19
COLOMBO, June 19 (PTI) - India and Sri Lanka will complete their free trade negotiations by December, Sri Lankan Deputy Finance Minister Gamini Weerasinghe said here today. Bilateral trade was $560 million in 1997.
:: deal d1 | subject=their free trade negotiations | parties=IN, LK | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Gamini Weerasinghe
:: claim c1 | content=Bilateral trade was $560 million in 1997 | form=asserted | about=IN, LK | figures=$560 million > 560000000 USD | dates=1997
:: actor p1 | Gamini Weerasinghe | role=Deputy Finance Minister | country=LK
@ a2 | Deccan Herald | 1998-06-20
India and Sri Lanka will complete their free trade negotiations by December, Sri Lankan Deputy Finance Minister Gamini Weerasinghe said here on Friday. Bilateral trade was $560 million in 1997. - PTI
:: deal d1 | subject=their free trade negotiations | parties=IN, LK | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Gamini Weerasinghe
:: claim c1 | content=Bilateral trade was $560 million in 1997 | form=asserted | about=IN, LK | figures=$560 million > 560000000 USD | dates=1997
:: actor p1 | Gamini Weerasinghe | role=Deputy Finance Minister | country=LK
@ a3 | The Island | 1998-06-21
Deputy Minister Gamini Weerasinghe hopes to see a free trade accord with India before the year is out. Commerce between the two came to $490 million last year, the Ceylon Chamber of Commerce says.
:: deal d1 | subject=a free trade accord with India | parties=LK, IN | status=negotiating | certainty=probable | sector=trade | kind=trade-agreement | speaker=Gamini Weerasinghe
:: claim c2 | content=Commerce between the two came to $490 million last year | speaker=org:Ceylon Chamber of Commerce | form=indirect | about=LK, IN | figures=$490 million > 490000000 USD | dates=1997
:: actor p1 | Gamini Weerasinghe | role=Deputy Minister | country=LK
@ a4 | Ministry of External Affairs of India | 1998-12-28
The Free Trade Agreement between India and Sri Lanka was signed in New Delhi today by the Prime Minister and the visiting President.
:: deal d1 | subject=The Free Trade Agreement between India and Sri Lanka | parties=IN, LK | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=1998-12-28
@ a5 | Daily News | 1998-12-29
Sri Lanka and India yesterday entered into a free trade pact that frees a thousand items from duty at once.
:: deal d1 | subject=a free trade pact | parties=LK, IN | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=1998-12-28
= sources d1 3
= sources c1 1
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
= life d1 negotiating 1998-06-19, signed 1998-12-28
