# Bronzes go home
@ a1 | The Art Newspaper | 2021-04-29
Germany has agreed to return to Nigeria a substantial part of the Benin bronzes in its museums from 2022, Culture Minister Monika Ahrens announced.
:: deal d1 | subject=return to Nigeria a substantial part of the Benin bronzes | parties=DE, NG | status=agreed | certainty=certain | sector=education-culture | speaker=Monika Ahrens
:: actor p1 | Monika Ahrens | role=Culture Minister | country=DE
@ a2 | Premium Times | 2021-10-15
Nigeria and Germany signed a memorandum in Abuja on the restitution of 1,130 artefacts looted from Benin, information minister Sani Bello said.
:: deal d1 | subject=the restitution of 1,130 artefacts looted from Benin | parties=NG, DE | status=signed | certainty=certain | sector=education-culture | kind=memorandum | speaker=Sani Bello
:: actor p2 | Sani Bello | role=information minister | country=NG
@ a3 | Deutsche Welle | 2022-12-20
Foreign Minister Claudia Brenner handed over 20 Benin bronzes in Abuja on Tuesday. Germany's museums hold about 1,100 of them.
:: deal d1 | subject=handed over 20 Benin bronzes | parties=DE, NG | status=in-force | certainty=certain | sector=education-culture | date=2022-12-20
:: actor p3 | Claudia Brenner | role=Foreign Minister | country=DE
@ a4 | AFP | 2022-12-20
ABUJA (AFP) - German Foreign Minister Claudia Brenner on Tuesday gave back 22 Benin bronzes stolen in 1897 at a ceremony with her Nigerian counterpart.
:: deal d1 | subject=gave back 22 Benin bronzes stolen in 1897 | parties=DE, NG | status=in-force | certainty=certain | sector=education-culture | date=2022-12-20
:: actor p3 | Claudia Brenner | role=Foreign Minister | country=DE
= sources d1 4
= life d1 agreed 2021-04-29, signed 2021-10-15, in-force 2022-12-20
