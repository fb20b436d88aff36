# Talks at an army camp
@ a1 | Radio New Zealand | 1997-10-10
Leaders from Bougainville and officials of the Papua New Guinea government signed a truce on Friday at the end of ten days of talks at Burnham army camp near Christchurch. Foreign Minister Graham Tolley said it ended nine years of fighting.

New Zealand will lead an unarmed group to monitor the truce, Tolley said. About 250 people are to serve in it.
:: summit s1 | name=ten days of talks at Burnham army camp | parties=PG | city=Burnham | country=NZ | end=1997-10-10 | status=concluded
:: deal d1 | subject=a truce | parties=org:Bougainville, PG | status=signed | certainty=certain | sector=security | date=1997-10-10
:: claim c1 | content=New Zealand will lead an unarmed group to monitor the truce | speaker=Graham Tolley (Foreign Minister, NZ) | form=indirect | about=NZ
:: claim c2 | content=About 250 people are to serve in it | form=asserted | figures=About 250 people > about 250 person
:: actor p1 | Graham Tolley | role=Foreign Minister | country=NZ
@ a2 | AAP | 1997-10-11
WELLINGTON, Oct 11 AAP - Warring parties from the island of Bougainville signed a truce with the Papua New Guinea government on Friday, after ten days of talks in Wellington.

Joseph Kabani of the Bougainville Revolutionary Army embraced the government's chief negotiator, John Waiko, after the ceremony. "The guns are silent from today," Kabani said.

Australia has offered aircraft and ships for the truce monitors.
:: summit s1 | name=ten days of talks in Wellington | parties=PG | city=Wellington | country=NZ | end=1997-10-10 | status=concluded
:: deal d1 | subject=a truce with the Papua New Guinea government | parties=org:Bougainville, PG | status=signed | certainty=certain | sector=security | date=1997-10-10
:: claim c3 | content=The guns are silent from today | speaker=Joseph Kabani | form=direct
:: deal d2 | subject=aircraft and ships for the truce monitors | parties=AU | status=proposed | certainty=certain | sector=security
:: actor p2 | Joseph Kabani
:: actor p3 | John Waiko | role=chief negotiator | country=PG
:: actor o1 | org:Bougainville Revolutionary Army
@ a3 | Post-Courier | 1997-10-13
The man who holds Bougainville's central mountains said yesterday that his fighters were not bound by the Burnham truce. In a message by satellite phone Francis Onai said he had sent nobody to New Zealand.

But Joseph Kabani, who commands the Bougainville Revolutionary Army, said all its companies were laying down their arms. Kabani signed the truce on Friday with the national government and the Bougainville Transitional Government.

Chief negotiator John Waiko said monitors from four countries would come, led by New Zealand.
:: claim c4 | content=his fighters were not bound by the Burnham truce | speaker=Francis Onai | form=indirect | polarity=negative
:: claim c5 | content=he had sent nobody to New Zealand | speaker=Francis Onai | form=indirect | polarity=negative | about=NZ
:: claim c6 | content=all its companies were laying down their arms | speaker=Joseph Kabani | form=indirect | about=org:Bougainville Revolutionary Army
:: deal d1 | subject=Kabani signed the truce on Friday with the national government | parties=org:Bougainville Revolutionary Army, PG | status=signed | certainty=certain | sector=security | date=1997-10-10
:: claim c7 | content=monitors from four countries would come, led by New Zealand | speaker=John Waiko (Chief negotiator, PG) | form=indirect | about=NZ | figures=four countries > 4 country
:: actor p4 | Francis Onai
:: actor p2 | Joseph Kabani
:: actor p3 | John Waiko | role=Chief negotiator | country=PG
:: actor o1 | org:Bougainville Revolutionary Army
@ a4 | AFP | 1997-12-05
ARAWA, Papua New Guinea, Dec 5 (AFP) - Truce monitors from New Zealand, Australia, Fiji and Vanuatu began work on Bougainville this week, two months after the talks at Burnham in New Zealand that ended with a truce between the island's rebels and Port Moresby.

Brigadier Roger Mortlake, who commands the group, said it now had 260 members, all of them without weapons. A permanent ceasefire is now being negotiated.
:: summit s1 | name=the talks at Burnham in New Zealand | parties=PG | city=Burnham | country=NZ | end=1997-10 | status=concluded
:: deal d1 | subject=a truce between the island's rebels and Port Moresby | parties=org:Bougainville, PG | status=signed | certainty=certain | sector=security | date=1997-10
:: claim c8 | content=it now had 260 members, all of them without weapons | speaker=Roger Mortlake (Brigadier) | form=indirect | figures=260 members > 260 person
:: deal d3 | subject=A permanent ceasefire | parties=org:Bougainville, PG | status=negotiating | certainty=certain | sector=security
:: actor p5 | Roger Mortlake | role=Brigadier
@ a5 | The Press | 1998-01-23
A permanent ceasefire for Bougainville was signed at Lincoln University near Christchurch today by the Papua New Guinea government and all the island's factions but one. It takes effect at the end of April, when the truce of Burnham runs out.

Foreign Minister Graham Tolley called it "the best day's work of my life". Francis Onai again stayed at home.
:: deal d3 | subject=A permanent ceasefire for Bougainville | parties=PG, org:Bougainville | status=signed | certainty=certain | sector=security | date=1998-01-23
:: claim c9 | content=It takes effect at the end of April | form=asserted | dates=1998-04
:: claim c10 | content=the best day's work of my life | speaker=Graham Tolley (Foreign Minister, NZ) | form=direct
:: trip g1 | span=Francis Onai again stayed at home | party=org:Bougainville | head=Francis Onai | to=Lincoln University | country=NZ | attendance=absent | date=1998-01-23
:: actor p1 | Graham Tolley | role=Foreign Minister | country=NZ
:: actor p4 | Francis Onai
= sources d1 4
= sources d3 2
= sources s1 3
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a4 place
= life d1 signed 1997-10-10
= life d3 negotiating 1997-12-05, signed 1998-01-23
