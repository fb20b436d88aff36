# Cocoa prices and a premium
@ a1 | Graphic Online | 2019-07-03
Ghana and Cote d'Ivoire have fixed a living income differential of $400 on every tonne of cocoa from the 2020/21 season, the Ghana Cocoa Board announced.
:: deal d1 | subject=a living income differential of $400 on every tonne of cocoa | parties=GH, CI | status=agreed | certainty=certain | sector=agriculture | speaker=org:Ghana Cocoa Board
:: actor o1 | org:Ghana Cocoa Board | country=GH
@ a2 | Jeune Afrique | 2019-07-04
Abidjan and Accra, who together grow two thirds of the world's beans, will charge chocolate makers a premium of 400 dollars a ton.
:: deal d1 | subject=charge chocolate makers a premium of 400 dollars a ton | parties=CI, GH | status=agreed | certainty=certain | sector=agriculture
@ a3 | Financial Times | 2019-07-10
Traders say the $400 surcharge that the two west African cocoa giants want could push buyers elsewhere. Ivory Coast produced 2.1m tonnes in 2018.
:: deal d1 | subject=the $400 surcharge that the two west African cocoa giants want | parties=GH, CI | status=agreed | certainty=certain | sector=agriculture
:: claim c1 | content=Ivory Coast produced 2.1m tonnes in 2018 | form=asserted | about=CI | figures=2.1m tonnes > 2100000 tonne | dates=2018
@ a4 | Le Patriote | 2019-07-11
The national harvest of cocoa stood at 1.96 million tonnes in 2018, according to the Coffee-Cocoa Council of Cote d'Ivoire.
:: claim c2 | content=The national harvest of cocoa stood at 1.96 million tonnes in 2018 | speaker=org:Coffee-Cocoa Council (CI) | form=indirect | about=CI | figures=1.96 million tonnes > 1960000 tonne | dates=2018
= sources d1 3
= contradiction c1@a3 c2@a4 figure
= life d1 agreed 2019-07-03
