# Captives on a border
@ a1 | SUNA | 2022-06-27
KHARTOUM (SUNA) - The Ethiopian army has executed seven Sudanese soldiers and a civilian whom it held captive, the Sudanese armed forces said on Monday. The crime will not pass without a response, they said.
:: claim c1 | content=The Ethiopian army has executed seven Sudanese soldiers and a civilian whom it held captive | speaker=org:Sudanese armed forces (SD) | form=indirect | about=ET, SD | figures=seven Sudanese soldiers > 7 person
:: claim c2 | content=The crime will not pass without a response | speaker=org:Sudanese armed forces (SD) | form=indirect | polarity=negative
:: actor o1 | org:Sudanese armed forces | country=SD
@ a2 | AFP | 2022-06-27
KHARTOUM (AFP) - Sudan's military accused Ethiopian troops on Monday of having executed seven captured soldiers and a civilian near the disputed Al-Fashaga border strip. Khartoum recalled its ambassador from Addis Ababa for consultations.
:: claim c1 | content=having executed seven captured soldiers and a civilian near the disputed Al-Fashaga border strip | speaker=org:military (SD) | form=indirect | about=ET, SD | figures=seven captured soldiers > 7 person
:: claim c4 | content=Khartoum recalled its ambassador from Addis Ababa for consultations | form=asserted | about=SD, ET
:: actor o1 | org:military | country=SD
@ a3 | Ethiopian News Agency | 2022-06-27
Addis Ababa, June 27 (ENA) - Ethiopia's army did not execute any Sudanese soldiers, the Ministry of Foreign Affairs said. A local militia had clashed with a Sudanese patrol that crossed into Ethiopian territory, according to the ministry.
:: claim c3 | content=Ethiopia's army did not execute any Sudanese soldiers | speaker=org:Ministry of Foreign Affairs (ET) | form=indirect | polarity=negative | about=ET, SD
:: claim c5 | content=A local militia had clashed with a Sudanese patrol that crossed into Ethiopian territory | speaker=org:Ministry of Foreign Affairs (ET) | form=indirect | about=SD, ET
:: actor o2 | org:Ministry of Foreign Affairs | country=ET
@ a4 | The Reporter | 2022-06-28
Government spokesman Legesse Alemu denied on Tuesday that Ethiopian troops had executed Sudanese captives. He called on Khartoum to refrain from escalation.
:: claim c3 | content=Ethiopian troops had executed Sudanese captives | speaker=Legesse Alemu (Government spokesman, ET) | form=indirect | polarity=negative | about=ET, SD
:: claim c6 | content=refrain from escalation | speaker=Legesse Alemu (Government spokesman, ET) | form=indirect | certainty=underspecified | about=SD
:: actor p1 | Legesse Alemu | role=Government spokesman | country=ET
@ a5 | Sudan Tribune | 2022-06-29
Sudan has called its ambassador in Addis Ababa home and its forces shelled the Kala al-Laban hill on Tuesday. Trade through Gallabat has come to a standstill.
:: claim c4 | content=Sudan has called its ambassador in Addis Ababa home | form=asserted | about=SD, ET
:: claim c7 | content=its forces shelled the Kala al-Laban hill on Tuesday | form=asserted | about=SD | dates=2022-06-28
:: claim c8 | content=Trade through Gallabat has come to a standstill | form=asserted
= sources c1 1
= sources c3 1
= sources c4 2
= contradiction c1@a1 c3@a3 denial
= contradiction c1@a1 c3@a4 denial
= contradiction c1@a2 c3@a3 denial
= contradiction c1@a2 c3@a4 denial
