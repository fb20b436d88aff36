# The special envoy and the junta
@ a1 | Bernama | 2021-10-11
ASEAN's special envoy to Myanmar, Prince Hassan Bolkiah, has cancelled his trip to Naypyidaw this week, Foreign Minister Rahim Abdullah said in Kuala Lumpur.
:: trip g1 | span=ASEAN's special envoy to Myanmar, Prince Hassan Bolkiah, has cancelled his trip to Naypyidaw this week | party=org:ASEAN | head=Hassan Bolkiah | to=Naypyidaw | country=MM | attendance=absent
:: actor p1 | Hassan Bolkiah | role=Prince
:: actor p2 | Rahim Abdullah | role=Foreign Minister | country=MY
@ a2 | Reuters | 2021-10-15
ASEAN foreign ministers decided on Friday not to invite Myanmar's junta chief, General Tun Oo, to a summit this month, Singapore said.
:: deal d1 | subject=not to invite Myanmar's junta chief, General Tun Oo, to a summit this month | parties=org:ASEAN, MM | status=agreed | certainty=certain | sector=other | date=2021-10-15 | speaker=country:SG
:: actor p3 | Tun Oo | role=General | country=MM
@ a3 | The Jakarta Post | 2021-10-16
Tun Oo will be kept out of the ASEAN leaders' meeting on October 26-28, and a non-political figure is to represent Myanmar.
:: deal d1 | subject=Tun Oo will be kept out of the ASEAN leaders' meeting | parties=org:ASEAN, MM | status=agreed | certainty=certain | sector=other
:: actor p3 | Tun Oo
@ a4 | Global New Light of Myanmar | 2021-10-17
Myanmar is extremely disappointed by the exclusion of its head of state from the 38th and 39th ASEAN summits, the Ministry of Foreign Affairs said.
:: claim c1 | content=Myanmar is extremely disappointed by the exclusion of its head of state from the 38th and 39th ASEAN summits | speaker=org:Ministry of Foreign Affairs (MM) | form=indirect | about=MM
= sources d1 2
= life d1 agreed 2021-10-15
