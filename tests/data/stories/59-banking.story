# A bank's capital
@ a1 | Business Standard | 2014-07-16
FORTALEZA - Brazil, Russia, India, China and South Africa signed an agreement on Tuesday to set up the New Development Bank with a capital of $100 billion. Its seat will be Shanghai.
:: deal d1 | subject=set up the New Development Bank | parties=BR, RU, IN, CN, ZA | status=signed | certainty=certain | sector=finance | kind=agreement | date=2014-07-15
:: claim c1 | content=Its seat will be Shanghai | form=asserted | about=CN
:: summit s1 | name=FORTALEZA | city=Fortaleza | country=BR | start=2014-07-15 | status=ongoing
@ a2 | BBC News | 2014-07-15
The BRICS nations have agreed to create a development bank worth $100bn as a rival to the World Bank. The headquarters will be in Shanghai.
:: deal d1 | subject=create a development bank worth $100bn | parties=BR, RU, IN, CN, ZA | status=agreed | certainty=certain | sector=finance | date=2014-07-15
:: claim c1 | content=The headquarters will be in Shanghai | form=asserted | about=CN
@ a3 | Global Times | 2015-07-21
The BRICS New Development Bank opened for business in Shanghai on Tuesday with an initial capital of $50 billion.
:: deal d1 | subject=The BRICS New Development Bank opened for business | parties=BR, RU, IN, CN, ZA | status=in-force | certainty=certain | sector=finance | date=2015-07-21
= sources d1 3
= life d1 agreed 2014-07-15, signed 2014-07-15, in-force 2015-07-21
