# Water through the Causeway
@ a1 | The Straits Times | 2002-08-27
Singapore's Foreign Minister Lim Boon Keng and his Malaysian counterpart, Ismail Darus, will hold talks on the price of water at Putrajaya on Sept 2 and 3, the Ministry of Foreign Affairs said. Malaysia now gets three sen for 1,000 gallons of raw water.
:: summit s1 | name=talks on the price of water at Putrajaya | kind=ministerial | parties=SG, MY | city=Putrajaya | country=MY | start=2002-09-02 | end=2002-09-03 | status=upcoming | speaker=org:Ministry of Foreign Affairs (SG)
:: claim c1 | content=Malaysia now gets three sen for 1,000 gallons of raw water | form=asserted | about=MY | figures=three sen > 0.03 MYR;1,000 gallons > 1000 gallon
:: actor p1 | Lim Boon Keng | role=Foreign Minister | country=SG
:: actor p2 | Ismail Darus | country=MY
:: actor o1 | org:Ministry of Foreign Affairs | country=SG
@ a2 | New Straits Times | 2002-08-28
KUALA LUMPUR, Tues. - The next round of ministerial talks with Singapore on water will be held at Putrajaya on September 4, a senior Wisma Putra official said. Malaysia will press for a review of the price back to 1986.
:: summit s1 | name=The next round of ministerial talks with Singapore on water | kind=ministerial | parties=MY, SG | city=Putrajaya | country=MY | start=2002-09-04 | status=upcoming | speaker=a senior Wisma Putra official
:: claim c2 | content=Malaysia will press for a review of the price back to 1986 | form=asserted | about=MY | dates=1986
@ a3 | Bernama | 2002-08-30
PUTRAJAYA, Aug 30 (Bernama) -- Foreign Minister Ismail Darus will meet Singapore's Lim Boon Keng for talks on water here on Monday, Sept 2. He said that Malaysia would not stop the supply of treated water.
:: summit s1 | name=talks on water | kind=ministerial | parties=MY, SG | city=Putrajaya | country=MY | start=2002-09-02 | status=upcoming
:: claim c3 | content=Malaysia would not stop the supply of treated water | speaker=Ismail Darus (Foreign Minister, MY) | form=indirect | polarity=negative | about=MY
:: actor p2 | Ismail Darus | role=Foreign Minister | country=MY
:: actor p1 | Lim Boon Keng | country=SG
@ a4 | AFP | 2002-09-02
PUTRAJAYA, Malaysia, Sept 2 (AFP) - Singapore Foreign Minister Lim Boon Keng arrived here on Monday for two days of talks with Malaysia on water. Under agreements of 1961 and 1962 the island draws half of its water from Johor.
:: trip g1 | span=Singapore Foreign Minister Lim Boon Keng arrived here on Monday | party=SG | head=Lim Boon Keng (Foreign Minister, SG) | to=PUTRAJAYA | country=MY | attendance=present | date=2002-09-02
:: summit s1 | name=two days of talks with Malaysia on water | kind=ministerial | parties=SG, MY | city=Putrajaya | country=MY | start=2002-09-02 | end=2002-09-03 | status=ongoing
:: deal d2 | subject=agreements of 1961 and 1962 | parties=SG, MY | status=in-force | certainty=certain | sector=environment
:: actor p1 | Lim Boon Keng | role=Foreign Minister | country=SG
@ a5 | The Star | 2002-09-04
Singapore and Malaysia ended their talks at Putrajaya yesterday without agreement on a new price of water and will go on negotiating in October. Visiting minister Lim Boon Keng called the mood cordial.
:: summit s1 | name=their talks at Putrajaya | kind=ministerial | parties=SG, MY | city=Putrajaya | country=MY | end=2002-09-03 | status=concluded
:: deal d1 | subject=a new price of water | parties=SG, MY | status=negotiating | certainty=certain | sector=environment
:: trip g1 | span=Visiting minister Lim Boon Keng | party=SG | head=Lim Boon Keng (minister, SG) | to=Putrajaya | country=MY | attendance=present
:: claim c4 | content=the mood cordial | speaker=Lim Boon Keng (minister, SG) | form=indirect
:: actor p1 | Lim Boon Keng | role=minister
= sources s1 5
= sources g1 2
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= contradiction s1@a2 s1@a4 date
= contradiction s1@a2 s1@a5 date
= life d1 negotiating 2002-09-04
