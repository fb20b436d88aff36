# The line through Merdare
@ a1 | RTK | 2020-09-07
Kosovo and Serbia will rebuild the railway from Pristina to Nis under the commitments signed in Washington on Friday, Infrastructure Minister Arben Kelmendi said on Monday. Serbia has also agreed to recognise Kosovo's university diplomas without a visa stamp, Kelmendi told RTK.
:: deal d1 | subject=rebuild the railway from Pristina to Nis | parties=XK, RS | status=signed | certainty=certain | sector=transport | date=2020-09-04 | speaker=Arben Kelmendi
:: deal d2 | subject=recognise Kosovo's university diplomas without a visa stamp | parties=RS, XK | status=agreed | certainty=certain | sector=education-culture | outlet=RTK | speaker=Arben Kelmendi
:: actor p1 | Arben Kelmendi | role=Infrastructure Minister | country=XK
@ a2 | Koha Ditore | 2020-09-08
Diplomas from Pristina will be accepted in Serbia without further stamps, Minister Arben Kelmendi repeated yesterday, as Belgrade has agreed to it. The rail link to Nis by way of Merdare will be paid for with American loans.
:: deal d2 | subject=Diplomas from Pristina will be accepted in Serbia without further stamps | parties=XK, RS | status=agreed | certainty=certain | sector=education-culture | speaker=Arben Kelmendi
:: claim c1 | content=The rail link to Nis by way of Merdare will be paid for with American loans | form=asserted | about=US
:: actor p1 | Arben Kelmendi | role=Minister
@ a3 | Tanjug | 2020-09-09
BELGRADE - Serbia has not agreed to recognise the diplomas of the university in Pristina, the director of the Office for Kosovo and Metohija, Petar Dimic, said on Wednesday. The paper signed in Washington speaks of roads and a railway and "of nothing else", he told Tanjug.
:: claim c2 | content=Serbia has not agreed to recognise the diplomas of the university in Pristina | speaker=Petar Dimic (director of the Office for Kosovo and Metohija, RS) | form=indirect | polarity=negative | about=RS
:: claim c3 | content=The paper signed in Washington speaks of roads and a railway and "of nothing else" | speaker=Petar Dimic (director of the Office for Kosovo and Metohija, RS) | form=mixed | outlet=Tanjug
:: actor p2 | Petar Dimic | role=director | country=RS
:: actor o1 | org:Office for Kosovo and Metohija | country=RS
@ a4 | Reuters | 2020-09-10
BELGRADE (Reuters) - Serbia denied on Thursday that it had agreed to recognise university degrees issued in its former province of Kosovo. The two sides signed economic commitments at the White House on Sept. 4, among them a railway between Nis and Pristina.
:: claim c2 | content=it had agreed to recognise university degrees issued in its former province of Kosovo | speaker=country:RS | form=indirect | polarity=negative | about=RS, XK
:: deal d1 | subject=a railway between Nis and Pristina | parties=RS, XK | status=signed | certainty=certain | sector=transport | date=2020-09-04
@ a5 | Balkan Insight | 2020-11-23
The US International Development Finance Corporation will survey the Pristina-Nis railway this winter, its Belgrade office said. Trains last ran through Merdare in 1999. The line is 122 kilometres long, and its repair may cost 200 million euros.
:: claim c4 | content=The US International Development Finance Corporation will survey the Pristina-Nis railway this winter | speaker=org:US International Development Finance Corporation (US) | form=indirect | about=US
:: claim c5 | content=Trains last ran through Merdare in 1999 | form=asserted | dates=1999
:: claim c6 | content=The line is 122 kilometres long | form=asserted | figures=122 kilometres > 122 kilometre
:: claim c7 | content=its repair may cost 200 million euros | form=asserted | certainty=possible | figures=200 million euros > 200000000 EUR
:: actor o2 | org:US International Development Finance Corporation | country=US
= sources d1 2
= sources d2 1
= sources c2 1
= contradiction c2@a3 d2@a1 denial
= contradiction c2@a3 d2@a2 denial
= contradiction c2@a4 d2@a1 denial
= contradiction c2@a4 d2@a2 denial
= life d1 signed 2020-09-04
