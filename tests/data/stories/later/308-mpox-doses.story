# Vaccine for Kinshasa
@ a1 | Agence congolaise de presse | 2024-09-05
Kinshasa, September 5 (ACP) - The Democratic Republic of Congo received 99,100 doses of mpox vaccine from the European Union on Thursday, Health Minister Rosine Kabeya announced at N'djili airport. Vaccination will start in Equateur and South Kivu.
:: claim c1 | content=The Democratic Republic of Congo received 99,100 doses of mpox vaccine from the European Union on Thursday | speaker=Rosine Kabeya (Health Minister, CD) | form=indirect | about=CD, org:European Union | figures=99,100 doses > 99100 dose | dates=2024-09-05
:: claim c3 | content=Vaccination will start in Equateur and South Kivu | form=asserted | about=CD
:: actor p1 | Rosine Kabeya | role=Health Minister | country=CD
@ a2 | European Commission | 2024-09-05
A first shipment of 99 100 doses of the MVA-BN mpox vaccine arrived in Kinshasa today. In total, the Commission and the manufacturer will donate 215 000 doses to the Africa Centres for Disease Control and Prevention.
:: claim c1 | content=A first shipment of 99 100 doses of the MVA-BN mpox vaccine arrived in Kinshasa today | form=asserted | about=CD | figures=99 100 doses > 99100 dose | dates=2024-09-05
:: deal d1 | subject=donate 215 000 doses to the Africa Centres for Disease Control and Prevention | parties=org:European Commission, org:Africa Centres for Disease Control and Prevention | status=agreed | certainty=certain | sector=health | kind=pledge
:: actor o1 | org:Africa Centres for Disease Control and Prevention
@ a3 | AP | 2024-09-05
KINSHASA, Congo (AP) - The first mpox vaccines, about 100,000 doses given by the European Union, landed in Congo's capital on Thursday. The country needs around 3 million doses to stop the outbreaks, says the Africa Centers for Disease Control and Prevention. The EU has promised it 215,000.
:: claim c1 | content=The first mpox vaccines, about 100,000 doses given by the European Union, landed in Congo's capital on Thursday | form=asserted | about=CD, org:European Union | figures=about 100,000 doses > about 100000 dose | dates=2024-09-05
:: claim c4 | content=The country needs around 3 million doses to stop the outbreaks | speaker=org:Africa Centers for Disease Control and Prevention | form=indirect | about=CD | figures=around 3 million doses > about 3000000 dose
:: deal d1 | subject=The EU has promised it 215,000 | parties=org:EU, org:Africa Centers for Disease Control and Prevention | status=agreed | certainty=certain | sector=health | kind=pledge
:: actor o1 | org:Africa Centers for Disease Control and Prevention
@ a4 | Radio Okapi | 2024-09-06
Only 56,000 doses of mpox vaccine arrived from the European Union on Thursday, the head of the national immunisation programme, Dr Christian Lumumba, told Radio Okapi. The rest is expected on a second flight on Saturday.
:: claim c2 | content=Only 56,000 doses of mpox vaccine arrived from the European Union on Thursday | speaker=Christian Lumumba (head of the national immunisation programme, CD) | form=indirect | outlet=Radio Okapi | about=org:European Union | figures=56,000 doses > 56000 dose | dates=2024-09-05
:: claim c5 | content=The rest is expected on a second flight on Saturday | form=asserted | certainty=probable | dates=2024-09-07
:: actor p2 | Christian Lumumba | role=head of the national immunisation programme | country=CD
@ a5 | Reuters | 2024-10-05
GOMA (Reuters) - Congo began vaccinating people against mpox in the eastern city of Goma on Saturday. It has been delivered 265,000 doses so far from the European Union and the United States, Health Minister Rosine Kabeya said.
:: claim c6 | content=Congo began vaccinating people against mpox in the eastern city of Goma on Saturday | form=asserted | about=CD | dates=2024-10-05
:: claim c7 | content=It has been delivered 265,000 doses so far from the European Union and the United States | speaker=Rosine Kabeya (Health Minister, CD) | form=indirect | about=CD, org:European Union, US | figures=265,000 doses > 265000 dose
:: actor p1 | Rosine Kabeya | role=Health Minister | country=CD
= sources c1 3
= sources d1 2
= contradiction c1@a1 c2@a4 figure
= contradiction c1@a2 c2@a4 figure
= contradiction c1@a3 c2@a4 figure
= life d1 agreed 2024-09-05
