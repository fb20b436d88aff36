# Troops who may visit
@ a1 | Kyodo News | 2024-07-08
MANILA - Japan and the Philippines on Monday signed a reciprocal access agreement that makes it easier for their troops to train in each other's country. Defense Minister Kenji Moriyama and Foreign Minister Haruka Sugita of Japan held talks with their counterparts in Manila.
:: deal d1 | subject=a reciprocal access agreement | parties=JP, PH | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: summit s1 | name=talks with their counterparts in Manila | kind=ministerial | parties=JP, PH | city=Manila | country=PH | start=2024-07-08 | status=concluded
:: trip g1 | span=Defense Minister Kenji Moriyama and Foreign Minister Haruka Sugita of Japan held talks | party=JP | head=Kenji Moriyama (Defense Minister, JP) | to=Manila | country=PH | attendance=present | date=2024-07-08
:: actor p1 | Kenji Moriyama | role=Defense Minister | country=JP
:: actor p2 | Haruka Sugita | role=Foreign Minister | country=JP
@ a2 | Philippine News Agency | 2024-07-08
MANILA - The Philippines and Japan signed the Reciprocal Access Agreement at Malacanang on Monday. President Ramon Salcedo witnessed the ceremony. Japan will also build five patrol ships for the coast guard with a loan of PHP23.85 billion.
:: deal d1 | subject=the Reciprocal Access Agreement | parties=PH, JP | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: deal d2 | subject=build five patrol ships for the coast guard with a loan of PHP23.85 billion | parties=JP, PH | status=agreed | certainty=certain | sector=defence | kind=loan-or-aid | value=23850000000 PHP
:: actor p3 | Ramon Salcedo | role=President | country=PH
@ a3 | Rappler | 2024-07-09
Five patrol ships for the coast guard will be built in Japan with a Japanese loan of P29.3 billion, coast guard spokesman Jun Abella said on Tuesday. The access agreement of Monday awaits ratification by the Senate.
:: deal d2 | subject=Five patrol ships for the coast guard will be built in Japan with a Japanese loan of P29.3 billion | parties=JP, PH | status=agreed | certainty=certain | sector=defence | kind=loan-or-aid | value=29300000000 PHP | speaker=Jun Abella
:: deal d1 | subject=The access agreement of Monday | parties=JP, PH | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: actor p4 | Jun Abella | role=coast guard spokesman | country=PH
@ a4 | NHK World | 2024-07-09
Japan's defense and foreign ministers, Moriyama Kenji and Sugita Haruka, met their Philippine counterparts in Manila on Monday. Both sides signed the Reciprocal Access Agreement.
:: summit s1 | name=met their Philippine counterparts in Manila | kind=ministerial | parties=JP, PH | city=Manila | country=PH | start=2024-07-08 | status=concluded
:: trip g1 | span=Japan's defense and foreign ministers, Moriyama Kenji and Sugita Haruka, met their Philippine counterparts in Manila | party=JP | head=Moriyama Kenji (JP) | to=Manila | country=PH | attendance=present | date=2024-07-08
:: deal d1 | subject=the Reciprocal Access Agreement | parties=JP, PH | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: actor p1 | Moriyama Kenji | country=JP
:: actor p2 | Sugita Haruka | country=JP
@ a5 | Philippine Daily Inquirer | 2025-09-11
The Reciprocal Access Agreement between Manila and Tokyo entered into force on Thursday, the Department of Foreign Affairs said.
:: deal d1 | subject=The Reciprocal Access Agreement between Manila and Tokyo | parties=PH, JP | status=in-force | certainty=certain | sector=defence | kind=agreement | date=2025-09-11 | speaker=org:Department of Foreign Affairs
:: actor o1 | org:Department of Foreign Affairs | country=PH
= sources d1 5
= sources d2 2
= sources s1 2
= sources g1 2
= contradiction d2@a2 d2@a3 figure
= life d1 signed 2024-07-08, in-force 2025-09-11
= life d2 agreed 2024-07-08
