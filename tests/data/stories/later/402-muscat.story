# Who comes to Muscat
@ a1 | Oman News Agency | 1995-12-02
Muscat, Dec 2 (ONA) - The sixteenth summit of the Gulf Cooperation Council will open in Muscat on Monday. King Saleh bin Turki of Saudi Arabia and the Emir of Kuwait, Sheikh Fahad Al-Mubarak, will attend, Information Minister Salim Al-Harthy said on Saturday.
:: summit s1 | name=The sixteenth summit of the Gulf Cooperation Council | ordinal=16 | body=Gulf Cooperation Council | city=Muscat | country=OM | start=1995-12-04 | status=upcoming
:: trip g1 | span=King Saleh bin Turki of Saudi Arabia and the Emir of Kuwait, Sheikh Fahad Al-Mubarak, will attend | party=SA | head=Saleh bin Turki (King, SA) | to=Muscat | country=OM | attendance=expected | date=1995-12-04 | speaker=Salim Al-Harthy
:: trip g2 | span=King Saleh bin Turki of Saudi Arabia and the Emir of Kuwait, Sheikh Fahad Al-Mubarak, will attend | party=KW | head=Fahad Al-Mubarak (Emir, KW) | to=Muscat | country=OM | attendance=expected | date=1995-12-04 | speaker=Salim Al-Harthy
:: actor p1 | Saleh bin Turki | role=King | country=SA
:: actor p2 | Fahad Al-Mubarak | role=Emir | country=KW
:: actor p3 | Salim Al-Harthy | role=Information Minister | country=OM
:: actor o1 | org:Gulf Cooperation Council
@ a2 | Saudi Press Agency | 1995-12-03
Riyadh, Dec 3, SPA -- King Saleh bin Turki will not travel to the Sultanate of Oman for the 16th session of the Supreme Council of the GCC on doctors' advice, the Royal Court announced on Sunday. Crown Prince Mansour bin Turki will lead the Kingdom's delegation in Muscat.
:: summit s1 | name=the 16th session of the Supreme Council of the GCC | ordinal=16 | body=GCC | country=OM | status=upcoming
:: trip g1 | span=King Saleh bin Turki will not travel to the Sultanate of Oman | party=SA | head=Saleh bin Turki (King, SA) | to=the Sultanate of Oman | country=OM | attendance=absent | speaker=org:Royal Court
:: trip g3 | span=Crown Prince Mansour bin Turki will lead the Kingdom's delegation in Muscat | party=SA | head=Mansour bin Turki (Crown Prince, SA) | to=Muscat | country=OM | attendance=expected
:: actor p1 | Saleh bin Turki | role=King | country=SA
:: actor p4 | Mansour bin Turki | role=Crown Prince | country=SA
:: actor o2 | org:Royal Court | country=SA
:: actor o1 | org:GCC
@ a3 | Gulf News | 1995-12-04
MUSCAT: GCC leaders begin their summit in the Omani capital today without the King of Saudi Arabia. Saleh bin Turki is staying in Riyadh; Crown Prince Mansour takes his chair. A new secretary-general has to be chosen.
:: summit s1 | name=their summit in the Omani capital | body=GCC | city=Muscat | country=OM | start=1995-12-04 | status=ongoing
:: trip g1 | span=Saleh bin Turki is staying in Riyadh | party=SA | head=Saleh bin Turki (King, SA) | to=Muscat | country=OM | attendance=absent | date=1995-12-04
:: trip g3 | span=Crown Prince Mansour takes his chair | party=SA | head=Mansour (Crown Prince, SA) | to=Muscat | country=OM | attendance=present | date=1995-12-04
:: claim c2 | content=A new secretary-general has to be chosen | form=asserted | certainty=underspecified
:: actor p1 | Saleh bin Turki | role=King | country=SA
:: actor p4 | Mansour | role=Crown Prince | country=SA
:: actor o1 | org:GCC
@ a4 | Kuwait Times | 1995-12-05
His Highness the Emir, Sheikh Fahad Al-Mubarak, arrived in Muscat on Monday for the GCC summit and was met at Seeb airport by Sultan Haitham bin Said. The fall in oil prices is on the agenda.
:: summit s1 | name=the GCC summit | body=GCC | city=Muscat | country=OM | status=ongoing
:: trip g2 | span=the Emir, Sheikh Fahad Al-Mubarak, arrived in Muscat on Monday | party=KW | head=Fahad Al-Mubarak (Emir, KW) | to=Muscat | country=OM | attendance=present | date=1995-12-04
:: claim c3 | content=The fall in oil prices is on the agenda | form=asserted
:: actor p2 | Fahad Al-Mubarak | role=Emir | country=KW
:: actor p5 | Haitham bin Said | role=Sultan | country=OM
:: actor o1 | org:GCC
@ a5 | AFP | 1995-12-06
MUSCAT, Dec 6 (AFP) - The annual summit of the six Gulf monarchies ended on Wednesday with a call on Iraq to comply with UN resolutions. Qatar stayed away from the closing session in protest at the choice of a Saudi as secretary-general.
:: summit s1 | name=The annual summit of the six Gulf monarchies | city=Muscat | country=OM | end=1995-12-06 | status=concluded
:: claim c1 | content=Qatar stayed away from the closing session in protest at the choice of a Saudi as secretary-general | form=asserted | about=QA, SA
= sources s1 5
= sources g1 3
= sources g2 2
= sources g3 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a3 attendance
