# Tuna off Guinea-Bissau
@ a1 | European Commission | 2024-05-16
The European Union and Guinea-Bissau have initialled in Bissau a new five-year protocol implementing their fisheries partnership agreement. The EU will contribute EUR 85 million over the period.
:: deal d1 | subject=a new five-year protocol implementing their fisheries partnership agreement | parties=org:European Union, GW | status=agreed | certainty=certain | sector=agriculture
:: claim c1 | content=The EU will contribute EUR 85 million over the period | form=asserted | about=org:EU | figures=EUR 85 million > 85000000 EUR
@ a2 | Lusa | 2024-05-17
Bissau, May 17 (Lusa) - Guinea-Bissau and the European Union initialled a new fisheries protocol on Thursday that is worth 100 million euros to the country in five years, Fisheries Minister Mario Embalo said. Of this sum 85 million come from the EU budget and the rest from shipowners.
:: deal d1 | subject=a new fisheries protocol | parties=GW, org:European Union | status=agreed | certainty=certain | sector=agriculture | date=2024-05-16 | speaker=Mario Embalo
:: claim c4 | content=is worth 100 million euros to the country in five years | speaker=Mario Embalo (Fisheries Minister, GW) | form=indirect | about=GW | figures=100 million euros > 100000000 EUR
:: claim c1 | content=Of this sum 85 million come from the EU budget | form=asserted | about=org:EU | figures=85 million > 85000000 EUR
:: actor p1 | Mario Embalo | role=Fisheries Minister | country=GW
@ a3 | Undercurrent News | 2024-05-20
Spanish and French tuna boats can go on fishing off Guinea-Bissau after the EU and the West African state agreed on a five-year protocol last week. Brussels will pay 17 million euros a year.
:: deal d1 | subject=a five-year protocol | parties=org:EU, GW | status=agreed | certainty=certain | sector=agriculture
:: claim c2 | content=Brussels will pay 17 million euros a year | form=asserted | about=org:EU | figures=17 million euros > 17000000 EUR
@ a4 | O Democrata | 2024-09-18
The fisheries protocol between Guinea-Bissau and the European Union was signed in Brussels on Wednesday. Minister Mario Embalo put his name to it for the government; 46 European vessels receive licences.
:: deal d1 | subject=The fisheries protocol between Guinea-Bissau and the European Union | parties=GW, org:European Union | status=signed | certainty=certain | sector=agriculture | date=2024-09-18
:: claim c3 | content=46 European vessels receive licences | form=asserted | figures=46 European vessels > 46 vessel
:: actor p1 | Mario Embalo | role=Minister | country=GW
= sources d1 4
= sources c1 2
= life d1 agreed 2024-05-16, signed 2024-09-18
