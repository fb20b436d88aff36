# Said at the lake
@ a1 | European External Action Service | 2023-03-18
Kosovo and Serbia have agreed on the implementation annex to the agreement on the path to normalisation, after twelve hours of talks in Ohrid today. High Representative Jordi Ferrer chaired the meeting.
:: deal d1 | subject=the implementation annex to the agreement on the path to normalisation | parties=XK, RS | status=agreed | certainty=certain | sector=other | kind=agreement | date=2023-03-18
:: summit s1 | name=talks in Ohrid | parties=XK, RS | city=Ohrid | country=MK | start=2023-03-18 | status=concluded
:: actor p1 | Jordi Ferrer | role=High Representative
@ a2 | N1 | 2023-03-18
President Dragan Stojkovic of Serbia signed nothing in Ohrid on Saturday, he told reporters after the talks with Kosovo's Prime Minister Arben Gashi. "We agreed on some points, not on all," he said.
:: claim c1 | content=President Dragan Stojkovic of Serbia signed nothing in Ohrid on Saturday | speaker=Dragan Stojkovic (President, RS) | form=indirect | polarity=negative | about=RS | dates=2023-03-18
:: claim c4 | content=We agreed on some points, not on all | speaker=Dragan Stojkovic (President, RS) | form=direct | about=RS
:: summit s1 | name=the talks with Kosovo's Prime Minister Arben Gashi | parties=RS, XK | city=Ohrid | country=MK | start=2023-03-18 | status=concluded
:: actor p2 | Dragan Stojkovic | role=President | country=RS
:: actor p3 | Arben Gashi | role=Prime Minister | country=XK
@ a3 | RTK | 2023-03-19
The annex to the agreement between Kosovo and Serbia was agreed in Ohrid on Saturday and is binding, Prime Minister Arben Gashi said. Serbia's trade with Kosovo was 430 million euros in 2022, according to the Kosovo Agency of Statistics.
:: deal d1 | subject=The annex to the agreement between Kosovo and Serbia | parties=XK, RS | status=agreed | certainty=certain | sector=other | kind=agreement | date=2023-03-18 | speaker=Arben Gashi
:: claim c2 | content=Serbia's trade with Kosovo was 430 million euros in 2022 | speaker=org:Kosovo Agency of Statistics (XK) | form=indirect | about=RS, XK | figures=430 million euros > 430000000 EUR | dates=2022
:: actor p3 | Arben Gashi | role=Prime Minister | country=XK
:: actor o1 | org:Kosovo Agency of Statistics | country=XK
@ a4 | Tanjug | 2023-03-20
BELGRADE - Trade between Serbia and Kosovo was worth 512 million euros in 2022, the Chamber of Commerce of Serbia said on Monday, 11 percent more than in 2021.
:: claim c3 | content=Trade between Serbia and Kosovo was worth 512 million euros in 2022 | speaker=org:Chamber of Commerce of Serbia | form=indirect | about=RS, XK | figures=512 million euros > 512000000 EUR | dates=2022
:: actor o2 | org:Chamber of Commerce of Serbia
@ a5 | Reuters | 2023-03-19
OHRID, North Macedonia (Reuters) - Serbia and Kosovo agreed on Saturday how to carry out a Western-backed deal to normalise ties, the EU's foreign policy chief Jordi Ferrer said after talks between Dragan Stojkovic and Arben Gashi in Ohrid. The text leaves the self-rule of the Serbs in Kosovo to later talks.
:: deal d1 | subject=how to carry out a Western-backed deal to normalise ties | parties=RS, XK | status=agreed | certainty=certain | sector=other | kind=agreement | date=2023-03-18 | speaker=Jordi Ferrer
:: summit s1 | name=talks between Dragan Stojkovic and Arben Gashi in Ohrid | parties=RS, XK | city=Ohrid | country=MK | start=2023-03-18 | status=concluded
:: claim c5 | content=The text leaves the self-rule of the Serbs in Kosovo to later talks | form=asserted | about=XK
:: actor p1 | Jordi Ferrer | role=foreign policy chief
:: actor p2 | Dragan Stojkovic
:: actor p3 | Arben Gashi
= sources d1 2
= sources s1 3
= contradiction c2@a3 c3@a4 figure
= life d1 agreed 2023-03-18
