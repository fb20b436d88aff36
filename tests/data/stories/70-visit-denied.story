# A visit announced and denied
@ a1 | Kan News | 2020-11-23
Israeli Prime Minister Eli Rosen flew to Saudi Arabia on Sunday for a secret meeting with Crown Prince Faisal bin Nasser in Neom, Israeli media reported.
:: trip g1 | span=Israeli Prime Minister Eli Rosen flew to Saudi Arabia on Sunday | party=IL | head=Eli Rosen (Prime Minister, IL) | to=Saudi Arabia | attendance=present | date=2020-11-22
:: actor p1 | Eli Rosen | role=Prime Minister | country=IL
:: actor p2 | Faisal bin Nasser | role=Crown Prince | country=SA
@ a2 | Saudi Press Agency | 2020-11-23
Foreign Minister Prince Badr Al Saud denied that Eli Rosen had visited the Kingdom or met the Crown Prince.
:: claim c1 | content=Eli Rosen had visited the Kingdom or met the Crown Prince | speaker=Badr Al Saud (Foreign Minister, SA) | form=indirect | polarity=negative | about=IL, SA
:: actor p1 | Eli Rosen
:: actor p3 | Badr Al Saud | role=Foreign Minister | country=SA
@ a3 | Haaretz | 2020-11-23
Prime Minister Rosen met Saudi Crown Prince Faisal in Neom on Sunday, a senior Israeli official confirmed.
:: trip g1 | span=Prime Minister Rosen met Saudi Crown Prince Faisal in Neom on Sunday | party=IL | head=Rosen (Prime Minister, IL) | to=Neom | country=SA | attendance=present | date=2020-11-22 | speaker=a senior Israeli official
:: actor p1 | Rosen | role=Prime Minister | country=IL
:: actor p2 | Faisal | role=Crown Prince | country=SA
= sources g1 2
= contradiction g1@a1 c1@a2 denial
= contradiction g1@a3 c1@a2 denial
