# The flag over Bakassi
@ a1 | Panapress | 2006-08-09
YAOUNDE, Cameroon (PANA) - Nigeria will hand the Bakassi peninsula over to Cameroon at a ceremony in Archibong on Monday 14 August, Cameroonian Justice Minister Pascal Mbarga announced on Wednesday. The transfer follows the Greentree agreement of 12 June.
:: deal d1 | subject=hand the Bakassi peninsula over to Cameroon | parties=NG, CM | status=agreed | certainty=certain | sector=security | speaker=Pascal Mbarga
:: summit s1 | name=a ceremony in Archibong | parties=NG, CM | city=Archibong | start=2006-08-14 | status=upcoming | speaker=Pascal Mbarga
:: deal d2 | subject=the Greentree agreement of 12 June | parties=NG, CM | status=in-force | certainty=certain | sector=security | kind=agreement | date=2006-06-12
:: actor p1 | Pascal Mbarga | role=Justice Minister | country=CM
@ a2 | Vanguard | 2006-08-10
The ceremony at Archibong at which Nigeria gives up Bakassi is fixed for Saturday, August 12, said Brigadier Felix Ekanem, who commands the Nigerian brigade in Calabar. About 3,000 soldiers have left the peninsula.
:: summit s1 | name=The ceremony at Archibong | parties=NG, CM | city=Archibong | start=2006-08-12 | status=upcoming | speaker=Felix Ekanem
:: claim c1 | content=About 3,000 soldiers have left the peninsula | form=asserted | figures=About 3,000 soldiers > about 3000 person
:: actor p2 | Felix Ekanem | role=Brigadier | country=NG
@ a3 | United Nations | 2006-08-14
The Secretary-General welcomes today's ceremony in Archibong, at which Nigeria transferred authority over the Bakassi peninsula to Cameroon under the Greentree agreement. Germany, France, Britain and the United States witnessed the event.
:: summit s1 | name=today's ceremony in Archibong | parties=NG, CM | city=Archibong | start=2006-08-14 | status=concluded
:: deal d1 | subject=Nigeria transferred authority over the Bakassi peninsula to Cameroon | parties=NG, CM | status=in-force | certainty=certain | sector=security | date=2006-08-14
:: deal d2 | subject=the Greentree agreement | parties=NG, CM | status=in-force | certainty=certain | sector=security | kind=agreement
:: claim c2 | content=Germany, France, Britain and the United States witnessed the event | form=asserted | about=DE, FR, GB, US
@ a4 | AFP | 2006-08-14
ARCHIBONG (AFP) - Nigeria lowered its green and white flag in oil-rich Bakassi on Monday and left the peninsula to Cameroon after thirteen years of dispute. Some 3,000 Nigerian troops have been pulled out, officers at the handover said.
:: deal d1 | subject=left the peninsula to Cameroon | parties=NG, CM | status=in-force | certainty=certain | sector=security | date=2006-08-14
:: claim c1 | content=Some 3,000 Nigerian troops have been pulled out | speaker=desc:officers at the handover | form=indirect | about=NG | figures=Some 3,000 Nigerian troops > about 3000 person
@ a5 | Cameroon Tribune | 2006-08-16
Nigeria's Attorney General, Chukwudi Okpara, and Minister of State Pascal Mbarga exchanged the documents of Bakassi at Archibong on Monday. Between 200,000 and 300,000 people live on the peninsula, most of them Nigerian fishermen.
:: deal d1 | subject=the documents of Bakassi | parties=NG, CM | status=in-force | certainty=certain | sector=security | date=2006-08-14
:: claim c3 | content=Between 200,000 and 300,000 people live on the peninsula | form=asserted | about=NG | figures=Between 200,000 and 300,000 people > 200000+ person
:: actor p3 | Chukwudi Okpara | role=Attorney General | country=NG
:: actor p1 | Pascal Mbarga | role=Minister of State
= sources d1 4
= sources d2 2
= sources c1 2
= sources s1 3
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= life d1 agreed 2006-08-09, in-force 2006-08-14
