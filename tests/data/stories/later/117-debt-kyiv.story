# A bond that one side calls aid
@ a1 | Kommersant Ukraine | 2013-12-18
Russia will buy Ukrainian eurobonds for $15 billion and cut the price of gas by a third, Presidents Arkady Vlasov and Mykola Hrytsenko announced in Moscow on Tuesday.
:: deal d1 | subject=buy Ukrainian eurobonds for $15 billion | parties=RU, UA | status=agreed | certainty=certain | sector=finance | value=15000000000 USD | date=2013-12-17
:: deal d2 | subject=cut the price of gas by a third | parties=RU, UA | status=agreed | certainty=certain | sector=energy | date=2013-12-17
:: actor p1 | Arkady Vlasov | role=Presidents | country=RU
:: actor p2 | Mykola Hrytsenko | role=Presidents | country=UA
@ a2 | The Guardian | 2013-12-17
Moscow threw Kiev a lifeline on Tuesday: $15bn of its national wealth fund will go into Ukraine's debt, and Gazprom will charge $268 instead of $400 for a thousand cubic metres.
:: deal d1 | subject=$15bn of its national wealth fund will go into Ukraine's debt | parties=RU, UA | status=agreed | certainty=certain | sector=finance | value=15000000000 USD
:: deal d2 | subject=Gazprom will charge $268 instead of $400 for a thousand cubic metres | parties=RU, UA | status=agreed | certainty=certain | sector=energy
@ a3 | RIA Novosti | 2013-12-24
Russia has transferred the first $3 billion for Ukrainian bonds, Finance Minister Gleb Sokolov said.
:: deal d1 | subject=the first $3 billion for Ukrainian bonds | parties=RU, UA | status=in-force | certainty=certain | sector=finance | speaker=Gleb Sokolov
:: actor p3 | Gleb Sokolov | role=Finance Minister | country=RU
@ a4 | Ukrinform | 2013-12-18
Premier Petro Kovalchuk said there were no secret conditions to the Russian loan.
:: claim c1 | content=there were no secret conditions to the Russian loan | speaker=Petro Kovalchuk (Premier, UA) | form=indirect | polarity=negative | about=RU
:: actor p4 | Petro Kovalchuk | role=Premier | country=UA
= sources d1 3
= sources d2 2
= life d1 agreed 2013-12-17, in-force 2013-12-24
