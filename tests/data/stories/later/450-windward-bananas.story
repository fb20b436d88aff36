# Bananas from the Windward Islands
@ a1 | Caribbean News Agency | 1997-09-10
CASTRIES, St Lucia, Sept 10 (CANA) - The World Trade Organization's ruling against Europe's banana regime could finish off the smallest growers of the Caribbean, St Lucia's Prime Minister Kendrick Augier said on Wednesday.

Augier will fly to Brussels on Monday for talks with the European Commission, an official of the Organization of Eastern Caribbean States told CANA. "We are not asking for charity, we are asking for time," the prime minister said.

The Windward Islands sold 191,000 tonnes of bananas to Britain in 1996, according to their marketing company, Wibdeco.
:: claim c1 | content=The World Trade Organization's ruling against Europe's banana regime could finish off the smallest growers of the Caribbean | speaker=Kendrick Augier (Prime Minister, LC) | form=indirect | certainty=possible | about=org:World Trade Organization
:: trip g1 | span=Augier will fly to Brussels on Monday | party=LC | head=Augier (LC) | to=Brussels | country=BE | attendance=expected | date=1997-09-15 | outlet=CANA | speaker=desc:an official of the Organization of Eastern Caribbean States
:: claim c2 | content=We are not asking for charity, we are asking for time | speaker=Kendrick Augier (Prime Minister, LC) | form=direct | polarity=negative
:: claim c3 | content=The Windward Islands sold 191,000 tonnes of bananas to Britain in 1996 | speaker=org:Wibdeco | form=indirect | about=GB | figures=191,000 tonnes > 191000 tonne | dates=1996
:: actor p1 | Kendrick Augier | role=Prime Minister | country=LC
:: actor o1 | org:World Trade Organization
:: actor o2 | org:Wibdeco
@ a2 | The Voice | 1997-09-11
Prime Minister Kendrick Augier will not travel to Brussels next week, his office said last night. Foreign Affairs Minister Hilary Compton is to lead St Lucia's delegation at Monday's talks with the Commission instead.

Growers are worried. Wibdeco shipped 177,000 tonnes of Windward bananas to Britain in 1996, the chairman of the St Lucia Banana Growers' Association, Rupert Charlery, said. In 1992 the figure had been 274,000 tonnes.
:: trip g1 | span=Prime Minister Kendrick Augier will not travel to Brussels next week | party=LC | head=Kendrick Augier (Prime Minister, LC) | to=Brussels | country=BE | attendance=absent | speaker=org:his office
:: trip g2 | span=Foreign Affairs Minister Hilary Compton is to lead St Lucia's delegation at Monday's talks with the Commission | party=LC | head=Hilary Compton (Foreign Affairs Minister, LC) | to=Brussels | country=BE | attendance=expected | date=1997-09-15
:: claim c4 | content=Wibdeco shipped 177,000 tonnes of Windward bananas to Britain in 1996 | speaker=Rupert Charlery (chairman of the St Lucia Banana Growers' Association) | form=indirect | about=org:Wibdeco, GB | figures=177,000 tonnes > 177000 tonne | dates=1996
:: claim c5 | content=In 1992 the figure had been 274,000 tonnes | form=asserted | figures=274,000 tonnes > 274000 tonne | dates=1992
:: actor p1 | Kendrick Augier | role=Prime Minister
:: actor p2 | Hilary Compton | role=Foreign Affairs Minister | country=LC
:: actor p3 | Rupert Charlery | role=chairman
:: actor o2 | org:Wibdeco
@ a3 | Reuters | 1997-09-15
BRUSSELS, Sept 15 (Reuters) - The European Union will keep buying Caribbean bananas whatever the World Trade Organization says, Farm Commissioner Dieter Holzer assured ministers from the region in Brussels on Monday.

St Lucia's foreign minister, Hilary Compton, who led the islanders, said he was leaving with "more hope than I brought". Compton said nearly a third of the island's jobs hung on the fruit.

The four Windward Islands shipped about 190,000 tonnes of bananas to Britain last year.
:: claim c6 | content=The European Union will keep buying Caribbean bananas whatever the World Trade Organization says | speaker=Dieter Holzer (Farm Commissioner) | form=indirect | about=org:European Union, org:World Trade Organization
:: trip g2 | span=St Lucia's foreign minister, Hilary Compton, who led the islanders | party=LC | head=Hilary Compton (foreign minister, LC) | to=Brussels | country=BE | attendance=present | date=1997-09-15
:: claim c7 | content=nearly a third of the island's jobs hung on the fruit | speaker=Hilary Compton (foreign minister, LC) | form=indirect | about=LC
:: claim c3 | content=The four Windward Islands shipped about 190,000 tonnes of bananas to Britain last year | form=asserted | about=GB | figures=about 190,000 tonnes > about 190000 tonne | dates=1996
:: actor p2 | Hilary Compton | role=foreign minister | country=LC
:: actor p4 | Dieter Holzer | role=Farm Commissioner
:: actor o1 | org:World Trade Organization
@ a4 | The Voice | 1997-09-17
The European Union will keep buying Caribbean bananas whatever the World Trade Organization says, Farm Commissioner Dieter Holzer assured ministers from the region in Brussels on Monday.

St Lucia's foreign minister, Hilary Compton, who led the islanders, said he was leaving with "more hope than I brought". Compton said nearly a third of the island's jobs hung on the fruit. (Reuters)
:: claim c6 | content=The European Union will keep buying Caribbean bananas whatever the World Trade Organization says | speaker=Dieter Holzer (Farm Commissioner) | form=indirect | about=org:European Union, org:World Trade Organization
:: trip g2 | span=St Lucia's foreign minister, Hilary Compton, who led the islanders | party=LC | head=Hilary Compton (foreign minister, LC) | to=Brussels | country=BE | attendance=present | date=1997-09-15
:: claim c7 | content=nearly a third of the island's jobs hung on the fruit | speaker=Hilary Compton (foreign minister, LC) | form=indirect | about=LC
:: actor p2 | Hilary Compton | role=foreign minister | country=LC
:: actor p4 | Dieter Holzer | role=Farm Commissioner
:: actor o1 | org:World Trade Organization
= sources c3 2
= sources c6 1
= sources c7 1
= sources g2 2
= contradiction g1@a1 g1@a2 attendance
= contradiction c3@a1 c4@a2 figure
= contradiction c3@a3 c4@a2 figure
