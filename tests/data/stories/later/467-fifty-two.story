# Fifty-two leave their cells
@ a1 | EFE | 2010-07-07
Havana, Jul 7 (EFE).- Cuba will free 52 political prisoners within four months, the Archdiocese of Havana announced Wednesday after Cardinal Horacio Alamo met General Evelio Cabrera, the president, and Spanish Foreign Minister Manuel Angulo.

The 52 are what remains of the 75 arrested in 2003. "I am very pleased," Angulo said.
:: claim c1 | content=Cuba will free 52 political prisoners within four months | speaker=org:Archdiocese of Havana | form=indirect | about=CU | figures=52 political prisoners > 52 person
:: claim c2 | content=The 52 are what remains of the 75 arrested in 2003 | form=asserted | figures=75 > 75 person | dates=2003
:: claim c3 | content=I am very pleased | speaker=Manuel Angulo (Foreign Minister, ES) | form=direct
:: actor p1 | Horacio Alamo | role=Cardinal
:: actor p2 | Evelio Cabrera | role=president | country=CU
:: actor p3 | Manuel Angulo | role=Foreign Minister | country=ES
:: actor o1 | org:Archdiocese of Havana
@ a2 | El Nuevo Herald | 2010-07-08
Fifty-two dissidents are to leave Cuba's jails by November, the Archdiocese of Havana said on Wednesday. A Havana rights commission keeps a list of 167 political prisoners.

The hunger striker Gustavo Farina has drunk a glass of water for the first time in 134 days, his mother said.
:: claim c1 | content=Fifty-two dissidents are to leave Cuba's jails by November | speaker=org:Archdiocese of Havana | form=indirect | about=CU | figures=Fifty-two dissidents > 52 person | dates=2010-11
:: claim c4 | content=A Havana rights commission keeps a list of 167 political prisoners | form=asserted | about=CU | figures=167 political prisoners > 167 person
:: claim c5 | content=Gustavo Farina has drunk a glass of water for the first time in 134 days | speaker=desc:his mother | form=indirect | figures=134 days > 134 day
:: actor p4 | Gustavo Farina
@ a3 | El Mundo | 2010-07-13
Nine Cuban prisoners landed at Barajas airport this afternoon with 33 relatives. They are the first of the 52 whom Havana promised the Church to release. They will live in a hostel in Vallecas for now.
:: claim c6 | content=Nine Cuban prisoners landed at Barajas airport this afternoon with 33 relatives | form=asserted | about=CU | figures=Nine Cuban prisoners > 9 person;33 relatives > 33 person | dates=2010-07-13
:: claim c1 | content=the 52 whom Havana promised the Church to release | form=asserted | figures=52 > 52 person
:: claim c7 | content=They will live in a hostel in Vallecas for now | form=asserted
@ a4 | AFP | 2010-07-13
MADRID (AFP) - Seven freed Cuban dissidents arrived in Madrid on Tuesday, the first of 52 whose release Cuba has agreed on with the Catholic Church. They brought 33 family members along.

Foreign Minister Manuel Angulo said four more would follow in the next days.
:: claim c8 | content=Seven freed Cuban dissidents arrived in Madrid on Tuesday | form=asserted | about=CU | figures=Seven freed Cuban dissidents > 7 person | dates=2010-07-13
:: claim c1 | content=52 whose release Cuba has agreed on with the Catholic Church | form=asserted | about=CU, org:Catholic Church | figures=52 > 52 person
:: claim c9 | content=four more would follow in the next days | speaker=Manuel Angulo (Foreign Minister, ES) | form=indirect | figures=four > 4 person
:: actor p3 | Manuel Angulo | role=Foreign Minister | country=ES
@ a5 | Spanish Ministry of Foreign Affairs | 2010-07-13
Seven Cuban citizens released from prison arrived in Spain today, accompanied by 33 relatives. Minister Manuel Angulo thanked the Church for its mediation.
:: claim c8 | content=Seven Cuban citizens released from prison arrived in Spain today | form=asserted | about=CU, ES | figures=Seven Cuban citizens > 7 person | dates=2010-07-13
:: claim c10 | content=Minister Manuel Angulo thanked the Church for its mediation | form=asserted
:: actor p3 | Manuel Angulo | role=Minister | country=ES
@ a6 | Reuters | 2010-07-15
MADRID (Reuters) - Two more Cuban dissidents reached Madrid on Thursday, which brings to 11 the number of prisoners who have come to Spain this week. Cuba has promised to free 52.
:: claim c11 | content=Two more Cuban dissidents reached Madrid on Thursday | form=asserted | about=CU | figures=Two more Cuban dissidents > 2 person | dates=2010-07-15
:: claim c12 | content=brings to 11 the number of prisoners who have come to Spain this week | form=asserted | about=ES | figures=11 > 11 person
:: claim c1 | content=Cuba has promised to free 52 | form=asserted | about=CU | figures=52 > 52 person
= sources c1 4
= sources c8 2
= contradiction c6@a3 c8@a4 figure
= contradiction c6@a3 c8@a5 figure
