# Aid after an earthquake
@ a1 | Kuwait News Agency | 2015-04-28
Kuwait has decided to send $3 million in emergency relief to Nepal, the foreign ministry said on Tuesday. The earthquake has killed more than 4,600 people.
:: deal d1 | subject=$3 million in emergency relief to Nepal | parties=KW, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=3000000 USD | speaker=foreign ministry
:: claim c1 | content=The earthquake has killed more than 4,600 people | form=asserted | about=NP | figures=more than 4,600 people > 4600+ person
:: actor o1 | org:foreign ministry | country=KW
@ a2 | The Himalayan Times | 2015-04-29
Kuwait pledged three million dollars for the victims of the quake. The death toll from the earthquake has risen to 5,057, the Home Ministry said on Wednesday.
:: deal d1 | subject=three million dollars for the victims of the quake | parties=KW, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=3000000 USD
:: claim c2 | content=The death toll from the earthquake has risen to 5,057 | speaker=org:Home Ministry (NP) | form=indirect | about=NP | figures=5,057 > 5057 person
:: actor o2 | org:Home Ministry | country=NP
@ a3 | Arab Times | 2015-04-29
Kuwait's relief for Nepal amounts to $3 million, Foreign Ministry Undersecretary Khaled Al-Mutawa said. A plane with blankets left on Tuesday.
:: deal d1 | subject=Kuwait's relief for Nepal | parties=KW, NP | status=agreed | certainty=certain | sector=other | kind=pledge | value=3000000 USD | speaker=Khaled Al-Mutawa
:: actor p1 | Khaled Al-Mutawa | role=Foreign Ministry Undersecretary | country=KW
= sources d1 2
= life d1 agreed 2015-04-28
