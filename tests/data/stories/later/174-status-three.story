# In force for some
@ a1 | Jutarnji list | 2017-06-29
The Permanent Court of Arbitration gave Slovenia most of Piran Bay. Croatia does not recognise the award, Prime Minister Ante Babic said.
:: claim c1 | content=Croatia does not recognise the award | speaker=Ante Babic (Prime Minister, HR) | form=indirect | polarity=negative | about=HR
:: actor p1 | Ante Babic | role=Prime Minister | country=HR
@ a2 | Delo | 2017-06-30
The ruling on the border is final and binding for both countries, Slovenian Premier Janez Kos said. Slovenia receives three quarters of the bay.
:: claim c2 | content=The ruling on the border is final and binding for both countries | speaker=Janez Kos (Premier, SI) | form=indirect | about=SI, HR
:: actor p2 | Janez Kos | role=Premier | country=SI
@ a3 | STA | 2017-12-19
Ljubljana, 19 December (STA) - Premiers Janez Kos and Ante Babic could not agree in Zagreb on how to carry out the arbitration award.
:: summit s1 | name=could not agree in Zagreb | parties=SI, HR | city=Zagreb | country=HR | start=2017-12-19 | status=concluded
:: actor p1 | Ante Babic | role=Premiers | country=HR
:: actor p2 | Janez Kos | role=Premiers | country=SI
@ a4 | Hina | 2017-12-19
Babic received his Slovenian colleague, Janez Kos, in Banski dvori on Tuesday; the two heads of government want to go on talking.
:: summit s1 | name=received his Slovenian colleague | parties=HR, SI | city=Zagreb | country=HR | start=2017-12-19 | status=concluded
:: actor p1 | Babic | country=HR
:: actor p2 | Janez Kos | country=SI
= sources s1 2
