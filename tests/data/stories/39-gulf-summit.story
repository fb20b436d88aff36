# An emir's empty chair
@ a1 | Gulf News | 2018-12-08
The 39th Gulf Cooperation Council summit convenes in Riyadh on Sunday. Qatar will be represented by its minister of state, Sultan Al Merri, and not by the emir.
:: summit s1 | name=39th Gulf Cooperation Council summit | ordinal=39 | body=Gulf Cooperation Council | city=Riyadh | country=SA | start=2018-12-09 | status=upcoming
:: trip g1 | span=Qatar will be represented by its minister of state, Sultan Al Merri | party=QA | head=Sultan Al Merri (minister of state, QA) | to=Riyadh | attendance=expected | date=2018-12-09
:: actor p1 | Sultan Al Merri | role=minister of state | country=QA
@ a2 | Asharq Al-Awsat | 2018-12-09
Gulf leaders gather in Riyadh today for the GCC's annual summit. The emir of Qatar, Sheikh Tariq bin Fahd, is expected to attend after receiving a written invitation.
:: summit s1 | name=the GCC's annual summit | body=GCC | city=Riyadh | country=SA | start=2018-12-09 | status=ongoing
:: trip g2 | span=The emir of Qatar, Sheikh Tariq bin Fahd, is expected to attend after receiving a written invitation | party=QA | head=Tariq bin Fahd (emir, QA) | to=Riyadh | attendance=expected | date=2018-12-09
:: actor p2 | Tariq bin Fahd | role=emir | country=QA
@ a3 | Al Jazeera | 2018-12-09
Qatar's Emir Tariq bin Fahd did not travel to Saudi Arabia for the GCC summit on Sunday and sent Minister of State Soltan al-Merri instead.
:: summit s1 | name=the GCC summit | body=GCC | country=SA | start=2018-12-09 | status=ongoing
:: trip g2 | span=Qatar's Emir Tariq bin Fahd did not travel to Saudi Arabia for the GCC summit | party=QA | head=Tariq bin Fahd (Emir, QA) | to=Saudi Arabia | attendance=absent | date=2018-12-09
:: trip g1 | span=sent Minister of State Soltan al-Merri instead | party=QA | head=Soltan al-Merri (Minister of State, QA) | to=Saudi Arabia | attendance=present | date=2018-12-09
:: actor p1 | Soltan al-Merri | role=Minister of State | country=QA
:: actor p2 | Tariq bin Fahd | role=Emir | country=QA
= sources s1 3
= sources g1 2
= contradiction g2@a2 g2@a3 attendance
