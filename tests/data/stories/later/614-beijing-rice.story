# Rice for the North
@ a1 | Yonhap | 1995-06-19
BEIJING, June 19 (Yonhap) -- South and North Korean officials entered the third day of talks here Monday on the shipment of rice to the North. Vice Finance Minister Yun Sang-chol, the South's chief delegate, said the two sides had yet to settle how the sacks would be marked.
:: deal d1 | subject=the shipment of rice to the North | parties=KR, KP | status=negotiating | certainty=certain | sector=agriculture | kind=loan-or-aid
:: claim c1 | content=the two sides had yet to settle how the sacks would be marked | speaker=Yun Sang-chol (Vice Finance Minister, KR) | form=indirect | about=KR, KP
:: actor p1 | Yun Sang-chol | role=Vice Finance Minister | country=KR
@ a2 | Yonhap | 1995-06-21
SEOUL, June 21 (Yonhap) -- South Korea will give North Korea 150,000 tons of rice free of charge under an agreement signed in Beijing on Wednesday, Deputy Prime Minister Na Ung-tae announced. The first ship will leave port within ten days.

It is the first time that the North has accepted rice from the South since 1945.
:: deal d1 | subject=an agreement signed in Beijing on Wednesday | parties=KR, KP | status=signed | certainty=certain | sector=agriculture | kind=loan-or-aid | date=1995-06-21 | speaker=Na Ung-tae
:: claim c2 | content=South Korea will give North Korea 150,000 tons of rice free of charge | speaker=Na Ung-tae (Deputy Prime Minister, KR) | form=indirect | about=KR, KP | figures=150,000 tons > 150000 tonne
:: claim c3 | content=The first ship will leave port within ten days | form=asserted
:: actor p2 | Na Ung-tae | role=Deputy Prime Minister | country=KR
@ a3 | Reuters | 1995-06-21
BEIJING, June 21 (Reuters) - North and South Korea signed an accord on Wednesday under which Seoul will ship 150,000 tonnes of rice to its communist neighbour as a gift. Envoys of the two Koreas had met in the Chinese capital since Saturday.

Pyongyang is also asking Tokyo for 300,000 tonnes on credit.
:: deal d1 | subject=an accord on Wednesday under which Seoul will ship 150,000 tonnes of rice to its communist neighbour as a gift | parties=KP, KR | status=signed | certainty=certain | sector=agriculture | kind=loan-or-aid | date=1995-06-21
:: claim c2 | content=Seoul will ship 150,000 tonnes of rice to its communist neighbour as a gift | form=asserted | about=KR, KP | figures=150,000 tonnes > 150000 tonne
:: deal d2 | subject=300,000 tonnes on credit | parties=KP, JP | status=proposed | certainty=certain | sector=agriculture | kind=loan-or-aid
@ a4 | The Korea Herald | 1995-06-22
South and North Korea reached terms in Beijing yesterday and signed the agreement on 150,000 tons of rice for the hungry North. The gift will cost the government 190 billion won, according to the Ministry of Finance and Economy. Opposition lawmakers said the farmers had not been asked.
:: deal d1 | subject=the agreement on 150,000 tons of rice for the hungry North | parties=KR, KP | status=signed | certainty=certain | sector=agriculture | kind=loan-or-aid | date=1995-06-21
:: claim c4 | content=The gift will cost the government 190 billion won | speaker=org:Ministry of Finance and Economy (KR) | form=indirect | about=KR | figures=190 billion won > 190000000000 KRW
:: claim c5 | content=the farmers had not been asked | speaker=desc:Opposition lawmakers | form=indirect | polarity=negative
:: actor o1 | org:Ministry of Finance and Economy | country=KR
@ a5 | Kyodo | 1995-06-30
TOKYO, June 30 (Kyodo) - Japan and North Korea signed a contract in Tokyo on Friday for 300,000 tons of rice, half of it a gift and half on credit, the Foreign Ministry said. South Korea sent off the first 2,000 tons of its own rice for the North last Sunday.
:: deal d2 | subject=a contract in Tokyo on Friday for 300,000 tons of rice | parties=JP, KP | status=signed | certainty=certain | sector=agriculture | kind=contract | date=1995-06-30 | speaker=org:Foreign Ministry
:: claim c6 | content=South Korea sent off the first 2,000 tons of its own rice for the North last Sunday | form=asserted | about=KR, KP | figures=2,000 tons > 2000 tonne | dates=1995-06-25
:: actor o2 | org:Foreign Ministry | country=JP
= sources d1 4
= sources d2 2
= sources c2 2
= life d1 negotiating 1995-06-19, signed 1995-06-21
= life d2 proposed 1995-06-21, signed 1995-06-30
