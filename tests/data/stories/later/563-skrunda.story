# The last soldiers in Latvia
@ a1 | BNS | 1994-04-30
RIGA, Apr 30, BNS - Latvian President Girts Ozolnieks and his Russian counterpart, Boris Volkonsky, signed the agreements on the withdrawal of Russian troops in the Kremlin on Saturday. The last units are to leave by August 31.
:: deal d1 | subject=the agreements on the withdrawal of Russian troops | parties=LV, RU | status=signed | certainty=certain | sector=defence | kind=agreement | date=1994-04-30
:: claim c1 | content=The last units are to leave by August 31 | form=asserted | dates=1994-08-31
:: actor p1 | Girts Ozolnieks | role=President | country=LV
:: actor p2 | Boris Volkonsky | role=President | country=RU
@ a2 | Diena | 1994-04-30
The withdrawal of the Russian army is still under negotiation today in Moscow, chief negotiator Martins Virza told Diena by telephone. He reckons with 10,500 Russian soldiers in the country.
:: deal d1 | subject=The withdrawal of the Russian army | parties=RU, LV | status=negotiating | certainty=certain | sector=defence | date=1994-04-30 | outlet=Diena | speaker=Martins Virza
:: claim c2 | content=reckons with 10,500 Russian soldiers in the country | speaker=Martins Virza (chief negotiator, LV) | form=indirect | about=RU | figures=10,500 Russian soldiers > 10500 person
:: actor p3 | Martins Virza | role=chief negotiator | country=LV
@ a3 | Reuters | 1994-05-01
MOSCOW, May 1 (Reuters) - Russia and Latvia signed a package of accords on Saturday under which the Russian army leaves the Baltic country by the end of August. Moscow may run the Skrunda radar for four more years.

Latvian President Girts Ozolnieks admitted that "not everybody at home will thank me".
:: deal d1 | subject=a package of accords on Saturday under which the Russian army leaves the Baltic country by the end of August | parties=RU, LV | status=signed | certainty=certain | sector=defence | kind=agreement | date=1994-04-30
:: claim c3 | content=Moscow may run the Skrunda radar for four more years | form=asserted | about=RU
:: claim c4 | content=not everybody at home will thank me | speaker=Girts Ozolnieks (President, LV) | form=direct | polarity=negative
:: actor p1 | Girts Ozolnieks | role=President | country=LV
@ a4 | Svenska Dagbladet | 1994-05-03
Russia still has 12,000 soldiers in Latvia, according to the Swedish Ministry of Defence. Sweden promises to take part in pulling down an unfinished radar tower at Skrunda.
:: claim c5 | content=Russia still has 12,000 soldiers in Latvia | speaker=org:Ministry of Defence (SE) | form=indirect | about=RU, LV | figures=12,000 soldiers > 12000 person
:: deal d2 | subject=take part in pulling down an unfinished radar tower at Skrunda | parties=SE, LV | status=agreed | certainty=certain | sector=defence
:: actor o1 | org:Ministry of Defence | country=SE
@ a5 | ITAR-TASS | 1994-08-31
RIGA, August 31 (ITAR-TASS) - The last Russian soldiers left Latvia on Wednesday, in accordance with the agreements of 30 April. Some 600 specialists remain at the Skrunda radar station until 1998, said General Leonid Mayevsky.
:: deal d1 | subject=the agreements of 30 April | parties=RU, LV | status=in-force | certainty=certain | sector=defence | kind=agreement
:: claim c6 | content=The last Russian soldiers left Latvia on Wednesday | form=asserted | about=RU, LV | dates=1994-08-31
:: claim c7 | content=Some 600 specialists remain at the Skrunda radar station until 1998 | speaker=Leonid Mayevsky (General, RU) | form=indirect | figures=Some 600 specialists > about 600 person | dates=1998
:: actor p4 | Leonid Mayevsky | role=General | country=RU
= sources d1 4
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
= contradiction c2@a2 c5@a4 figure
