# Two hundred places in Hungary
@ a1 | MTI | 2024-11-20
Baku, November 20 (MTI) - Hungary will give 200 Azerbaijani students scholarships every year from 2025 to 2027 under a memorandum that Foreign Minister Gabor Nemes signed in Baku on Wednesday. In the programme that runs out this year there were 150 places.
:: deal d1 | subject=give 200 Azerbaijani students scholarships every year from 2025 to 2027 | parties=HU, AZ | status=signed | certainty=certain | sector=education-culture | kind=memorandum | date=2024-11-20
:: claim c1 | content=In the programme that runs out this year there were 150 places | form=asserted | figures=150 places > 150 place | dates=2024
:: actor p1 | Gabor Nemes | role=Foreign Minister | country=HU
@ a2 | Azertac | 2024-11-20
Baku, November 20, AZERTAC. Azerbaijan and Hungary signed a memorandum of understanding on cooperation in education for 2025-2027 within the Stipendium Hungaricum programme. It was signed by Education Minister Rashad Emrullayev and Hungarian Foreign Minister Gabor Nemes.
:: deal d1 | subject=a memorandum of understanding on cooperation in education for 2025-2027 | parties=AZ, HU | status=signed | certainty=certain | sector=education-culture | kind=memorandum
:: actor p2 | Rashad Emrullayev | role=Education Minister | country=AZ
:: actor p1 | Gabor Nemes | role=Foreign Minister | country=HU
@ a3 | Report News Agency | 2024-11-21
Two hundred Azerbaijanis a year will be able to study in Hungary at that country's expense, Education Minister Rashad Amrullayev wrote on X of the memorandum signed on Wednesday. At present 480 are enrolled there.
:: deal d1 | subject=the memorandum signed on Wednesday | parties=AZ, HU | status=signed | certainty=certain | sector=education-culture | kind=memorandum | date=2024-11-20 | speaker=Rashad Amrullayev
:: claim c2 | content=Two hundred Azerbaijanis a year will be able to study in Hungary at that country's expense | speaker=Rashad Amrullayev (Education Minister, AZ) | form=indirect | about=AZ, HU | figures=Two hundred Azerbaijanis > 200 person
:: claim c3 | content=At present 480 are enrolled there | form=asserted | figures=480 > 480 person
:: actor p2 | Rashad Amrullayev | role=Education Minister | country=AZ
@ a4 | Daily News Hungary | 2024-11-22
An education memorandum between Hungary and Azerbaijan, signed in Baku on Wednesday by Gábor Nemes, will run until 2027, MTI reports.
:: deal d1 | subject=An education memorandum | parties=HU, AZ | status=signed | certainty=certain | sector=education-culture | kind=memorandum | date=2024-11-20 | outlet=MTI
:: actor p1 | Gábor Nemes
= sources d1 3
= life d1 signed 2024-11-20
