# A cut in output, agreed or not
@ a1 | Bloomberg | 2016-11-28
Iran and Saudi Arabia remain at odds over how much oil each should pump, delegates in Vienna said, and OPEC's first cut in eight years is still being negotiated.
:: deal d1 | subject=OPEC's first cut in eight years | parties=org:OPEC | status=negotiating | certainty=certain | sector=energy | speaker=delegates in Vienna
@ a2 | Reuters | 2016-11-30
VIENNA (Reuters) - OPEC has agreed its first limit on oil output since 2008, ministers said on Wednesday. The group will pump 32.5 million barrels per day.
:: deal d1 | subject=its first limit on oil output since 2008 | parties=org:OPEC | status=agreed | certainty=certain | sector=energy | date=2016-11-30 | speaker=ministers
:: claim c1 | content=The group will pump 32.5 million barrels per day | form=asserted | figures=32.5 million barrels per day > 32500000 barrel
@ a3 | Shana | 2016-12-01
The Organization of the Petroleum Exporting Countries decided on Wednesday to lower its production to 33.1 million barrels a day, Oil Minister Davoud Rahimi said.
:: deal d1 | subject=lower its production | parties=org:Organization of the Petroleum Exporting Countries | status=agreed | certainty=certain | sector=energy | date=2016-11-30 | speaker=Davoud Rahimi
:: claim c2 | content=lower its production to 33.1 million barrels a day | speaker=Davoud Rahimi (Oil Minister, IR) | form=indirect | figures=33.1 million barrels a day > 33100000 barrel
:: actor p1 | Davoud Rahimi | role=Oil Minister | country=IR
@ a4 | Arab News | 2016-12-01
OPEC's production cut, its first for eight years, will hold for six months, said Energy Minister Fahd Al-Dosari of Saudi Arabia.
:: deal d1 | subject=OPEC's production cut, its first for eight years | parties=org:OPEC | status=agreed | certainty=certain | sector=energy | speaker=Fahd Al-Dosari
:: actor p2 | Fahd Al-Dosari | role=Energy Minister | country=SA
= sources d1 4
= contradiction c1@a2 c2@a3 figure
= life d1 negotiating 2016-11-28, agreed 2016-11-30
