# Rice for Jakarta on credit
@ a1 | Bangkok Post | 1998-03-20
Thailand will sell Indonesia 300,000 tonnes of rice on two-year credit, Commerce Minister Prasert Wongchai said yesterday. Shipments are to start next month. It would be the largest sale between the two governments since 1995.
:: deal d1 | subject=sell Indonesia 300,000 tonnes of rice on two-year credit | parties=TH, ID | status=agreed | certainty=certain | sector=agriculture | speaker=Prasert Wongchai
:: claim c5 | content=Shipments are to start next month | form=asserted | dates=1998-04
:: claim c6 | content=It would be the largest sale between the two governments since 1995 | form=asserted | about=TH, ID
:: actor p1 | Prasert Wongchai | role=Commerce Minister | country=TH
@ a2 | AFP | 1998-03-20
JAKARTA, March 20 (AFP) - Indonesia is to buy 300,000 tonnes of Thai rice on credit to make up for a poor harvest, the state logistics agency Bulog said Friday. Indonesia will have to import 1.9 million tonnes of rice this year, said Bulog chairman Hadi Subroto.
:: deal d1 | subject=buy 300,000 tonnes of Thai rice on credit | parties=ID, TH | status=agreed | certainty=certain | sector=agriculture | speaker=org:Bulog (ID)
:: claim c1 | content=Indonesia will have to import 1.9 million tonnes of rice this year | speaker=Hadi Subroto (chairman, ID) | form=indirect | about=ID | figures=1.9 million tonnes > 1900000 tonne | dates=1998
:: actor p2 | Hadi Subroto | role=chairman | country=ID
:: actor o1 | org:Bulog | country=ID
@ a3 | The Jakarta Post | 1998-03-24
JAKARTA: The country's rice imports will reach 2.8 million tonnes in 1998, Agriculture Minister Bambang Wirawan told the House of Representatives on Monday. Last year Indonesia bought some 350,000 tonnes abroad. The drought has cut the main crop by a tenth, he said.
:: claim c2 | content=The country's rice imports will reach 2.8 million tonnes in 1998 | speaker=Bambang Wirawan (Agriculture Minister, ID) | form=indirect | about=ID | figures=2.8 million tonnes > 2800000 tonne | dates=1998
:: claim c7 | content=Last year Indonesia bought some 350,000 tonnes abroad | form=asserted | about=ID | figures=some 350,000 tonnes > about 350000 tonne | dates=1997
:: claim c8 | content=The drought has cut the main crop by a tenth | speaker=Bambang Wirawan (Agriculture Minister, ID) | form=indirect | about=ID
:: actor p3 | Bambang Wirawan | role=Agriculture Minister | country=ID
@ a4 | Xinhua | 1998-04-16
JAKARTA, April 16 (Xinhua) -- The first 50,000 tons of rice that Thailand is selling to Indonesia on credit reached Tanjung Priok port Thursday. Indonesia needs nearly 2 million tons of imported rice this year, Bulog chairman Hadi Subroto said on the quay.
:: deal d1 | subject=The first 50,000 tons of rice that Thailand is selling to Indonesia on credit | parties=TH, ID | status=in-force | certainty=certain | sector=agriculture | date=1998-04-16
:: claim c1 | content=Indonesia needs nearly 2 million tons of imported rice this year | speaker=Hadi Subroto (chairman, ID) | form=indirect | about=ID | figures=nearly 2 million tons > about 2000000 tonne | dates=1998
:: actor p2 | Hadi Subroto | role=chairman | country=ID
:: actor o1 | org:Bulog | country=ID
@ a5 | FAO | 1998-04-21
An FAO/WFP mission to Indonesia estimates that the country will have to import 3.5 million tonnes of rice in 1998/99 (April/March). "This is a record," mission leader Helga Brandt said in Rome. In 1997 imports were about 350,000 tonnes.
:: claim c3 | content=the country will have to import 3.5 million tonnes of rice in 1998/99 (April/March) | speaker=desc:An FAO/WFP mission to Indonesia | form=indirect | certainty=probable | about=ID | figures=3.5 million tonnes > 3500000 tonne | dates=1998-04-01/1999-03-31
:: claim c9 | content="This is a record," | speaker=Helga Brandt (mission leader) | form=direct
:: claim c7 | content=In 1997 imports were about 350,000 tonnes | form=asserted | about=ID | figures=about 350,000 tonnes > about 350000 tonne | dates=1997
:: actor p4 | Helga Brandt | role=mission leader
:: actor o2 | org:FAO
= sources d1 3
= sources c1 1
= sources c7 2
= contradiction c1@a2 c2@a3 figure
= contradiction c1@a4 c2@a3 figure
= life d1 agreed 1998-03-20, in-force 1998-04-16
