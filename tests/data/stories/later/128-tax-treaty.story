# A treaty against double taxation
@ a1 | Port Louis Gazette | 2016-05-11
Mauritius and India yesterday amended their double taxation treaty: from April 2017 New Delhi may tax capital gains on shares.
:: deal d1 | subject=amended their double taxation treaty | parties=MU, IN | status=signed | certainty=certain | sector=finance | kind=treaty | date=2016-05-10
@ a2 | Press Information Bureau | 2016-05-10
The Protocol for amendment of the Convention for the avoidance of double taxation between India and Mauritius was signed by both countries today at Port Louis.
:: deal d1 | subject=The Protocol for amendment of the Convention for the avoidance of double taxation between India and Mauritius | parties=IN, MU | status=signed | certainty=certain | sector=finance | kind=treaty | date=2016-05-10
@ a3 | Mint | 2016-05-11
A loophole through which a third of foreign money came into India is closed. The revised tax pact with Mauritius ends an exemption of three decades, revenue secretary Mohan Adhikari said.
:: deal d1 | subject=The revised tax pact with Mauritius | parties=IN, MU | status=signed | certainty=certain | sector=finance | kind=treaty | speaker=Mohan Adhikari
:: actor p1 | Mohan Adhikari | role=revenue secretary | country=IN
@ a4 | Reuters | 2016-05-12
PORT LOUIS (Reuters) - Mauritius will not lose investors because of its new tax accord with India, Finance Minister Vishnu Ramdin said.
:: deal d1 | subject=its new tax accord with India | parties=MU, IN | status=signed | certainty=certain | sector=finance | kind=treaty | speaker=Vishnu Ramdin
:: claim c1 | content=Mauritius will not lose investors because of its new tax accord with India | speaker=Vishnu Ramdin (Finance Minister, MU) | form=indirect | polarity=negative | about=MU
:: actor p2 | Vishnu Ramdin | role=Finance Minister | country=MU
= sources d1 3
= life d1 signed 2016-05-10
