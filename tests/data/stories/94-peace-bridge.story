# Signed by one account, postponed by another
@ a1 | Sudan Tribune | 2012-09-26
ADDIS ABABA - Sudan and South Sudan have reached a deal to resume oil exports through the north, a mediator said on Wednesday. The presidents are to sign it on Thursday.
:: deal d1 | subject=resume oil exports through the north | parties=SD, SS | status=agreed | certainty=certain | sector=energy | speaker=a mediator
@ a2 | SUNA | 2012-09-27
Presidents Hassan Tahir and Peter Lado signed today a cooperation agreement that lets southern crude flow again to Port Sudan, and one on a demilitarised zone at the border.
:: deal d1 | subject=a cooperation agreement that lets southern crude flow again to Port Sudan | parties=SD, SS | status=signed | certainty=certain | sector=energy | date=2012-09-27
:: deal d2 | subject=a demilitarised zone at the border | parties=SD, SS | status=signed | certainty=certain | sector=security | date=2012-09-27
:: actor p1 | Hassan Tahir | role=President | country=SD
:: actor p2 | Peter Lado | role=President | country=SS
@ a3 | The New York Times | 2012-09-27
The leaders of Sudan and South Sudan signed agreements on Thursday to restart oil production and to create a buffer zone along their disputed frontier, but left open who owns Abyei.
:: deal d1 | subject=restart oil production | parties=SD, SS | status=signed | certainty=certain | sector=energy | date=2012-09-27
:: deal d2 | subject=create a buffer zone along their disputed frontier | parties=SD, SS | status=signed | certainty=certain | sector=security | date=2012-09-27
@ a4 | The Citizen | 2012-09-28
South Sudan has not yet signed anything on oil and both sides are still negotiating the transit fees, an official of the petroleum ministry in Juba told The Citizen.
:: deal d1 | subject=the transit fees | parties=SS, SD | status=negotiating | certainty=certain | sector=energy | speaker=an official of the petroleum ministry in Juba
:: claim c1 | content=South Sudan has not yet signed anything on oil | speaker=desc:an official of the petroleum ministry in Juba | form=indirect | polarity=negative | about=SS, SD
= sources d1 4
= sources d2 2
= contradiction d1@a2 d1@a4 status
= contradiction d1@a3 d1@a4 status
= contradiction c1@a4 d1@a2 denial
= contradiction c1@a4 d1@a3 denial
= life d2 signed 2012-09-27
