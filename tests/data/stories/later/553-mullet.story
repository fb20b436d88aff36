# Licences for Senegalese canoes
@ a1 | Agence de Presse Sénégalaise | 2017-02-13
Nouakchott, 13 Feb (APS) - Senegal and Mauritania signed a new fishing protocol in Nouakchott on Monday, Fisheries Minister Oumar Faye said. It gives Senegalese fishermen 400 licences for pelagic species a year.
:: deal d1 | subject=a new fishing protocol | parties=SN, MR | status=signed | certainty=certain | sector=agriculture | date=2017-02-13 | speaker=Oumar Faye
:: claim c1 | content=It gives Senegalese fishermen 400 licences for pelagic species a year | form=asserted | about=SN | figures=400 licences > 400 licence
:: actor p1 | Oumar Faye | role=Fisheries Minister | country=SN
@ a2 | Agence Mauritanienne d'Information | 2017-02-13
Nouakchott, 13/02/2017 (AMI) - The negotiations with Senegal on a fishing protocol continued today in Nouakchott, the Ministry of Fisheries and Maritime Economy said. Minister Sidi Ould Brahim insists that 6 percent of the catch be landed in Mauritania.
:: deal d1 | subject=a fishing protocol | parties=MR, SN | status=negotiating | certainty=certain | sector=agriculture | date=2017-02-13 | speaker=org:Ministry of Fisheries and Maritime Economy (MR)
:: claim c2 | content=6 percent of the catch be landed in Mauritania | speaker=Sidi Ould Brahim (Minister, MR) | form=indirect | certainty=underspecified | about=MR | figures=6 percent > 6 percent
:: actor p2 | Sidi Ould Brahim | role=Minister | country=MR
:: actor o1 | org:Ministry of Fisheries and Maritime Economy | country=MR
@ a3 | Le Soleil | 2017-02-14
Senegal and Mauritania signed their fishing protocol on Monday. According to the APS, four hundred licences a year go to the canoes of Saint-Louis for sardinella. In 2015 the Mauritanian coast guard turned back 300 canoes.
:: deal d1 | subject=their fishing protocol | parties=SN, MR | status=signed | certainty=certain | sector=agriculture | date=2017-02-13
:: claim c1 | content=four hundred licences a year go to the canoes of Saint-Louis for sardinella | form=indirect | outlet=APS | figures=four hundred licences > 400 licence
:: claim c3 | content=In 2015 the Mauritanian coast guard turned back 300 canoes | form=asserted | about=MR | figures=300 canoes > 300 canoe | dates=2015
@ a4 | Panapress | 2017-02-15
DAKAR, Senegal (PANA) - The artisanal fishermen of Saint-Louis welcomed on Wednesday the accord with Mauritania, which their spokesman, Moustapha Ndiaye, said would end "two years of hunger". Ndiaye put the number of licences at 250 a year.
:: deal d1 | subject=the accord with Mauritania | parties=SN, MR | status=signed | certainty=certain | sector=agriculture
:: claim c4 | content=would end "two years of hunger" | speaker=Moustapha Ndiaye (spokesman) | form=mixed
:: claim c5 | content=put the number of licences at 250 a year | speaker=Moustapha Ndiaye (spokesman) | form=indirect | figures=250 > 250 licence
:: actor p3 | Moustapha Ndiaye | role=spokesman
@ a5 | Le Quotidien | 2017-03-02
The first boats with Mauritanian papers sailed from Guet Ndar yesterday. Some 120 licences had been handed out by the end of February, the fisheries office in Saint-Louis said.
:: claim c6 | content=The first boats with Mauritanian papers sailed from Guet Ndar yesterday | form=asserted | about=MR | dates=2017-03-01
:: claim c7 | content=Some 120 licences had been handed out by the end of February | speaker=org:fisheries office | form=indirect | figures=Some 120 licences > about 120 licence | dates=2017-02
:: actor o2 | org:fisheries office | country=SN
= sources d1 4
= sources c1 1
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
= contradiction c1@a1 c5@a4 figure
= contradiction c1@a3 c5@a4 figure
