# Fishing rights, two press releases and a reprint
@ a1 | European Commission | 2019-03-20
The European Union and Senegal today initialled a new five-year protocol to their fisheries agreement. EU vessels will be allowed to catch 10,000 tonnes of tuna a year. The Union will pay 1.7 million euros annually, of which 900,000 euros will support the local fishing sector. Commissioner Karin Lindqvist said: "This is a partnership among equals."
:: deal d1 | subject=a new five-year protocol to their fisheries agreement | parties=org:European Union, SN | status=agreed | certainty=certain | sector=agriculture | date=2019-03-20
:: claim c1 | content=EU vessels will be allowed to catch 10,000 tonnes of tuna a year | form=asserted | figures=10,000 tonnes > 10000 tonne
:: claim c2 | content="This is a partnership among equals." | speaker=Karin Lindqvist | form=direct
:: actor p1 | Karin Lindqvist | role=Commissioner
@ a2 | Agence de Presse Senegalaise | 2019-03-20
DAKAR - Senegal and the EU have initialled a protocol that lets European ships fish for tuna in Senegalese waters for another five years. They may land 10,000 tonnes a year, Fisheries Minister Omar Faye said. "This is a partnership among equals," said the EU's Karin Lindqvist.
:: deal d1 | subject=a protocol that lets European ships fish for tuna in Senegalese waters for another five years | parties=SN, org:EU | status=agreed | certainty=certain | sector=agriculture | date=2019-03-20
:: claim c1 | content=They may land 10,000 tonnes a year | speaker=Omar Faye (Fisheries Minister, SN) | form=indirect | figures=10,000 tonnes > 10000 tonne
:: claim c2 | content="This is a partnership among equals," | speaker=Karin Lindqvist | form=direct
:: actor p1 | Karin Lindqvist
:: actor p2 | Omar Faye | role=Fisheries Minister | country=SN
@ a3 | Seneweb | 2019-03-21
Senegal and the EU have initialled a protocol that lets European ships fish for tuna in Senegalese waters for another five years. They may land 10,000 tonnes a year, Fisheries Minister Omar Faye said.
:: deal d1 | subject=a protocol that lets European ships fish for tuna in Senegalese waters for another five years | parties=SN, org:EU | status=agreed | certainty=certain | sector=agriculture | date=2019-03-20
:: claim c1 | content=They may land 10,000 tonnes a year | speaker=Omar Faye (Fisheries Minister, SN) | form=indirect | figures=10,000 tonnes > 10000 tonne
:: actor p2 | Omar Faye | role=Fisheries Minister | country=SN
@ a4 | Undercurrent News | 2019-11-18
The tuna protocol between the European Union and Senegal was signed on Monday in Dakar and applies from today. Environmental groups had called for a quota below 10,000 tons.
:: deal d1 | subject=The tuna protocol between the European Union and Senegal | parties=org:European Union, SN | status=signed | certainty=certain | sector=agriculture | date=2019-11-18
= sources d1 3
= sources c1 2
= sources c2 1
= life d1 agreed 2019-03-20, signed 2019-11-18
