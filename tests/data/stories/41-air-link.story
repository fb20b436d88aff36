# Flights cut and flights resumed
@ a1 | Dawn | 2004-01-01
Air links between Pakistan and India were restored on Thursday after two years, as a PIA plane landed in New Delhi. Overflights have been allowed too.
:: deal d1 | subject=Air links between Pakistan and India were restored | parties=PK, IN | status=in-force | certainty=certain | sector=transport
@ a2 | The Indian Express | 2003-12-02
India and Pakistan agreed on Monday to resume flights from January 1, officials of the two civil aviation authorities said after talks in New Delhi.
:: deal d1 | subject=resume flights from January 1 | parties=IN, PK | status=agreed | certainty=certain | sector=transport | date=2003-12-01
@ a3 | AP | 2003-12-01
NEW DELHI (AP) — India and Pakistan will restore air links on Jan. 1, ending a ban imposed after the 2001 attack on India's parliament, the Civil Aviation Ministry said Monday.
:: deal d1 | subject=restore air links on Jan. 1 | parties=IN, PK | status=agreed | certainty=certain | sector=transport | speaker=Civil Aviation Ministry
:: actor o1 | org:Civil Aviation Ministry | country=IN
@ a4 | The Nation | 2003-12-01
NEW DELHI — India and Pakistan will restore air links on Jan. 1, ending a ban imposed after the 2001 attack on India's parliament, the Civil Aviation Ministry said Monday.
:: deal d1 | subject=restore air links on Jan. 1 | parties=IN, PK | status=agreed | certainty=certain | sector=transport | speaker=Civil Aviation Ministry
:: actor o1 | org:Civil Aviation Ministry | country=IN
= sources d1 3
= life d1 agreed 2003-12-01, in-force 2004-01-01
