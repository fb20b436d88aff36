# A line goes quiet
@ a1 | ITAR-TASS | 1994-05-12
MOSCOW, May 12 (Itar-Tass) - A ceasefire in the Nagorno-Karabakh conflict came into effect at midnight under an agreement of the defence ministers of Azerbaijan and Armenia and the Karabakh commander, Russian presidential envoy Valery Kazantsev said. All three confirmed it by fax to Moscow.
:: deal d1 | subject=A ceasefire in the Nagorno-Karabakh conflict | parties=AZ, AM, org:Karabakh | status=in-force | certainty=certain | sector=security | date=1994-05-12 | speaker=Valery Kazantsev
:: claim c1 | content=All three confirmed it by fax to Moscow | form=asserted
:: actor p1 | Valery Kazantsev | role=presidential envoy | country=RU
@ a2 | Reuters | 1994-05-12
BAKU, May 12 (Reuters) - Guns fell silent along most of the front in Nagorno-Karabakh on Thursday after a truce arranged by Russia took hold, Western aid workers in the region said. Three Azeri soldiers were killed overnight near Agdam, Azerbaijan's Defence Ministry said.
:: deal d1 | subject=a truce arranged by Russia took hold | parties=AZ, AM | status=in-force | certainty=certain | sector=security | date=1994-05-12 | speaker=desc:Western aid workers in the region
:: claim c2 | content=Three Azeri soldiers were killed overnight near Agdam | speaker=org:Defence Ministry (AZ) | form=indirect | about=AZ | figures=Three Azeri soldiers > 3 person
:: actor o1 | org:Defence Ministry | country=AZ
@ a3 | Snark | 1994-05-14
YEREVAN, May 14 (Snark) - Azerbaijani artillery shelled the village of Talish in the Mardakert district on Friday night in breach of the armistice, the Armenian Defence Ministry said. Two villagers were hurt.
:: claim c3 | content=Azerbaijani artillery shelled the village of Talish in the Mardakert district on Friday night | speaker=org:Armenian Defence Ministry (AM) | form=indirect | about=AZ | dates=1994-05-13
:: claim c4 | content=Two villagers were hurt | form=asserted | figures=Two villagers > 2 person
:: deal d1 | subject=the armistice | parties=AZ, AM | status=in-force | certainty=certain | sector=security | speaker=org:Armenian Defence Ministry
:: actor o2 | org:Armenian Defence Ministry | country=AM
@ a4 | Turan | 1994-05-15
BAKU, May 15 (Turan) - Azerbaijani artillery did not shell Talish or any other village in the Mardakert district, the Ministry of Defence said on Sunday. The republic observes the ceasefire of May 12, it added.
:: claim c5 | content=Azerbaijani artillery did not shell Talish or any other village in the Mardakert district | speaker=org:Ministry of Defence (AZ) | form=indirect | polarity=negative | about=AZ
:: deal d1 | subject=the ceasefire of May 12 | parties=AZ, AM | status=in-force | certainty=certain | sector=security | date=1994-05-12 | speaker=org:Ministry of Defence
:: actor o1 | org:Ministry of Defence | country=AZ
@ a5 | Segodnya | 1994-05-18
The defence ministers of Russia, Armenia and Azerbaijan met in Moscow on Monday and Tuesday to turn the Karabakh ceasefire into a lasting one. Some 1,800 Russian peacekeepers could be posted between the lines, a Russian officer told Segodnya. The Red Cross has visited 380 prisoners on both sides.
:: deal d1 | subject=the Karabakh ceasefire | parties=RU, AM, AZ | status=in-force | certainty=certain | sector=security
:: claim c6 | content=Some 1,800 Russian peacekeepers could be posted between the lines | speaker=desc:a Russian officer | form=indirect | outlet=Segodnya | certainty=possible | about=RU | figures=Some 1,800 Russian peacekeepers > about 1800 person
:: claim c7 | content=The Red Cross has visited 380 prisoners on both sides | form=asserted | about=org:Red Cross | figures=380 prisoners > 380 person
:: actor o3 | org:Red Cross
@ a6 | International Committee of the Red Cross | 1994-05-19
Since the ceasefire began on 12 May, ICRC delegates in Baku, Yerevan and Stepanakert have seen 380 people held in connection with the conflict over Nagorno-Karabakh. Twenty-three of them were handed over to their families this week.
:: deal d1 | subject=the ceasefire began on 12 May | parties=AZ, AM | status=in-force | certainty=certain | sector=security | date=1994-05-12
:: claim c7 | content=ICRC delegates in Baku, Yerevan and Stepanakert have seen 380 people held in connection with the conflict over Nagorno-Karabakh | form=asserted | figures=380 people > 380 person
:: claim c8 | content=Twenty-three of them were handed over to their families this week | form=asserted | figures=Twenty-three > 23 person
:: actor o3 | org:ICRC
= sources d1 6
= sources c3 1
= sources c5 1
= sources c7 2
= contradiction c3@a3 c5@a4 denial
= life d1 in-force 1994-05-12
