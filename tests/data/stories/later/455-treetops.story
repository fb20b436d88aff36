# Four men at a border post
@ a1 | Amandala | 2000-02-27
Guatemalan soldiers crossed into Belize on Thursday and seized three soldiers and a policeman on patrol near Treetops in the Toledo district, Prime Minister Selwyn Musgrave told the nation on radio.

"They were on our soil and they were doing their duty," Musgrave said. Belize has asked the Organization of American States to send observers.

Some 2,500 Guatemalan settlers live on the Belizean side, according to the Ministry of National Security.
:: claim c1 | content=Guatemalan soldiers crossed into Belize on Thursday | speaker=Selwyn Musgrave (Prime Minister, BZ) | form=indirect | about=GT, BZ | dates=2000-02-24
:: claim c2 | content=seized three soldiers and a policeman on patrol near Treetops in the Toledo district | speaker=Selwyn Musgrave (Prime Minister, BZ) | form=indirect | about=GT, BZ | figures=three soldiers > 3 person | dates=2000-02-24
:: claim c3 | content=They were on our soil and they were doing their duty | speaker=Selwyn Musgrave (Prime Minister, BZ) | form=direct | about=BZ
:: deal d1 | subject=the Organization of American States to send observers | parties=BZ, org:Organization of American States | status=proposed | certainty=certain | sector=security
:: claim c4 | content=Some 2,500 Guatemalan settlers live on the Belizean side | speaker=org:Ministry of National Security (BZ) | form=indirect | about=GT, BZ | figures=Some 2,500 Guatemalan settlers > about 2500 person
:: actor p1 | Selwyn Musgrave | role=Prime Minister | country=BZ
:: actor o1 | org:Organization of American States
:: actor o2 | org:Ministry of National Security | country=BZ
@ a2 | Prensa Libre | 2000-02-28
Guatemalan troops did not cross into Belize last week, the army said on Sunday. Its spokesman, Colonel Edgar Monzon, said the four armed Belizeans had been stopped on national territory, in the municipality of Melchor de Mencos.

They are held in Puerto Barrios and will go before a judge.
:: claim c5 | content=Guatemalan troops did not cross into Belize last week | speaker=org:army (GT) | form=indirect | polarity=negative | about=GT, BZ
:: claim c6 | content=the four armed Belizeans had been stopped on national territory, in the municipality of Melchor de Mencos | speaker=Edgar Monzon (spokesman, GT) | form=indirect | about=BZ | figures=four armed Belizeans > 4 person
:: claim c7 | content=They are held in Puerto Barrios and will go before a judge | form=asserted
:: actor p2 | Edgar Monzon | role=spokesman | country=GT
@ a3 | Reuters | 2000-02-28
GUATEMALA CITY, Feb 28 (Reuters) - Guatemala on Monday denied that its soldiers had crossed into Belize and said four Belizean security men were arrested on its side of the unmarked line.

Foreign Minister Fernando Orantes said the four would be treated well. Guatemala has claimed half of Belize since the 19th century, and talks on the claim were to resume in Washington on Tuesday.
:: claim c5 | content=its soldiers had crossed into Belize | speaker=country:GT | form=indirect | polarity=negative | about=GT, BZ
:: claim c6 | content=four Belizean security men were arrested on its side of the unmarked line | speaker=country:GT | form=indirect | about=GT, BZ | figures=four Belizean security men > 4 person
:: claim c8 | content=the four would be treated well | speaker=Fernando Orantes (Foreign Minister, GT) | form=indirect
:: claim c9 | content=Guatemala has claimed half of Belize since the 19th century | form=asserted | about=GT, BZ
:: actor p3 | Fernando Orantes | role=Foreign Minister | country=GT
@ a4 | Caribbean News Agency | 2000-03-02
BELMOPAN, Belize, March 2 (CANA) - A patrol of Guatemala's army went across the border into Belize last Thursday and took away three soldiers and a policeman, farmers at Treetops told CANA.

The men are in jail in Puerto Barrios. The Organization of American States has offered to send observers to the border, its assistant secretary general, Lionel Thompson, said on Thursday.
:: claim c1 | content=A patrol of Guatemala's army went across the border into Belize last Thursday | speaker=desc:farmers at Treetops | form=indirect | outlet=CANA | about=GT, BZ | dates=2000-02-24
:: claim c2 | content=took away three soldiers and a policeman | speaker=desc:farmers at Treetops | form=indirect | outlet=CANA | figures=three soldiers > 3 person | dates=2000-02-24
:: claim c7 | content=The men are in jail in Puerto Barrios | form=asserted
:: deal d1 | subject=send observers to the border | parties=org:Organization of American States, BZ | status=proposed | certainty=certain | sector=security | speaker=Lionel Thompson
:: actor p4 | Lionel Thompson | role=assistant secretary general
:: actor o1 | org:Organization of American States
= sources c1 2
= sources c2 2
= sources c5 1
= sources c6 1
= sources d1 2
= contradiction c1@a1 c5@a2 denial
= contradiction c1@a1 c5@a3 denial
= contradiction c1@a4 c5@a2 denial
= contradiction c1@a4 c5@a3 denial
= life d1 proposed 2000-02-27
