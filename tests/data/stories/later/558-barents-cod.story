# Cod in the Barents Sea
@ a1 | NTB | 1999-11-12
OSLO (NTB) - Norway and Russia agreed in Murmansk on Friday on a total catch of 390,000 tonnes of Arctic cod for the year 2000, the Ministry of Fisheries said. Scientists had advised 110,000 tonnes.

Foreign ships get 54,000 tonnes of the quota.
:: deal d1 | subject=a total catch of 390,000 tonnes of Arctic cod for the year 2000 | parties=NO, RU | status=agreed | certainty=certain | sector=agriculture | date=1999-11-12 | speaker=org:Ministry of Fisheries
:: claim c1 | content=Scientists had advised 110,000 tonnes | form=asserted | figures=110,000 tonnes > 110000 tonne
:: claim c2 | content=Foreign ships get 54,000 tonnes of the quota | form=asserted | figures=54,000 tonnes > 54000 tonne
:: actor o1 | org:Ministry of Fisheries | country=NO
@ a2 | ITAR-TASS | 1999-11-12
MURMANSK, November 12 (ITAR-TASS) - Russian and Norwegian negotiators have settled the quota for cod in the Barents Sea at 390,000 tonnes next year, said the head of the Russian delegation, Viktor Zaitsev. The two sides get equal shares of 168,000 tonnes.
:: deal d1 | subject=the quota for cod in the Barents Sea at 390,000 tonnes next year | parties=RU, NO | status=agreed | certainty=certain | sector=agriculture | speaker=Viktor Zaitsev
:: claim c3 | content=The two sides get equal shares of 168,000 tonnes | form=asserted | figures=168,000 tonnes > 168000 tonne
:: actor p1 | Viktor Zaitsev | role=head of the Russian delegation | country=RU
@ a3 | Aftenposten | 1999-11-13
The scientists of ICES had recommended 260,000 tonnes, but yesterday Norway and Russia set next year's cod quota at 390,000 tonnes. Greenpeace spokeswoman Marte Solvik called it "a licence to empty the sea".

In 1998 fishermen landed 593,000 tonnes.
:: claim c4 | content=The scientists of ICES had recommended 260,000 tonnes | form=asserted | about=org:ICES | figures=260,000 tonnes > 260000 tonne
:: deal d1 | subject=yesterday Norway and Russia set next year's cod quota at 390,000 tonnes | parties=NO, RU | status=agreed | certainty=certain | sector=agriculture | date=1999-11-12
:: claim c5 | content="a licence to empty the sea" | speaker=Marte Solvik (Greenpeace spokeswoman) | form=direct
:: claim c6 | content=In 1998 fishermen landed 593,000 tonnes | form=asserted | figures=593,000 tonnes > 593000 tonne | dates=1998
:: actor p2 | Marte Solvik | role=Greenpeace spokeswoman
:: actor o2 | org:ICES
@ a4 | Fishing News International | 1999-11-20
Norway and Russia ignored scientists, who had called for a cod quota of 110,000 tonnes, and took 390,000 tonnes. Nearly 170,000 tonnes go to each of the two. The European Union and Iceland share what is left for others.
:: claim c1 | content=scientists, who had called for a cod quota of 110,000 tonnes | form=asserted | figures=110,000 tonnes > 110000 tonne
:: deal d1 | subject=took 390,000 tonnes | parties=NO, RU | status=agreed | certainty=certain | sector=agriculture
:: claim c3 | content=Nearly 170,000 tonnes go to each of the two | form=asserted | figures=Nearly 170,000 tonnes > about 170000 tonne
:: claim c7 | content=The European Union and Iceland share what is left for others | form=asserted | about=org:European Union, IS
:: actor o3 | org:European Union
= sources d1 4
= sources c1 2
= sources c3 2
= contradiction c1@a1 c4@a3 figure
= contradiction c1@a4 c4@a3 figure
= life d1 agreed 1999-11-12
