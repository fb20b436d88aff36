# Doses promised and doses counted
@ a1 | Ministry of Health of Brazil | 2021-03-19
The Ministry of Health has concluded a contract with Pfizer for 100 million doses of vaccine, to be delivered by September.
:: deal d1 | subject=100 million doses of vaccine | parties=BR, org:Pfizer | status=signed | certainty=certain | sector=health | kind=contract
@ a2 | O Globo | 2021-03-19
Brazil has bought 100 million vaccine doses from Pfizer, Health Minister Paulo Salles said on Friday. The contract is worth $1 billion.
:: deal d1 | subject=100 million vaccine doses | parties=BR, org:Pfizer | status=signed | certainty=certain | sector=health | kind=contract | value=1000000000 USD | speaker=Paulo Salles
:: actor p1 | Paulo Salles | role=Health Minister | country=BR
@ a3 | Reuters | 2021-03-20
BRASILIA, March 20 (Reuters) - Pfizer signed a deal to supply Brazil with 100 million COVID-19 shots, and Janssen one for 38 million, the companies said.
:: deal d1 | subject=supply Brazil with 100 million COVID-19 shots | parties=org:Pfizer, BR | status=signed | certainty=certain | sector=health | kind=contract | speaker=Pfizer
:: deal d2 | subject=38 million | parties=org:Janssen, BR | status=signed | certainty=certain | sector=health | kind=contract | speaker=Janssen
:: actor o1 | org:Pfizer | country=US
:: actor o2 | org:Janssen | country=BE
@ a4 | Estadao | 2021-03-22
The purchase of Pfizer's vaccine, 100 million doses, cost the ministry $1.3 billion, according to the Official Gazette.
:: deal d1 | subject=The purchase of Pfizer's vaccine, 100 million doses | parties=BR, org:Pfizer | status=signed | certainty=certain | sector=health | kind=contract | value=1300000000 USD
= sources d1 3
= contradiction d1@a2 d1@a4 figure
= life d1 signed 2021-03-19
