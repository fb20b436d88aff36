# Water for Sistan
@ a1 | Tasnim | 2023-05-18
TEHRAN (Tasnim) - Iran received 27 million cubic metres of water from the Helmand in the past water year, Energy Minister Ali Akbar Mehraban said on Thursday during a visit to Sistan and Baluchestan. The treaty of 1973 entitles the country to 820 million cubic metres.
:: claim c1 | content=Iran received 27 million cubic metres of water from the Helmand in the past water year | speaker=Ali Akbar Mehraban (Energy Minister, IR) | form=indirect | about=IR | figures=27 million cubic metres > 27000000 cubic-metre
:: claim c6 | content=The treaty of 1973 entitles the country to 820 million cubic metres | form=asserted | about=IR | figures=820 million cubic metres > 820000000 cubic-metre
:: actor p1 | Ali Akbar Mehraban | role=Energy Minister | country=IR
@ a2 | Ariana News | 2023-05-19
Iran received 61 million cubic metres of Helmand water in the past water year in spite of the drought, the Ministry of Energy and Water in Kabul said. Kabul remains committed to the 1973 treaty.
:: claim c2 | content=Iran received 61 million cubic metres of Helmand water in the past water year in spite of the drought | speaker=org:Ministry of Energy and Water (AF) | form=indirect | about=IR | figures=61 million cubic metres > 61000000 cubic-metre
:: claim c7 | content=Kabul remains committed to the 1973 treaty | form=asserted | about=AF
:: actor o1 | org:Ministry of Energy and Water | country=AF
@ a3 | IRNA | 2023-05-28
Tehran, IRNA - Two Iranian border guards were killed in a clash with Taliban forces near the Sasoli post on Saturday, deputy police commander Brigadier General Qasem Rezaei-Nia said.
:: claim c3 | content=Two Iranian border guards were killed in a clash with Taliban forces near the Sasoli post on Saturday | speaker=Qasem Rezaei-Nia (deputy police commander, IR) | form=indirect | about=IR, AF | figures=Two Iranian border guards > 2 person | dates=2023-05-27
:: actor p2 | Qasem Rezaei-Nia | role=deputy police commander | country=IR
@ a4 | RFE/RL | 2023-05-28
Two Iranian guards and a Taliban fighter died on Saturday when the sides exchanged fire on the border between Nimroz and Iran's Sistan and Baluchestan, amid a quarrel over the Helmand's water. The Milak crossing has been closed.
:: claim c3 | content=Two Iranian guards and a Taliban fighter died on Saturday | form=asserted | about=IR, AF | figures=Two Iranian guards > 2 person | dates=2023-05-27
:: claim c8 | content=The Milak crossing has been closed | form=asserted
@ a5 | Pajhwok Afghan News | 2023-05-28
Three Iranian border guards and one Afghan soldier were killed in Saturday's clash in Nimroz, Interior Ministry spokesman Abdul Nafi Kakar said. Iranian forces opened fire first, he said.
:: claim c4 | content=Three Iranian border guards and one Afghan soldier were killed in Saturday's clash in Nimroz | speaker=Abdul Nafi Kakar (Interior Ministry spokesman, AF) | form=indirect | about=IR, AF | figures=Three Iranian border guards > 3 person;one Afghan soldier > 1 person | dates=2023-05-27
:: claim c5 | content=Iranian forces opened fire first | speaker=Abdul Nafi Kakar (Interior Ministry spokesman, AF) | form=indirect | about=IR
:: actor p3 | Abdul Nafi Kakar | role=Interior Ministry spokesman | country=AF
= sources c3 2
= contradiction c1@a1 c2@a2 figure
= contradiction c3@a3 c4@a5 figure
= contradiction c3@a4 c4@a5 figure
