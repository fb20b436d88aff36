# A handshake in a hotel
@ a1 | Central News Agency | 2015-11-04
President Ma Shih-wei will meet China's leader, Xu Jianming, in Singapore on Saturday, the Presidential Office said late on Tuesday. Nothing will be signed.
:: summit s1 | name=meet China's leader, Xu Jianming, in Singapore | parties=TW, CN | city=Singapore | country=SG | start=2015-11-07 | status=upcoming | speaker=org:Presidential Office
:: actor p1 | Ma Shih-wei | role=President | country=TW
:: actor p2 | Xu Jianming | role=leader | country=CN
@ a2 | Xinhua | 2015-11-07
SINGAPORE, Nov. 7 (Xinhua) -- Leaders from both sides of the Taiwan Strait, Xu Jianming and Ma Shih-wei, met here Saturday for the first time in 66 years.
:: summit s1 | name=met here Saturday for the first time in 66 years | parties=CN, TW | city=Singapore | country=SG | start=2015-11-07 | status=concluded
:: actor p1 | Ma Shih-wei
:: actor p2 | Xu Jianming
@ a3 | The Straits Times | 2015-11-08
The handshake at the Shangri-La lasted 81 seconds. Mr Ma proposed a hotline between the two sides, and Mr Xu agreed.
:: summit s1 | name=The handshake at the Shangri-La | parties=CN, TW | country=SG | status=concluded
:: deal d1 | subject=a hotline between the two sides | parties=TW, CN | status=agreed | certainty=certain | sector=other
:: actor p1 | Ma
:: actor p2 | Xu
@ a4 | Apple Daily | 2015-12-30
A telephone line between the heads of the Mainland Affairs Council and Beijing's Taiwan office went into service on Wednesday, as agreed by Xu and Ma.
:: deal d1 | subject=A telephone line between the heads of the Mainland Affairs Council and Beijing's Taiwan office | parties=TW, CN | status=in-force | certainty=certain | sector=other | date=2015-12-30
= sources s1 3
= sources d1 2
= life d1 agreed 2015-11-08, in-force 2015-12-30
