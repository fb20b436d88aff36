# After the hurricane
@ a1 | AFP | 1998-09-24
SANTO DOMINGO, Sept 24 (AFP) - Hurricane Georges left at least 70 people dead in the Dominican Republic and drove 100,000 from their homes, the civil defence said on Thursday.

Its director, Elpidio Brache, said 90 percent of the banana and plantain crop was lost. Washington sent two aircraft with plastic sheeting and water tanks.
:: claim c1 | content=Hurricane Georges left at least 70 people dead in the Dominican Republic | speaker=org:civil defence (DO) | form=indirect | about=DO | figures=at least 70 people > 70+ person
:: claim c2 | content=drove 100,000 from their homes | speaker=org:civil defence (DO) | form=indirect | figures=100,000 > 100000 person
:: claim c3 | content=90 percent of the banana and plantain crop was lost | speaker=Elpidio Brache (director, DO) | form=indirect | figures=90 percent > 90 percent
:: claim c4 | content=Washington sent two aircraft with plastic sheeting and water tanks | form=asserted | about=US | figures=two aircraft > 2 aircraft
:: actor p1 | Elpidio Brache | role=director | country=DO
:: actor o1 | org:civil defence | country=DO
@ a2 | Listin Diario | 1998-09-24
The Dominican Red Cross has given food to 185,000 people since Georges crossed the country on Tuesday. Its president, Ligia Mercedes Peralta, appealed for mattresses and drinking water.

In San Juan de la Maguana the river Yaque took the hamlet of Mesopotamia with it in one night.
:: claim c5 | content=The Dominican Red Cross has given food to 185,000 people since Georges crossed the country on Tuesday | speaker=org:Dominican Red Cross | form=indirect | about=DO | figures=185,000 people > 185000 person
:: claim c6 | content=mattresses and drinking water | speaker=Ligia Mercedes Peralta (president) | form=indirect | certainty=underspecified
:: claim c7 | content=In San Juan de la Maguana the river Yaque took the hamlet of Mesopotamia with it in one night | form=asserted
:: actor p2 | Ligia Mercedes Peralta | role=president
:: actor o2 | org:Dominican Red Cross
@ a3 | EFE | 1998-09-26
Santo Domingo, Sept 26 (EFE).- Hurricane Georges has cost 210 lives in the Dominican Republic, civil defence director Elpidio Brache said on Saturday. Four days after the storm bodies are still being found around San Juan de la Maguana.

The European Commission has released 1.2 million ecus in emergency aid for the islands. Nine tenths of the bananas were destroyed, Brache said.
:: claim c8 | content=Hurricane Georges has cost 210 lives in the Dominican Republic | speaker=Elpidio Brache (civil defence director, DO) | form=indirect | about=DO | figures=210 lives > 210 person
:: deal d1 | subject=1.2 million ecus in emergency aid for the islands | parties=org:European Commission | status=agreed | certainty=certain | sector=other | kind=loan-or-aid | value=1200000 XEU
:: claim c3 | content=Nine tenths of the bananas were destroyed | speaker=Elpidio Brache (civil defence director, DO) | form=indirect | figures=Nine tenths > 90 percent
:: actor p1 | Elpidio Brache | role=civil defence director | country=DO
:: actor o3 | org:European Commission
@ a4 | European Commission | 1998-09-25
The Commission has today decided to grant humanitarian aid of ECU 1.2 million for the victims of hurricane Georges in the Caribbean. The money goes to medicines, blankets and shelter in the Dominican Republic, Haiti and St Kitts and Nevis.
:: deal d1 | subject=humanitarian aid of ECU 1.2 million for the victims of hurricane Georges in the Caribbean | parties=org:European Commission | status=agreed | certainty=certain | sector=other | kind=loan-or-aid | value=1200000 XEU | date=1998-09-25
:: claim c9 | content=The money goes to medicines, blankets and shelter in the Dominican Republic, Haiti and St Kitts and Nevis | form=asserted | about=DO, HT, KN
= sources c3 1
= sources d1 2
= life d1 agreed 1998-09-25
