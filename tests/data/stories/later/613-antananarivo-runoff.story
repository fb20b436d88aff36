# The run-off in Madagascar
@ a1 | AFP | 2013-12-20
ANTANANARIVO (AFP) - Madagascar voted for a president on Friday in a run-off that is meant to end four years of crisis. The European Union has sent 132 observers.

Turnout was 45 percent when polling stations closed, the head of the electoral commission, Lalao Rakotomanga, said.
:: claim c1 | content=Madagascar voted for a president on Friday in a run-off | form=asserted | about=MG | dates=2013-12-20
:: claim c2 | content=The European Union has sent 132 observers | form=asserted | about=org:European Union | figures=132 observers > 132 person
:: claim c3 | content=Turnout was 45 percent when polling stations closed | speaker=Lalao Rakotomanga (head of the electoral commission, MG) | form=indirect | about=MG | figures=45 percent > 45 percent | dates=2013-12-20
:: actor p1 | Lalao Rakotomanga | role=head | country=MG
:: actor o1 | org:European Union
@ a2 | Midi Madagasikara | 2013-12-21
Fewer Malagasy went to the polls yesterday than in October. Only 36 per cent of the voters had cast their ballots when the polling stations closed, according to the observers of the KMF/CNOE association.

Ballot boxes were stuffed in Toliara before the vote, the campaign director of candidate Jean-Aime Robinson, Hery Andriamanjato, charged.
:: claim c4 | content=Only 36 per cent of the voters had cast their ballots when the polling stations closed | speaker=org:KMF/CNOE | form=indirect | about=MG | figures=36 per cent > 36 percent | dates=2013-12-20
:: claim c5 | content=Ballot boxes were stuffed in Toliara before the vote | speaker=Hery Andriamanjato (campaign director of candidate Jean-Aime Robinson) | form=indirect
:: actor p2 | Jean-Aime Robinson | role=candidate
:: actor p3 | Hery Andriamanjato | role=campaign director
:: actor o2 | org:KMF/CNOE
@ a3 | L'Express de Madagascar | 2013-12-22
No ballot box was stuffed in Toliara before the vote on Friday, the chair of the electoral commission, Lalao Rakotomanga, replied to the Robinson camp yesterday. Robinson's people have until Tuesday to file complaints.
:: claim c6 | content=No ballot box was stuffed in Toliara before the vote on Friday | speaker=Lalao Rakotomanga (chair of the electoral commission, MG) | form=indirect | polarity=negative | dates=2013-12-20
:: claim c7 | content=Robinson's people have until Tuesday to file complaints | form=asserted | dates=2013-12-24
:: actor p1 | Lalao Rakotomanga | role=chair | country=MG
:: actor p2 | Robinson
@ a4 | European Union Election Observation Mission | 2013-12-22
Antananarivo, 22 December 2013 - The second round of the presidential election was free, transparent and credible, Chief Observer Maria Lindqvist declared today. The European Union Election Observation Mission deployed 132 observers in all 22 regions.
:: claim c8 | content=The second round of the presidential election was free, transparent and credible | speaker=Maria Lindqvist (Chief Observer) | form=indirect | about=MG
:: claim c2 | content=The European Union Election Observation Mission deployed 132 observers in all 22 regions | form=asserted | figures=132 observers > 132 person
:: actor p4 | Maria Lindqvist | role=Chief Observer
:: actor o3 | org:European Union Election Observation Mission
@ a5 | PanAfrican News Agency | 2013-12-23
Antananarivo, Madagascar (PANA) - The leader of the European Union's observers in Madagascar, Maria Lindqvist, has described Friday's presidential run-off as free, transparent and credible. The observers of the Southern African Development Community called it peaceful.
:: claim c8 | content=described Friday's presidential run-off as free, transparent and credible | speaker=Maria Lindqvist (leader of the European Union's observers in Madagascar) | form=indirect | about=MG
:: claim c9 | content=called it peaceful | speaker=desc:The observers of the Southern African Development Community | form=indirect
:: actor p4 | Maria Lindqvist | role=leader
:: actor o1 | org:European Union
:: actor o4 | org:Southern African Development Community
= sources c8 1
= sources c2 2
= sources c3 1
= sources c1 1
= contradiction c3@a1 c4@a2 figure
= contradiction c5@a2 c6@a3 denial
