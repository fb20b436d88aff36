# The dead of a dam
@ a1 | Libya Observer | 2023-09-14
The number of dead in the floods of Derna has reached 5,300, Interior Ministry spokesman Tarek Khalil said on Thursday.
:: claim c1 | content=The number of dead in the floods of Derna has reached 5,300 | speaker=Tarek Khalil (Interior Ministry spokesman, LY) | form=indirect | about=LY | figures=5,300 > 5300 person
:: actor p1 | Tarek Khalil | role=Interior Ministry spokesman | country=LY
@ a2 | AFP | 2023-09-14
DERNA, Libya (AFP) - The Libyan Red Crescent said on Thursday that 11,300 people had perished in the flood-hit city of Derna.
:: claim c2 | content=11,300 people had perished in the flood-hit city of Derna | speaker=org:Libyan Red Crescent (LY) | form=indirect | about=LY | figures=11,300 people > 11300 person
@ a3 | Al Wasat | 2023-09-15
Derna buried more of its 11,300 dead on Friday, a toll given by the Red Crescent.
:: claim c2 | content=its 11,300 dead | speaker=org:Red Crescent (LY) | form=indirect | about=LY | figures=11,300 dead > 11300 person
@ a4 | BBC News | 2023-09-15
Egypt has sent a helicopter carrier with a field hospital to eastern Libya, its army said.
:: deal d1 | subject=a helicopter carrier with a field hospital | parties=EG, LY | status=in-force | certainty=certain | sector=other | speaker=org:army (EG)
= sources c2 1
= contradiction c1@a1 c2@a2 figure
= contradiction c1@a1 c2@a3 figure
