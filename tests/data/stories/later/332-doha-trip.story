# Was she in Doha
@ a1 | Miami Herald | 2025-10-16
Venezuelan Vice President Delia Marcano travelled to Doha in September for secret talks with Qatari mediators, two people familiar with the talks told the Miami Herald. Washington turned down what she offered, they said.
:: trip g1 | span=Venezuelan Vice President Delia Marcano travelled to Doha in September | party=VE | head=Delia Marcano (Vice President, VE) | to=Doha | country=QA | attendance=present | date=2025-09 | speaker=desc:two people familiar with the talks
:: claim c2 | content=Washington turned down what she offered | speaker=desc:two people familiar with the talks | form=indirect | about=US
:: actor p1 | Delia Marcano | role=Vice President | country=VE
@ a2 | teleSUR | 2025-10-16
Vice President Delia Marcano denied on Thursday that she had travelled to Doha or taken part in any talks there. She was speaking at a ceremony in Maracay.
:: claim c1 | content=she had travelled to Doha or taken part in any talks there | speaker=Delia Marcano (Vice President, VE) | form=indirect | polarity=negative
:: actor p1 | Delia Marcano | role=Vice President | country=VE
@ a3 | El Nacional | 2025-10-17
Delia Marcano flew to the Qatari capital in September to offer a transition without the president, the Miami Herald reported. Qatar has mediated between Caracas and Washington since 2023.
:: trip g1 | span=Delia Marcano flew to the Qatari capital in September | party=VE | head=Delia Marcano (VE) | to=the Qatari capital | country=QA | attendance=present | date=2025-09 | outlet=Miami Herald
:: claim c4 | content=Qatar has mediated between Caracas and Washington since 2023 | form=asserted | about=QA, VE, US
:: actor p1 | Delia Marcano
@ a4 | Reuters | 2025-10-20
CARACAS (Reuters) - Venezuela's vice president, Delia Marcano, visited Doha twice in September for talks with Qatari officials, three sources told Reuters. The government in Caracas did not reply to a request for comment.
:: trip g1 | span=Venezuela's vice president, Delia Marcano, visited Doha twice in September | party=VE | head=Delia Marcano (vice president, VE) | to=Doha | country=QA | attendance=present | date=2025-09 | outlet=Reuters | speaker=desc:three sources
:: actor p1 | Delia Marcano | role=vice president | country=VE
= sources g1 2
= contradiction c1@a2 g1@a1 denial
= contradiction c1@a2 g1@a3 denial
= contradiction c1@a2 g1@a4 denial
