# A fixed link over the Fehmarn Belt
@ a1 | Ritzau | 2008-06-25
COPENHAGEN, June 25 (Ritzau) - Transport Minister Carsten Thygesen said on Wednesday that Denmark and Germany were still negotiating the terms of the bridge over the Fehmarn Belt. "There is a knot or two left," Thygesen said.

The bridge is to be paid back by its tolls. It has been put at 4.4 billion euros.
:: deal d1 | subject=the terms of the bridge over the Fehmarn Belt | parties=DK, DE | status=negotiating | certainty=certain | sector=transport | speaker=Carsten Thygesen
:: claim c1 | content=There is a knot or two left | speaker=Carsten Thygesen (Transport Minister, DK) | form=direct
:: claim c2 | content=It has been put at 4.4 billion euros | form=asserted | figures=4.4 billion euros > 4400000000 EUR
:: actor p1 | Carsten Thygesen | role=Transport Minister | country=DK
@ a2 | dpa | 2008-06-29
Berlin (dpa) - Germany and Denmark have agreed on a bridge over the Fehmarn Belt, which will cut the rail journey between Hamburg and Copenhagen to three and a quarter hours. Transport Ministers Wilfried Tamm and Carsten Thygesen settled the last questions by telephone on Sunday.

The 19-kilometre bridge will cost 4.4 billion euros, the German ministry said. Denmark carries the whole risk.
:: deal d1 | subject=a bridge over the Fehmarn Belt | parties=DE, DK | status=agreed | certainty=certain | sector=transport | date=2008-06-29
:: claim c2 | content=The 19-kilometre bridge will cost 4.4 billion euros | speaker=org:German ministry (DE) | form=indirect | about=DE | figures=19-kilometre > 19 kilometre;4.4 billion euros > 4400000000 EUR
:: claim c3 | content=Denmark carries the whole risk | form=asserted | about=DK
:: actor p1 | Carsten Thygesen | role=Transport Minister | country=DK
:: actor p2 | Wilfried Tamm | role=Transport Minister | country=DE
@ a3 | Politiken | 2008-06-30
Denmark will build a bridge to Germany and pay for nearly all of it. The price is 5.6 billion euros once the railway through Lolland is counted, Transport Minister Carsten Thygesen told Politiken. The bridge alone costs 4.4 billion, he said.

Ministers of both countries are to sign the treaty in Copenhagen in September.
:: deal d1 | subject=build a bridge to Germany | parties=DK, DE | status=agreed | certainty=certain | sector=transport
:: claim c4 | content=The price is 5.6 billion euros once the railway through Lolland is counted | speaker=Carsten Thygesen (Transport Minister, DK) | form=indirect | outlet=Politiken | figures=5.6 billion euros > 5600000000 EUR
:: claim c2 | content=The bridge alone costs 4.4 billion | speaker=Carsten Thygesen (Transport Minister, DK) | form=indirect | outlet=Politiken | figures=4.4 billion > 4400000000 EUR
:: claim c9 | content=Ministers of both countries are to sign the treaty in Copenhagen in September | form=asserted | certainty=probable | about=DK, DE | dates=2008-09
:: actor p1 | Carsten Thygesen | role=Transport Minister | country=DK
@ a4 | Danish Ministry of Transport | 2008-09-03
Denmark and Germany signed the treaty on a fixed link across the Fehmarn Belt today in Copenhagen. Minister for Transport Carsten Thygesen said: "Two peoples will be an hour closer." The treaty must now be approved by the Folketing and the Bundestag.
:: deal d1 | subject=the treaty on a fixed link across the Fehmarn Belt | parties=DK, DE | status=signed | certainty=certain | sector=transport | kind=treaty | date=2008-09-03
:: claim c5 | content=Two peoples will be an hour closer | speaker=Carsten Thygesen (Minister for Transport, DK) | form=direct
:: claim c6 | content=The treaty must now be approved by the Folketing and the Bundestag | form=asserted | certainty=underspecified
:: actor p1 | Carsten Thygesen | role=Minister for Transport | country=DK
@ a5 | BBC News | 2008-09-03
Denmark and Germany have signed a treaty to link their coasts by a bridge across the Fehmarn Belt. The 19km crossing should open in 2018 and would replace a ferry that takes 45 minutes.

Danish Transport Minister Carsten Thygesen said two peoples would be "an hour closer". Fishermen on the German island of Fehmarn have said they will go to court.
:: deal d1 | subject=a treaty to link their coasts by a bridge across the Fehmarn Belt | parties=DK, DE | status=signed | certainty=certain | sector=transport | kind=treaty
:: claim c7 | content=The 19km crossing should open in 2018 | form=asserted | certainty=probable | figures=19km > 19 kilometre | dates=2018
:: claim c5 | content=two peoples would be "an hour closer" | speaker=Carsten Thygesen (Danish Transport Minister, DK) | form=mixed
:: claim c8 | content=they will go to court | speaker=desc:Fishermen on the German island of Fehmarn | form=indirect
:: actor p1 | Carsten Thygesen | role=Transport Minister | country=DK
@ a6 | The Local | 2008-09-03
The treaty on the Fehmarn Belt bridge was not signed on Wednesday and is still being negotiated, a spokeswoman for the transport ministry in Berlin, Anke Behrens, told The Local. Germany has promised to lay a second track to Puttgarden.
:: deal d1 | subject=The treaty on the Fehmarn Belt bridge | parties=DE, DK | status=negotiating | certainty=certain | sector=transport | kind=treaty | outlet=The Local | speaker=Anke Behrens
:: deal d4 | subject=lay a second track to Puttgarden | parties=DE, DK | status=agreed | certainty=certain | sector=transport | kind=pledge
:: actor p3 | Anke Behrens | role=spokeswoman | country=DE
= sources c2 3
= sources c5 1
= sources d1 5
= contradiction d1@a4 d1@a6 status
= contradiction d1@a5 d1@a6 status
