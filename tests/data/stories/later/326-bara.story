# Who holds Bara
@ a1 | Al Jazeera | 2025-10-25
Sudan's paramilitary Rapid Support Forces captured the town of Bara in North Kordofan on Saturday, the group said in a statement. The town lies 60 kilometres from El Obeid, where the army has a garrison.
:: claim c1 | content=Sudan's paramilitary Rapid Support Forces captured the town of Bara in North Kordofan on Saturday | speaker=org:Rapid Support Forces (SD) | form=indirect | about=org:Rapid Support Forces, SD | dates=2025-10-25
:: claim c3 | content=The town lies 60 kilometres from El Obeid, where the army has a garrison | form=asserted | figures=60 kilometres > 60 kilometre
:: actor o1 | org:Rapid Support Forces
@ a2 | Sudan Tribune | 2025-10-25
The Sudanese army denied on Saturday that the Rapid Support Forces had captured Bara. Its troops destroyed 20 of the group's vehicles, army spokesman Brigadier Nabil Awad said.
:: claim c2 | content=the Rapid Support Forces had captured Bara | speaker=org:Sudanese army (SD) | form=indirect | polarity=negative | about=org:Rapid Support Forces
:: claim c4 | content=Its troops destroyed 20 of the group's vehicles | speaker=Nabil Awad (army spokesman, SD) | form=indirect | figures=20 of the group's vehicles > 20 vehicle
:: actor p1 | Nabil Awad | role=army spokesman | country=SD
:: actor o1 | org:Rapid Support Forces
:: actor o2 | org:Sudanese army | country=SD
@ a3 | AFP | 2025-10-26
PORT SUDAN (AFP) - Sudan's army rejected a claim by the paramilitary RSF to have taken Bara, a town on the road to El Obeid, in fighting on Saturday.

More than 4,500 people have fled the town since the assault began, the International Organization for Migration said on Sunday.
:: claim c2 | content=a claim by the paramilitary RSF to have taken Bara, a town on the road to El Obeid | speaker=org:army (SD) | form=indirect | polarity=negative | about=org:RSF
:: claim c5 | content=More than 4,500 people have fled the town since the assault began | speaker=org:International Organization for Migration | form=indirect | figures=More than 4,500 people > 4500+ person
:: actor o1 | org:RSF
:: actor o3 | org:International Organization for Migration
:: actor o2 | org:army | country=SD
@ a4 | Radio Dabanga | 2025-10-28
BARA - The Rapid Support Forces took Bara on Saturday after the army had withdrawn, and their fighters have been looting shops since then, residents told Radio Dabanga by satellite telephone. Some 36,000 people have left towns and villages of North Kordofan within a week, the IOM reported.
:: claim c1 | content=The Rapid Support Forces took Bara on Saturday after the army had withdrawn | speaker=desc:residents | form=indirect | outlet=Radio Dabanga | about=org:Rapid Support Forces | dates=2025-10-25
:: claim c6 | content=their fighters have been looting shops since then | speaker=desc:residents | form=indirect | outlet=Radio Dabanga
:: claim c7 | content=Some 36,000 people have left towns and villages of North Kordofan within a week | speaker=org:IOM | form=indirect | figures=Some 36,000 people > about 36000 person
:: actor o1 | org:Rapid Support Forces
:: actor o3 | org:IOM
= sources c1 2
= sources c2 1
= contradiction c1@a1 c2@a2 denial
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a4 c2@a2 denial
= contradiction c1@a4 c2@a3 denial
