# Gas from the east, from plan to tap
@ a1 | Kathimerini | 2015-12-10
Greece and Bulgaria took the final investment decision on a gas interconnector between Komotini and Stara Zagora in Sofia on Thursday.
:: deal d1 | subject=a gas interconnector between Komotini and Stara Zagora | parties=GR, BG | status=agreed | certainty=certain | sector=energy | date=2015-12-10
@ a2 | Novinite | 2015-12-11
The IGB pipeline, which will bring Azeri gas to Bulgaria, got the go-ahead from both governments yesterday. It will cost EUR 220 million, Energy Minister Ivaylo Dobrev said.
:: deal d1 | subject=The IGB pipeline, which will bring Azeri gas to Bulgaria | parties=BG, GR | status=agreed | certainty=certain | sector=energy | date=2015-12-10
:: claim c1 | content=It will cost EUR 220 million | speaker=Ivaylo Dobrev (Energy Minister, BG) | form=indirect | figures=EUR 220 million > 220000000 EUR
:: actor p1 | Ivaylo Dobrev | role=Energy Minister | country=BG
@ a3 | Euractiv | 2015-12-14
The Greek-Bulgarian gas link approved last week has a price tag of 240 million euros, of which Brussels pays 45 million, a Commission official said.
:: deal d1 | subject=The Greek-Bulgarian gas link approved last week | parties=GR, BG | status=agreed | certainty=certain | sector=energy | speaker=a Commission official
:: claim c2 | content=The Greek-Bulgarian gas link approved last week has a price tag of 240 million euros | speaker=desc:a Commission official | form=indirect | about=GR, BG | figures=240 million euros > 240000000 EUR
@ a4 | Reuters | 2022-10-01
SOFIA, Oct 1 (Reuters) - Bulgaria and Greece on Saturday started commercial operation of the IGB gas link, easing the Balkan country's dependence on Russia.
:: deal d1 | subject=the IGB gas link | parties=BG, GR | status=in-force | certainty=certain | sector=energy | date=2022-10-01
= sources d1 4
= contradiction c1@a2 c2@a3 figure
= life d1 agreed 2015-12-10, in-force 2022-10-01
