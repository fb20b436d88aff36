# A pledge at a climate conference
@ a1 | Jakarta Globe | 2022-11-15
NUSA DUA - Rich countries led by the United States and Japan pledged $20 billion to help Indonesia close coal power plants, the partners said in a statement on the sidelines of the G20 summit.
:: deal d1 | subject=$20 billion to help Indonesia close coal power plants | parties=US, JP, ID | status=agreed | certainty=certain | sector=energy | kind=pledge | value=20000000000 USD
:: summit s1 | name=the G20 summit | body=G20 | country=ID | status=ongoing
@ a2 | The Guardian | 2022-11-15
Indonesia, one of the world's largest users of coal, will get $20bn in public and private money for its energy transition, it was announced at the summit of the G20 in Bali.
:: deal d1 | subject=$20bn in public and private money for its energy transition | parties=ID | status=agreed | certainty=certain | sector=energy | kind=pledge | value=20000000000 USD
:: summit s1 | name=the summit of the G20 | body=G20 | city=Bali | country=ID | status=ongoing
@ a3 | Nikkei Asia | 2022-11-16
Under the Just Energy Transition Partnership launched on Tuesday, Tokyo and Washington will lead the financing of Indonesia's exit from coal. President Ratna Suryani called it historic.
:: deal d1 | subject=the Just Energy Transition Partnership | parties=JP, US, ID | status=agreed | certainty=certain | sector=energy | date=2022-11-15
:: actor p1 | Ratna Suryani | role=President | country=ID
@ a4 | Kompas | 2025-03-06
The United States has withdrawn from the energy transition partnership with Indonesia, Coordinating Minister Bagus Wiratama confirmed.
:: deal d1 | subject=the energy transition partnership with Indonesia | parties=US, ID | status=rejected | certainty=certain | sector=energy | speaker=Bagus Wiratama
:: actor p2 | Bagus Wiratama | role=Coordinating Minister | country=ID
= sources d1 4
= sources s1 2
= life d1 agreed 2022-11-15, rejected 2025-03-06
= back d1 1
