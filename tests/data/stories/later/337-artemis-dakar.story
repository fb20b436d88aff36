# Senegal looks at the Moon
@ a1 | NASA | 2025-07-24
Senegal signed the Artemis Accords on Thursday during a ceremony hosted by NASA at the agency's headquarters in Washington, becoming the 56th nation to commit to the responsible exploration of space.
:: deal d1 | subject=the Artemis Accords | parties=SN, org:NASA (US) | status=signed | certainty=certain | sector=space | date=2025-07-24
:: claim c1 | content=becoming the 56th nation to commit to the responsible exploration of space | form=asserted | about=SN
:: actor o1 | org:NASA | country=US
@ a2 | Agence de presse senegalaise | 2025-07-25
Dakar, July 25 (APS) - Senegal on Thursday became a party to the Artemis Accords on the peaceful exploration of the Moon. The document was signed in Washington by the director general of the Senegalese space agency, Modou Kaire.
:: deal d1 | subject=the Artemis Accords on the peaceful exploration of the Moon | parties=SN, US | status=signed | certainty=certain | sector=space | date=2025-07-24
:: actor p1 | Modou Kaire | role=director general | country=SN
@ a3 | SpaceNews | 2025-07-28
With Senegal, which signed the Artemis Accords last week, four African states now belong to the U.S.-led framework for lunar exploration; Rwanda and Nigeria joined first, in 2022. In all it has 56 members.
:: deal d1 | subject=the Artemis Accords | parties=SN, US | status=signed | certainty=certain | sector=space
:: claim c2 | content=four African states now belong to the U.S.-led framework for lunar exploration | form=asserted | about=US | figures=four African states > 4 state
:: claim c5 | content=In all it has 56 members | form=asserted | figures=56 members > 56 member
@ a4 | Le Soleil | 2025-09-09
Senegal wants to launch its second satellite in 2027, Modou Kaire, the head of the space agency, said in Diamniadio. He recalled that the country had also joined the Chinese lunar station project in 2024.
:: claim c3 | content=Senegal wants to launch its second satellite in 2027 | speaker=Modou Kaire (head of the space agency, SN) | form=indirect | certainty=underspecified | about=SN | dates=2027
:: deal d2 | subject=the Chinese lunar station project | parties=SN, CN | status=signed | certainty=certain | sector=space | date=2024 | speaker=Modou Kaire
:: actor p1 | Modou Kaire | role=head of the space agency | country=SN
= sources d1 3
= life d1 signed 2025-07-24
