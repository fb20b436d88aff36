# At the falls
@ a1 | Agencia EFE | 2025-12-12
Brasilia, Dec 12 (EFE).- The Mercosur summit will be held in Foz do Iguacu on December 20, Brazil's foreign ministry confirmed on Friday. Argentine President Tomas Berardi is to attend.
:: summit s1 | name=The Mercosur summit | body=Mercosur | city=Foz do Iguacu | country=BR | start=2025-12-20 | status=upcoming | speaker=org:foreign ministry
:: trip g1 | span=Argentine President Tomas Berardi is to attend | party=AR | head=Tomas Berardi (President, AR) | to=Foz do Iguacu | country=BR | attendance=expected | date=2025-12-20
:: actor o1 | org:foreign ministry | country=BR
:: actor p1 | Tomas Berardi | role=President | country=AR
@ a2 | La Nacion | 2025-12-14
Tomas Berardi will not go to the Mercosur summit in Foz do Iguacu and will send Foreign Minister Clara Iriarte, sources at the Casa Rosada said. The leaders meet on December 19.
:: summit s1 | name=the Mercosur summit in Foz do Iguacu | body=Mercosur | city=Foz do Iguacu | country=BR | start=2025-12-19 | status=upcoming
:: trip g1 | span=Tomas Berardi will not go to the Mercosur summit in Foz do Iguacu | party=AR | head=Tomas Berardi (AR) | to=Foz do Iguacu | country=BR | attendance=absent | speaker=sources at the Casa Rosada
:: trip g2 | span=will send Foreign Minister Clara Iriarte | party=AR | head=Clara Iriarte (Foreign Minister, AR) | to=Foz do Iguacu | country=BR | attendance=expected | speaker=sources at the Casa Rosada
:: actor p1 | Tomas Berardi
:: actor p2 | Clara Iriarte | role=Foreign Minister | country=AR
@ a3 | Reuters | 2025-12-20
FOZ DO IGUACU, Brazil (Reuters) - Mercosur leaders urged the European Union on Saturday to sign their trade agreement in January. Argentine Foreign Minister Clara Iriarte said at the summit that the bloc should wait no longer. The EU had put off the signing that was planned for this weekend.
:: summit s1 | name=the summit | body=Mercosur | city=Foz do Iguacu | country=BR | start=2025-12-20 | status=concluded
:: deal d1 | subject=their trade agreement | parties=org:Mercosur, org:European Union | status=stalled | certainty=certain | sector=trade | kind=trade-agreement
:: trip g2 | span=Argentine Foreign Minister Clara Iriarte said at the summit | party=AR | head=Clara Iriarte (Foreign Minister, AR) | to=Foz do Iguacu | country=BR | attendance=present | date=2025-12-20
:: claim c1 | content=the bloc should wait no longer | speaker=Clara Iriarte (Foreign Minister, AR) | form=indirect | about=org:Mercosur
:: actor p2 | Clara Iriarte | role=Foreign Minister | country=AR
@ a4 | MercoPress | 2026-01-17
ASUNCION - Mercosur and the European Union signed their trade agreement in Asuncion on Saturday, 26 years after talks began. The two exchanged goods worth 111 billion euros in 2024.
:: deal d1 | subject=their trade agreement | parties=org:Mercosur, org:European Union | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2026-01-17
:: claim c2 | content=The two exchanged goods worth 111 billion euros in 2024 | form=asserted | about=org:Mercosur, org:European Union | figures=111 billion euros > 111000000000 EUR | dates=2024
@ a5 | European Commission | 2026-01-17
The EU and Mercosur today signed their partnership and trade agreements in Asuncion. EU exports of goods to Mercosur stood at EUR 55 billion in 2024, and trade in both directions at more than EUR 111 billion.
:: deal d1 | subject=their partnership and trade agreements | parties=org:EU, org:Mercosur | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2026-01-17
:: claim c3 | content=EU exports of goods to Mercosur stood at EUR 55 billion in 2024 | form=asserted | about=org:EU, org:Mercosur | figures=EUR 55 billion > 55000000000 EUR | dates=2024
:: claim c2 | content=trade in both directions at more than EUR 111 billion | form=asserted | about=org:EU, org:Mercosur | figures=more than EUR 111 billion > 111000000000+ EUR | dates=2024
= sources s1 3
= sources g1 2
= sources g2 2
= sources d1 3
= sources c2 2
= contradiction g1@a1 g1@a2 attendance
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= life d1 stalled 2025-12-20, signed 2026-01-17
