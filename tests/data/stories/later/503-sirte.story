# Africans in the tents of Sirte
@ a1 | MENA | 1999-09-05
CAIRO, Sept 5 (MENA) - President Ashraf Mansour leaves for Libya on Tuesday to attend the extraordinary OAU summit in Sirte, presidential spokesman Hisham Labib said on Sunday. The two-day summit opens on Wednesday.
:: trip g1 | span=President Ashraf Mansour leaves for Libya on Tuesday | party=EG | head=Ashraf Mansour (President, EG) | to=Libya | country=LY | attendance=expected | date=1999-09-07 | speaker=Hisham Labib
:: summit s1 | name=the extraordinary OAU summit in Sirte | body=OAU | city=Sirte | country=LY | start=1999-09-08 | end=1999-09-09 | status=upcoming
:: actor p1 | Ashraf Mansour | role=President | country=EG
:: actor p2 | Hisham Labib | role=presidential spokesman | country=EG
@ a2 | JANA | 1999-09-06
Tripoli, Al-Fateh 6 - More than forty heads of state will take part in the extraordinary summit of the Organisation of African Unity in Sirte on 8 and 9 September. Among those who have confirmed their coming is President Lamine Benyahia of Algeria, the current chairman.
:: summit s1 | name=the extraordinary summit of the Organisation of African Unity in Sirte | body=Organisation of African Unity | city=Sirte | country=LY | start=1999-09-08 | end=1999-09-09 | status=upcoming
:: claim c1 | content=More than forty heads of state will take part in the extraordinary summit | form=asserted | figures=More than forty heads of state > 40+ person
:: trip g2 | span=Among those who have confirmed their coming is President Lamine Benyahia of Algeria | party=DZ | head=Lamine Benyahia (President, DZ) | to=Sirte | country=LY | attendance=expected
:: actor p3 | Lamine Benyahia | role=President | country=DZ
:: actor o1 | org:Organisation of African Unity
@ a3 | El Watan | 1999-09-07
President Lamine Benyahia will not go to the Sirte summit, which opens tomorrow, a source at the presidency told El Watan. Prime Minister Salah Hamrouche will speak for Algeria. The continental parliament that Libya wants seems premature to Algiers.
:: trip g2 | span=President Lamine Benyahia will not go to the Sirte summit | party=DZ | head=Lamine Benyahia (President, DZ) | to=Sirte | country=LY | attendance=absent | outlet=El Watan | speaker=desc:a source at the presidency
:: trip g3 | span=Prime Minister Salah Hamrouche will speak for Algeria | party=DZ | head=Salah Hamrouche (Prime Minister, DZ) | to=Sirte | country=LY | attendance=expected
:: summit s1 | name=the Sirte summit | city=Sirte | start=1999-09-08 | status=upcoming
:: claim c2 | content=The continental parliament that Libya wants seems premature to Algiers | form=asserted | about=LY, DZ
:: actor p3 | Lamine Benyahia | role=President | country=DZ
:: actor p4 | Salah Hamrouche | role=Prime Minister | country=DZ
@ a4 | AFP | 1999-09-08
SIRTE, Libya, Sept 8 (AFP) - African leaders opened a special summit here Wednesday on Libya's plan for a united Africa, with Algeria's Lamine Benyahia in the chair. Egypt's Ashraf Mansour sat next to the host. Delegations from all the OAU's members but one were present, a spokesman for the organisation said.
:: summit s1 | name=a special summit here Wednesday on Libya's plan for a united Africa | city=SIRTE | country=LY | start=1999-09-08 | status=ongoing
:: trip g2 | span=with Algeria's Lamine Benyahia in the chair | party=DZ | head=Lamine Benyahia (DZ) | to=SIRTE | country=LY | attendance=present | date=1999-09-08
:: trip g1 | span=Egypt's Ashraf Mansour sat next to the host | party=EG | head=Ashraf Mansour (EG) | to=SIRTE | country=LY | attendance=present | date=1999-09-08
:: claim c3 | content=Delegations from all the OAU's members but one were present | speaker=desc:a spokesman for the organisation | form=indirect | about=org:OAU
:: actor p3 | Lamine Benyahia | country=DZ
:: actor p1 | Ashraf Mansour | country=EG
:: actor o1 | org:OAU
@ a5 | Xinhua | 1999-09-10
TRIPOLI, September 10 (Xinhua) -- African leaders decided at their extraordinary summit in Libya's Sirte, which ended Thursday, to set up an African Union. The declaration was adopted by 43 heads of state and government. A pan-African parliament is to be created by 2000.
:: summit s1 | name=their extraordinary summit in Libya's Sirte | city=Sirte | country=LY | end=1999-09-09 | status=concluded
:: deal d1 | subject=set up an African Union | parties=org:Africa | status=agreed | certainty=certain | sector=other | kind=declaration | date=1999-09-09
:: claim c4 | content=The declaration was adopted by 43 heads of state and government | form=asserted | figures=43 heads of state and government > 43 person | dates=1999-09-09
:: claim c5 | content=A pan-African parliament is to be created by 2000 | form=asserted | dates=2000
@ a6 | The Egyptian Gazette | 1999-09-11
African leaders decided at their extraordinary summit in Libya's Sirte, which ended Thursday, to set up an African Union. The declaration was adopted by 43 heads of state and government. - Xinhua
:: summit s1 | name=their extraordinary summit in Libya's Sirte | city=Sirte | country=LY | end=1999-09-09 | status=concluded
:: deal d1 | subject=set up an African Union | parties=org:Africa | status=agreed | certainty=certain | sector=other | kind=declaration | date=1999-09-09
:: claim c4 | content=The declaration was adopted by 43 heads of state and government | form=asserted | figures=43 heads of state and government > 43 person | dates=1999-09-09
= sources s1 5
= sources g1 2
= sources d1 1
= sources c4 1
= contradiction g2@a2 g2@a3 attendance
= contradiction g2@a3 g2@a4 attendance
= life d1 agreed 1999-09-09
