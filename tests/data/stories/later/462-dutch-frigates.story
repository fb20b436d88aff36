# Four Dutch frigates for Chile
@ a1 | ANP | 2003-11-20
THE HAGUE, Nov 20 (ANP) - The Netherlands and Chile are in talks about the sale of four frigates of the Royal Netherlands Navy, State Secretary for Defence Cees van Wijk told parliament on Thursday. Six frigates in all have to go.
:: deal d1 | subject=the sale of four frigates of the Royal Netherlands Navy | parties=NL, CL | status=negotiating | certainty=certain | sector=defence | speaker=Cees van Wijk
:: claim c1 | content=Six frigates in all have to go | form=asserted | certainty=underspecified | figures=Six frigates > 6 ship
:: actor p1 | Cees van Wijk | role=State Secretary for Defence | country=NL
@ a2 | Netherlands Ministry of Defence | 2004-03-26
State Secretary for Defence Cees van Wijk and his Chilean colleague, Undersecretary Gonzalo Arancibia, today signed the contract for the sale of four frigates to Chile. The ceremony took place in Rotterdam. The first ship, the Abraham van der Hulst, will be handed over at the end of 2005.
:: deal d1 | subject=the contract for the sale of four frigates to Chile | parties=NL, CL | status=signed | certainty=certain | sector=defence | kind=contract | date=2004-03-26
:: claim c2 | content=The first ship, the Abraham van der Hulst, will be handed over at the end of 2005 | form=asserted | dates=2005-12
:: actor p1 | Cees van Wijk | role=State Secretary for Defence | country=NL
:: actor p2 | Gonzalo Arancibia | role=Undersecretary | country=CL
@ a3 | El Mercurio | 2004-03-27
Chile paid 350 million dollars for the four Dutch frigates whose purchase was signed yesterday in Rotterdam, Undersecretary of the Navy Gonzalo Arancibia told El Mercurio. Two of them are of the L class and two of the M class.

They replace ships that have sailed for more than thirty years. The first is to reach Valparaiso early in 2006.
:: deal d1 | subject=the four Dutch frigates whose purchase was signed yesterday in Rotterdam | parties=CL, NL | status=signed | certainty=certain | sector=defence | value=350000000 USD | date=2004-03-26 | outlet=El Mercurio | speaker=Gonzalo Arancibia
:: claim c3 | content=Two of them are of the L class and two of the M class | form=asserted | figures=Two > 2 ship
:: claim c4 | content=They replace ships that have sailed for more than thirty years | form=asserted
:: claim c5 | content=The first is to reach Valparaiso early in 2006 | form=asserted | certainty=probable | dates=2006
:: actor p2 | Gonzalo Arancibia | role=Undersecretary of the Navy | country=CL
@ a4 | Jane's Defence Weekly | 2004-03-31
The Chilean Navy has signed a $350 million contract for four second-hand frigates from the Netherlands. A price of EUR250 million had been reported in the Dutch press before, without ammunition and spares.

Two are air defence ships of the L class, two multipurpose ships of the M class. Chile looked at British Type 22s too.
:: deal d1 | subject=a $350 million contract for four second-hand frigates from the Netherlands | parties=CL, NL | status=signed | certainty=certain | sector=defence | kind=contract | value=350000000 USD
:: claim c6 | content=A price of EUR250 million had been reported in the Dutch press before, without ammunition and spares | speaker=desc:the Dutch press | form=indirect | figures=EUR250 million > 250000000 EUR
:: claim c3 | content=Two are air defence ships of the L class, two multipurpose ships of the M class | form=asserted | figures=Two > 2 ship
:: claim c7 | content=Chile looked at British Type 22s too | form=asserted | about=CL
@ a5 | La Tercera | 2005-12-17
The frigate Almirante Riveros was handed to Chile in Den Helder on Friday, the first of four that the Netherlands sold it last year for 350 million dollars. The last will follow in 2007, navy chief Admiral Rodolfo Cienfuegos said.
:: deal d1 | subject=four that the Netherlands sold it last year for 350 million dollars | parties=NL, CL | status=in-force | certainty=certain | sector=defence | value=350000000 USD
:: claim c8 | content=The frigate Almirante Riveros was handed to Chile in Den Helder on Friday | form=asserted | about=CL | dates=2005-12-16
:: claim c9 | content=The last will follow in 2007 | speaker=Rodolfo Cienfuegos (navy chief, CL) | form=indirect | dates=2007
:: actor p3 | Rodolfo Cienfuegos | role=navy chief | country=CL
= sources d1 4
= sources c3 2
= life d1 negotiating 2003-11-20, signed 2004-03-26, in-force 2005-12-17
