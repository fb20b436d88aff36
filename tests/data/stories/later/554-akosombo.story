# Liberian factions on the Volta
@ a1 | Ghana News Agency | 1996-01-15
Accra, Jan. 15 (GNA) - The leaders of six Liberian factions are expected at Akosombo on Thursday for a meeting on the disarmament of their fighters, Foreign Minister Obed Asante told GNA. General Varney Kolleh of the Liberia Defence Front will come as well, the minister said.
:: summit s1 | name=a meeting on the disarmament of their fighters | city=Akosombo | country=GH | start=1996-01-18 | status=upcoming | outlet=GNA | speaker=Obed Asante
:: trip g1 | span=General Varney Kolleh of the Liberia Defence Front will come as well | party=org:Liberia Defence Front | head=Varney Kolleh (General) | to=Akosombo | country=GH | attendance=expected | date=1996-01-18 | speaker=Obed Asante
:: actor p1 | Obed Asante | role=Foreign Minister | country=GH
:: actor p2 | Varney Kolleh | role=General
:: actor o1 | org:Liberia Defence Front
@ a2 | AFP | 1996-01-16
MONROVIA, Jan 16 (AFP) - Liberian warlord Varney Kolleh will stay away from Thursday's peace meeting at Akosombo in Ghana, his Liberia Defence Front said in a statement. West African peacekeepers have disarmed only 3,200 of some 60,000 fighters.
:: trip g1 | span=Liberian warlord Varney Kolleh will stay away from Thursday's peace meeting at Akosombo | party=org:Liberia Defence Front | head=Varney Kolleh | to=Akosombo | country=GH | attendance=absent | date=1996-01-18 | speaker=org:Liberia Defence Front
:: summit s1 | name=Thursday's peace meeting at Akosombo | city=Akosombo | country=GH | start=1996-01-18 | status=upcoming
:: claim c1 | content=West African peacekeepers have disarmed only 3,200 of some 60,000 fighters | form=asserted | figures=3,200 > 3200 person;some 60,000 fighters > about 60000 person
:: actor p2 | Varney Kolleh
:: actor o1 | org:Liberia Defence Front
@ a3 | BBC News | 1996-01-18
Liberia's factions have opened talks at Akosombo in Ghana without one of the most powerful warlords, General Varney Kolleh, who did not turn up. West African states have 8,500 soldiers in Liberia.
:: summit s1 | name=talks at Akosombo in Ghana | city=Akosombo | country=GH | start=1996-01-18 | status=ongoing
:: trip g1 | span=General Varney Kolleh, who did not turn up | party=LR | head=Varney Kolleh (General) | to=Akosombo | country=GH | attendance=absent | date=1996-01-18
:: claim c2 | content=West African states have 8,500 soldiers in Liberia | form=asserted | about=LR | figures=8,500 soldiers > 8500 person
:: actor p2 | Varney Kolleh | role=General
@ a4 | Pan African News Agency | 1996-01-20
ACCRA, Ghana (PANA) - Five Liberian factions agreed on Friday to hand in their arms within 60 days and to place their men in camps of the West African force ECOMOG. Nigeria and Ghana will pay for the camps.

ECOMOG's commander, Major-General Musa Bako, said that 3,200 fighters had given up their guns by then.
:: deal d1 | subject=hand in their arms within 60 days | parties=desc:Five Liberian factions | status=agreed | certainty=certain | sector=security | date=1996-01-19
:: deal d2 | subject=Nigeria and Ghana will pay for the camps | parties=NG, GH | status=agreed | certainty=certain | sector=security
:: claim c1 | content=3,200 fighters had given up their guns by then | speaker=Musa Bako (ECOMOG's commander) | form=indirect | figures=3,200 fighters > 3200 person
:: actor p3 | Musa Bako | role=ECOMOG's commander
:: actor o2 | org:ECOMOG
@ a5 | The Inquirer | 1996-01-22
Five of the warring parties promised at Akosombo on Friday to surrender their weapons in 60 days. "Paper does not disarm anybody," said Bishop Samuel Toe of the Council of Churches.
:: deal d1 | subject=promised at Akosombo on Friday to surrender their weapons in 60 days | parties=desc:Five of the warring parties | status=agreed | certainty=certain | sector=security | date=1996-01-19
:: claim c3 | content=Paper does not disarm anybody | speaker=Samuel Toe (Bishop) | form=direct | polarity=negative
:: actor p4 | Samuel Toe | role=Bishop
:: actor o3 | org:Council of Churches
= sources s1 3
= sources g1 3
= sources d1 2
= sources c1 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a1 g1@a3 attendance
= life d1 agreed 1996-01-19
