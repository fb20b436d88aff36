# Scholarships
@ a1 | Hungary Today | 2015-11-30
Hungary will offer 200 scholarships a year to students from Vietnam under an agreement signed in Budapest on Monday, State Secretary Laszlo Varga said.
:: deal d1 | subject=offer 200 scholarships a year to students from Vietnam | parties=HU, VN | status=signed | certainty=certain | sector=education-culture | date=2015-11-30 | speaker=Laszlo Varga
:: actor p1 | Laszlo Varga | role=State Secretary | country=HU
@ a2 | VietnamPlus | 2015-12-01
Two hundred Vietnamese students a year will study in Hungary on scholarships of the Hungarian government, according to the education accord that was signed during the visit.
:: deal d1 | subject=Two hundred Vietnamese students a year will study in Hungary on scholarships of the Hungarian government | parties=VN, HU | status=signed | certainty=certain | sector=education-culture
@ a3 | Nhan Dan | 2018-09-11
HANOI - Varga Laszlo, Hungary's state secretary, said the number of scholarships for Vietnam would stay at 200.
:: claim c1 | content=the number of scholarships for Vietnam would stay at 200 | speaker=Varga Laszlo (state secretary, HU) | form=indirect | about=VN | figures=200 > 200 scholarship
:: actor p1 | Varga Laszlo | role=state secretary | country=HU
= sources d1 2
= life d1 signed 2015-11-30
