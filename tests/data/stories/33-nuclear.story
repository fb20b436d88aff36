# Reactors: offered, denied, contracted
@ a1 | MTI | 2014-01-14
MOSCOW - Hungary and Russia signed an agreement on Tuesday on two new reactors at the Paks nuclear plant. Russia will lend up to 10 billion euros for the expansion.
:: deal d1 | subject=two new reactors at the Paks nuclear plant | parties=HU, RU | status=signed | certainty=certain | sector=nuclear | date=2014-01-14
:: deal d2 | subject=lend up to 10 billion euros for the expansion | parties=RU, HU | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=10000000000- EUR
@ a2 | Nepszabadsag | 2014-01-15
The Paks expansion deal with Rosatom was signed in Moscow on Tuesday without a tender. A loan of 10 billion euros from Russia will pay for 80 percent of the two units.
:: deal d1 | subject=The Paks expansion deal with Rosatom | parties=HU, org:Rosatom | status=signed | certainty=certain | sector=nuclear | date=2014-01-14
:: deal d2 | subject=A loan of 10 billion euros from Russia | parties=RU, HU | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=10000000000 EUR
:: actor o1 | org:Rosatom | country=RU
@ a3 | Financial Times | 2015-03-12
The EU has blocked Hungary's €12bn nuclear deal with Russia, refusing to approve the fuel contract for Paks, three people close to the decision said.
:: deal d1 | subject=Hungary's €12bn nuclear deal with Russia | parties=HU, RU | status=stalled | certainty=certain | sector=nuclear | value=12000000000 EUR | speaker=three people close to the decision
:: claim c1 | content=The EU has blocked Hungary's €12bn nuclear deal with Russia | speaker=desc:three people close to the decision | form=indirect | about=HU, RU
@ a4 | Reuters | 2015-03-13
Hungary's government denied on Friday that the European Union has blocked its nuclear deal with Russia, and demanded a correction.
:: claim c2 | content=the European Union has blocked its nuclear deal with Russia | speaker=org:government (HU) | form=indirect | polarity=negative | about=RU, HU
@ a5 | Vilaggazdasag | 2019-06-20
Preparatory work for the two new Paks reactors began on Thursday, the Hungarian minister without portfolio said.
:: deal d1 | subject=the two new Paks reactors | parties=HU, RU | status=in-force | certainty=certain | sector=nuclear
= sources d2 2
= contradiction c1@a3 c2@a4 denial
= life d1 signed 2014-01-14, stalled 2015-03-12, in-force 2019-06-20
= back d1 1
