# Money to leave coal
@ a1 | Antara | 2022-11-15
Nusa Dua, Bali (ANTARA) - A group of wealthy countries led by the United States and Japan agreed on Tuesday to mobilise $20 billion to help Indonesia close coal plants, President Bagus Wirawan announced on the sidelines of the G20 summit.
:: deal d1 | subject=mobilise $20 billion to help Indonesia close coal plants | parties=US, JP, ID | status=agreed | certainty=certain | sector=energy | kind=pledge | value=20000000000 USD | date=2022-11-15 | speaker=Bagus Wirawan
:: summit s1 | name=the G20 summit | body=G20 | city=Nusa Dua | country=ID | status=ongoing
:: actor p1 | Bagus Wirawan | role=President | country=ID
@ a2 | The White House | 2022-11-15
Today, the Government of Indonesia and the International Partners Group launched at the G20 Summit in Bali a Just Energy Transition Partnership, which will mobilize an initial $20 billion in public and private financing over three to five years.
:: deal d1 | subject=a Just Energy Transition Partnership | parties=ID, org:International Partners Group | status=agreed | certainty=certain | sector=energy | kind=pledge | value=20000000000 USD | date=2022-11-15
:: summit s1 | name=the G20 Summit in Bali | body=G20 | city=Bali | country=ID | status=ongoing
@ a3 | The Jakarta Post | 2023-11-22
Indonesia presented its plan for spending the $20 billion of the Just Energy Transition Partnership on Tuesday. Grants make up only $153.8 million of the JETP funds and the rest are loans, Coordinating Minister Hendra Pratama said at the launch in Jakarta.
:: deal d1 | subject=the $20 billion of the Just Energy Transition Partnership | parties=ID, org:Just Energy Transition Partnership | status=agreed | certainty=certain | sector=energy | value=20000000000 USD
:: claim c1 | content=Grants make up only $153.8 million of the JETP funds and the rest are loans | speaker=Hendra Pratama (Coordinating Minister, ID) | form=indirect | about=ID | figures=$153.8 million > 153800000 USD
:: actor p2 | Hendra Pratama | role=Coordinating Minister | country=ID
@ a4 | Bloomberg | 2023-11-21
Indonesia needs $97 billion of investment by 2030 to clean up its power grid, according to a government plan released on Tuesday. That is far more than the $20 billion that rich nations promised a year ago. The plan lifts the target for renewable power to 44% of the mix by 2030 from 34% before.
:: claim c3 | content=Indonesia needs $97 billion of investment by 2030 to clean up its power grid | speaker=country:ID | form=indirect | about=ID | figures=$97 billion > 97000000000 USD | dates=2030
:: deal d1 | subject=the $20 billion that rich nations promised a year ago | parties=ID | status=agreed | certainty=certain | sector=energy | kind=pledge | value=20000000000 USD | date=2022-11
:: claim c4 | content=The plan lifts the target for renewable power to 44% of the mix by 2030 from 34% before | form=asserted | figures=44% > 44 percent;34% > 34 percent | dates=2030
@ a5 | Tempo | 2023-11-22
The JETP will bring Indonesia $292 million in grants, out of a total of 20 billion dollars, secretariat head Edo Mahardika said on Tuesday. He expects the first early closure of a plant, Cirebon-1, in 2035.
:: claim c2 | content=The JETP will bring Indonesia $292 million in grants | speaker=Edo Mahardika | form=indirect | about=ID | figures=$292 million > 292000000 USD
:: claim c5 | content=the first early closure of a plant, Cirebon-1, in 2035 | speaker=Edo Mahardika | form=indirect | certainty=probable | dates=2035
:: actor p3 | Edo Mahardika | role=secretariat head
= sources d1 4
= sources s1 2
= contradiction c1@a3 c2@a5 figure
= life d1 agreed 2022-11-15
