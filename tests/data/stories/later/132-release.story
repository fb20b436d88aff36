# The release of a captain
@ a1 | The Hindu | 2012-02-20
Two Italian marines were arrested in Kochi on Sunday over the killing of two fishermen, police said.
:: claim c1 | content=Two Italian marines were arrested in Kochi on Sunday over the killing of two fishermen | speaker=desc:police | form=indirect | about=IN, IT | figures=Two Italian marines > 2 person;two fishermen > 2 person | dates=2012-02-19
@ a2 | Corriere della Sera | 2012-02-20
Marines Paolo Ricci and Marco Leone of the tanker Aurelia have been detained in southern India, the foreign ministry confirmed. They fired in international waters, Rome says.
:: claim c1 | content=Marines Paolo Ricci and Marco Leone of the tanker Aurelia have been detained in southern India | speaker=org:foreign ministry (IT) | form=indirect | about=IN, IT
:: claim c2 | content=They fired in international waters | speaker=country:IT | form=indirect
:: actor p1 | Paolo Ricci
:: actor p2 | Marco Leone
@ a3 | PTI | 2012-02-22
NEW DELHI, Feb 22 (PTI) - The shooting did not take place in international waters, External Affairs Minister Ashok Nair said on Wednesday. Italy's Deputy Foreign Minister Stefano Bassi will come to Delhi.
:: claim c3 | content=The shooting did not take place in international waters | speaker=Ashok Nair (External Affairs Minister, IN) | form=indirect | polarity=negative
:: trip g1 | span=Italy's Deputy Foreign Minister Stefano Bassi will come to Delhi | party=IT | head=Stefano Bassi (Deputy Foreign Minister, IT) | to=Delhi | country=IN | attendance=expected
:: actor p3 | Ashok Nair | role=External Affairs Minister | country=IN
:: actor p4 | Stefano Bassi | role=Deputy Foreign Minister | country=IT
@ a4 | ANSA | 2012-02-23
NEW DELHI - Undersecretary Stefano Bassi is in the Indian capital to win the freedom of Ricci and Leone.
:: trip g1 | span=Undersecretary Stefano Bassi is in the Indian capital | party=IT | head=Stefano Bassi (Undersecretary, IT) | to=the Indian capital | country=IN | attendance=present | date=2012-02-23
:: actor p4 | Stefano Bassi | role=Undersecretary | country=IT
:: actor p1 | Ricci
:: actor p2 | Leone
= sources c1 2
= sources g1 2
= contradiction c2@a2 c3@a3 denial
