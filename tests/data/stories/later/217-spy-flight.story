# Plane over the Baltic
@ a1 | Dagens Nyheter | 2021-06-09
A Russian Su-24 violated Swedish airspace south of Gotland on Tuesday, the armed forces said.
:: claim c1 | content=A Russian Su-24 violated Swedish airspace south of Gotland on Tuesday | speaker=org:armed forces (SE) | form=indirect | about=RU, SE | dates=2021-06-08
@ a2 | TT | 2021-06-09
Sweden has summoned Russia's ambassador after a military aircraft crossed into its territory near Gotland, Foreign Minister Anna Lindell said.
:: claim c1 | content=a military aircraft crossed into its territory near Gotland | speaker=Anna Lindell (Foreign Minister, SE) | form=indirect | about=RU, SE
:: actor p1 | Anna Lindell | role=Foreign Minister | country=SE
@ a3 | TASS | 2021-06-10
MOSCOW, June 10. Russian Su-24 aircraft did not violate the airspace of Sweden, the Defense Ministry reported.
:: claim c2 | content=Russian Su-24 aircraft did not violate the airspace of Sweden | speaker=org:Defense Ministry (RU) | form=indirect | polarity=negative | about=RU, SE
= sources c1 1
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a2 c2@a3 denial
