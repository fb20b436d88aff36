# Sardines and squid
@ a1 | MAP | 1995-10-13
Rabat, Oct. 13 (MAP) - The ninth round of the fishery negotiations between Morocco and the European Union ended in Brussels on Friday without result, Fisheries Minister Mustapha Lahbabi said. Morocco wants the squid catch cut by half within three years.
:: deal d1 | subject=the fishery negotiations between Morocco and the European Union | parties=MA, org:European Union | status=negotiating | certainty=certain | sector=agriculture | speaker=Mustapha Lahbabi
:: claim c1 | content=Morocco wants the squid catch cut by half within three years | form=asserted | about=MA
:: actor p1 | Mustapha Lahbabi | role=Fisheries Minister | country=MA
@ a2 | Reuters | 1995-11-13
BRUSSELS, Nov 13 (Reuters) - The European Union and Morocco signed a four-year fishing accord on Monday that lets some 600 Spanish and Portuguese boats go back to sea. The Union will pay Rabat 500 million Ecus over the term of the pact.
:: deal d1 | subject=a four-year fishing accord | parties=org:European Union, MA | status=signed | certainty=certain | sector=agriculture | kind=agreement | value=500000000 XEU | date=1995-11-13
:: claim c2 | content=lets some 600 Spanish and Portuguese boats go back to sea | form=asserted | figures=some 600 Spanish and Portuguese boats > about 600 vessel
@ a3 | EFE | 1995-11-13
Madrid, Nov 13 (EFE).- The Commission is still negotiating the fisheries agreement with Morocco and nothing will be signed before the cabinet has seen the annexes on squid, Agriculture and Fisheries Minister Luis Arregui said on Monday. Spain's fleet has been tied up since May 1.
:: deal d1 | subject=the fisheries agreement with Morocco | parties=org:Commission, MA | status=negotiating | certainty=certain | sector=agriculture | kind=agreement | date=1995-11-13 | speaker=Luis Arregui
:: claim c3 | content=Spain's fleet has been tied up since May 1 | form=asserted | about=ES | dates=1995-05-01
:: actor p2 | Luis Arregui | role=Agriculture and Fisheries Minister | country=ES
@ a4 | European Commission | 1995-11-14
Commissioner Erika Bonde and Minister Mustapha Lahbabi signed the new fisheries agreement between the Community and the Kingdom of Morocco in Brussels yesterday. It will apply for four years. Squid quotas will be lowered by 40 per cent over three years.
:: deal d1 | subject=the new fisheries agreement between the Community and the Kingdom of Morocco | parties=org:Community, MA | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=1995-11-13
:: claim c4 | content=Squid quotas will be lowered by 40 per cent over three years | form=asserted | figures=40 per cent > 40 percent
:: actor p3 | Erika Bonde | role=Commissioner
:: actor p1 | Mustapha Lahbabi | role=Minister
@ a5 | La Voz de Galicia | 1995-12-02
The first 120 boats of the Galician fleet left Vigo and Marin for the Moroccan grounds on Friday. Under the pact signed in Brussels on November 13 they will pay higher licence fees and unload part of the catch at Agadir.
:: claim c5 | content=The first 120 boats of the Galician fleet left Vigo and Marin for the Moroccan grounds on Friday | form=asserted | about=MA | figures=120 boats > 120 vessel | dates=1995-12-01
:: deal d1 | subject=the pact signed in Brussels on November 13 | parties=org:European Union, MA | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=1995-11-13
:: claim c6 | content=they will pay higher licence fees and unload part of the catch at Agadir | form=asserted
= sources d1 5
= contradiction d1@a2 d1@a3 status
= contradiction d1@a3 d1@a4 status
= contradiction d1@a3 d1@a5 status
