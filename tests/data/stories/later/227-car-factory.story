# Cars from Tangier
@ a1 | L'Economiste | 2007-09-03
Renault and the Moroccan state signed a protocol of intent on Saturday on a car plant near Tangier that will make 200,000 vehicles a year at first.
:: deal d1 | subject=a car plant near Tangier that will make 200,000 vehicles a year at first | parties=org:Renault (FR), MA | status=signed | certainty=certain | sector=trade | kind=memorandum | date=2007-09-01
@ a2 | Les Echos | 2007-09-03
Carlos Brun's company will invest 600 million euros in a Moroccan factory for Logan derivatives with Nissan as partner.
:: deal d1 | subject=invest 600 million euros in a Moroccan factory for Logan derivatives | parties=org:Renault (FR), MA | status=agreed | certainty=certain | sector=trade | value=600000000 EUR
@ a3 | Financial Times | 2009-02-14
Nissan has suspended its part in the Tangier project because of the crisis, but Renault goes ahead, the companies said.
:: deal d1 | subject=the Tangier project | parties=org:Renault (FR), MA | status=negotiating | certainty=certain | sector=trade | speaker=desc:the companies
@ a4 | MAP | 2012-02-09
TANGIER - King Omar inaugurated on Thursday the factory of Renault at Melloussa, the largest car works south of the Mediterranean.
:: deal d1 | subject=the factory of Renault at Melloussa, the largest car works south of the Mediterranean | parties=org:Renault (FR), MA | status=in-force | certainty=certain | sector=trade | date=2012-02-09
= sources d1 4
