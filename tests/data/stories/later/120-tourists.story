# Counting tourists
@ a1 | Turkish Daily News | 2007-01-25
Germans remained Turkey's best customers: 3.76 million of them came in 2006, the Tourism Ministry said.
:: claim c1 | content=3.76 million of them came in 2006 | speaker=org:Tourism Ministry (TR) | form=indirect | about=DE, TR | figures=3.76 million > 3760000 person | dates=2006
@ a2 | Die Welt | 2007-01-27
Turkey counted 3.8 million German visitors in 2006, 11 per cent fewer than in the year before.
:: claim c1 | content=Turkey counted 3.8 million German visitors in 2006 | form=asserted | about=TR, DE | figures=3.8 million German visitors > 3800000 person | dates=2006
@ a3 | Hurriyet | 2007-02-02
Turkey and Germany will advertise together for winter tourism, ministers Orhan Kaya and Michael Brandt agreed in Ankara. Only 3.1 million Germans visited Turkey in 2006, Brandt said.
:: deal d1 | subject=advertise together for winter tourism | parties=TR, DE | status=agreed | certainty=certain | sector=education-culture
:: claim c2 | content=Only 3.1 million Germans visited Turkey in 2006 | speaker=Michael Brandt (minister, DE) | form=indirect | about=DE, TR | figures=3.1 million Germans > 3100000 person | dates=2006
:: actor p1 | Orhan Kaya | role=ministers | country=TR
:: actor p2 | Michael Brandt | role=ministers | country=DE
@ a4 | dpa | 2007-02-02
ANKARA (dpa) - Germany's economy minister, Michael Brandt, and Turkey's Orhan Kaya want to promote holidays in Anatolia in the cold months with a common campaign.
:: deal d1 | subject=promote holidays in Anatolia in the cold months with a common campaign | parties=DE, TR | status=agreed | certainty=certain | sector=education-culture
:: actor p1 | Orhan Kaya | country=TR
:: actor p2 | Michael Brandt | role=economy minister | country=DE
= sources c1 2
= sources d1 2
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
