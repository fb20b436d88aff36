# A wire and two papers
@ a1 | AFP | 2015-04-02
ISLAMABAD (AFP) - Saudi Arabia has asked Pakistan to send ships, aircraft and troops to Yemen, Defence Minister Khalid Durrani told parliament on Monday.
:: claim c1 | content=Saudi Arabia has asked Pakistan to send ships, aircraft and troops to Yemen | speaker=Khalid Durrani (Defence Minister, PK) | form=indirect | about=SA, PK, YE
:: actor p1 | Khalid Durrani | role=Defence Minister | country=PK
@ a2 | Khaleej Times | 2015-04-03
ISLAMABAD (AFP) - Saudi Arabia has asked Pakistan to send ships, aircraft and troops to Yemen, the defence minister told parliament.
:: claim c1 | content=Saudi Arabia has asked Pakistan to send ships, aircraft and troops to Yemen | speaker=desc:the defence minister | form=indirect | about=SA, PK, YE
@ a3 | Dawn | 2015-04-10
Parliament voted unanimously on Friday to stay neutral in the war in Yemen, declining Riyadh's request for soldiers and jets.
:: claim c2 | content=Parliament voted unanimously on Friday to stay neutral in the war in Yemen | form=asserted | about=PK, YE | dates=2015-04-10
@ a4 | Arab News | 2015-04-11
Pakistani lawmakers decided that their country should keep out of the Yemeni conflict but stand by the Kingdom if its territory is threatened.
:: claim c2 | content=Pakistani lawmakers decided that their country should keep out of the Yemeni conflict | form=asserted | about=PK, YE
= sources c1 1
= sources c2 2
