# Small print of a visit: films, students and a score of memoranda
@ a1 | Ministry of Foreign Affairs of Poland | 2016-06-20
During the visit of the President of China to Warsaw, Poland and China signed 13 documents, among them a memorandum on cooperation in film production and an agreement on student exchange.
:: deal d1 | subject=cooperation in film production | parties=PL, CN | status=signed | certainty=certain | sector=education-culture | kind=memorandum
:: deal d2 | subject=student exchange | parties=PL, CN | status=signed | certainty=certain | sector=education-culture | kind=agreement
:: claim c1 | content=Poland and China signed 13 documents | form=asserted | about=PL, CN | figures=13 documents > 13 document
@ a2 | Rzeczpospolita | 2016-06-21
Poland and China signed more than 40 documents in Warsaw on Monday, according to the president's chancellery, including ones on films and on the exchange of students.
:: deal d1 | subject=films | parties=PL, CN | status=signed | certainty=certain | sector=education-culture | date=2016-06-20
:: deal d2 | subject=the exchange of students | parties=PL, CN | status=signed | certainty=certain | sector=education-culture | date=2016-06-20
:: claim c2 | content=Poland and China signed more than 40 documents in Warsaw on Monday | speaker=org:president's chancellery (PL) | form=indirect | about=PL, CN | figures=more than 40 documents > 40+ document
@ a3 | Xinhua | 2016-06-21
China and Poland lifted their ties to a comprehensive strategic partnership on Monday. A document on joint film-making was signed, too.
:: deal d3 | subject=comprehensive strategic partnership | parties=CN, PL | status=agreed | certainty=certain | sector=other | kind=declaration | date=2016-06-20
:: deal d1 | subject=joint film-making | parties=CN, PL | status=signed | certainty=certain | sector=education-culture
= sources d1 3
= sources d2 2
= contradiction c1@a1 c2@a2 figure
