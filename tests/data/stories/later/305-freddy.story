# A cyclone, its dead and those who help
@ a1 | Nyasa Times | 2023-03-14
Cyclone Freddy has killed at least 99 people in Malawi since it struck the south on Monday, the Department of Disaster Management Affairs said. In Blantyre alone 85 bodies have been found.
:: claim c1 | content=Cyclone Freddy has killed at least 99 people in Malawi since it struck the south on Monday | speaker=org:Department of Disaster Management Affairs (MW) | form=indirect | about=MW | figures=at least 99 people > 99+ person
:: claim c2 | content=In Blantyre alone 85 bodies have been found | form=asserted | about=MW | figures=85 bodies > 85 body
:: actor o1 | org:Department of Disaster Management Affairs | country=MW
@ a2 | AFP | 2023-03-16
BLANTYRE (AFP) - The death toll from Cyclone Freddy in Malawi has jumped to 326, President Lazaro Phiri said Thursday in an appeal for foreign help. More than 180,000 people have lost their homes.
:: claim c3 | content=The death toll from Cyclone Freddy in Malawi has jumped to 326 | speaker=Lazaro Phiri (President, MW) | form=indirect | about=MW | figures=326 > 326 person
:: claim c4 | content=More than 180,000 people have lost their homes | form=asserted | about=MW | figures=More than 180,000 people > 180000+ person
:: actor p1 | Lazaro Phiri | role=President | country=MW
@ a3 | South African Government | 2023-03-17
The South African National Defence Force will deploy a rescue team of 120 members to Malawi at the request of the government in Lilongwe, following the devastation caused by Cyclone Freddy.
:: deal d1 | subject=deploy a rescue team of 120 members to Malawi | parties=ZA, MW | status=agreed | certainty=certain | sector=other | kind=pledge
:: actor o2 | org:South African National Defence Force | country=ZA
@ a4 | News24 | 2023-03-17
South Africa is sending 120 soldiers and police officers to Malawi to help search for victims of Cyclone Freddy, Defence Minister Nomvula Dube said on Friday. The team takes along sniffer dogs and two helicopters.
:: deal d1 | subject=sending 120 soldiers and police officers to Malawi to help search for victims of Cyclone Freddy | parties=ZA, MW | status=agreed | certainty=certain | sector=other | kind=pledge | speaker=Nomvula Dube
:: claim c5 | content=The team takes along sniffer dogs and two helicopters | form=asserted | about=MW | figures=two helicopters > 2 helicopter
:: actor p2 | Nomvula Dube | role=Defence Minister | country=ZA
@ a5 | BBC News | 2023-03-17
More than 300 people have died in Malawi in one of the longest-lasting tropical storms on record. Freddy came ashore for a second time last weekend, and floods and mudslides swept away roads and houses around Blantyre.
:: claim c3 | content=More than 300 people have died in Malawi | form=asserted | about=MW | figures=More than 300 people > 300+ person
:: claim c6 | content=Freddy came ashore for a second time last weekend | form=asserted
@ a6 | UN News | 2023-04-18
The United Nations needs $70.6 million to help 1.1 million people in Malawi until June, its resident coordinator, Rebecca Lund, said on Tuesday. The storm left 679 people dead and 537 missing, according to the authorities in Lilongwe.
:: claim c7 | content=The United Nations needs $70.6 million to help 1.1 million people in Malawi until June | speaker=Rebecca Lund | form=indirect | about=MW | figures=$70.6 million > 70600000 USD;1.1 million people > 1100000 person
:: claim c8 | content=The storm left 679 people dead and 537 missing | speaker=country:MW | form=indirect | about=MW | figures=679 people > 679 person;537 missing > 537 person
:: actor p3 | Rebecca Lund | role=resident coordinator
:: actor o3 | org:United Nations
= sources c3 2
= sources d1 1
= life d1 agreed 2023-03-17
