# Order, denial, order
@ a1 | Jane's | 2016-08-01
Indonesia will sign a contract for eight Su-35 fighters with Russia within days, a source at Rosoboronexport said.
:: deal d1 | subject=eight Su-35 fighters | parties=ID, RU | status=agreed | certainty=certain | sector=defence | kind=contract | speaker=a source at Rosoboronexport
@ a2 | Kompas | 2017-08-22
Defence Minister Rudi Hartawan said Indonesia would buy 11 Su-35 jets from Russia for $1.14 billion, half of it paid in palm oil and other goods.
:: deal d1 | subject=buy 11 Su-35 jets from Russia | parties=ID, RU | status=agreed | certainty=certain | sector=defence | kind=contract | value=1140000000 USD | speaker=Rudi Hartawan
:: actor p1 | Rudi Hartawan | role=Defence Minister | country=ID
@ a3 | TASS | 2018-02-15
MOSCOW, February 15. Russia and Indonesia have signed a contract for the delivery of 11 Sukhoi Su-35 aircraft.
:: deal d1 | subject=the delivery of 11 Sukhoi Su-35 aircraft | parties=RU, ID | status=signed | certainty=certain | sector=defence | kind=contract
@ a4 | The Jakarta Post | 2021-12-22
Indonesia has abandoned the purchase of Su-35 fighters from Russia, Air Force chief Bambang Prayitno said on Wednesday.
:: deal d1 | subject=the purchase of Su-35 fighters from Russia | parties=ID, RU | status=rejected | certainty=certain | sector=defence | date=2021-12-22 | speaker=Bambang Prayitno
:: actor p2 | Bambang Prayitno | role=Air Force chief | country=ID
@ a5 | Interfax | 2021-12-22
Russia has not received from Indonesia any notice that the contract for Su-35 fighters is cancelled, a diplomatic source said.
:: claim c1 | content=Russia has not received from Indonesia any notice that the contract for Su-35 fighters is cancelled | speaker=desc:a diplomatic source | form=indirect | polarity=negative | about=RU, ID
= sources d1 3
= life d1 agreed 2016-08-01, signed 2018-02-15, rejected 2021-12-22
= back d1 1
