# A harbour at Chancay
@ a1 | Andina | 2024-11-14
Lima, Nov 14. President Dora Quiroga and her Chinese counterpart, Lin Weiguo, inaugurated the port of Chancay from the Government Palace on Thursday. The first phase cost $1.3 billion. The port will create 8,000 direct jobs.
:: claim c1 | content=President Dora Quiroga and her Chinese counterpart, Lin Weiguo, inaugurated the port of Chancay from the Government Palace on Thursday | form=asserted | about=PE, CN | dates=2024-11-14
:: claim c2 | content=The first phase cost $1.3 billion | form=asserted | figures=$1.3 billion > 1300000000 USD
:: claim c3 | content=The port will create 8,000 direct jobs | form=asserted | figures=8,000 direct jobs > 8000 job
:: actor p1 | Dora Quiroga | role=President | country=PE
:: actor p2 | Lin Weiguo | role=President | country=CN
@ a2 | Xinhua | 2024-11-15
LIMA, Nov. 14 (Xinhua) -- Chinese President Lin Weiguo and Peruvian President Dora Quiroga attended the opening of Chancay Port via video link here on Thursday. The two countries signed a protocol that upgrades their free trade agreement.
:: claim c1 | content=Chinese President Lin Weiguo and Peruvian President Dora Quiroga attended the opening of Chancay Port via video link here on Thursday | form=asserted | about=CN, PE | dates=2024-11-14
:: deal d1 | subject=a protocol that upgrades their free trade agreement | parties=CN, PE | status=signed | certainty=certain | sector=trade | kind=trade-agreement
:: trip g1 | span=Chinese President Lin Weiguo and Peruvian President Dora Quiroga attended the opening of Chancay Port via video link here | party=CN | head=Lin Weiguo (President, CN) | to=Lima | country=PE | attendance=present | date=2024-11-14
:: actor p2 | Lin Weiguo | role=President | country=CN
:: actor p1 | Dora Quiroga | role=President | country=PE
@ a3 | AFP | 2024-11-15
LIMA (AFP) - Peru and China put an upgraded free trade agreement to paper on Thursday, during the visit of China's president, Lin Weiguo. The leaders opened by video the $1.3-billion first stage of a port at Chancay that is to cost $3.5 billion in all.
:: deal d1 | subject=an upgraded free trade agreement | parties=PE, CN | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-11-14
:: trip g1 | span=the visit of China's president, Lin Weiguo | party=CN | head=Lin Weiguo (president, CN) | country=PE | attendance=present | date=2024-11-14
:: claim c2 | content=the $1.3-billion first stage of a port at Chancay | form=asserted | figures=$1.3-billion > 1300000000 USD
:: claim c1 | content=The leaders opened by video | form=asserted | dates=2024-11-14
:: claim c4 | content=a port at Chancay that is to cost $3.5 billion in all | form=asserted | figures=$3.5 billion > 3500000000 USD
:: actor p2 | Lin Weiguo | role=president | country=CN
@ a4 | La Republica | 2024-11-16
The port of Chancay will bring 3,500 direct jobs, half of them in its first phase, said Julio Paredes, spokesman of the operator. Peru's exports to China came to $23 billion in 2023.
:: claim c5 | content=The port of Chancay will bring 3,500 direct jobs, half of them in its first phase | speaker=Julio Paredes (spokesman) | form=indirect | figures=3,500 direct jobs > 3500 job
:: claim c6 | content=Peru's exports to China came to $23 billion in 2023 | form=asserted | about=PE, CN | figures=$23 billion > 23000000000 USD | dates=2023
:: actor p3 | Julio Paredes | role=spokesman
@ a5 | Bloomberg Linea | 2024-11-18
Peru sold China goods for $23.2 billion last year, copper above all, and the new port of Chancay, opened on Thursday by Lin Weiguo and Dora Quiroga, is to add to that. Chancay's first phase cost about $1.3 billion.
:: claim c6 | content=Peru sold China goods for $23.2 billion last year | form=asserted | about=PE, CN | figures=$23.2 billion > 23200000000 USD | dates=2023
:: claim c1 | content=the new port of Chancay, opened on Thursday by Lin Weiguo and Dora Quiroga | form=asserted | dates=2024-11-14
:: claim c2 | content=Chancay's first phase cost about $1.3 billion | form=asserted | figures=about $1.3 billion > about 1300000000 USD
:: actor p2 | Lin Weiguo
:: actor p1 | Dora Quiroga
= sources c1 4
= sources c2 3
= sources c6 2
= sources d1 2
= sources g1 2
= contradiction c3@a1 c5@a4 figure
= life d1 signed 2024-11-14
