# An invitation refused
@ a1 | The Straits Times | 2012-07-09
The Philippines has proposed to Vietnam and Malaysia a joint patrol of the waters around the Spratlys, Foreign Secretary Ramon Ocampo said in Phnom Penh.
:: deal d1 | subject=a joint patrol of the waters around the Spratlys | parties=PH, VN, MY | status=proposed | certainty=certain | sector=defence | speaker=Ramon Ocampo
:: actor p1 | Ramon Ocampo | role=Foreign Secretary | country=PH
@ a2 | Tuoi Tre | 2012-07-10
Vietnam has received Manila's proposal for joint patrols near the Spratly Islands and is studying it, a spokesman of the foreign ministry said.
:: deal d1 | subject=Manila's proposal for joint patrols near the Spratly Islands | parties=VN, PH | status=proposed | certainty=certain | sector=defence | speaker=a spokesman of the foreign ministry
@ a3 | New Straits Times | 2012-07-13
Malaysia turned down on Thursday the Philippine idea of patrolling the Spratlys together with Vietnam.
:: deal d1 | subject=patrolling the Spratlys together with Vietnam | parties=MY, PH, VN | status=rejected | certainty=certain | sector=defence | date=2012-07-12
= sources d1 3
= life d1 proposed 2012-07-09, rejected 2012-07-12
= back d1 1
