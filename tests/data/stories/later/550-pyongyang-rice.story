# Rice for the North
@ a1 | Kyodo | 1995-06-27
TOKYO, June 27 (Kyodo) - Japan and North Korea are negotiating for a third day on an emergency supply of rice, Chief Cabinet Secretary Kozo Igawa said on Tuesday. North Korea has asked for one million tons.

The Pyongyang team is led by Ri Song Guk, chairman of the International Trade Promotion Committee.
:: deal d1 | subject=an emergency supply of rice | parties=JP, KP | status=negotiating | certainty=certain | sector=agriculture | kind=loan-or-aid | speaker=Kozo Igawa
:: claim c1 | content=North Korea has asked for one million tons | form=asserted | about=KP | figures=one million tons > 1000000 tonne
:: trip g1 | span=The Pyongyang team is led by Ri Song Guk | party=KP | head=Ri Song Guk (chairman, KP) | to=TOKYO | country=JP | attendance=present
:: actor p1 | Kozo Igawa | role=Chief Cabinet Secretary | country=JP
:: actor p2 | Ri Song Guk | role=chairman | country=KP
@ a2 | Yonhap | 1995-06-30
SEOUL, June 30 (Yonhap) -- Japan agreed Friday to ship 300,000 tons of rice to the North, diplomatic sources in Tokyo said. Only 100,000 tons of it will be free of charge.

South Korea sent its first 2,000 tons from the port of Tonghae on Sunday.
:: deal d1 | subject=ship 300,000 tons of rice to the North | parties=JP, KP | status=agreed | certainty=certain | sector=agriculture | kind=loan-or-aid | date=1995-06-30 | speaker=diplomatic sources in Tokyo
:: claim c2 | content=Only 100,000 tons of it will be free of charge | form=asserted | figures=100,000 tons > 100000 tonne
:: claim c3 | content=South Korea sent its first 2,000 tons from the port of Tonghae on Sunday | form=asserted | about=KR | figures=2,000 tons > 2000 tonne | dates=1995-06-25
@ a3 | Ministry of Foreign Affairs of Japan | 1995-06-30
The Government of Japan has decided to provide the Democratic People's Republic of Korea with 300,000 tons of rice. The document was signed today in Tokyo. Of this quantity, 150,000 tons will be supplied as a grant through the Red Cross.
:: deal d1 | subject=provide the Democratic People's Republic of Korea with 300,000 tons of rice | parties=JP, KP | status=signed | certainty=certain | sector=agriculture | kind=loan-or-aid | date=1995-06-30
:: claim c4 | content=150,000 tons will be supplied as a grant through the Red Cross | form=asserted | about=org:Red Cross | figures=150,000 tons > 150000 tonne
:: actor o1 | org:Red Cross
@ a4 | Asahi Evening News | 1995-07-01
Japan and North Korea signed an agreement in Tokyo on Friday on the delivery of 300,000 tons of surplus rice. Half of it, 150,000 tons, is a gift, and the rest is to be paid for over 30 years, Foreign Ministry officials said.

Ri Song Guk, the head of the North Korean negotiators, flies home from Tokyo today.
:: deal d1 | subject=an agreement in Tokyo on Friday on the delivery of 300,000 tons of surplus rice | parties=JP, KP | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=1995-06-30
:: claim c4 | content=Half of it, 150,000 tons, is a gift | speaker=desc:Foreign Ministry officials | form=indirect | about=JP | figures=150,000 tons > 150000 tonne
:: claim c5 | content=the rest is to be paid for over 30 years | speaker=desc:Foreign Ministry officials | form=indirect | about=JP
:: trip g1 | span=Ri Song Guk, the head of the North Korean negotiators | party=KP | head=Ri Song Guk (KP) | to=Tokyo | country=JP | attendance=present
:: actor p2 | Ri Song Guk | role=head of the North Korean negotiators | country=KP
@ a5 | Reuters | 1995-07-11
YOKOHAMA, July 11 (Reuters) - A freighter with 6,500 tonnes of Japanese rice left for the North Korean port of Nampo on Tuesday, the first part of the 300,000 tonnes that Tokyo granted its hungry neighbour last month. Seoul has promised 150,000 tonnes of its own.
:: claim c6 | content=A freighter with 6,500 tonnes of Japanese rice left for the North Korean port of Nampo on Tuesday | form=asserted | about=JP, KP | figures=6,500 tonnes > 6500 tonne | dates=1995-07-11
:: deal d1 | subject=the 300,000 tonnes that Tokyo granted its hungry neighbour last month | parties=JP, KP | status=in-force | certainty=certain | sector=agriculture | kind=loan-or-aid
:: deal d2 | subject=Seoul has promised 150,000 tonnes of its own | parties=KR, KP | status=agreed | certainty=certain | sector=agriculture | kind=loan-or-aid
= sources d1 4
= sources c4 1
= sources g1 2
= contradiction c2@a2 c4@a3 figure
= contradiction c2@a2 c4@a4 figure
= life d1 negotiating 1995-06-27, agreed 1995-06-30, signed 1995-06-30, in-force 1995-07-11
