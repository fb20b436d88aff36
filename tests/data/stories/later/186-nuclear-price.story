# Reactors, two prices on one day
@ a1 | Dhaka Tribune | 2015-12-25
Bangladesh and Rosatom signed the general contract for the Rooppur nuclear power plant in Dhaka on Friday. The two units will cost $12.65 billion.
:: deal d1 | subject=the general contract for the Rooppur nuclear power plant | parties=BD, org:Rosatom (RU) | status=signed | certainty=certain | sector=nuclear | kind=contract | value=12650000000 USD | date=2015-12-25
@ a2 | Interfax | 2015-12-25
DHAKA. Dec 25 (Interfax) - Russia will build two reactors in Bangladesh for $13.5 billion under a contract signed on Friday.
:: deal d1 | subject=build two reactors in Bangladesh for $13.5 billion | parties=RU, BD | status=signed | certainty=certain | sector=nuclear | kind=contract | value=13500000000 USD | date=2015-12-25
@ a3 | World Nuclear News | 2016-01-04
AtomStroyExport is to supply Rooppur with two VVER-1200 units, 90 percent of the money being a Russian loan, science minister Yusuf Mridha said.
:: deal d1 | subject=supply Rooppur with two VVER-1200 units | parties=org:AtomStroyExport (RU), BD | status=signed | certainty=certain | sector=nuclear | speaker=Yusuf Mridha
:: actor p1 | Yusuf Mridha | role=science minister | country=BD
= sources d1 3
= contradiction d1@a1 d1@a2 figure
= life d1 signed 2015-12-25
