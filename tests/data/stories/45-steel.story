# Tariffs on steel
@ a1 | Yomiuri | 2022-02-08
The United States and Japan announced on Monday that Washington will drop its 25 percent duty on Japanese steel for up to 1.25 million tons a year from April.
:: deal d1 | subject=drop its 25 percent duty on Japanese steel for up to 1.25 million tons a year | parties=US, JP | status=agreed | certainty=certain | sector=trade | date=2022-02-07
@ a2 | The New York Times | 2022-02-07
The Biden administration said it had reached a deal to ease tariffs on steel from Japan, allowing 1.25 million metric tons into the country duty free each year.
:: deal d1 | subject=ease tariffs on steel from Japan | parties=US, JP | status=agreed | certainty=certain | sector=trade
@ a3 | Kyodo | 2022-02-08
Japan welcomes the U.S. decision on steel tariffs but will go on asking for their full removal, trade minister Koji Hara told reporters.
:: deal d2 | subject=their full removal | parties=JP, US | status=proposed | certainty=certain | sector=trade | speaker=Koji Hara
:: actor p1 | Koji Hara | role=trade minister | country=JP
@ a4 | Financial Times | 2022-03-22
London and Washington have agreed to lift US tariffs on British steel, the UK trade department said on Tuesday, following similar deals with the EU and Japan.
:: deal d3 | subject=lift US tariffs on British steel | parties=GB, US | status=agreed | certainty=certain | sector=trade | speaker=UK trade department
@ a5 | Reuters | 2022-03-22
March 22 (Reuters) - The United States will remove its tariffs on steel from Britain under a deal announced in Baltimore on Tuesday.
:: deal d3 | subject=remove its tariffs on steel from Britain | parties=US, GB | status=agreed | certainty=certain | sector=trade | date=2022-03-22
= sources d1 2
= sources d3 2
= life d1 agreed 2022-02-07
