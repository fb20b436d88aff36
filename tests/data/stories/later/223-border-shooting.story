# Shots at a checkpoint
@ a1 | Akipress | 2022-09-16
Clashes on the Kyrgyz-Tajik border have left 24 dead on the Kyrgyz side, the Health Ministry in Bishkek said late on Friday.
:: claim c1 | content=Clashes on the Kyrgyz-Tajik border have left 24 dead on the Kyrgyz side | speaker=org:Health Ministry (KG) | form=indirect | about=KG, TJ | figures=24 dead > 24 person
@ a2 | Reuters | 2022-09-16
BISHKEK (Reuters) - Presidents Azamat Toktogulov and Rustam Davlatov agreed in Samarkand on Friday to order a ceasefire and pull troops back, Toktogulov's office said.
:: deal d1 | subject=order a ceasefire and pull troops back | parties=KG, TJ | status=agreed | certainty=certain | sector=security | date=2022-09-16 | speaker=desc:Toktogulov's office
:: actor p1 | Azamat Toktogulov | role=Presidents | country=KG
:: actor p2 | Rustam Davlatov | role=Presidents | country=TJ
@ a3 | Asia-Plus | 2022-09-17
The truce between Tajikistan and Kyrgyzstan, reached by their leaders at the SCO meeting, was broken within hours by shelling from the Kyrgyz side, the border troops said in Dushanbe.
:: deal d1 | subject=The truce between Tajikistan and Kyrgyzstan | parties=TJ, KG | status=agreed | certainty=certain | sector=security
:: claim c2 | content=was broken within hours by shelling from the Kyrgyz side | speaker=org:border troops (TJ) | form=indirect | about=TJ, KG
@ a4 | Kabar | 2022-09-17
"Kyrgyz units have not fired since the cease-fire took effect," said Deputy Defence Minister Erlan Sadykov.
:: claim c3 | content="Kyrgyz units have not fired since the cease-fire took effect," | speaker=Erlan Sadykov (Deputy Defence Minister, KG) | form=direct | polarity=negative | about=KG, TJ
:: actor p3 | Erlan Sadykov | role=Deputy Defence Minister | country=KG
= sources d1 2
= contradiction c2@a3 c3@a4 denial
= life d1 agreed 2022-09-16
