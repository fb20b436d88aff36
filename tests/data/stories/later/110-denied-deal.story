# A prisoner exchange that officials would not confirm
@ a1 | Le Figaro | 2023-05-11
Iran has agreed to free two French prisoners in exchange for its diplomat held in Belgium, a European diplomat said.
:: deal d1 | subject=free two French prisoners in exchange for its diplomat held in Belgium | parties=IR, FR | status=agreed | certainty=probable | sector=security | speaker=a European diplomat
@ a2 | IRNA | 2023-05-12
Tehran has made no agreement with Paris on an exchange of prisoners, foreign ministry spokesman Reza Kamali told IRNA.
:: claim c1 | content=Tehran has made no agreement with Paris on an exchange of prisoners | speaker=Reza Kamali (foreign ministry spokesman, IR) | form=indirect | polarity=negative | about=IR, FR
:: actor p1 | Reza Kamali | role=foreign ministry spokesman | country=IR
@ a3 | Tehran Times | 2023-05-13
Spokesman Reza Kamali rejected French reports on a prisoner swap as baseless.
:: claim c1 | content=rejected French reports on a prisoner swap as baseless | speaker=Reza Kamali (Spokesman, IR) | form=indirect | polarity=negative | about=IR, FR
:: actor p1 | Reza Kamali | role=Spokesman | country=IR
@ a4 | Le Monde | 2023-05-13
The two French detainees, Luc Arnaud and Paul Beranger, left Iran on Friday evening. The foreign ministry in Paris thanked Oman and said that nothing had been given in return.
:: claim c2 | content=The two French detainees, Luc Arnaud and Paul Beranger, left Iran on Friday evening | form=asserted | about=FR, IR | figures=two French detainees > 2 person | dates=2023-05-12
:: actor p2 | Luc Arnaud | country=FR
:: actor p3 | Paul Beranger | country=FR
@ a5 | Reuters | 2023-05-12
PARIS, May 12 (Reuters) - Two French citizens jailed in Iran, Luc Arnaud and Paul Beranger, have been released and are on their way to Paris, the foreign ministry said on Friday.
:: claim c2 | content=Two French citizens jailed in Iran, Luc Arnaud and Paul Beranger, have been released and are on their way to Paris | speaker=org:foreign ministry (FR) | form=indirect | about=FR, IR | figures=Two French citizens > 2 person | dates=2023-05-12
:: actor p2 | Luc Arnaud | country=FR
:: actor p3 | Paul Beranger | country=FR
= sources c1 1
= sources c2 2
= contradiction c1@a2 d1@a1 denial
= contradiction c1@a3 d1@a1 denial
