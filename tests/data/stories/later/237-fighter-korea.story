# Jets from Daejeon
@ a1 | Philippine Star | 2014-03-28
The Philippines signed a contract on Friday for 12 FA-50 light fighters from Korea Aerospace Industries worth P18.9 billion, Defense Secretary Ramon Villaluz said.
:: deal d1 | subject=12 FA-50 light fighters from Korea Aerospace Industries worth P18.9 billion | parties=PH, org:Korea Aerospace Industries (KR) | status=signed | certainty=certain | sector=defence | kind=contract | value=18900000000 PHP | date=2014-03-28 | speaker=Ramon Villaluz
:: actor p1 | Ramon Villaluz | role=Defense Secretary | country=PH
@ a2 | Yonhap | 2014-03-28
SEOUL, March 28 (Yonhap) -- South Korea will export a dozen FA-50 jets to the Philippines under a $420 million deal signed in Manila on Friday, KAI said.
:: deal d1 | subject=export a dozen FA-50 jets to the Philippines under a $420 million deal | parties=KR, PH | status=signed | certainty=certain | sector=defence | kind=contract | value=420000000 USD | date=2014-03-28 | speaker=org:KAI
:: actor o1 | org:KAI | country=KR
@ a3 | IHS Jane's | 2015-11-30
The first two FA-50s for the Philippine Air Force landed at Clark on 28 November.
:: deal d1 | subject=The first two FA-50s for the Philippine Air Force landed at Clark | parties=PH, KR | status=in-force | certainty=certain | sector=defence | date=2015-11-28
= sources d1 3
= life d1 signed 2014-03-28, in-force 2015-11-28
