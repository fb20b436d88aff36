# Observers at a vote in Managua
@ a1 | EFE | 1990-02-23
Managua, Feb 23 (EFE) - Some 2,500 foreign observers will watch Sunday's elections in Nicaragua, the electoral council said. The United Nations mission alone has 237 of them, led by the Chilean Gonzalo Errazuriz.
:: claim c1 | content=Some 2,500 foreign observers will watch Sunday's elections in Nicaragua | speaker=org:electoral council (NI) | form=indirect | about=NI | figures=Some 2,500 foreign observers > about 2500 person | dates=1990-02-25
:: claim c2 | content=The United Nations mission alone has 237 of them | form=asserted | about=org:United Nations | figures=237 > 237 person
:: actor p1 | Gonzalo Errazuriz
:: actor o1 | org:electoral council | country=NI
:: actor o2 | org:United Nations
@ a2 | The Tico Times | 1990-02-23
Costa Rica sends 40 observers to Nicaragua's elections this weekend, Foreign Minister Rodrigo Montealegre said. The Organization of American States has more than 400 in the field.
:: deal d1 | subject=Costa Rica sends 40 observers to Nicaragua's elections this weekend | parties=CR, NI | status=agreed | certainty=certain | sector=other | speaker=Rodrigo Montealegre
:: claim c3 | content=The Organization of American States has more than 400 in the field | form=asserted | about=org:Organization of American States | figures=more than 400 > 400+ person
:: actor p2 | Rodrigo Montealegre | role=Foreign Minister | country=CR
:: actor o3 | org:Organization of American States
@ a3 | Reuters | 1990-02-26
MANAGUA, Feb 26 (Reuters) - Opposition candidate Amalia Lacayo won Nicaragua's presidential election with about 55 percent of the vote, ahead of President Danilo Somarriba with 41 percent. The election was free and fair, said Gonzalo Errazuriz, who heads the 237 United Nations observers.
:: claim c4 | content=Opposition candidate Amalia Lacayo won Nicaragua's presidential election with about 55 percent of the vote | form=asserted | about=NI | figures=about 55 percent > about 55 percent
:: claim c5 | content=President Danilo Somarriba with 41 percent | form=asserted | figures=41 percent > 41 percent
:: claim c6 | content=The election was free and fair | speaker=Gonzalo Errazuriz | form=indirect
:: claim c2 | content=heads the 237 United Nations observers | form=asserted | about=org:United Nations | figures=237 United Nations observers > 237 person
:: actor p3 | Amalia Lacayo
:: actor p4 | Danilo Somarriba | role=President | country=NI
:: actor p1 | Gonzalo Errazuriz
:: actor o2 | org:United Nations
@ a4 | United Nations | 1990-02-26
The elections of 25 February in Nicaragua were free and fair, the United Nations Observer Mission (ONUVEN) concludes. Its 237 observers visited 2,155 polling stations on the day of the vote.
:: claim c6 | content=The elections of 25 February in Nicaragua were free and fair | speaker=org:United Nations Observer Mission | form=indirect | about=NI | dates=1990-02-25
:: claim c7 | content=Its 237 observers visited 2,155 polling stations on the day of the vote | form=asserted | figures=237 observers > 237 person;2,155 polling stations > 2155 station
:: actor o4 | org:United Nations Observer Mission | abbreviation=ONUVEN
@ a5 | La Prensa | 1990-03-01
The final count gives Amalia Lacayo 54.7 per cent of the votes and Danilo Somarriba 40.8 per cent, the electoral council announced yesterday. The hand-over takes place on April 25.
:: claim c4 | content=The final count gives Amalia Lacayo 54.7 per cent of the votes | speaker=org:electoral council (NI) | form=indirect | figures=54.7 per cent > 54.7 percent
:: claim c5 | content=Danilo Somarriba 40.8 per cent | speaker=org:electoral council (NI) | form=indirect | figures=40.8 per cent > 40.8 percent
:: claim c8 | content=The hand-over takes place on April 25 | form=asserted | dates=1990-04-25
:: actor p3 | Amalia Lacayo
:: actor p4 | Danilo Somarriba
:: actor o1 | org:electoral council | country=NI
= sources c2 2
= sources c4 2
= sources c5 2
= sources c6 1
