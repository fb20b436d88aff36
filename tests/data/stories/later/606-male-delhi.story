# A state visit from Male
@ a1 | PTI | 2024-10-04
New Delhi, Oct 4 (PTI) President of the Maldives Hassan Zahir will pay a five-day state visit to India from Sunday, the Ministry of External Affairs said on Friday. India and the Maldives are discussing a currency swap to help Male over its shortage of foreign exchange, officials said.
:: trip g1 | span=President of the Maldives Hassan Zahir will pay a five-day state visit to India from Sunday | party=MV | head=Hassan Zahir (President, MV) | to=India | country=IN | attendance=expected | date=2024-10-06 | speaker=org:Ministry of External Affairs
:: deal d1 | subject=a currency swap | parties=IN, MV | status=negotiating | certainty=certain | sector=finance | speaker=desc:officials
:: actor p1 | Hassan Zahir | role=President | country=MV
:: actor o1 | org:Ministry of External Affairs | country=IN
@ a2 | Ministry of External Affairs of India | 2024-10-07
Prime Minister Shri Arvind Malhotra and President of the Maldives Dr. Hassan Zahir held delegation-level talks at Hyderabad House today. A currency swap agreement of USD 400 million and INR 30 billion was signed. Bilateral trade stood at USD 548 million in 2023.
:: trip g1 | span=President of the Maldives Dr. Hassan Zahir held delegation-level talks at Hyderabad House today | party=MV | head=Hassan Zahir (President, MV) | to=Hyderabad House | country=IN | attendance=present | date=2024-10-07
:: deal d1 | subject=A currency swap agreement | parties=IN, MV | status=signed | certainty=certain | sector=finance | kind=agreement | value=400000000 USD | date=2024-10-07
:: claim c1 | content=Bilateral trade stood at USD 548 million in 2023 | form=asserted | about=IN, MV | figures=USD 548 million > 548000000 USD | dates=2023
:: actor p2 | Arvind Malhotra | role=Prime Minister
:: actor p1 | Hassan Zahir | role=President | country=MV
@ a3 | Reuters | 2024-10-07
NEW DELHI, Oct 7 (Reuters) - India signed a $400 million currency swap deal with the Maldives on Monday, throwing a lifeline to the island nation as its reserves run low. The two neighbours set aside a quarrel over Indian soldiers on the islands as President Hassan Zahir met Prime Minister Arvind Malhotra in New Delhi.

India had withdrawn about 80 soldiers from the Maldives by May.
:: deal d1 | subject=a $400 million currency swap deal | parties=IN, MV | status=signed | certainty=certain | sector=finance | value=400000000 USD | date=2024-10-07
:: trip g1 | span=President Hassan Zahir met Prime Minister Arvind Malhotra in New Delhi | party=MV | head=Hassan Zahir (President, MV) | to=New Delhi | country=IN | attendance=present | date=2024-10-07
:: claim c2 | content=India had withdrawn about 80 soldiers from the Maldives by May | form=asserted | about=IN, MV | figures=about 80 soldiers > about 80 person | dates=2024-05
:: actor p1 | Hassan Zahir | role=President
:: actor p2 | Arvind Malhotra | role=Prime Minister | country=IN
@ a4 | The Edition | 2024-10-08
Trade between the Maldives and India was worth USD 978 million in 2023, Economic Minister Ibrahim Shareef said in Delhi on Monday, as he presented the plan for a free trade agreement. India pulled 77 soldiers out of the country in the spring.
:: claim c3 | content=Trade between the Maldives and India was worth USD 978 million in 2023 | speaker=Ibrahim Shareef (Economic Minister, MV) | form=indirect | about=MV, IN | figures=USD 978 million > 978000000 USD | dates=2023
:: deal d2 | subject=the plan for a free trade agreement | parties=MV, IN | status=proposed | certainty=certain | sector=trade | kind=trade-agreement | speaker=Ibrahim Shareef
:: claim c2 | content=India pulled 77 soldiers out of the country in the spring | form=asserted | about=IN, MV | figures=77 soldiers > 77 person | dates=2024
:: actor p3 | Ibrahim Shareef | role=Economic Minister | country=MV
@ a5 | Maldives Monetary Authority | 2024-10-21
The Maldives Monetary Authority and the Reserve Bank of India signed the currency swap agreement for USD 400 million and INR 30 billion on 7 October 2024. The arrangement is valid until 18 June 2027.
:: deal d1 | subject=the currency swap agreement for USD 400 million and INR 30 billion | parties=org:Maldives Monetary Authority, org:Reserve Bank of India | status=signed | certainty=certain | sector=finance | kind=agreement | value=400000000 USD | date=2024-10-07
:: claim c4 | content=The arrangement is valid until 18 June 2027 | form=asserted | dates=2027-06-18
:: actor o2 | org:Maldives Monetary Authority | country=MV
:: actor o3 | org:Reserve Bank of India | country=IN
= sources d1 3
= sources g1 2
= sources c2 2
= sources d2 1
= contradiction c1@a2 c3@a4 figure
= life d1 negotiating 2024-10-04, signed 2024-10-07
