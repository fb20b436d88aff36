# A fee for every barrel
@ a1 | African Union | 2012-08-04
Addis Ababa, 4 August 2012 - The African Union High-Level Implementation Panel announces that Sudan and South Sudan have reached an agreement on all financial arrangements regarding oil. The Chairperson of the Panel, President Joseph Mabena, commended both parties. A summit between the two presidents will be held in September.
:: deal d1 | subject=an agreement on all financial arrangements regarding oil | parties=SD, SS | status=agreed | certainty=certain | sector=energy | kind=agreement
:: summit s1 | name=A summit between the two presidents | parties=SD, SS | start=2012-09 | status=upcoming
:: actor p1 | Joseph Mabena | role=President
:: actor o1 | org:African Union High-Level Implementation Panel
@ a2 | SUNA | 2012-08-07
Khartoum, Aug 7 (SUNA) - Sudan has not reached any agreement on oil fees with the State of South Sudan, Oil Minister Salah Babiker said on Tuesday. The delegation will go back to Addis Ababa after the Eid with the security file first on its list, he added.
:: claim c1 | content=Sudan has not reached any agreement on oil fees with the State of South Sudan | speaker=Salah Babiker (Oil Minister, SD) | form=indirect | polarity=negative | about=SD, SS
:: trip g1 | span=The delegation will go back to Addis Ababa after the Eid | party=SD | to=Addis Ababa | country=ET | attendance=expected | speaker=Salah Babiker
:: actor p2 | Salah Babiker | role=Oil Minister | country=SD
@ a3 | Reuters | 2012-08-06
JUBA (Reuters) - South Sudan has agreed with Sudan on paying $9.48 for each barrel of oil that crosses its neighbour, chief negotiator Deng Akol told Reuters on Monday. Juba shut down its output of 350,000 barrels a day in January in a row over the fees.
:: deal d1 | subject=paying $9.48 for each barrel of oil that crosses its neighbour | parties=SS, SD | status=agreed | certainty=certain | sector=energy | outlet=Reuters | speaker=Deng Akol
:: claim c2 | content=Juba shut down its output of 350,000 barrels a day in January in a row over the fees | form=asserted | about=SS | figures=350,000 barrels > 350000 barrel | dates=2012-01
:: actor p3 | Deng Akol | role=chief negotiator | country=SS
@ a4 | Sudan Tribune | 2012-08-07
Chief negotiator Deng Akol, back in Juba, gave the price of transit on Monday as $9.48 a barrel, down from the $36 that Khartoum had wanted. South Sudan produced some 350,000 barrels a day until it closed its wells in January.
:: claim c3 | content=gave the price of transit on Monday as $9.48 a barrel | speaker=Deng Akol (Chief negotiator, SS) | form=indirect | figures=$9.48 > 9.48 USD
:: claim c4 | content=down from the $36 that Khartoum had wanted | form=asserted | about=SD | figures=$36 > 36 USD
:: claim c2 | content=South Sudan produced some 350,000 barrels a day until it closed its wells in January | form=asserted | about=SS | figures=some 350,000 barrels > about 350000 barrel | dates=2012-01
:: actor p3 | Deng Akol | role=Chief negotiator
@ a5 | Xinhua | 2012-09-27
ADDIS ABABA, Sept. 27 (Xinhua) -- Sudan and South Sudan on Thursday signed an agreement on the export of oil and another on a demilitarized border zone after a four-day summit of their presidents. Exports can resume by the end of the year. "This is a great day," African Union mediator Joseph Mabena said.
:: deal d1 | subject=an agreement on the export of oil | parties=SD, SS | status=signed | certainty=certain | sector=energy | kind=agreement | date=2012-09-27
:: deal d2 | subject=another on a demilitarized border zone | parties=SD, SS | status=signed | certainty=certain | sector=security | kind=agreement | date=2012-09-27
:: summit s1 | name=a four-day summit of their presidents | parties=SD, SS | city=ADDIS ABABA | country=ET | end=2012-09-27 | status=concluded
:: claim c5 | content=Exports can resume by the end of the year | form=asserted | certainty=possible | dates=2012
:: claim c6 | content=This is a great day | speaker=Joseph Mabena (African Union mediator) | form=direct
:: actor p1 | Joseph Mabena | role=African Union mediator
= sources d1 3
= sources c2 2
= sources s1 2
= contradiction c1@a2 d1@a1 denial
= contradiction c1@a2 d1@a3 denial
= life d1 agreed 2012-08-04, signed 2012-09-27
