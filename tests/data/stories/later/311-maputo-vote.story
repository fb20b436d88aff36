# A vote and those who watched it
@ a1 | Lusa | 2024-10-11
Maputo, Oct 11 (Lusa) - European Union observers found shortcomings in the counting of votes after Mozambique's general election, the head of the mission, Laura Bellini, said on Friday. Some 180 observers were deployed in all provinces.
:: claim c1 | content=European Union observers found shortcomings in the counting of votes after Mozambique's general election | speaker=Laura Bellini | form=indirect | about=MZ, org:European Union
:: claim c2 | content=Some 180 observers were deployed in all provinces | form=asserted | figures=Some 180 observers > about 180 person
:: actor p1 | Laura Bellini | role=head of the mission
@ a2 | EU Election Observation Mission Mozambique | 2024-10-11
The EU EOM observed weaknesses in the counting of votes in the general election of 9 October and calls for a transparent tabulation. The mission has deployed 179 observers.
:: claim c1 | content=The EU EOM observed weaknesses in the counting of votes in the general election of 9 October | form=asserted | about=org:European Union
:: claim c2 | content=The mission has deployed 179 observers | form=asserted | figures=179 observers > 179 person
@ a3 | Club of Mozambique | 2024-10-24
Daniel Tivane of the ruling Frelimo party won the presidential election with 70.67% of the vote, the National Elections Commission announced on Thursday in Maputo. Turnout was 43%, its chairman, Carlos Matola, said.
:: claim c3 | content=Daniel Tivane of the ruling Frelimo party won the presidential election with 70.67% of the vote | speaker=org:National Elections Commission (MZ) | form=indirect | about=MZ | figures=70.67% > 70.67 percent
:: claim c4 | content=Turnout was 43% | speaker=Carlos Matola (chairman, MZ) | form=indirect | figures=43% > 43 percent
:: actor p2 | Daniel Tivane
:: actor p3 | Carlos Matola | role=chairman | country=MZ
:: actor o1 | org:National Elections Commission | country=MZ
@ a4 | Reuters | 2024-10-24
MAPUTO (Reuters) - Mozambique's ruling party candidate Daniel Tivane won the presidential election with nearly 71% of the vote, the electoral commission said on Thursday, extending Frelimo's five decades in power. His main challenger, Samuel Mabote, took 20%.
:: claim c3 | content=Mozambique's ruling party candidate Daniel Tivane won the presidential election with nearly 71% of the vote | speaker=org:electoral commission (MZ) | form=indirect | about=MZ | figures=nearly 71% > about 71 percent
:: claim c6 | content=His main challenger, Samuel Mabote, took 20% | form=asserted | figures=20% > 20 percent
:: actor p2 | Daniel Tivane
:: actor p4 | Samuel Mabote
:: actor o1 | org:electoral commission | country=MZ
@ a5 | Deutsche Welle | 2024-10-25
Daniel Tivane received only 36 percent of the vote in Mozambique's presidential election, the opposition party Podemos said on Friday after adding up the polling station results it had collected. The party will appeal to the Constitutional Council.
:: claim c5 | content=Daniel Tivane received only 36 percent of the vote in Mozambique's presidential election | speaker=org:Podemos (MZ) | form=indirect | about=MZ | figures=36 percent > 36 percent
:: claim c7 | content=The party will appeal to the Constitutional Council | form=asserted
:: actor p2 | Daniel Tivane
:: actor o2 | org:Podemos
= sources c1 1
= sources c2 2
= sources c3 1
= contradiction c3@a3 c5@a5 figure
= contradiction c3@a4 c5@a5 figure
