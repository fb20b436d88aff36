# A meeting of foreign ministers, dated twice
@ a1 | SANA | 2023-04-12
Foreign Minister Walid Nassar arrived in Jeddah on Wednesday at the invitation of his Saudi colleague, the first such visit since 2011.
:: trip g1 | span=Foreign Minister Walid Nassar arrived in Jeddah on Wednesday | party=SY | head=Walid Nassar (Foreign Minister, SY) | to=Jeddah | country=SA | attendance=present | date=2023-04-12
:: actor p1 | Walid Nassar | role=Foreign Minister | country=SY
@ a2 | Al Arabiya | 2023-04-13
Saudi Arabia and Syria agreed to restore consular services and flights between the two countries, a joint statement said after Walid Nassar's talks in Jeddah.
:: trip g1 | span=Walid Nassar's talks in Jeddah | party=SY | head=Walid Nassar (SY) | to=Jeddah | country=SA | attendance=present
:: deal d1 | subject=restore consular services | parties=SA, SY | status=agreed | certainty=certain | sector=other
:: deal d2 | subject=flights between the two countries | parties=SA, SY | status=agreed | certainty=certain | sector=transport
:: actor p1 | Walid Nassar | country=SY
@ a3 | AFP | 2023-04-13
RIYADH - Riyadh and Damascus said on Thursday they would resume air links and reopen consular sections, more than a decade after the kingdom cut ties with Syria.
:: deal d2 | subject=resume air links | parties=SA, SY | status=agreed | certainty=certain | sector=transport
:: deal d1 | subject=reopen consular sections | parties=SA, SY | status=agreed | certainty=certain | sector=other
@ a4 | Asharq Al-Awsat | 2023-04-14
Waleed Nassar had come to Jeddah on Tuesday for a two-day stay. Officials on both sides expect the embassies to open after Ramadan.
:: trip g1 | span=Waleed Nassar had come to Jeddah on Tuesday for a two-day stay | party=SY | head=Waleed Nassar (SY) | to=Jeddah | attendance=present | date=2023-04-11
:: actor p1 | Waleed Nassar | country=SY
= sources d1 2
= sources d2 2
= sources g1 3
