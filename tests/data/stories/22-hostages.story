# A ceasefire offered, doubted, agreed and broken
@ a1 | Al Ahram | 2025-01-08
Egypt has put forward a plan for a 42-day truce in the Kassala front between the Sudanese army and the Eastern Movement, a senior Egyptian diplomat said on Wednesday.
:: deal d1 | subject=a 42-day truce in the Kassala front | parties=org:Sudanese army, org:Eastern Movement | status=proposed | certainty=certain | sector=security | speaker=a senior Egyptian diplomat
:: actor o1 | org:Eastern Movement
@ a2 | Sudan Tribune | 2025-01-14
The Eastern Movement and the army are close to a 42-day ceasefire, mediators in Cairo told Sudan Tribune. Both delegations have been negotiating since Saturday.
:: deal d1 | subject=a 42-day ceasefire | parties=org:Eastern Movement, org:Sudanese army | status=negotiating | certainty=probable | sector=security | outlet=Sudan Tribune | speaker=mediators in Cairo
:: actor o1 | org:Eastern Movement
@ a3 | Al Jazeera | 2025-01-16
The Sudanese army and the rebel Eastern Movement agreed late on Wednesday to a ceasefire of six weeks, Egyptian Foreign Minister Hany Sabry announced in Cairo. Fighting has killed 4,200 people since October.
:: deal d1 | subject=a ceasefire of six weeks | parties=org:Sudanese army, org:Eastern Movement | status=agreed | certainty=certain | sector=security | date=2025-01-15 | speaker=Hany Sabry
:: claim c1 | content=Fighting has killed 4,200 people since October | form=asserted | figures=4,200 people > 4200 person | dates=2024-10-01/2025-01-16
:: actor p1 | Hany Sabry | role=Foreign Minister | country=EG
:: actor o1 | org:Eastern Movement
@ a4 | AP | 2025-01-16
CAIRO (AP) — A truce between Sudan's army and the Eastern Movement took effect at midnight, Egypt's foreign minister, Hani Sabri, said. Some 3,900 people have been killed in the fighting since October, the UN says.
:: deal d1 | subject=A truce between Sudan's army and the Eastern Movement | parties=org:Sudan's army, org:Eastern Movement | status=in-force | certainty=certain | sector=security | date=2025-01-16 | speaker=Hani Sabri
:: claim c2 | content=Some 3,900 people have been killed in the fighting since October | speaker=org:United Nations | form=indirect | figures=Some 3,900 people > about 3900 person | dates=2024-10-01/2025-01-16
:: actor p1 | Hani Sabri | role=foreign minister | country=EG
:: actor o1 | org:Eastern Movement
@ a5 | Sudan Tribune | 2025-02-03
The truce in the east collapsed on Monday after shelling in Kassala, and the Eastern Movement has withdrawn from it.
:: deal d1 | subject=The truce in the east | parties=org:Eastern Movement | status=rejected | certainty=certain | sector=security | date=2025-02-03
:: actor o1 | org:Eastern Movement
= sources d1 2
= life d1 proposed 2025-01-08, negotiating 2025-01-14, agreed 2025-01-15, in-force 2025-01-16, rejected 2025-02-03
= back d1 1
