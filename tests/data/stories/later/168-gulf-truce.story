# A summit that ends a quarrel
@ a1 | Saudi Press Agency | 2020-12-26
The 41st summit of the Cooperation Council for the Arab States of the Gulf will be held in Riyadh on January 5.
:: summit s1 | name=The 41st summit of the Cooperation Council for the Arab States of the Gulf | ordinal=41 | body=Gulf Cooperation Council | city=Riyadh | country=SA | start=2021-01-05 | status=upcoming
@ a2 | Al Rai | 2021-01-04
Kuwait's foreign minister announced that Saudi Arabia and Qatar will open their land, sea and air borders as of this evening. The emir of Qatar, Jassim Al Murrah, travels tomorrow to the GCC summit in Al-Ula.
:: deal d1 | subject=open their land, sea and air borders | parties=SA, QA | status=agreed | certainty=certain | sector=other | speaker=Kuwait's foreign minister
:: summit s1 | name=the GCC summit in Al-Ula | body=GCC | city=Al-Ula | country=SA | start=2021-01-05 | status=upcoming
:: trip g1 | span=The emir of Qatar, Jassim Al Murrah, travels tomorrow to the GCC summit in Al-Ula | party=QA | head=Jassim Al Murrah (emir, QA) | to=Al-Ula | country=SA | attendance=expected | date=2021-01-05
:: actor p1 | Jassim Al Murrah | role=emir | country=QA
@ a3 | The Peninsula | 2021-01-05
His Highness the Emir Jassim Al-Murrah arrived in the city of Al Ula to head Qatar's delegation to the 41st summit of the GCC.
:: summit s1 | name=the 41st summit of the GCC | ordinal=41 | body=GCC | city=Al Ula | country=SA | start=2021-01-05 | status=ongoing
:: trip g1 | span=the Emir Jassim Al-Murrah arrived in the city of Al Ula | party=QA | head=Jassim Al-Murrah (Emir, QA) | to=Al Ula | country=SA | attendance=present | date=2021-01-05
:: actor p1 | Jassim Al-Murrah | role=Emir | country=QA
@ a4 | AP | 2021-01-05
AL-ULA, Saudi Arabia (AP) - Gulf Arab leaders signed a declaration on Tuesday that eases a rift with Qatar, a day after Saudi Arabia said it would reopen its frontier with the emirate.
:: summit s1 | name=Gulf Arab leaders | body=Gulf Cooperation Council | city=Al-Ula | country=SA | start=2021-01-05 | status=concluded
:: deal d1 | subject=reopen its frontier with the emirate | parties=SA, QA | status=agreed | certainty=certain | sector=other
= sources s1 4
= sources g1 2
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a1 s1@a3 place
= contradiction s1@a1 s1@a4 place
= life d1 agreed 2021-01-04
