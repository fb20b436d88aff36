# A fertiliser plant, from first rumour to signature
@ a1 | The Hindu | 2025-03-04
India may set up a urea plant in Russia to secure fertiliser supplies, two officials familiar with the matter said. Talks have not begun, they added. India imported 5.6 million tonnes of urea in 2024.
:: deal d1 | subject=a urea plant in Russia | parties=IN, RU | status=proposed | certainty=possible | sector=agriculture | speaker=two officials familiar with the matter
:: claim c1 | content=India imported 5.6 million tonnes of urea in 2024 | form=asserted | figures=5.6 million tonnes > 5600000 tonne | dates=2024
@ a2 | Reuters | 2025-06-17
MOSCOW - Indian and Russian companies are negotiating the construction of a urea factory in the Samara region, Russian Trade Minister Anton Gorelov said on Tuesday. The plant would have a capacity of 2 million tonnes a year. India buys about 5.6 million tonnes of urea abroad each year.
:: deal d1 | subject=the construction of a urea factory in the Samara region | parties=IN, RU | status=negotiating | certainty=certain | sector=agriculture | speaker=Anton Gorelov
:: claim c2 | content=The plant would have a capacity of 2 million tonnes a year | form=asserted | figures=2 million tonnes > 2000000 tonne
:: actor p1 | Anton Gorelov | role=Trade Minister | country=RU
@ a3 | Kommersant | 2025-06-18
Talks with India on a urea plant in the Samara region are under way, Trade Minister Anton Gorelov told reporters. Its capacity would be 2 million tonnes a year.
:: deal d1 | subject=a urea plant in the Samara region | parties=IN, RU | status=negotiating | certainty=certain | sector=agriculture | speaker=Anton Gorelov
:: claim c2 | content=Its capacity would be 2 million tonnes a year | speaker=Anton Gorelov (Trade Minister, RU) | form=indirect | figures=2 million tonnes > 2000000 tonne
:: actor p1 | Anton Gorelov | role=Trade Minister | country=RU
@ a4 | The Economic Times | 2025-12-05
NEW DELHI: India and Russia on Friday signed an agreement for a $1.2 billion urea plant in Samara at the 23rd India-Russia Annual Summit. "This plant gives our farmers security," Prime Minister Arjun Mehta said after the ceremony at Hyderabad House.
:: deal d1 | subject=a $1.2 billion urea plant in Samara | parties=IN, RU | status=signed | certainty=certain | sector=agriculture | value=1200000000 USD | date=2025-12-05
:: summit s1 | name=23rd India-Russia Annual Summit | ordinal=23 | parties=IN, RU | city=New Delhi | country=IN | start=2025-12-05 | status=ongoing
:: claim c3 | content="This plant gives our farmers security," | speaker=Arjun Mehta (Prime Minister, IN) | form=direct
:: actor p2 | Arjun Mehta | role=Prime Minister | country=IN
@ a5 | TASS | 2025-12-05
NEW DELHI, December 5. Russia and India have signed a deal to build a carbamide and urea plant in the Samara region, worth about $1.2 billion, during the annual summit of the two countries in New Delhi. Trade Minister Anton Gorelov signed for Russia.
:: deal d1 | subject=a carbamide and urea plant in the Samara region | parties=IN, RU | status=signed | certainty=certain | sector=agriculture | value=about 1200000000 USD | date=2025-12-05
:: summit s1 | name=annual summit of the two countries | parties=IN, RU | city=New Delhi | country=IN | start=2025-12-05 | status=ongoing
:: actor p1 | Anton Gorelov | role=Trade Minister | country=RU
= sources d1 4
= sources c2 2
= sources s1 2
= life d1 proposed 2025-03-04, negotiating 2025-06-17, signed 2025-12-05
