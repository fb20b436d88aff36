# Timber and a treaty on it
@ a1 | VietnamPlus | 2017-05-11
Vietnam and the European Union initialled on Thursday in Brussels a voluntary partnership agreement on legal timber after six years of negotiations.
:: deal d1 | subject=a voluntary partnership agreement on legal timber | parties=VN, org:European Union | status=agreed | certainty=certain | sector=environment | date=2017-05-11
@ a2 | Mongabay | 2017-05-12
A long-awaited timber deal between the EU and Vietnam has been initialled, which should keep illegally logged wood out of furniture. Vietnam exported $7 billion of wood products in 2016.
:: deal d1 | subject=A long-awaited timber deal between the EU and Vietnam | parties=org:EU, VN | status=agreed | certainty=certain | sector=environment
:: claim c1 | content=Vietnam exported $7 billion of wood products in 2016 | form=asserted | about=VN | figures=$7 billion > 7000000000 USD | dates=2016
@ a3 | European Commission | 2018-10-19
The EU and Viet Nam today signed the Voluntary Partnership Agreement on forest law enforcement, governance and trade. Viet Nam's exports of wood products reached $8 billion in 2017.
:: deal d1 | subject=the Voluntary Partnership Agreement on forest law enforcement, governance and trade | parties=org:EU, VN | status=signed | certainty=certain | sector=environment | date=2018-10-19
:: claim c2 | content=Viet Nam's exports of wood products reached $8 billion in 2017 | form=asserted | about=VN | figures=$8 billion > 8000000000 USD | dates=2017
@ a4 | Vietnam News | 2019-06-01
The agreement with the EU on legal timber, known as VPA/FLEGT, takes effect on Saturday.
:: deal d1 | subject=The agreement with the EU on legal timber | parties=VN, org:EU | status=in-force | certainty=certain | sector=environment | date=2019-06-01
= sources d1 4
= life d1 agreed 2017-05-11, signed 2018-10-19, in-force 2019-06-01
