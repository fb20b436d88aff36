# Nasib opens again
@ a1 | Petra | 2018-10-14
Amman, Oct. 14 (Petra) - Jordan and Syria have agreed to reopen the Jaber-Nasib border crossing on Monday, Government Spokesperson Rania Haddadin said on Sunday. The crossing will be open from 8 am to 4 pm daily. Syrian Transport Minister Ali Hamdan will attend the ceremony at Jaber, she added.
:: deal d1 | subject=reopen the Jaber-Nasib border crossing on Monday | parties=JO, SY | status=agreed | certainty=certain | sector=transport | speaker=Rania Haddadin
:: claim c1 | content=The crossing will be open from 8 am to 4 pm daily | form=asserted
:: trip g1 | span=Syrian Transport Minister Ali Hamdan will attend the ceremony at Jaber | party=SY | head=Ali Hamdan (Transport Minister, SY) | to=Jaber | country=JO | attendance=expected | date=2018-10-15 | speaker=Rania Haddadin
:: actor p1 | Rania Haddadin | role=Government Spokesperson | country=JO
:: actor p4 | Ali Hamdan | role=Transport Minister | country=SY
@ a2 | SANA | 2018-10-14
Damascus, SANA - Interior Minister Major General Khaled al-Sayed confirmed on Sunday that the Nasib crossing with Jordan will be reopened tomorrow. He noted that 200 trucks would be able to pass each day in the first stage. Transport Minister Ali Hammdan will not travel to Jaber, he said.
:: deal d1 | subject=the Nasib crossing with Jordan will be reopened tomorrow | parties=SY, JO | status=agreed | certainty=certain | sector=transport | speaker=Khaled al-Sayed
:: claim c2 | content=200 trucks would be able to pass each day in the first stage | speaker=Khaled al-Sayed (Interior Minister, SY) | form=indirect | figures=200 trucks > 200 truck
:: trip g1 | span=Transport Minister Ali Hammdan will not travel to Jaber | party=SY | head=Ali Hammdan (Transport Minister, SY) | to=Jaber | country=JO | attendance=absent | speaker=Khaled al-Sayed
:: actor p2 | Khaled al-Sayed | role=Interior Minister | country=SY
:: actor p4 | Ali Hammdan | role=Transport Minister | country=SY
@ a3 | AFP | 2018-10-15
JABER CROSSING, Jordan, Oct 15, 2018 (AFP) - The main border crossing between Jordan and Syria reopened on Monday after a three-year closure, an AFP reporter at the scene said. Before the war some 5,000 trucks a day went through Nasib, Jordan's truckers' syndicate said.
:: deal d1 | subject=The main border crossing between Jordan and Syria reopened on Monday | parties=JO, SY | status=in-force | certainty=certain | sector=transport | date=2018-10-15 | outlet=AFP | speaker=desc:an AFP reporter at the scene
:: claim c3 | content=Before the war some 5,000 trucks a day went through Nasib | speaker=org:truckers' syndicate | form=indirect | figures=some 5,000 trucks > about 5000 truck
:: actor o1 | org:truckers' syndicate
@ a4 | The Jordan Times | 2018-10-16
AMMAN - Dozens of Jordanian cars drove into Syria on Monday as the Jaber-Nasib post came back to life. "It is a lifeline for our exports," said Nabil Khoury of the Amman Chamber of Commerce. Bilateral trade came to $94 million last year, the Department of Statistics said.
:: deal d1 | subject=the Jaber-Nasib post came back to life | parties=JO, SY | status=in-force | certainty=certain | sector=transport | date=2018-10-15
:: claim c4 | content=It is a lifeline for our exports | speaker=Nabil Khoury | form=direct
:: claim c5 | content=Bilateral trade came to $94 million last year | speaker=org:Department of Statistics (JO) | form=indirect | about=JO, SY | figures=$94 million > 94000000 USD | dates=2017
:: actor p3 | Nabil Khoury
:: actor o2 | org:Amman Chamber of Commerce
:: actor o3 | org:Department of Statistics | country=JO
@ a5 | Carnegie Middle East Center | 2018-10-24
Since 15 October travellers can again cross at Nasib, the gate to the Gulf for Lebanese and Syrian lorries. Up to 5,000 of them used it daily before 2011. Trade between Jordan and Syria was still worth $194 million in 2017.
:: deal d1 | subject=Since 15 October travellers can again cross at Nasib | parties=JO, SY | status=in-force | certainty=certain | sector=transport | date=2018-10-15
:: claim c3 | content=Up to 5,000 of them used it daily before 2011 | form=asserted | figures=Up to 5,000 > 5000- truck
:: claim c6 | content=Trade between Jordan and Syria was still worth $194 million in 2017 | form=asserted | about=JO, SY | figures=$194 million > 194000000 USD | dates=2017
= sources d1 5
= sources c2 1
= sources c3 2
= sources g1 2
= contradiction g1@a1 g1@a2 attendance
= contradiction c5@a4 c6@a5 figure
= life d1 agreed 2018-10-14, in-force 2018-10-15
