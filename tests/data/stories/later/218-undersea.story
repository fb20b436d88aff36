# Power from the desert
@ a1 | Le Matin | 2022-05-23
Morocco and Portugal agreed in Rabat to study an electric cable between Tangier and Faro, Energy Minister Leila Benhima said.
:: deal d1 | subject=study an electric cable between Tangier and Faro | parties=MA, PT | status=agreed | certainty=certain | sector=energy | speaker=Leila Benhima
:: actor p1 | Leila Benhima | role=Energy Minister | country=MA
@ a2 | Publico | 2022-05-24
Lisbon and Rabat revive the idea of an undersea interconnection of 1,000 megawatts. The feasibility report is due in a year.
:: deal d1 | subject=an undersea interconnection of 1,000 megawatts | parties=PT, MA | status=agreed | certainty=certain | sector=energy
@ a3 | Lusa | 2023-05-12
The study on the Portugal-Morocco power link puts its price at 700 million euros, Environment Minister Duarte Leal said.
:: deal d1 | subject=the Portugal-Morocco power link | parties=PT, MA | status=negotiating | certainty=certain | sector=energy | speaker=Duarte Leal
:: claim c1 | content=The study on the Portugal-Morocco power link puts its price at 700 million euros | speaker=Duarte Leal (Environment Minister, PT) | form=indirect | about=PT, MA | figures=700 million euros > 700000000 EUR
:: actor p2 | Duarte Leal | role=Environment Minister | country=PT
@ a4 | Medias24 | 2023-05-15
According to Rabat's figures the cable to Portugal would cost 950 million euros.
:: claim c2 | content=the cable to Portugal would cost 950 million euros | speaker=country:MA | form=indirect | about=PT, MA | figures=950 million euros > 950000000 EUR
= sources d1 3
= contradiction c1@a3 c2@a4 figure
