# A border shut by a fever
@ a1 | Agence de Presse Sénégalaise | 2015-01-26
Dakar, 26 Jan (APS) - Senegal reopened its land border with Guinea on Monday, five months after it was closed because of Ebola, Interior Minister Abdou Karim Sarr announced. Health posts with thermometers have been set up at Kalifourou.
:: claim c1 | content=Senegal reopened its land border with Guinea on Monday | speaker=Abdou Karim Sarr (Interior Minister, SN) | form=indirect | about=SN, GN | dates=2015-01-26
:: claim c2 | content=Health posts with thermometers have been set up at Kalifourou | form=asserted
:: actor p1 | Abdou Karim Sarr | role=Interior Minister | country=SN
@ a2 | AFP | 2015-01-26
DAKAR (AFP) - Senegal said Monday it had reopened its frontier with Guinea, where the Ebola epidemic is in retreat. The disease had killed 1,910 people in Guinea by January 25, according to the World Health Organization.
:: claim c1 | content=it had reopened its frontier with Guinea | speaker=country:SN | form=indirect | about=SN, GN
:: claim c3 | content=The disease had killed 1,910 people in Guinea by January 25 | speaker=org:World Health Organization | form=indirect | about=GN | figures=1,910 people > 1910 person | dates=2015-01-25
:: actor o1 | org:World Health Organization
@ a3 | Jeune Afrique | 2015-01-27
DAKAR (AFP) - Senegal said Monday it had reopened its frontier with Guinea, where the Ebola epidemic is in retreat. The disease had killed 1,910 people in Guinea by January 25, according to the World Health Organization.
:: claim c1 | content=it had reopened its frontier with Guinea | speaker=country:SN | form=indirect | about=SN, GN
:: claim c3 | content=The disease had killed 1,910 people in Guinea by January 25 | speaker=org:World Health Organization | form=indirect | about=GN | figures=1,910 people > 1910 person | dates=2015-01-25
:: actor o1 | org:World Health Organization
@ a4 | Guineenews | 2015-01-28
Lorries lined up at Koundara on Tuesday after the barrier between Guinea and Senegal went up, the traders' association of Koundara said. "We have lost 40 billion Guinean francs since August," its head, Mamadou Saliou Balde, complained.
:: claim c4 | content=Lorries lined up at Koundara on Tuesday | speaker=org:traders' association of Koundara | form=indirect | dates=2015-01-27
:: claim c1 | content=the barrier between Guinea and Senegal went up | speaker=org:traders' association of Koundara | form=indirect | about=GN, SN
:: claim c5 | content=We have lost 40 billion Guinean francs since August | speaker=Mamadou Saliou Balde | form=direct | figures=40 billion Guinean francs > 40000000000 GNF
:: actor p2 | Mamadou Saliou Balde | role=head
:: actor o2 | org:traders' association of Koundara
@ a5 | World Health Organization | 2015-02-04
Guinea reported 39 new confirmed cases of Ebola in the week to 1 February, compared with 30 the week before. The death toll in the country stands at 1,944.
:: claim c6 | content=Guinea reported 39 new confirmed cases of Ebola in the week to 1 February | form=asserted | about=GN | figures=39 new confirmed cases > 39 case | dates=2015-01-26/2015-02-01
:: claim c7 | content=compared with 30 the week before | form=asserted | figures=30 > 30 case | dates=2015-01-19/2015-01-25
:: claim c8 | content=The death toll in the country stands at 1,944 | form=asserted | figures=1,944 > 1944 person
= sources c1 2
= sources c3 1
