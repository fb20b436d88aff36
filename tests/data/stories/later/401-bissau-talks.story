# A president and a general meet
@ a1 | Lusa | 1998-10-26
Bissau, Oct 26 (Lusa) - President Joao Nhaga of Guinea-Bissau and the rebel leader, General Malam Sanha, will have their first face-to-face meeting on Thursday in Banjul, Foreign Minister Antonio Barreto said on Monday. Gambia has offered to mediate.
:: summit s1 | name=their first face-to-face meeting | parties=GW | city=Banjul | country=GM | start=1998-10-29 | status=upcoming | speaker=Antonio Barreto
:: deal d2 | subject=to mediate | parties=GM, GW | status=proposed | certainty=certain | sector=security
:: actor p1 | Joao Nhaga | role=President | country=GW
:: actor p2 | Malam Sanha | role=General
:: actor p3 | Antonio Barreto | role=Foreign Minister | country=GW
@ a2 | Panafrican News Agency | 1998-10-27
DAKAR, Senegal (PANA) - The president of Guinea-Bissau, Joao Nhaga, and General Malam Sanha are to hold their first meeting on Thursday in the Togolese capital, Lome, a West African diplomat said in Dakar on Tuesday. Senegal keeps 2,400 soldiers in Guinea-Bissau.
:: summit s1 | name=their first meeting | parties=GW | city=Lome | country=TG | start=1998-10-29 | status=upcoming | speaker=a West African diplomat
:: claim c1 | content=Senegal keeps 2,400 soldiers in Guinea-Bissau | form=asserted | about=SN, GW | figures=2,400 soldiers > 2400 person
:: actor p1 | Joao Nhaga | role=president | country=GW
:: actor p2 | Malam Sanha | role=General
@ a3 | AFP | 1998-10-29
BANJUL, Oct 29 (AFP) - Guinea-Bissau's President Joao Nhaga and rebel general Malam Sanha shook hands and held five hours of talks here on Thursday, their first meeting since the army mutiny of June 7. They agreed to continue in Abuja on the sidelines of the ECOWAS summit at the weekend.
:: summit s1 | name=five hours of talks | parties=GW | city=Banjul | country=GM | start=1998-10-29 | status=concluded
:: summit s2 | name=the ECOWAS summit at the weekend | body=ECOWAS | city=Abuja | country=NG | start=1998-10-31 | end=1998-11-01 | status=upcoming
:: actor p1 | Joao Nhaga | role=President | country=GW
:: actor p2 | Malam Sanha | role=general
:: actor o1 | org:ECOWAS
@ a4 | Reuters | 1998-11-02
ABUJA, Nov 2 (Reuters) - The government of Guinea-Bissau and the rebels of General Malam Sanha signed a peace accord in Abuja on Sunday, after a summit of the Economic Community of West African States. All foreign troops are to leave the country, where Senegal has 1,500 soldiers.
:: deal d1 | subject=a peace accord | parties=GW, desc:the rebels | status=signed | certainty=certain | sector=security | date=1998-11-01
:: summit s2 | name=a summit of the Economic Community of West African States | body=Economic Community of West African States | city=Abuja | country=NG | status=concluded
:: claim c4 | content=where Senegal has 1,500 soldiers | form=asserted | about=SN, GW | figures=1,500 soldiers > 1500 person
:: claim c2 | content=All foreign troops are to leave the country | form=asserted | about=GW
:: actor p2 | Malam Sanha | role=General
:: actor o1 | org:Economic Community of West African States | abbreviation=ECOWAS
@ a5 | Publico | 1998-11-03
The peace agreement that Joao Nhaga and Malam Sanha signed in Abuja on Sunday provides for the departure of the Senegalese and Guinean contingents, a force of about 3,000 men, and for elections by March.
:: deal d1 | subject=The peace agreement that Joao Nhaga and Malam Sanha signed in Abuja on Sunday | parties=GW, Malam Sanha | status=signed | certainty=certain | sector=security | kind=agreement | date=1998-11-01
:: claim c3 | content=the departure of the Senegalese and Guinean contingents, a force of about 3,000 men | form=asserted | about=SN, GN | figures=about 3,000 men > about 3000 person
:: actor p1 | Joao Nhaga
:: actor p2 | Malam Sanha
= sources s1 3
= sources s2 2
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction c1@a2 c4@a4 figure
= life d1 signed 1998-11-01
