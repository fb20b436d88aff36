# Tokyo looks to Kazakh uranium
@ a1 | Kyodo | 2007-04-27
TOKYO, April 27 (Kyodo) - Trade minister Haruo Minagawa leaves for Kazakhstan on Saturday with executives of about 30 Japanese companies to secure supplies of uranium. Japan gets only 1 percent of its uranium from the country, which holds a fifth of the world's reserves.
:: trip g1 | span=Trade minister Haruo Minagawa leaves for Kazakhstan on Saturday | party=JP | head=Haruo Minagawa (Trade minister, JP) | to=Kazakhstan | country=KZ | attendance=expected | date=2007-04-28
:: claim c1 | content=Japan gets only 1 percent of its uranium from the country | form=asserted | about=JP, KZ | figures=1 percent > 1 percent
:: claim c2 | content=which holds a fifth of the world's reserves | form=asserted | about=KZ
:: actor p1 | Haruo Minagawa | role=Trade minister | country=JP
@ a2 | Japan's Ministry of Economy, Trade and Industry | 2007-04-30
Minister Minagawa visited Astana today and held talks with Prime Minister Daulet Sarsenbayev. The two signed a joint statement on cooperation in the peaceful use of nuclear energy. A delegation of 150 people from government and business accompanied the minister.
:: trip g1 | span=Minister Minagawa visited Astana today | party=JP | head=Minagawa (Minister, JP) | to=Astana | country=KZ | attendance=present | date=2007-04-30
:: summit s1 | name=talks with Prime Minister Daulet Sarsenbayev | kind=ministerial | parties=JP, KZ | city=Astana | country=KZ | start=2007-04-30 | status=concluded
:: deal d1 | subject=a joint statement on cooperation in the peaceful use of nuclear energy | parties=JP, KZ | status=signed | certainty=certain | sector=nuclear | kind=declaration | date=2007-04-30
:: claim c3 | content=A delegation of 150 people from government and business accompanied the minister | form=asserted | figures=150 people > 150 person
:: actor p1 | Minagawa | role=Minister | country=JP
:: actor p2 | Daulet Sarsenbayev | role=Prime Minister | country=KZ
@ a3 | Kazinform | 2007-04-30
ASTANA. April 30. KAZINFORM - Kazakhstan and Japan have signed a joint statement on the peaceful uses of atomic energy following talks between Prime Minister Daulet Sarsenbaev and Japanese Trade and Industry Minister Haruo Minagawa in Astana. Kazakhstan will meet 30 to 40 percent of Japan's uranium needs, the head of Kazatomprom, Yerlan Zhakupov, said.
:: deal d1 | subject=a joint statement on the peaceful uses of atomic energy | parties=KZ, JP | status=signed | certainty=certain | sector=nuclear | kind=declaration
:: summit s1 | name=talks between Prime Minister Daulet Sarsenbaev and Japanese Trade and Industry Minister Haruo Minagawa | kind=ministerial | parties=KZ, JP | city=Astana | country=KZ | status=concluded
:: trip g1 | span=Japanese Trade and Industry Minister Haruo Minagawa in Astana | party=JP | head=Haruo Minagawa (Trade and Industry Minister, JP) | to=Astana | country=KZ | attendance=present
:: claim c4 | content=Kazakhstan will meet 30 to 40 percent of Japan's uranium needs | speaker=Yerlan Zhakupov (head of Kazatomprom) | form=indirect | about=KZ, JP
:: actor p2 | Daulet Sarsenbaev | role=Prime Minister | country=KZ
:: actor p1 | Haruo Minagawa | role=Trade and Industry Minister | country=JP
:: actor p3 | Yerlan Zhakupov | role=head of Kazatomprom
:: actor o1 | org:Kazatomprom
@ a4 | Asahi Shimbun | 2007-05-01
Japan and Kazakhstan put their names on Monday to a statement on civil nuclear cooperation that should one day cover up to 40 percent of this country's demand for uranium. At present the Central Asian state provides 1 percent.

Industry minister Haruo Minagawa met Kazakh Premier Daulet Sarsenbayev for an hour and a half in Astana. He flew on to Saudi Arabia in the evening.
:: deal d1 | subject=a statement on civil nuclear cooperation | parties=JP, KZ | status=signed | certainty=certain | sector=nuclear | kind=declaration | date=2007-04-30
:: claim c4 | content=should one day cover up to 40 percent of this country's demand for uranium | form=asserted | certainty=probable | about=JP | figures=up to 40 percent > 40- percent
:: claim c1 | content=At present the Central Asian state provides 1 percent | form=asserted | figures=1 percent > 1 percent
:: trip g2 | span=He flew on to Saudi Arabia in the evening | party=JP | head=Haruo Minagawa (Industry minister, JP) | to=Saudi Arabia | country=SA | attendance=present | date=2007-04-30
:: trip g1 | span=Industry minister Haruo Minagawa met Kazakh Premier Daulet Sarsenbayev for an hour and a half in Astana | party=JP | head=Haruo Minagawa (Industry minister, JP) | to=Astana | country=KZ | attendance=present | date=2007-04-30
:: actor p1 | Haruo Minagawa | role=Industry minister | country=JP
:: actor p2 | Daulet Sarsenbayev | role=Premier | country=KZ
@ a5 | World Nuclear News | 2007-05-02
Executives of 29 Japanese firms initialled 24 agreements with Kazakh partners in the margins of the talks between Haruo Minagawa and Daulet Sarsenbayev in Almaty on 30 April. Toshiba is considering selling Kazatomprom 10 percent of Westinghouse, according to the Nihon Keizai Shimbun. The Kazakhs possess some 20 percent of global uranium resources.
:: summit s1 | name=the talks between Haruo Minagawa and Daulet Sarsenbayev | kind=ministerial | parties=JP, KZ | city=Almaty | country=KZ | start=2007-04-30 | status=concluded
:: deal d2 | subject=24 agreements with Kazakh partners | parties=JP, KZ | status=agreed | certainty=certain | sector=nuclear
:: deal d3 | subject=selling Kazatomprom 10 percent of Westinghouse | parties=org:Toshiba, org:Kazatomprom | status=proposed | certainty=possible | sector=nuclear | outlet=Nihon Keizai Shimbun
:: claim c2 | content=The Kazakhs possess some 20 percent of global uranium resources | form=asserted | about=KZ | figures=some 20 percent > about 20 percent
:: actor p1 | Haruo Minagawa
:: actor p2 | Daulet Sarsenbayev
:: actor o2 | org:Toshiba
:: actor o1 | org:Kazatomprom
= sources d1 3
= sources g1 4
= sources s1 3
= contradiction s1@a2 s1@a5 place
= contradiction s1@a3 s1@a5 place
= sources c1 2
= sources c4 2
= sources c2 2
= life d1 signed 2007-04-30
