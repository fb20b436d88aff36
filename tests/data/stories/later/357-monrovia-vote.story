# A second round in Liberia
@ a1 | FrontPageAfrica | 2023-10-11
MONROVIA - Turnout in Tuesday's election was 78.9 percent, National Elections Commission chair Deborah Kollie said. The European Union has 70 observers in the country, the Carter Center 24.
:: claim c1 | content=Turnout in Tuesday's election was 78.9 percent | speaker=Deborah Kollie (National Elections Commission chair, LR) | form=indirect | figures=78.9 percent > 78.9 percent | dates=2023-10-10
:: claim c2 | content=The European Union has 70 observers in the country | form=asserted | about=org:European Union | figures=70 observers > 70 person
:: claim c3 | content=the Carter Center 24 | form=asserted | about=org:Carter Center | figures=24 > 24 person
:: actor p1 | Deborah Kollie | role=National Elections Commission chair | country=LR
@ a2 | EU Election Observation Mission | 2023-10-12
Voting on 10 October was peaceful and orderly, Chief Observer Elena Marczak said in Monrovia today. The mission sent 100 observers to all 15 counties.
:: claim c4 | content=Voting on 10 October was peaceful and orderly | speaker=Elena Marczak (Chief Observer) | form=indirect | dates=2023-10-10
:: claim c5 | content=The mission sent 100 observers to all 15 counties | form=asserted | figures=100 observers > 100 person
:: actor p2 | Elena Marczak | role=Chief Observer
@ a3 | Daily Observer | 2023-10-13
The ECOWAS mission, with 90 observers, found the vote of October 10 peaceful, its head, Attahiru Bello, said. Turnout reached 68.4 percent, according to the Elections Coordinating Committee, a civic group.
:: claim c6 | content=The ECOWAS mission, with 90 observers | form=asserted | about=org:ECOWAS | figures=90 observers > 90 person
:: claim c4 | content=the vote of October 10 peaceful | speaker=Attahiru Bello (head) | form=indirect | dates=2023-10-10
:: claim c7 | content=Turnout reached 68.4 percent | speaker=org:Elections Coordinating Committee | form=indirect | figures=68.4 percent > 68.4 percent | dates=2023-10-10
:: actor p3 | Attahiru Bello | role=head
:: actor o1 | org:Elections Coordinating Committee
@ a4 | Reuters | 2023-10-25
MONROVIA (Reuters) - Liberia's President Jerome Weah-Toe and Joseph Kpadeh go to a run-off on Nov. 14 after neither won half the votes of Oct. 10, when turnout was nearly 79 percent.
:: claim c8 | content=Liberia's President Jerome Weah-Toe and Joseph Kpadeh go to a run-off on Nov. 14 | form=asserted | about=LR | dates=2023-11-14
:: claim c1 | content=turnout was nearly 79 percent | form=asserted | figures=nearly 79 percent > about 79 percent | dates=2023-10-10
:: actor p4 | Jerome Weah-Toe | role=President | country=LR
:: actor p5 | Joseph Kpadeh
@ a5 | AFP | 2023-11-18
MONROVIA (AFP) - Joseph Kpadeh won the run-off of November 14 in Liberia with 50.6 percent of the vote, and President Jerome Weah-Toe conceded on Friday. Turnout was 66 percent.
:: claim c9 | content=Joseph Kpadeh won the run-off of November 14 in Liberia with 50.6 percent of the vote | form=asserted | about=LR | figures=50.6 percent > 50.6 percent | dates=2023-11-14
:: claim c10 | content=President Jerome Weah-Toe conceded on Friday | form=asserted | dates=2023-11-17
:: claim c11 | content=Turnout was 66 percent | form=asserted | figures=66 percent > 66 percent | dates=2023-11-14
:: actor p5 | Joseph Kpadeh
:: actor p4 | Jerome Weah-Toe | role=President | country=LR
= sources c1 2
= sources c4 2
= contradiction c1@a1 c7@a3 figure
= contradiction c1@a4 c7@a3 figure
= contradiction c2@a1 c5@a2 figure
