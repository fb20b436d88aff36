# Ballots in Kandahar
@ a1 | Pajhwok Afghan News | 2009-08-21
KABUL (PAN): As many as 6,199 polling centres opened across the country on Thursday, the head of the Independent Election Commission, Daud Azizi, told a news conference on Friday. Turnout was between 40 and 50 percent, he estimated.

Border police stuffed ballot boxes in Spin Boldak on election day, tribal elders from the district told Pajhwok.
:: claim c1 | content=As many as 6,199 polling centres opened across the country on Thursday | speaker=Daud Azizi (head of the Independent Election Commission, AF) | form=indirect | about=AF | figures=6,199 polling centres > 6199 centre | dates=2009-08-20
:: claim c2 | content=Turnout was between 40 and 50 percent | speaker=Daud Azizi (head of the Independent Election Commission, AF) | form=indirect | certainty=probable | figures=40 > 40 percent;50 percent > 50 percent
:: claim c3 | content=Border police stuffed ballot boxes in Spin Boldak on election day | speaker=desc:tribal elders from the district | form=indirect | outlet=Pajhwok | dates=2009-08-20
:: actor p1 | Daud Azizi | role=head | country=AF
:: actor o1 | org:Independent Election Commission | country=AF
@ a2 | European Union Election Observation Mission | 2009-08-22
Kabul, 22 August - The EU Election Observation Mission deployed 120 observers in 17 provinces on 20 August. "The vote was generally fair but not free in all parts of the country, because fear was at work," Chief Observer Jean-Marc Delacroix said. Polling staff were mostly well trained.
:: claim c4 | content=The EU Election Observation Mission deployed 120 observers in 17 provinces on 20 August | form=asserted | about=org:EU Election Observation Mission | figures=120 observers > 120 person | dates=2009-08-20
:: claim c5 | content=The vote was generally fair but not free in all parts of the country, because fear was at work | speaker=Jean-Marc Delacroix (Chief Observer) | form=direct
:: claim c6 | content=Polling staff were mostly well trained | form=asserted
:: actor p2 | Jean-Marc Delacroix | role=Chief Observer
:: actor o2 | org:EU Election Observation Mission
@ a3 | AFP | 2009-08-23
KABUL (AFP) - No ballot boxes were stuffed in Spin Boldak during Thursday's poll, the commander of the border police in Kandahar, General Abdul Raziq Noorzai, told AFP on Sunday.

Only 5,740 of the planned polling centres opened, according to the Free and Fair Election Foundation, an Afghan watchdog that had 7,000 observers in the field.
:: claim c7 | content=No ballot boxes were stuffed in Spin Boldak during Thursday's poll | speaker=Abdul Raziq Noorzai (commander of the border police in Kandahar, AF) | form=indirect | polarity=negative | outlet=AFP | dates=2009-08-20
:: claim c8 | content=Only 5,740 of the planned polling centres opened | speaker=org:Free and Fair Election Foundation | form=indirect | figures=5,740 > 5740 centre | dates=2009-08-20
:: claim c9 | content=had 7,000 observers in the field | form=asserted | about=org:Free and Fair Election Foundation | figures=7,000 observers > 7000 person
:: actor p3 | Abdul Raziq Noorzai | role=commander | country=AF
:: actor o3 | org:Free and Fair Election Foundation
@ a4 | The Guardian | 2009-08-24
Ballot boxes were filled by border policemen in Spin Boldak, a town on the road to Pakistan, during last week's Afghan election, two local officials of the election commission told the Guardian. Jean-Marc Delacroix, who leads the European observers, called the vote "generally fair" but "not free" where the Taliban rule by night.

About 6,200 polling centres were open, the election commission says.
:: claim c3 | content=Ballot boxes were filled by border policemen in Spin Boldak, a town on the road to Pakistan, during last week's Afghan election | speaker=desc:two local officials of the election commission | form=indirect | outlet=Guardian | dates=2009-08-20
:: claim c5 | content=called the vote "generally fair" but "not free" where the Taliban rule by night | speaker=Jean-Marc Delacroix | form=mixed | about=org:Taliban
:: claim c1 | content=About 6,200 polling centres were open | speaker=org:election commission (AF) | form=indirect | figures=About 6,200 polling centres > about 6200 centre
:: actor p2 | Jean-Marc Delacroix
:: actor o1 | org:election commission | country=AF
= sources c1 1
= sources c5 1
= contradiction c1@a1 c8@a3 figure
= contradiction c1@a4 c8@a3 figure
= contradiction c3@a1 c7@a3 denial
= contradiction c3@a4 c7@a3 denial
