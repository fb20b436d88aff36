# A state visit to Nairobi
@ a1 | Daily Nation | 2023-10-11
King Edmund and Queen Clara will pay a state visit to Kenya from October 31 to November 3, State House announced on Wednesday.
:: trip g1 | span=King Edmund and Queen Clara will pay a state visit to Kenya from October 31 to November 3 | party=GB | head=Edmund (King, GB) | to=Kenya | country=KE | attendance=expected | date=2023-10-31
:: actor p1 | Edmund | role=King | country=GB
@ a2 | The Times | 2023-10-12
The King is to travel to Nairobi at the end of the month, his first journey to a Commonwealth country as sovereign, Buckingham Palace said.
:: trip g1 | span=The King is to travel to Nairobi at the end of the month | party=GB | head=role:King, GB | to=Nairobi | country=KE | attendance=expected | date=2023-10
@ a3 | AP | 2023-10-31
NAIROBI, Kenya (AP) - Britain's King Edmund arrived in Kenya on Tuesday and spoke of abhorrent acts of violence committed during the colonial era.
:: trip g1 | span=Britain's King Edmund arrived in Kenya on Tuesday | party=GB | head=Edmund (King, GB) | to=Kenya | country=KE | attendance=present | date=2023-10-31
:: actor p1 | Edmund | role=King | country=GB
= sources g1 3
