# Inspectors on the road
@ a1 | Kyiv Post | 2022-08-29
A mission of the International Atomic Energy Agency led by its chief, Matteo Rinaldi, is on its way to the Zaporizhzhia nuclear plant and will arrive later this week.
:: trip g1 | span=A mission of the International Atomic Energy Agency led by its chief, Matteo Rinaldi, is on its way | party=org:International Atomic Energy Agency | head=Matteo Rinaldi | to=Zaporizhzhia | country=UA | attendance=expected
:: actor p1 | Matteo Rinaldi | role=chief
@ a2 | AFP | 2022-09-01
ZAPORIZHZHIA, Ukraine (AFP) - Inspectors headed by IAEA director Rinaldi reached Europe's largest atomic power station on Thursday in spite of shelling.
:: trip g1 | span=Inspectors headed by IAEA director Rinaldi reached Europe's largest atomic power station on Thursday | party=org:IAEA | head=Rinaldi | to=Zaporizhzhia | country=UA | attendance=present | date=2022-09-01
:: actor p1 | Rinaldi | role=director
@ a3 | RIA Novosti | 2022-09-01
Russia welcomes that the UN watchdog will leave two experts at the station for good, the envoy in Vienna, Mikhail Orlovsky, said.
:: claim c1 | content=the UN watchdog will leave two experts at the station for good | speaker=Mikhail Orlovsky (envoy, RU) | form=indirect | about=RU, UA | figures=two experts > 2 person
:: actor p2 | Mikhail Orlovsky | role=envoy | country=RU
@ a4 | CNN | 2022-09-01
Five members of the agency's team are to remain at the plant until Saturday, Ukraine's operator Energoatom said.
:: claim c2 | content=Five members of the agency's team are to remain at the plant until Saturday | speaker=org:Energoatom (UA) | form=indirect | about=UA | figures=Five members > 5 person
= sources g1 2
