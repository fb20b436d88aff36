# A ferry over the strait
@ a1 | The Korea Times | 2002-08-14
South and North Korea agreed Wednesday in Seoul to hold reunions of separated families next month and to resume talks on reconnecting railways.
:: deal d1 | subject=hold reunions of separated families next month | parties=KR, KP | status=agreed | certainty=certain | sector=other | date=2002-08-14
:: deal d2 | subject=reconnecting railways | parties=KR, KP | status=negotiating | certainty=certain | sector=transport
@ a2 | AP | 2002-08-14
SEOUL, South Korea (AP) - Delegates of the two Koreas ended three days of talks Wednesday by setting a date for family meetings and promising to discuss cross-border rail lines, but they failed to agree on military talks.
:: deal d1 | subject=setting a date for family meetings | parties=KR, KP | status=agreed | certainty=certain | sector=other | date=2002-08-14
:: deal d2 | subject=discuss cross-border rail lines | parties=KR, KP | status=negotiating | certainty=certain | sector=transport
@ a3 | KCNA | 2002-08-15
The north and the south decided to arrange meetings of separated families and relatives at Mt. Kumgang before the Harvest Moon Day.
:: deal d1 | subject=arrange meetings of separated families and relatives at Mt. Kumgang | parties=KP, KR | status=agreed | certainty=certain | sector=other
@ a4 | Chosun Ilbo | 2002-09-18
Ground was broken on Wednesday on both sides of the border for the rail and road links, Unification Minister Cho Hyun-gi said.
:: deal d2 | subject=the rail and road links | parties=KR, KP | status=in-force | certainty=certain | sector=transport | date=2002-09-18 | speaker=Cho Hyun-gi
:: actor p1 | Cho Hyun-gi | role=Unification Minister | country=KR
= sources d1 3
= sources d2 3
= life d1 agreed 2002-08-14
= life d2 negotiating 2002-08-14, in-force 2002-09-18
