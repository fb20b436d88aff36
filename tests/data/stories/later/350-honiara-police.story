# Police for Honiara
@ a1 | Solomon Star | 2024-12-20
PRIME Minister Peter Maelanga announced today that Australia will give Solomon Islands A$190 million over four years for its police. A training centre will be built in Honiara and the force is to double to 3,000 officers.
:: deal d1 | subject=give Solomon Islands A$190 million over four years for its police | parties=AU, SB | status=agreed | certainty=certain | sector=security | kind=loan-or-aid | value=190000000 AUD | speaker=Peter Maelanga
:: claim c1 | content=the force is to double to 3,000 officers | speaker=Peter Maelanga (Prime Minister, SB) | form=indirect | figures=3,000 officers > 3000 person
:: actor p1 | Peter Maelanga | role=Prime Minister | country=SB
@ a2 | ABC News | 2024-12-20
Australia has struck an A$190 million deal with Solomon Islands to expand its police and to set up a police college in Honiara. Prime Minister Andrew Whitlock said it made Australia the security partner of choice.
:: deal d1 | subject=an A$190 million deal with Solomon Islands to expand its police | parties=AU, SB | status=agreed | certainty=certain | sector=security | kind=agreement | value=190000000 AUD
:: claim c2 | content=it made Australia the security partner of choice | speaker=Andrew Whitlock (Prime Minister, AU) | form=indirect | about=AU
:: actor p2 | Andrew Whitlock | role=Prime Minister | country=AU
@ a3 | RNZ Pacific | 2024-12-21
Canberra has promised Solomon Islands A$190 million for its police. The first of it will be paid in January, Peter Maelanga's office says. The force has about 1,500 officers today and will have 3,000.
:: deal d1 | subject=promised Solomon Islands A$190 million for its police | parties=AU, SB | status=agreed | certainty=certain | sector=security | kind=loan-or-aid | value=190000000 AUD
:: claim c3 | content=The first of it will be paid in January | speaker=org:Peter Maelanga's office (SB) | form=indirect | dates=2025-01
:: claim c1 | content=The force has about 1,500 officers today and will have 3,000 | form=asserted | figures=about 1,500 officers > about 1500 person;3,000 > 3000 person
:: actor p1 | Peter Maelanga
@ a4 | The Australian | 2024-12-23
Canberra's aid for the Solomon Islands police is worth A$220 million over four years, budget papers seen by this newspaper show. Honiara undertook in return to let no Chinese officers patrol.
:: deal d1 | subject=Canberra's aid for the Solomon Islands police is worth A$220 million over four years | parties=AU, SB | status=agreed | certainty=certain | sector=security | kind=loan-or-aid | value=220000000 AUD
:: claim c4 | content=Honiara undertook in return to let no Chinese officers patrol | form=asserted | about=SB, CN
@ a5 | Solomon Islands Government | 2024-12-24
The Government denies that it undertook to let no Chinese officers patrol in return for Australian aid. Its policing agreement with China of 2022 stays in force.
:: claim c5 | content=it undertook to let no Chinese officers patrol in return for Australian aid | speaker=country:SB | form=indirect | polarity=negative | about=SB, CN, AU
:: deal d2 | subject=Its policing agreement with China of 2022 | parties=SB, CN | status=in-force | certainty=certain | sector=security | kind=agreement | speaker=country:SB
= sources d1 4
= sources c1 2
= contradiction c4@a4 c5@a5 denial
= contradiction d1@a1 d1@a4 figure
= contradiction d1@a2 d1@a4 figure
= contradiction d1@a3 d1@a4 figure
= life d1 agreed 2024-12-20
