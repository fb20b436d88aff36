# Tea, barred and let in
@ a1 | Daily FT | 2017-12-15
Russia will suspend imports of tea and all farm goods from Sri Lanka from Monday after a beetle was found in a consignment, the Tea Board in Colombo said.
:: deal d1 | subject=suspend imports of tea and all farm goods from Sri Lanka | parties=RU, LK | status=agreed | certainty=certain | sector=agriculture | speaker=org:Tea Board
:: claim c1 | content=Russia will suspend imports of tea and all farm goods from Sri Lanka | speaker=org:Tea Board (LK) | form=indirect | about=RU, LK
@ a2 | Interfax | 2017-12-15
Rosselkhoznadzor is halting deliveries of Ceylon tea from December 18, a spokeswoman said. Russia bought $143 million worth of tea from Sri Lanka in 2016.
:: claim c1 | content=Rosselkhoznadzor is halting deliveries of Ceylon tea from December 18 | speaker=desc:a spokeswoman | form=indirect | about=RU, LK | dates=2017-12-18
:: claim c2 | content=Russia bought $143 million worth of tea from Sri Lanka in 2016 | form=asserted | about=RU, LK | figures=$143 million > 143000000 USD | dates=2016
@ a3 | The Island | 2017-12-17
Tea exports to Russia were worth 175 million dollars in 2016, according to the Exporters' Association in Colombo.
:: claim c3 | content=Tea exports to Russia were worth 175 million dollars in 2016 | speaker=org:Exporters' Association (LK) | form=indirect | about=RU, LK | figures=175 million dollars > 175000000 USD | dates=2016
= sources c1 2
= contradiction c2@a2 c3@a3 figure
