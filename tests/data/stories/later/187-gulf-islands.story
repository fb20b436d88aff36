# Two islands handed over
@ a1 | Al Ahram | 2016-04-09
Egypt and Saudi Arabia have drawn their sea border so that the islands of Tiran and Sanafir lie in Saudi waters, the cabinet in Cairo said.
:: deal d1 | subject=drawn their sea border so that the islands of Tiran and Sanafir lie in Saudi waters | parties=EG, SA | status=signed | certainty=certain | sector=other | speaker=org:cabinet
:: actor o1 | org:cabinet | country=EG
@ a2 | BBC News | 2016-04-11
Egyptians are angry that Tiran and Sanafir were given to Riyadh in a deal on maritime boundaries signed during King Fahd bin Saad's visit.
:: deal d1 | subject=a deal on maritime boundaries | parties=EG, SA | status=signed | certainty=certain | sector=other
@ a3 | Mada Masr | 2016-06-21
A Cairo court annulled on Tuesday the agreement under which the two Red Sea islands went to Saudi Arabia.
:: deal d1 | subject=the agreement under which the two Red Sea islands went to Saudi Arabia | parties=EG, SA | status=rejected | certainty=certain | sector=other | date=2016-06-21
@ a4 | Saudi Press Agency | 2017-06-24
Egypt's President Adel Mansour ratified on Saturday the agreement with the Kingdom on the demarcation of the maritime border.
:: deal d1 | subject=the agreement with the Kingdom on the demarcation of the maritime border | parties=EG, SA | status=in-force | certainty=certain | sector=other | date=2017-06-24
= sources d1 4
= life d1 signed 2016-04-09, rejected 2016-06-21, in-force 2017-06-24
= back d1 1
