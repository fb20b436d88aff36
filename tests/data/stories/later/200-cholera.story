# Doctors for Lusaka
@ a1 | Lusaka Times | 2024-01-17
Cholera has killed 374 people in Zambia since October, Health Minister Grace Mulenga told the National Assembly on Wednesday.
:: claim c1 | content=Cholera has killed 374 people in Zambia since October | speaker=Grace Mulenga (Health Minister, ZM) | form=indirect | about=ZM | figures=374 people > 374 person
:: actor p1 | Grace Mulenga | role=Health Minister | country=ZM
@ a2 | AFP | 2024-01-17
LUSAKA (AFP) - An outbreak of cholera in Zambia has claimed more than 370 lives, the government said, and the national stadium has been turned into a treatment centre.
:: claim c1 | content=An outbreak of cholera in Zambia has claimed more than 370 lives | speaker=country:ZM | form=indirect | about=ZM | figures=more than 370 lives > 370+ person
@ a3 | The Herald | 2024-01-19
Malawi will lend Zambia 30 of its nurses and a field laboratory to fight the epidemic, President Lazarus Phiri said in Lilongwe.
:: deal d1 | subject=lend Zambia 30 of its nurses and a field laboratory | parties=MW, ZM | status=agreed | certainty=certain | sector=health | speaker=Lazarus Phiri
:: actor p2 | Lazarus Phiri | role=President | country=MW
@ a4 | Nyasa Times | 2024-01-24
Thirty Malawian nurses left for Lusaka by bus this morning to help in the cholera wards.
:: deal d1 | subject=Thirty Malawian nurses left for Lusaka | parties=MW, ZM | status=in-force | certainty=certain | sector=health
= sources c1 1
= sources d1 2
= life d1 agreed 2024-01-19, in-force 2024-01-24
