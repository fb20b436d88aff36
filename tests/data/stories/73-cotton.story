# Cotton and copying
@ a1 | AP | 2010-04-06
SAO PAULO (AP) — Brazil agreed Tuesday to put off sanctions on American goods after Washington offered talks on cotton subsidies. The sanctions, worth $829 million, were to start Wednesday.
:: deal d1 | subject=put off sanctions on American goods | parties=BR, US | status=agreed | certainty=certain | sector=trade | date=2010-04-06
:: claim c1 | content=The sanctions, worth $829 million, were to start Wednesday | form=asserted | about=BR, US | figures=$829 million > 829000000 USD
@ a2 | The Seattle Times | 2010-04-06
Brazil agreed Tuesday to put off sanctions on American goods after Washington offered talks on cotton subsidies. The sanctions, worth $829 million, were to start Wednesday.
:: deal d1 | subject=put off sanctions on American goods | parties=BR, US | status=agreed | certainty=certain | sector=trade | date=2010-04-06
:: claim c1 | content=The sanctions, worth $829 million, were to start Wednesday | form=asserted | about=BR, US | figures=$829 million > 829000000 USD
@ a3 | Folha de S.Paulo | 2010-04-07
Brasilia is suspending its retaliation against the United States for two months while the two governments negotiate over cotton, Foreign Minister Celso Prado said.
:: deal d1 | subject=suspending its retaliation against the United States for two months | parties=BR, US | status=agreed | certainty=certain | sector=trade | speaker=Celso Prado
:: actor p1 | Celso Prado | role=Foreign Minister | country=BR
@ a4 | Valor | 2010-06-18
Brazil and the US signed a framework on cotton on Thursday that shelves the retaliation until 2012.
:: deal d2 | subject=a framework on cotton | parties=BR, US | status=signed | certainty=certain | sector=trade | date=2010-06-17
= sources d1 2
= sources c1 1
= life d1 agreed 2010-04-06
