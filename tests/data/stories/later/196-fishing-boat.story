# A boat sunk
@ a1 | Philippine Star | 2019-06-12
A Chinese vessel rammed and sank a Filipino fishing boat at Reed Bank on June 9 and left 22 fishermen in the sea, Defense Secretary Arturo Manalo said.
:: claim c1 | content=A Chinese vessel rammed and sank a Filipino fishing boat at Reed Bank on June 9 | speaker=Arturo Manalo (Defense Secretary, PH) | form=indirect | about=CN, PH | dates=2019-06-09
:: claim c2 | content=left 22 fishermen in the sea | speaker=Arturo Manalo (Defense Secretary, PH) | form=indirect | figures=22 fishermen > 22 person
:: actor p1 | Arturo Manalo | role=Defense Secretary | country=PH
@ a2 | Embassy of China in the Philippines | 2019-06-14
The Chinese fishing boat did not ram the Filipino boat at Reed Bank; it was besieged by seven or eight boats.
:: claim c3 | content=The Chinese fishing boat did not ram the Filipino boat at Reed Bank | form=asserted | polarity=negative | about=CN, PH
@ a3 | Tuoi Tre | 2019-06-13
Vietnamese fishermen rescued the 22 crew of a Philippine boat that sank after a collision with a Chinese ship.
:: claim c2 | content=Vietnamese fishermen rescued the 22 crew of a Philippine boat | form=asserted | about=VN, PH | figures=22 crew > 22 person
@ a4 | Rappler | 2019-06-17
"It is not true that our men were rammed on purpose," energy secretary Jose Alvarado said after talking to the captain.
:: claim c4 | content="It is not true that our men were rammed on purpose," | speaker=Jose Alvarado (energy secretary, PH) | form=direct | polarity=negative
:: actor p2 | Jose Alvarado | role=energy secretary | country=PH
= sources c1 1
= contradiction c1@a1 c3@a2 denial
