# A crossing at Villazon
@ a1 | Telam | 2018-11-09
Argentina and Bolivia will let citizens of either country use public hospitals free of charge, under an agreement that the health ministers initialled in La Quiaca.
:: deal d1 | subject=let citizens of either country use public hospitals free of charge | parties=AR, BO | status=agreed | certainty=certain | sector=health
@ a2 | La Razon | 2018-11-10
Bolivia and Argentina have reached an accord on reciprocal medical care, the Ministry of Health in La Paz announced.
:: deal d1 | subject=an accord on reciprocal medical care | parties=BO, AR | status=agreed | certainty=certain | sector=health | speaker=org:Ministry of Health (BO)
@ a3 | Clarin | 2019-07-16
Seven months after the quarrel over patients from across the border, a convention on reciprocity in health between Buenos Aires and La Paz was signed by ministers Adolfo Ruiz and Gabriela Monte.
:: deal d1 | subject=a convention on reciprocity in health between Buenos Aires and La Paz | parties=AR, BO | status=signed | certainty=certain | sector=health | kind=treaty
:: actor p1 | Adolfo Ruiz
= sources d1 3
= life d1 agreed 2018-11-09, signed 2019-07-16
