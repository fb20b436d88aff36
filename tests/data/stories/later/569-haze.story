# Smoke from Sumatra
@ a1 | The Straits Times | 2014-09-17
Indonesia's Parliament yesterday ratified the Asean agreement on transboundary haze, twelve years after it was signed. Environment Minister Lim Wei Keat of Singapore called it "a good step". Riau counted 184 hot spots on Monday.
:: deal d1 | subject=the Asean agreement on transboundary haze | parties=ID, org:Asean | status=in-force | certainty=certain | sector=environment | kind=agreement | date=2014-09-16
:: claim c1 | content="a good step" | speaker=Lim Wei Keat (Environment Minister, SG) | form=direct
:: claim c2 | content=Riau counted 184 hot spots on Monday | form=asserted | figures=184 hot spots > 184 spot | dates=2014-09-15
:: actor p1 | Lim Wei Keat | role=Environment Minister | country=SG
:: actor o1 | org:Asean
@ a2 | Antara | 2014-09-16
Jakarta (ANTARA News) - The House of Representatives approved on Tuesday the bill by which Indonesia ratifies the ASEAN Agreement on Transboundary Haze Pollution, Environment Minister Bambang Suryadi said. Indonesia is the last of the ten members to do so.
:: deal d1 | subject=the ASEAN Agreement on Transboundary Haze Pollution | parties=ID, org:ASEAN | status=in-force | certainty=certain | sector=environment | kind=agreement | date=2014-09-16 | speaker=Bambang Suryadi
:: claim c3 | content=Indonesia is the last of the ten members to do so | form=asserted | about=ID
:: actor p2 | Bambang Suryadi | role=Environment Minister | country=ID
:: actor o1 | org:ASEAN
:: actor o2 | org:House of Representatives | country=ID
@ a3 | Bernama | 2014-09-18
KUALA LUMPUR, Sept 18 (Bernama) -- Malaysia hopes that Indonesia's ratification of the ASEAN haze agreement will bring clear skies, Natural Resources and Environment Minister Palani Samy said. As many as 24 companies are under investigation in Indonesia, he said.
:: deal d1 | subject=the ASEAN haze agreement | parties=ID, org:ASEAN | status=in-force | certainty=certain | sector=environment | kind=agreement | speaker=Palani Samy
:: claim c4 | content=As many as 24 companies are under investigation in Indonesia | speaker=Palani Samy (Natural Resources and Environment Minister, MY) | form=indirect | about=ID | figures=As many as 24 companies > 24 company
:: actor p3 | Palani Samy | role=Natural Resources and Environment Minister | country=MY
:: actor o1 | org:ASEAN
@ a4 | The Borneo Post | 2014-09-19
Malaysia hopes that Indonesia's ratification of the ASEAN haze agreement will bring clear skies, Natural Resources and Environment Minister Palani Samy said. As many as 24 companies are under investigation in Indonesia, he said. - Bernama
:: deal d1 | subject=the ASEAN haze agreement | parties=ID, org:ASEAN | status=in-force | certainty=certain | sector=environment | kind=agreement | speaker=Palani Samy
:: claim c4 | content=As many as 24 companies are under investigation in Indonesia | speaker=Palani Samy (Natural Resources and Environment Minister, MY) | form=indirect | about=ID | figures=As many as 24 companies > 24 company
:: actor p3 | Palani Samy | role=Natural Resources and Environment Minister | country=MY
:: actor o1 | org:ASEAN
@ a5 | ASEAN Secretariat | 2015-01-20
With the deposit of its instrument of ratification at the Secretariat in Jakarta today, Indonesia became the tenth party to the ASEAN Agreement on Transboundary Haze Pollution of 2002. Satellites showed 27 hot spots over Sumatra yesterday.
:: deal d1 | subject=the ASEAN Agreement on Transboundary Haze Pollution of 2002 | parties=ID, org:ASEAN | status=in-force | certainty=certain | sector=environment | kind=agreement | date=2015-01-20
:: claim c5 | content=Satellites showed 27 hot spots over Sumatra yesterday | form=asserted | figures=27 hot spots > 27 spot | dates=2015-01-19
:: actor o1 | org:ASEAN
= sources d1 4
= sources c4 1
