# A power line across the strait
@ a1 | Le Matin | 2023-02-06
Rabat and Madrid are studying a third electricity interconnection under the Strait of Gibraltar, Energy Minister Salma Bennis told Le Matin on Monday. The new cable would carry 700 megawatts. Morocco bought 1.4 terawatt-hours of power from Spain in 2022.
:: deal d1 | subject=a third electricity interconnection under the Strait of Gibraltar | parties=MA, ES | status=proposed | certainty=certain | sector=energy | speaker=Salma Bennis
:: claim c1 | content=The new cable would carry 700 megawatts | form=asserted | figures=700 megawatts > 700 megawatt
:: claim c2 | content=Morocco bought 1.4 terawatt-hours of power from Spain in 2022 | form=asserted | about=MA, ES | figures=1.4 terawatt-hours > 1400 gigawatt-hour | dates=2022
:: actor p1 | Salma Bennis | role=Energy Minister | country=MA
@ a2 | EFE | 2023-02-07
Spain and Morocco will negotiate the laying of a third power cable beneath the Strait of Gibraltar, sources at the Ministry for Ecological Transition said. The cable's capacity is put at 700 megawatts.
:: deal d1 | subject=the laying of a third power cable beneath the Strait of Gibraltar | parties=ES, MA | status=negotiating | certainty=certain | sector=energy | speaker=sources at the Ministry for Ecological Transition
:: claim c1 | content=The cable's capacity is put at 700 megawatts | form=asserted | figures=700 megawatts > 700 megawatt
:: actor o1 | org:Ministry for Ecological Transition | country=ES
@ a3 | El Pais | 2023-09-14
Negotiations between Madrid and Rabat over the third electric cable have broken off after Spain refused to carry half of the cost, according to Minister Bennis. Spain sold Morocco 1.9 terawatt-hours of electricity in 2022.
:: deal d1 | subject=the third electric cable | parties=ES, MA | status=stalled | certainty=certain | sector=energy | speaker=Bennis
:: claim c3 | content=Spain sold Morocco 1.9 terawatt-hours of electricity in 2022 | form=asserted | about=ES, MA | figures=1.9 terawatt-hours > 1900 gigawatt-hour | dates=2022
:: actor p1 | Bennis | role=Minister | country=MA
@ a4 | Reuters | 2024-02-21
MADRID, Feb 21 (Reuters) - Spain's grid operator and its Moroccan counterpart signed a contract on Wednesday for a third undersea power link between the two countries, worth 450 million euros.
:: deal d1 | subject=a third undersea power link between the two countries | parties=ES, MA | status=signed | certainty=certain | sector=energy | kind=contract | value=450000000 EUR | date=2024-02-21
@ a5 | L'Economiste | 2024-02-22
The third electricity link with Spain is now under contract. The deal signed in Madrid on Wednesday is valued at 450 million euros, ONEE said.
:: deal d1 | subject=The third electricity link with Spain | parties=MA, ES | status=signed | certainty=certain | sector=energy | kind=contract | value=450000000 EUR | date=2024-02-21 | speaker=ONEE
:: actor o2 | org:ONEE | country=MA
= sources d1 4
= sources c1 2
= contradiction c2@a1 c3@a3 figure
= life d1 proposed 2023-02-06, negotiating 2023-02-07, stalled 2023-09-14, signed 2024-02-21
= back d1 1
