# Maize for a dry south
@ a1 | Reuters | 1992-06-02
GENEVA, June 2 (Reuters) - Donors pledged $526 million at a conference in Geneva on Tuesday for ten southern African countries hit by the worst drought of the century, the United Nations said. The region had asked for $854 million.
:: deal d1 | subject=$526 million at a conference in Geneva on Tuesday for ten southern African countries | parties=desc:Donors, org:southern African countries | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=526000000 USD | date=1992-06-02 | speaker=org:United Nations
:: summit s1 | name=a conference in Geneva | kind=ministerial | city=Geneva | country=CH | start=1992-06-02 | status=concluded
:: claim c1 | content=The region had asked for $854 million | form=asserted | figures=$854 million > 854000000 USD
:: actor o1 | org:United Nations
@ a2 | TT | 1992-06-02
GENEVA (TT) - Sweden gives another 150 million kronor to the drought-stricken countries of southern Africa, Aid Minister Alva Hermansson told the donors' conference in Geneva on Tuesday. Norway promises 110 million of its own crowns.
:: deal d2 | subject=another 150 million kronor to the drought-stricken countries of southern Africa | parties=SE, org:southern Africa | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=150000000 SEK | speaker=Alva Hermansson
:: summit s1 | name=the donors' conference in Geneva | kind=ministerial | city=Geneva | country=CH | start=1992-06-02 | status=ongoing
:: deal d3 | subject=Norway promises 110 million of its own crowns | parties=NO, org:southern Africa | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=110000000 NOK
:: actor p1 | Alva Hermansson | role=Aid Minister | country=SE
@ a3 | The Herald | 1992-06-04
More than $500 million was promised to the SADCC countries at the Geneva conference, UN official Charles Lemieux said. Zimbabwe has to import two million tonnes of maize by April, Agriculture Minister Witness Gumbo said.
:: deal d1 | subject=More than $500 million was promised to the SADCC countries | parties=desc:donors, org:SADCC | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=500000000+ USD | speaker=Charles Lemieux
:: summit s1 | name=the Geneva conference | kind=ministerial | city=Geneva | country=CH | status=concluded
:: claim c2 | content=Zimbabwe has to import two million tonnes of maize by April | speaker=Witness Gumbo (Agriculture Minister, ZW) | form=indirect | about=ZW | figures=two million tonnes > 2000000 tonne | dates=1993-04
:: actor p2 | Charles Lemieux | role=UN official
:: actor p3 | Witness Gumbo | role=Agriculture Minister | country=ZW
:: actor o2 | org:SADCC
@ a4 | Times of Zambia | 1992-06-05
DONORS have promised southern Africa 526 million dollars against hunger, of which a part is Sweden's 150 million kronor. Zambia needs one million tonnes of maize, said Relief Coordinator Monica Chanda.
:: deal d1 | subject=DONORS have promised southern Africa 526 million dollars against hunger | parties=desc:DONORS, org:southern Africa | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=526000000 USD
:: deal d2 | subject=Sweden's 150 million kronor | parties=SE, org:southern Africa | status=agreed | certainty=certain | sector=agriculture | kind=pledge | value=150000000 SEK
:: claim c3 | content=Zambia needs one million tonnes of maize | speaker=Monica Chanda (Relief Coordinator, ZM) | form=indirect | about=ZM | figures=one million tonnes > 1000000 tonne
:: actor p4 | Monica Chanda | role=Relief Coordinator | country=ZM
@ a5 | Southern African Research and Documentation Centre | 1992-10-20
Some 3.4 million tonnes of grain had passed the ports of the region by the end of September. Zimbabwe has received 1.1 million tonnes of the two million that it had to buy abroad.
:: claim c4 | content=Some 3.4 million tonnes of grain had passed the ports of the region by the end of September | form=asserted | figures=Some 3.4 million tonnes > about 3400000 tonne | dates=1992-09
:: claim c5 | content=Zimbabwe has received 1.1 million tonnes | form=asserted | about=ZW | figures=1.1 million tonnes > 1100000 tonne
:: claim c2 | content=the two million that it had to buy abroad | form=asserted | figures=two million > 2000000 tonne
= sources d1 2
= sources d2 2
= sources c2 2
= sources s1 3
= life d1 agreed 1992-06-02
= life d2 agreed 1992-06-02
