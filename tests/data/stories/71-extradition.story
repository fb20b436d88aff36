# Extradition and legal help
@ a1 | Emirates News Agency | 2018-11-24
The UAE and Argentina will sign treaties on extradition and on mutual legal assistance during the G20 week, the Ministry of Justice said.
:: deal d1 | subject=extradition | parties=AE, AR | status=agreed | certainty=certain | sector=security | kind=treaty | speaker=Ministry of Justice
:: deal d2 | subject=mutual legal assistance | parties=AE, AR | status=agreed | certainty=certain | sector=security | kind=treaty | speaker=Ministry of Justice
:: actor o1 | org:Ministry of Justice | country=AE
@ a2 | Telam | 2018-11-29
Argentina and the United Arab Emirates signed an extradition treaty and one on judicial cooperation in criminal matters in Buenos Aires on Thursday.
:: deal d1 | subject=an extradition treaty | parties=AR, AE | status=signed | certainty=certain | sector=security | kind=treaty | date=2018-11-29
:: deal d2 | subject=judicial cooperation in criminal matters | parties=AR, AE | status=signed | certainty=certain | sector=security | kind=treaty | date=2018-11-29
@ a3 | Buenos Aires Times | 2019-10-02
The Senate ratified on Wednesday the extradition treaty with the United Arab Emirates.
:: deal d1 | subject=the extradition treaty with the United Arab Emirates | parties=AR, AE | status=in-force | certainty=certain | sector=security | kind=treaty | date=2019-10-02
= sources d1 3
= sources d2 2
= life d1 agreed 2018-11-24, signed 2018-11-29, in-force 2019-10-02
