# Gas for Dhaka
@ a1 | The Daily Star | 2023-06-01
Qatar will supply Bangladesh with 1.8 million tonnes of LNG a year for 15 years from 2026 under a contract signed in Doha on Thursday, Petrobangla chairman Zahir Uddin said.
:: deal d1 | subject=supply Bangladesh with 1.8 million tonnes of LNG a year for 15 years from 2026 | parties=QA, BD | status=signed | certainty=certain | sector=energy | kind=contract | date=2023-06-01 | speaker=Zahir Uddin
:: actor p1 | Zahir Uddin | role=Petrobangla chairman | country=BD
@ a2 | Gulf Times | 2023-06-02
QatarEnergy and Petrobangla have concluded a 15-year sale and purchase agreement for 1.8mn tonnes per annum of liquefied natural gas.
:: deal d1 | subject=a 15-year sale and purchase agreement for 1.8mn tonnes per annum of liquefied natural gas | parties=org:QatarEnergy (QA), org:Petrobangla (BD) | status=signed | certainty=certain | sector=energy | kind=contract
@ a3 | Nikkei Asia | 2023-06-20
Bangladesh, short of fuel and dollars, will also take cargoes from Oman's OQ for ten years, under a deal inked on Monday.
:: deal d2 | subject=take cargoes from Oman's OQ for ten years | parties=BD, org:OQ (OM) | status=signed | certainty=certain | sector=energy | kind=contract | date=2023-06-19
@ a4 | Oman Observer | 2023-06-20
OQ Trading and Petrobangla signed a ten-year agreement on LNG deliveries starting in 2026.
:: deal d2 | subject=a ten-year agreement on LNG deliveries starting in 2026 | parties=org:OQ Trading (OM), org:Petrobangla (BD) | status=signed | certainty=certain | sector=energy | kind=contract
= sources d1 2
= sources d2 2
= life d1 signed 2023-06-01
= life d2 signed 2023-06-19
