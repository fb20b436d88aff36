# Cholera in Luanda
@ a1 | Angop | 2025-02-11
Luanda - Angola has registered 3,147 cases of cholera since January 7, Health Minister Silvia Lucamba announced on Tuesday. The disease has killed 108 people, 61 of them in Luanda province.
:: claim c1 | content=Angola has registered 3,147 cases of cholera since January 7 | speaker=Silvia Lucamba (Health Minister, AO) | form=indirect | about=AO | figures=3,147 cases > 3147 case | dates=2025-01-07/2025-02-11
:: claim c2 | content=The disease has killed 108 people, 61 of them in Luanda province | form=asserted | figures=108 people > 108 person;61 > 61 person
:: actor p1 | Silvia Lucamba | role=Health Minister | country=AO
@ a2 | WHO | 2025-02-12
From 7 January to 11 February, 3147 cases of cholera were reported in Angola, according to the Ministry of Health. The outbreak has killed 108 people, the ministry says. WHO has sent 948 000 doses of oral vaccine.
:: claim c1 | content=From 7 January to 11 February, 3147 cases of cholera were reported in Angola | speaker=org:Ministry of Health (AO) | form=indirect | about=AO | figures=3147 cases > 3147 case | dates=2025-01-07/2025-02-11
:: claim c2 | content=The outbreak has killed 108 people | speaker=org:Ministry of Health (AO) | form=indirect | about=AO | figures=108 people > 108 person
:: claim c5 | content=WHO has sent 948 000 doses of oral vaccine | form=asserted | about=org:WHO | figures=948 000 doses > 948000 dose
:: actor o1 | org:Ministry of Health | country=AO
:: actor o2 | org:WHO
@ a3 | Novo Jornal | 2025-02-12
Angola had 5,200 cases of cholera from January 7 to Tuesday, the nurses' union said on Wednesday on the basis of the registers of 40 health centres. Nobody counts those who die at home, said its secretary-general, Afonso Kileba.
:: claim c3 | content=Angola had 5,200 cases of cholera from January 7 to Tuesday | speaker=org:nurses' union (AO) | form=indirect | about=AO | figures=5,200 cases > 5200 case | dates=2025-01-07/2025-02-11
:: claim c6 | content=Nobody counts those who die at home | speaker=Afonso Kileba | form=indirect | polarity=negative
:: actor p2 | Afonso Kileba | role=secretary-general
@ a4 | Lusa | 2025-02-12
Luanda, Feb 12 (Lusa) - The number of cholera cases in Angola since the beginning of January has reached 3,147, according to the health ministry. Vaccination covered 925,000 people in five days, close to the goal of 948,000.
:: claim c1 | content=The number of cholera cases in Angola since the beginning of January has reached 3,147 | speaker=org:health ministry (AO) | form=indirect | about=AO | figures=3,147 > 3147 case | dates=2025-01-01/2025-02-12
:: claim c7 | content=Vaccination covered 925,000 people in five days, close to the goal of 948,000 | form=asserted | figures=925,000 people > 925000 person;948,000 > 948000 person
:: actor o1 | org:health ministry | country=AO
@ a5 | Reuters | 2025-03-25
LUANDA (Reuters) - Cholera has killed 329 people in Angola since the outbreak began in January, and cases have risen to 8,543, Health Minister Silvia Lucamba said on Tuesday.
:: claim c4 | content=Cholera has killed 329 people in Angola since the outbreak began in January, and cases have risen to 8,543 | speaker=Silvia Lucamba (Health Minister, AO) | form=indirect | about=AO | figures=329 people > 329 person;8,543 > 8543 case | dates=2025-01-07/2025-03-25
:: actor p1 | Silvia Lucamba | role=Health Minister | country=AO
= sources c1 1
= contradiction c1@a1 c3@a3 figure
= contradiction c1@a2 c3@a3 figure
= contradiction c1@a4 c3@a3 figure
