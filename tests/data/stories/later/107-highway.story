# Who builds the coast road
@ a1 | Vijesti | 2014-02-27
Montenegro signed a contract with the China Road and Bridge Corporation on Wednesday for the first section of the Bar-Boljare motorway. The 41 kilometres will cost 809 million euros.
:: deal d1 | subject=the first section of the Bar-Boljare motorway | parties=ME, org:China Road and Bridge Corporation (CN) | status=signed | certainty=certain | sector=transport | kind=contract | date=2014-02-26
:: claim c1 | content=The 41 kilometres will cost 809 million euros | form=asserted | figures=41 kilometres > 41 kilometre;809 million euros > 809000000 EUR
@ a2 | China Daily | 2014-02-28
A Chinese company will construct a highway in Montenegro linking the port of Bar with the Serbian border under a deal signed in Podgorica.
:: deal d1 | subject=construct a highway in Montenegro linking the port of Bar with the Serbian border | parties=org:China Road and Bridge Corporation (CN), ME | status=signed | certainty=certain | sector=transport
@ a3 | Reuters | 2014-10-30
China's Exim Bank agreed on Thursday to lend Montenegro $944 million for 85 percent of the cost of a motorway, the finance ministry in Podgorica said.
:: deal d2 | subject=lend Montenegro $944 million for 85 percent of the cost of a motorway | parties=org:Exim Bank (CN), ME | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=944000000 USD | speaker=finance ministry
:: actor o1 | org:finance ministry | country=ME
@ a4 | Pobjeda | 2014-10-31
Exim Bank of China approved a loan of 688 million euros for the motorway, and the contract with CRBC can now take effect, Finance Minister Zoran Vukic said.
:: deal d2 | subject=a loan of 688 million euros for the motorway | parties=org:Exim Bank of China, ME | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=688000000 EUR | speaker=Zoran Vukic
:: deal d1 | subject=the contract with CRBC | parties=ME, org:CRBC | status=signed | certainty=certain | sector=transport | kind=contract | speaker=Zoran Vukic
:: actor p1 | Zoran Vukic | role=Finance Minister | country=ME
= sources d1 3
= sources d2 1
= life d1 signed 2014-02-26
= life d2 agreed 2014-10-30
