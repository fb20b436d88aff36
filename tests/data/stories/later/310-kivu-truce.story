# A truce in Kivu
@ a1 | Angop | 2024-07-30
Luanda - The Democratic Republic of Congo and Rwanda agreed on Tuesday in Luanda on a ceasefire between the parties to the conflict in eastern DRC, with effect from midnight of August 4. The decision was taken at the second ministerial meeting mediated by Angola.
:: deal d1 | subject=a ceasefire between the parties to the conflict in eastern DRC | parties=CD, RW | status=agreed | certainty=certain | sector=security | date=2024-07-30
:: summit s1 | name=the second ministerial meeting mediated by Angola | kind=ministerial | ordinal=2 | parties=CD, RW, AO | city=Luanda | country=AO | start=2024-07-30 | status=concluded
@ a2 | The New Times | 2024-07-31
Rwanda and DR Congo have agreed on a ceasefire that takes effect on August 4, Angola's foreign minister, Tito Kassoma, announced after ministerial talks in Luanda on Tuesday. Foreign Minister Olive Gasana represented Rwanda.
:: deal d1 | subject=a ceasefire that takes effect on August 4 | parties=RW, CD | status=agreed | certainty=certain | sector=security | speaker=Tito Kassoma
:: summit s1 | name=ministerial talks in Luanda | kind=ministerial | parties=RW, CD, AO | city=Luanda | country=AO | start=2024-07-30 | status=concluded
:: trip g1 | span=Foreign Minister Olive Gasana represented Rwanda | party=RW | head=Olive Gasana (Foreign Minister, RW) | to=Luanda | country=AO | attendance=present | date=2024-07-30
:: actor p1 | Tito Kassoma | role=foreign minister | country=AO
:: actor p2 | Olive Gasana | role=Foreign Minister | country=RW
@ a3 | AFP | 2024-08-26
GOMA (AFP) - M23 rebels attacked positions of the Congolese army near Kibumba on Sunday in breach of the August 4 ceasefire, army spokesman Lieutenant Colonel Guy Mbuyi said Monday. Sixteen civilians were killed, he added.
:: claim c1 | content=M23 rebels attacked positions of the Congolese army near Kibumba on Sunday | speaker=Guy Mbuyi (army spokesman, CD) | form=indirect | about=org:M23, CD | dates=2024-08-25
:: claim c2 | content=Sixteen civilians were killed | speaker=Guy Mbuyi (army spokesman, CD) | form=indirect | figures=Sixteen civilians > 16 person
:: actor p3 | Guy Mbuyi | role=army spokesman | country=CD
:: actor o1 | org:M23
@ a4 | Actualite.cd | 2024-08-26
The M23 attacked the army's positions at Kibumba at dawn on Sunday, according to the civil society of Nyiragongo territory. Its president, Mambo Kawaya, spoke of 16 civilians killed and 30 wounded.
:: claim c1 | content=The M23 attacked the army's positions at Kibumba at dawn on Sunday | speaker=org:civil society of Nyiragongo territory | form=indirect | about=org:M23 | dates=2024-08-25
:: claim c2 | content=16 civilians killed and 30 wounded | speaker=Mambo Kawaya | form=indirect | figures=16 civilians > 16 person;30 wounded > 30 person
:: actor p4 | Mambo Kawaya | role=president
:: actor o1 | org:M23
@ a5 | Reuters | 2024-08-27
NAIROBI (Reuters) - Congo's M23 rebels denied that they had attacked army positions near Kibumba on Sunday. Six civilians were killed there, all of them by the army's own shelling, the group's spokesman Willy Ndakala told Reuters by telephone. It has not signed the ceasefire agreed by Congo and Rwanda in July.
:: claim c3 | content=they had attacked army positions near Kibumba on Sunday | speaker=org:M23 | form=indirect | polarity=negative | about=CD, org:M23 | dates=2024-08-25
:: claim c4 | content=Six civilians were killed there, all of them by the army's own shelling | speaker=Willy Ndakala | form=indirect | outlet=Reuters | figures=Six civilians > 6 person
:: deal d1 | subject=the ceasefire agreed by Congo and Rwanda in July | parties=CD, RW | status=agreed | certainty=certain | sector=security | date=2024-07
:: actor p5 | Willy Ndakala | role=spokesman
:: actor o1 | org:M23
= sources d1 3
= sources s1 2
= sources c1 2
= sources c2 2
= contradiction c1@a3 c3@a5 denial
= contradiction c1@a4 c3@a5 denial
= contradiction c2@a3 c4@a5 figure
= contradiction c2@a4 c4@a5 figure
= life d1 agreed 2024-07-30
