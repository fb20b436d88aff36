# Postponed by one, going ahead by the other
@ a1 | Press Trust of India | 2012-09-04
The fifth India-Maldives joint commission meeting of foreign ministers, due in Male on September 12, has been postponed, officials in New Delhi said on Tuesday.
:: summit s1 | name=fifth India-Maldives joint commission meeting | ordinal=5 | kind=ministerial | parties=IN, MV | city=Male | country=MV | start=2012-09-12 | status=postponed | speaker=officials in New Delhi
@ a2 | Haveeru | 2012-09-04
Foreign Minister Ali Shareef said on Tuesday that the India-Maldives joint commission will meet in Male on September 12 as planned.
:: summit s1 | name=India-Maldives joint commission | kind=ministerial | parties=IN, MV | city=Male | country=MV | start=2012-09-12 | status=upcoming | speaker=Ali Shareef
:: actor p1 | Ali Shareef | role=Foreign Minister | country=MV
@ a3 | Minivan News | 2012-09-13
India's external affairs minister did not come to Male yesterday; the joint commission was put off to a date yet to be fixed, Foreign Minister Shareef admitted.
:: summit s1 | name=joint commission | kind=ministerial | parties=IN, MV | city=Male | country=MV | status=postponed | speaker=Shareef
:: actor p1 | Shareef | role=Foreign Minister | country=MV
= sources s1 2
= contradiction s1@a1 s1@a2 status
