# A treasury secretary's week
@ a1 | Caixin | 2023-07-03
US Treasury Secretary Joan Whitaker will be in Beijing from July 6 to 9, the finance ministry announced.
:: trip g1 | span=US Treasury Secretary Joan Whitaker will be in Beijing from July 6 to 9 | party=US | head=Joan Whitaker (Treasury Secretary, US) | to=Beijing | country=CN | attendance=expected | date=2023-07-06/2023-07-09 | speaker=finance ministry
:: actor p1 | Joan Whitaker | role=Treasury Secretary | country=US
:: actor o1 | org:finance ministry | country=CN
@ a2 | The New York Times | 2023-07-07
BEIJING - Joan Whitaker told Premier Deng Haoran on Friday that the United States did not seek a winner-take-all fight. Trade between the two countries came to $690 billion in 2022.
:: trip g1 | span=Joan Whitaker told Premier Deng Haoran on Friday | party=US | head=Joan Whitaker (US) | to=Beijing | country=CN | attendance=present | date=2023-07-07
:: claim c1 | content=Trade between the two countries came to $690 billion in 2022 | form=asserted | about=US, CN | figures=$690 billion > 690000000000 USD | dates=2022
:: actor p1 | Joan Whitaker | country=US
:: actor p2 | Deng Haoran | role=Premier
@ a3 | Global Times | 2023-07-08
China-US trade stood at 759.4 billion dollars in 2022, according to the General Administration of Customs in Beijing. Premier Deng asked the American guest to meet China halfway.
:: claim c2 | content=China-US trade stood at 759.4 billion dollars in 2022 | speaker=org:General Administration of Customs (CN) | form=indirect | about=CN, US | figures=759.4 billion dollars > 759400000000 USD | dates=2022
:: actor p2 | Deng | role=Premier | country=CN
@ a4 | Bloomberg | 2023-07-09
Whitaker left China on Sunday after ten hours of meetings. She and Vice Premier Lu Ping will set up a regular channel for economic questions.
:: deal d1 | subject=a regular channel for economic questions | parties=US, CN | status=agreed | certainty=certain | sector=finance
:: actor p1 | Whitaker
= sources g1 2
= contradiction c1@a2 c2@a3 figure
