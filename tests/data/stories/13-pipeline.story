# A gas pipeline that goes back and forth
@ a1 | Interfax | 2014-05-21
Gazprom and CNPC signed a contract for gas deliveries through the Eastern Route pipeline, worth $400 billion over 30 years. A second line, the Western Route, is being negotiated.
:: deal d1 | subject=gas deliveries through the Eastern Route pipeline | parties=org:Gazprom, org:CNPC | status=signed | certainty=certain | sector=energy | kind=contract | value=400000000000 USD | date=2014-05-21
:: deal d2 | subject=the Western Route | parties=org:Gazprom, org:CNPC | status=negotiating | certainty=certain | sector=energy
:: actor o1 | org:Gazprom | country=RU
:: actor o2 | org:CNPC | country=CN
@ a2 | China Daily | 2014-11-10
China National Petroleum Corporation (CNPC) and Gazprom agreed on Sunday on the framework for the Western Route gas pipeline.
:: deal d2 | subject=the framework for the Western Route gas pipeline | parties=org:China National Petroleum Corporation, org:Gazprom | status=agreed | certainty=certain | sector=energy
:: actor o2 | org:China National Petroleum Corporation | country=CN | abbreviation=CNPC
:: actor o1 | org:Gazprom | country=RU
@ a3 | Vedomosti | 2015-07-22
The Western Route pipeline to China has been put off indefinitely, sources close to Gazprom said. Construction of the Eastern Route goes on.
:: deal d2 | subject=The Western Route pipeline to China | parties=RU, CN | status=stalled | certainty=certain | sector=energy | speaker=sources close to Gazprom
:: deal d1 | subject=Construction of the Eastern Route | parties=RU, CN | status=in-force | certainty=certain | sector=energy
:: actor o1 | org:Gazprom | country=RU
@ a4 | Reuters | 2015-09-03
Gazprom has resumed talks with CNPC on the Western Route gas pipeline, the Russian company said on Thursday.
:: deal d2 | subject=the Western Route gas pipeline | parties=org:Gazprom, org:CNPC | status=negotiating | certainty=certain | sector=energy | speaker=Gazprom
:: actor o1 | org:Gazprom | country=RU
:: actor o2 | org:CNPC | country=CN
= sources d2 4
= sources d1 2
= life d1 signed 2014-05-21, in-force 2015-07-22
= life d2 negotiating 2014-05-21, agreed 2014-11-10, stalled 2015-07-22, negotiating 2015-09-03
= back d2 1
