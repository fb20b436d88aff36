# A forum, a guest and an empty seat
@ a1 | Fiji Sun | 2022-07-08
The Pacific Islands Forum opens in Suva on Monday. Kiribati's president, Tekena Ioane, is expected on Sunday.
:: summit s1 | name=The Pacific Islands Forum | body=Pacific Islands Forum | city=Suva | country=FJ | start=2022-07-11 | status=upcoming
:: trip g1 | span=Kiribati's president, Tekena Ioane, is expected on Sunday | party=KI | head=Tekena Ioane (president, KI) | to=Suva | country=FJ | attendance=expected | date=2022-07-10
:: actor p1 | Tekena Ioane | role=president | country=KI
@ a2 | 1News | 2022-07-09
President Tekena Ioane will not attend the leaders' meeting in Fiji, and Kiribati leaves the Forum, a letter seen by 1News says.
:: summit s1 | name=the leaders' meeting in Fiji | body=Forum | country=FJ | status=upcoming
:: trip g1 | span=President Tekena Ioane will not attend the leaders' meeting in Fiji | party=KI | head=Tekena Ioane (President, KI) | to=Fiji | country=FJ | attendance=absent
:: actor p1 | Tekena Ioane | role=President | country=KI
@ a3 | AFP | 2022-07-11
SUVA (AFP) - Pacific leaders began their first face-to-face summit in three years on Monday without Kiribati.
:: summit s1 | name=their first face-to-face summit in three years | city=Suva | country=FJ | start=2022-07-11 | status=ongoing
:: trip g1 | span=without Kiribati | party=KI | to=Suva | country=FJ | attendance=absent | date=2022-07-11
@ a4 | RNZ Pacific | 2022-07-14
Leaders in Suva declared a climate emergency on Thursday at the end of the 51st Pacific Islands Forum.
:: summit s1 | name=the 51st Pacific Islands Forum | ordinal=51 | body=Pacific Islands Forum | city=Suva | country=FJ | end=2022-07-14 | status=concluded
:: deal d1 | subject=declared a climate emergency | status=agreed | certainty=certain | sector=environment | kind=declaration | date=2022-07-14
= sources s1 4
= sources g1 3
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a3 attendance
