# The first round in Thailand
@ a1 | Royal Norwegian Ministry of Foreign Affairs | 2002-09-02
The Government of Sri Lanka and the Liberation Tigers of Tamil Eelam will hold the first session of their peace talks at Sattahip Naval Base in Thailand from 16 to 18 September 2002. State Secretary Vegard Hellum will chair the talks on behalf of Norway.
:: summit s1 | name=the first session of their peace talks | ordinal=1 | kind=ministerial | parties=LK, org:Liberation Tigers of Tamil Eelam | city=Sattahip | country=TH | start=2002-09-16 | end=2002-09-18 | status=upcoming
:: claim c1 | content=State Secretary Vegard Hellum will chair the talks on behalf of Norway | form=asserted | about=NO
:: actor p1 | Vegard Hellum | role=State Secretary | country=NO
:: actor o1 | org:Liberation Tigers of Tamil Eelam
@ a2 | The Island | 2002-09-14
Minister Gamini Perera flies to Thailand tonight at the head of the government team for Monday's first round of talks with the Tigers, which will be held in Bangkok. The LTTE side is led by Anton Selvarajah, who comes from London.
:: trip g1 | span=Minister Gamini Perera flies to Thailand tonight at the head of the government team | party=LK | head=Gamini Perera (Minister, LK) | to=Thailand | country=TH | attendance=expected | date=2002-09-14
:: summit s1 | name=Monday's first round of talks with the Tigers | ordinal=1 | kind=ministerial | parties=LK, org:Tigers | city=Bangkok | country=TH | start=2002-09-16 | status=upcoming
:: claim c2 | content=The LTTE side is led by Anton Selvarajah, who comes from London | form=asserted | about=org:LTTE
:: actor p2 | Gamini Perera | role=Minister | country=LK
:: actor p3 | Anton Selvarajah
:: actor o1 | org:Tigers
@ a3 | AFP | 2002-09-16
SATTAHIP, Thailand, Sept 16 (AFP) - Sri Lanka's government and Tamil Tiger rebels opened their first peace talks in seven years at a Thai naval base here Monday. "We are not asking for a separate flag," rebel negotiator Anton Selvarajah told reporters before sitting down with Minister Gamini Perera.
:: summit s1 | name=their first peace talks in seven years | kind=ministerial | parties=LK, org:Tamil Tiger | city=SATTAHIP | country=TH | start=2002-09-16 | status=ongoing
:: claim c3 | content=We are not asking for a separate flag | speaker=Anton Selvarajah (rebel negotiator) | form=direct | polarity=negative
:: trip g1 | span=before sitting down with Minister Gamini Perera | party=LK | head=Gamini Perera (Minister, LK) | to=SATTAHIP | country=TH | attendance=present | date=2002-09-16
:: actor p3 | Anton Selvarajah | role=rebel negotiator
:: actor p2 | Gamini Perera | role=Minister | country=LK
@ a4 | Daily Mirror | 2002-09-20
The government and the Tigers agreed at the Sattahip talks to set up a joint committee on mine clearance, Minister Gamini Perera said on his return on Thursday. While they talked, Tiger cadres abducted 40 schoolboys in Batticaloa, the army alleged.
:: summit s1 | name=the Sattahip talks | kind=ministerial | parties=LK, org:Tigers | city=Sattahip | country=TH | status=concluded
:: deal d1 | subject=set up a joint committee on mine clearance | parties=LK, org:Tigers | status=agreed | certainty=certain | sector=security | speaker=Gamini Perera
:: claim c4 | content=Tiger cadres abducted 40 schoolboys in Batticaloa | speaker=org:army (LK) | form=indirect | about=org:Tigers | figures=40 schoolboys > 40 person
:: actor p2 | Gamini Perera | role=Minister | country=LK
:: actor o1 | org:Tigers
@ a5 | TamilNet | 2002-09-21
The Liberation Tigers have not abducted any schoolboys in Batticaloa, the movement's political head in the district, S. Karikalan Nadesan, said on Friday. A joint committee for the removal of mines will begin work in Vanni next month under the Sattahip understanding.
:: claim c5 | content=The Liberation Tigers have not abducted any schoolboys in Batticaloa | speaker=S. Karikalan Nadesan (political head) | form=indirect | polarity=negative | about=org:Liberation Tigers
:: deal d1 | subject=A joint committee for the removal of mines | parties=LK, org:Liberation Tigers | status=agreed | certainty=certain | sector=security
:: actor p4 | S. Karikalan Nadesan | role=political head
:: actor o1 | org:Liberation Tigers
= sources s1 4
= sources g1 2
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction c4@a4 c5@a5 denial
= life d1 agreed 2002-09-20
