# Rice for Manila
@ a1 | PTI | 2023-10-18
NEW DELHI, Oct 18 (PTI) India has allowed the export of 295,000 tonnes of non-basmati white rice to the Philippines, a government notification said.
:: deal d1 | subject=the export of 295,000 tonnes of non-basmati white rice to the Philippines | parties=IN, PH | status=agreed | certainty=certain | sector=agriculture | speaker=country:IN
@ a2 | Manila Times | 2023-10-19
India will ship 295,000 metric tons of rice to the Philippines as an exception to its ban, the Department of Agriculture said on Thursday.
:: deal d1 | subject=ship 295,000 metric tons of rice to the Philippines as an exception to its ban | parties=IN, PH | status=agreed | certainty=certain | sector=agriculture | speaker=org:Department of Agriculture (PH)
@ a3 | Reuters | 2023-10-18
MUMBAI, Oct 18 (Reuters) - New Delhi permitted shipments of just over 1 million tons of white rice to seven countries including the Philippines and Nepal on Wednesday.
:: deal d1 | subject=shipments of just over 1 million tons of white rice to seven countries including the Philippines and Nepal | parties=IN, PH, NP | status=agreed | certainty=certain | sector=agriculture | date=2023-10-18
@ a4 | BusinessWorld | 2023-11-28
The first Indian rice to arrive under the quota granted to Manila in October was unloaded in Davao on Monday.
:: deal d1 | subject=The first Indian rice to arrive under the quota granted to Manila in October | parties=IN, PH | status=in-force | certainty=certain | sector=agriculture
= sources d1 4
= life d1 agreed 2023-10-18, in-force 2023-11-28
