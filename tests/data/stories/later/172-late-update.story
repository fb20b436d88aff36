# A value that grew
@ a1 | Vietnam Investment Review | 2016-05-23
VietJet ordered 100 Boeing 737 MAX aircraft for $11.3 billion at a ceremony attended by Presidents Daniel Whitfield and Le Van Quang in Hanoi on Monday.
:: deal d1 | subject=100 Boeing 737 MAX aircraft for $11.3 billion | parties=org:VietJet (VN), org:Boeing (US) | status=signed | certainty=certain | sector=transport | kind=contract | value=11300000000 USD | date=2016-05-23
:: actor p1 | Daniel Whitfield | role=Presidents | country=US
:: actor p2 | Le Van Quang | role=Presidents | country=VN
@ a2 | AFP | 2016-05-23
HANOI (AFP) - Boeing signed a contract with Vietnam's budget airline VietJet on Monday to sell it 100 planes worth $11.3 billion.
:: deal d1 | subject=sell it 100 planes worth $11.3 billion | parties=org:Boeing (US), org:VietJet (VN) | status=signed | certainty=certain | sector=transport | kind=contract | value=11300000000 USD | date=2016-05-23
@ a3 | Tuoi Tre | 2016-05-24
The jets that VietJet Air buys from the American maker will cost $12.7 billion, deputy director Dinh Thi Mai said.
:: deal d1 | subject=The jets that VietJet Air buys from the American maker | parties=org:VietJet Air, org:Boeing | status=signed | certainty=certain | sector=transport | value=12700000000 USD | speaker=Dinh Thi Mai
:: actor p3 | Dinh Thi Mai | role=deputy director
@ a4 | VnExpress | 2023-09-11
VietJet and Boeing agreed on the fulfilment of their 200-aircraft order on the occasion of the visit of the US president.
:: deal d1 | subject=the fulfilment of their 200-aircraft order | parties=org:VietJet (VN), org:Boeing (US) | status=in-force | certainty=certain | sector=transport | date=2023-09-11
= sources d1 4
= contradiction d1@a1 d1@a3 figure
= contradiction d1@a2 d1@a3 figure
