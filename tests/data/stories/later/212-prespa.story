# A name for a neighbour
@ a1 | ANA-MPA | 2018-06-12
Athens and Skopje have settled their dispute of 27 years on the name Republic of North Macedonia, Prime Minister Nikos Vlahos said in a televised address.
:: deal d1 | subject=the name Republic of North Macedonia | parties=GR, MK | status=agreed | certainty=certain | sector=other | speaker=Nikos Vlahos
:: actor p1 | Nikos Vlahos | role=Prime Minister | country=GR
@ a2 | MIA | 2018-06-17
PSARADES - The foreign ministers of Macedonia and Greece put their signatures to the agreement on the country's new name on the shore of Lake Prespa on Sunday.
:: deal d1 | subject=the agreement on the country's new name | parties=MK, GR | status=signed | certainty=certain | sector=other | kind=treaty | date=2018-06-17
@ a3 | Politico Europe | 2019-01-25
Greek lawmakers narrowly ratified the Prespa accord on Friday, which renames the former Yugoslav republic and opens its way into NATO.
:: deal d1 | subject=the Prespa accord | parties=GR, MK | status=in-force | certainty=certain | sector=other | kind=treaty | date=2019-01-25
@ a4 | The Guardian | 2018-10-01
Only 36.9% of Macedonians turned out for the referendum on changing the name of their state, the electoral commission said.
:: claim c1 | content=Only 36.9% of Macedonians turned out for the referendum on changing the name of their state | speaker=org:electoral commission (MK) | form=indirect | about=MK | figures=36.9% > 36.9 percent
@ a5 | Sputnik | 2018-10-01
Just over a third of voters, 34 percent, took part in the Macedonian vote on the name, opposition leader Kiro Stamenov claimed.
:: claim c2 | content=Just over a third of voters, 34 percent, took part in the Macedonian vote on the name | speaker=Kiro Stamenov | form=indirect | about=MK | figures=34 percent > 34 percent
:: actor p2 | Kiro Stamenov | role=opposition leader
= sources d1 3
= contradiction c1@a4 c2@a5 figure
= life d1 agreed 2018-06-12, signed 2018-06-17, in-force 2019-01-25
