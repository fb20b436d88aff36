# Kenyan police in Port-au-Prince
@ a1 | Capital FM | 2024-06-24
Four hundred Kenyan police officers leave for Haiti on Tuesday, President Josphat Rotich said as he saw them off in Nairobi. Kenya has pledged 1,000 officers for the mission authorised by the United Nations.
:: trip g1 | span=Four hundred Kenyan police officers leave for Haiti on Tuesday | party=KE | to=Haiti | country=HT | attendance=expected | date=2024-06-25 | speaker=Josphat Rotich
:: deal d1 | subject=1,000 officers for the mission authorised by the United Nations | parties=KE, HT | status=agreed | certainty=certain | sector=security | kind=pledge
:: actor p1 | Josphat Rotich | role=President | country=KE
:: actor o1 | org:United Nations
@ a2 | AP | 2024-06-25
PORT-AU-PRINCE, Haiti (AP) - The first U.N.-backed contingent of foreign police arrived in Haiti on Tuesday. Some 200 officers from Kenya stepped off a Kenya Airways plane. The force is to have 2,500 members in the end.
:: claim c1 | content=Some 200 officers from Kenya stepped off a Kenya Airways plane | form=asserted | about=KE, HT | figures=Some 200 officers > about 200 person
:: trip g1 | span=The first U.N.-backed contingent of foreign police arrived in Haiti on Tuesday | party=KE | to=Haiti | country=HT | attendance=present | date=2024-06-25
:: claim c2 | content=The force is to have 2,500 members in the end | form=asserted | figures=2,500 members > 2500 person
@ a3 | Le Nouvelliste | 2024-06-26
Two hundred Kenyan policemen landed at Toussaint Louverture airport on Tuesday morning. Prime Minister Garry Delva welcomed them; the government expects the multinational force to reach 2,500 men.
:: claim c1 | content=Two hundred Kenyan policemen landed at Toussaint Louverture airport on Tuesday morning | form=asserted | about=KE | figures=Two hundred Kenyan policemen > 200 person | dates=2024-06-25
:: claim c2 | content=the multinational force to reach 2,500 men | speaker=country:HT | form=indirect | certainty=probable | figures=2,500 men > 2500 person
:: trip g1 | span=Two hundred Kenyan policemen landed at Toussaint Louverture airport on Tuesday morning | party=KE | to=Toussaint Louverture airport | attendance=present | date=2024-06-25
:: actor p2 | Garry Delva | role=Prime Minister | country=HT
@ a4 | Nation | 2024-07-17
A second group of 200 police officers from Kenya reached Port-au-Prince on Tuesday and brought the number of Kenyans in Haiti to 400, the commander of the mission, Godfrey Otieno, said. The United States has provided $300 million so far.
:: claim c3 | content=A second group of 200 police officers from Kenya reached Port-au-Prince on Tuesday | speaker=Godfrey Otieno | form=indirect | about=KE | figures=200 police officers > 200 person | dates=2024-07-16
:: trip g2 | span=A second group of 200 police officers from Kenya reached Port-au-Prince on Tuesday | party=KE | to=Port-au-Prince | country=HT | attendance=present | date=2024-07-16 | speaker=Godfrey Otieno
:: claim c4 | content=brought the number of Kenyans in Haiti to 400 | speaker=Godfrey Otieno | form=indirect | about=KE, HT | figures=400 > 400 person
:: claim c5 | content=The United States has provided $300 million so far | form=asserted | about=US | figures=$300 million > 300000000 USD
:: actor p3 | Godfrey Otieno | role=commander of the mission
@ a5 | Reuters | 2025-01-18
PORT-AU-PRINCE (Reuters) - Another 217 Kenyan police officers arrived in Haiti on Saturday, raising the strength of the Kenyan contingent to more than 600. Washington has put over $600 million into the mission since 2023, the State Department said.
:: claim c6 | content=Another 217 Kenyan police officers arrived in Haiti on Saturday | form=asserted | about=KE, HT | figures=217 Kenyan police officers > 217 person | dates=2025-01-18
:: trip g3 | span=Another 217 Kenyan police officers arrived in Haiti on Saturday | party=KE | to=Haiti | country=HT | attendance=present | date=2025-01-18
:: claim c7 | content=raising the strength of the Kenyan contingent to more than 600 | form=asserted | about=KE | figures=more than 600 > 600+ person
:: claim c8 | content=Washington has put over $600 million into the mission since 2023 | speaker=org:State Department (US) | form=indirect | about=US | figures=over $600 million > 600000000+ USD
:: actor o2 | org:State Department | country=US
= sources c1 2
= sources c2 2
= sources g1 3
