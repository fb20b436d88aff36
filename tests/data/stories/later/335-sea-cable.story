# A cable under the sea
@ a6 | AP | 2024-09-21
NICOSIA, Cyprus (AP) - Cyprus and Greece agreed on Saturday to go ahead with a 1.9 billion-euro undersea cable that links their power grids, Cypriot Energy Minister Petros Michaelides said. The line could later be extended to Israel.
:: deal d1 | subject=a 1.9 billion-euro undersea cable that links their power grids | parties=CY, GR | status=agreed | certainty=certain | sector=energy | value=1900000000 EUR | date=2024-09-21 | speaker=Petros Michaelides
:: claim c5 | content=The line could later be extended to Israel | form=asserted | certainty=possible | about=IL
:: actor p1 | Petros Michaelides | role=Energy Minister | country=CY
@ a1 | Kathimerini | 2025-04-03
The Great Sea Interconnector, the power cable that is to join Crete and Cyprus, has been frozen until further notice, sources at Greece's grid operator told Kathimerini. The project would cost 1.9 billion euros.
:: deal d1 | subject=the power cable that is to join Crete and Cyprus | parties=GR, CY | status=stalled | certainty=certain | sector=energy | outlet=Kathimerini | speaker=desc:sources at Greece's grid operator
:: claim c2 | content=The project would cost 1.9 billion euros | form=asserted | certainty=underspecified | figures=1.9 billion euros > 1900000000 EUR
@ a2 | Cyprus Mail | 2025-04-04
The electricity cable between Crete and Cyprus has not been frozen, Energy Minister Petros Michaelides said on Friday. The seabed surveys will go on when the conditions are right, he told state radio.
:: claim c1 | content=The electricity cable between Crete and Cyprus has not been frozen | speaker=Petros Michaelides (Energy Minister, CY) | form=indirect | polarity=negative | about=CY
:: claim c3 | content=The seabed surveys will go on when the conditions are right | speaker=Petros Michaelides (Energy Minister, CY) | form=indirect
:: actor p1 | Petros Michaelides | role=Energy Minister | country=CY
@ a3 | Cyprus News Agency | 2025-04-04
Nicosia, April 4 (CNA) - Energy Minister Petros Michaelides denied that work on the Great Sea Interconnector had been frozen. The European Commission, which gives 657 million euros for the cable, urged both governments to keep to the timetable.
:: claim c1 | content=work on the Great Sea Interconnector had been frozen | speaker=Petros Michaelides (Energy Minister, CY) | form=indirect | polarity=negative
:: claim c4 | content=The European Commission, which gives 657 million euros for the cable | form=asserted | about=org:European Commission | figures=657 million euros > 657000000 EUR
:: actor p1 | Petros Michaelides | role=Energy Minister | country=CY
:: actor o1 | org:European Commission
@ a4 | Euractiv | 2025-04-07
Greece has put on hold the cable that would link its grid with that of Cyprus, Kathimerini reported. The EU supports the scheme with 657 million euros.
:: deal d1 | subject=the cable that would link its grid with that of Cyprus | parties=GR, CY | status=stalled | certainty=certain | sector=energy | outlet=Kathimerini
:: claim c4 | content=The EU supports the scheme with 657 million euros | form=asserted | about=org:EU | figures=657 million euros > 657000000 EUR
@ a5 | In-Cyprus | 2025-11-12
Greece and Cyprus agreed on Wednesday to update the technical and economic data of the interconnector and to look for new investors, the two energy ministries said in a joint statement.
:: deal d2 | subject=update the technical and economic data of the interconnector | parties=GR, CY | status=agreed | certainty=certain | sector=energy | date=2025-11-12 | speaker=org:two energy ministries
:: deal d3 | subject=look for new investors | parties=GR, CY | status=agreed | certainty=certain | sector=energy | date=2025-11-12 | speaker=org:two energy ministries
= sources d1 2
= sources c1 1
= sources c4 2
= contradiction c1@a2 d1@a1 denial
= contradiction c1@a2 d1@a4 denial
= contradiction c1@a3 d1@a1 denial
= contradiction c1@a3 d1@a4 denial
= life d1 agreed 2024-09-21, stalled 2025-04-03
= back d1 1
