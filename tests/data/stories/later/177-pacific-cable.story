# A cable for the islands
@ a1 | ABC News | 2018-06-13
Australia will pay for two thirds of an undersea internet cable to the Solomon Islands, Prime Minister Neil Harcourt announced in Canberra on Wednesday.
:: deal d1 | subject=two thirds of an undersea internet cable to the Solomon Islands | parties=AU, SB | status=agreed | certainty=certain | sector=technology | speaker=Neil Harcourt
:: actor p1 | Neil Harcourt | role=Prime Minister | country=AU
@ a2 | Solomon Star | 2018-06-14
Premier Harcourt and Prime Minister John Kwaisulia signed the deal for the submarine cable at Parliament House. The Chinese company Huawei had been chosen first.
:: deal d1 | subject=the deal for the submarine cable | parties=AU, SB | status=signed | certainty=certain | sector=technology
:: actor p1 | Harcourt | role=Premier | country=AU
:: actor p2 | John Kwaisulia | role=Prime Minister | country=SB
@ a3 | AFP | 2018-06-13
SYDNEY (AFP) - Solomon Islands leader John Kwaisulia confirmed Wednesday that Huawei had lost a contract to lay broadband lines to Australia, which will finance the project itself.
:: deal d1 | subject=lay broadband lines to Australia | parties=SB, AU | status=agreed | certainty=certain | sector=technology | speaker=John Kwaisulia
:: actor p2 | John Kwaisulia | role=leader | country=SB
@ a4 | The Guardian | 2020-02-06
The Coral Sea Cable System linking Sydney with Honiara and Port Moresby has gone live.
:: deal d1 | subject=The Coral Sea Cable System linking Sydney with Honiara | parties=AU, SB | status=in-force | certainty=certain | sector=technology
= sources d1 4
= life d1 agreed 2018-06-13, signed 2018-06-14, in-force 2020-02-06
