# A metro loan and two papers that share a wire
@ a1 | The Asahi Shimbun | 2013-05-29
TOKYO - Japan will lend 71 billion yen to India for the Mumbai metro, Prime Minister Kenji Arata told his Indian guest, Vikram Sethi, on Wednesday.
:: deal d1 | subject=lend 71 billion yen to India for the Mumbai metro | parties=JP, IN | status=agreed | certainty=certain | sector=transport | value=71000000000 JPY | speaker=Kenji Arata
:: actor p1 | Kenji Arata | role=Prime Minister | country=JP
:: actor p2 | Vikram Sethi | country=IN
@ a2 | The Hindu | 2013-05-30
Japan has extended a 71-billion-yen credit for the third line of the metro in Mumbai, PTI reported from Tokyo. Both countries also want to finish a nuclear agreement.
:: deal d1 | subject=a 71-billion-yen credit for the third line of the metro in Mumbai | parties=JP, IN | status=agreed | certainty=certain | sector=transport | value=71000000000 JPY | outlet=PTI
:: deal d2 | subject=a nuclear agreement | parties=JP, IN | status=negotiating | certainty=certain | sector=nuclear
@ a3 | Deccan Chronicle | 2013-05-30
The Mumbai underground gets Rs 4,000 crore from Tokyo, PTI said. The money is part of the assistance that Premier Arata offered Mr Sethi.
:: deal d1 | subject=The Mumbai underground gets Rs 4,000 crore | parties=IN, JP | status=agreed | certainty=certain | sector=transport | value=40000000000 INR | outlet=PTI
:: actor p1 | Arata | role=Premier | country=JP
:: actor p2 | Sethi | country=IN
@ a4 | Kyodo News | 2013-05-29
India and Japan agreed Wednesday to speed up negotiations on a civilian atomic energy pact. Arata and Sethi also signed papers on a yen loan for a subway in Mumbai.
:: deal d2 | subject=a civilian atomic energy pact | parties=IN, JP | status=negotiating | certainty=certain | sector=nuclear
:: deal d1 | subject=a yen loan for a subway in Mumbai | parties=JP, IN | status=signed | certainty=certain | sector=transport
:: actor p1 | Arata | country=JP
:: actor p2 | Sethi | country=IN
= sources d1 3
= sources d2 2
= life d2 negotiating 2013-05-29
