# Soldiers who leave
@ a1 | RFI | 2024-11-28
Chad has ended its defence cooperation agreement with France, Foreign Minister Mahamat Koulamallah said in a statement on Thursday evening. About 1,000 French soldiers are stationed in the country.
:: deal d1 | subject=its defence cooperation agreement with France | parties=TD, FR | status=rejected | certainty=certain | sector=defence | kind=agreement | date=2024-11-28 | speaker=Mahamat Koulamallah
:: claim c1 | content=About 1,000 French soldiers are stationed in the country | form=asserted | about=FR, TD | figures=About 1,000 French soldiers > about 1000 person
:: actor p1 | Mahamat Koulamallah | role=Foreign Minister | country=TD
@ a2 | Le Monde | 2024-11-29
N'Djamena put an end on Thursday to the agreement on military cooperation with Paris, hours after a visit by the French foreign minister, Yves Delorme. France, which keeps around 1,000 soldiers in Chad, was taken by surprise.
:: deal d1 | subject=the agreement on military cooperation with Paris | parties=TD, FR | status=rejected | certainty=certain | sector=defence | kind=agreement | date=2024-11-28
:: claim c1 | content=France, which keeps around 1,000 soldiers in Chad | form=asserted | about=FR, TD | figures=around 1,000 soldiers > about 1000 person
:: trip g1 | span=a visit by the French foreign minister, Yves Delorme | party=FR | head=Yves Delorme (foreign minister, FR) | to=Chad | country=TD | attendance=present | date=2024-11-28
:: actor p2 | Yves Delorme | role=foreign minister | country=FR
@ a3 | Tchadinfos | 2024-12-20
A first contingent of 120 French soldiers left N'Djamena on Friday aboard an Airbus, the chief of staff of the Chadian army announced.
:: claim c2 | content=A first contingent of 120 French soldiers left N'Djamena on Friday aboard an Airbus | speaker=desc:the chief of staff of the Chadian army | form=indirect | about=FR, TD | figures=120 French soldiers > 120 person | dates=2024-12-20
@ a4 | Xinhua | 2024-12-21
N'DJAMENA, Dec. 20 (Xinhua) -- The first group of 120 French troops departed from Chad on Friday for France, according to the Chadian army, three weeks after the country broke off military cooperation with Paris.
:: claim c2 | content=The first group of 120 French troops departed from Chad on Friday for France | speaker=org:Chadian army (TD) | form=indirect | about=FR, TD | figures=120 French troops > 120 person | dates=2024-12-20
:: actor o1 | org:Chadian army | country=TD
@ a5 | AFP | 2025-01-30
N'DJAMENA (AFP) - France handed over its last base in Chad on Thursday and the remaining troops left the same day. President Idriss Saleh said at a ceremony that the end of the military agreement signed in 2019 was no rejection of cooperation.
:: claim c3 | content=France handed over its last base in Chad on Thursday and the remaining troops left the same day | form=asserted | about=FR, TD | dates=2025-01-30
:: claim c4 | content=the end of the military agreement signed in 2019 was no rejection of cooperation | speaker=Idriss Saleh (President, TD) | form=indirect | polarity=negative | about=TD, FR
:: actor p3 | Idriss Saleh | role=President | country=TD
@ a6 | Africanews | 2025-01-31
France gave its last military base in Chad back on Thursday and pulled out the soldiers who had remained there, AFP reported.
:: claim c3 | content=France gave its last military base in Chad back on Thursday and pulled out the soldiers who had remained there | form=indirect | outlet=AFP | about=FR, TD | dates=2025-01-30
= sources d1 2
= sources c3 1
= sources c1 2
= sources c2 1
