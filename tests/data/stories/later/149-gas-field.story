# A gas field, two volumes
@ a1 | Cyprus Mail | 2019-02-28
ExxonMobil and Qatar Petroleum have found between five and eight trillion cubic feet of gas at Glaucus-1, Energy Minister Petros Lambrou announced in Nicosia.
:: claim c1 | content=ExxonMobil and Qatar Petroleum have found between five and eight trillion cubic feet of gas at Glaucus-1 | speaker=Petros Lambrou (Energy Minister, CY) | form=indirect | about=CY
:: actor p1 | Petros Lambrou | role=Energy Minister | country=CY
@ a2 | Reuters | 2019-02-28
NICOSIA (Reuters) - Exxon Mobil made a discovery of natural gas off Cyprus, the island's energy minister, Petros Lambrou, said on Thursday.
:: claim c1 | content=Exxon Mobil made a discovery of natural gas off Cyprus | speaker=Petros Lambrou (energy minister, CY) | form=indirect | about=CY
:: actor p1 | Petros Lambrou | role=energy minister | country=CY
@ a3 | Hurriyet Daily News | 2019-03-01
Turkey will not allow Greek Cypriots to exploit the new find alone, Foreign Minister Kerem Soylu said. Ankara's own drill ship Fatih starts work west of Paphos next week, he added.
:: claim c2 | content=Ankara's own drill ship Fatih starts work west of Paphos next week | speaker=Kerem Soylu (Foreign Minister, TR) | form=indirect | about=TR
:: actor p2 | Kerem Soylu | role=Foreign Minister | country=TR
@ a4 | Kathimerini | 2019-03-02
The Turkish drillship Fatih will not start drilling off Paphos next week, a source at the foreign ministry in Athens said; it is still in Antalya.
:: claim c3 | content=The Turkish drillship Fatih will not start drilling off Paphos next week | speaker=desc:a source at the foreign ministry in Athens | form=indirect | polarity=negative | about=TR
= sources c1 1
= contradiction c2@a3 c3@a4 denial
