# Help for a drowned valley
@ a1 | Dawn | 2022-08-30
China has pledged 100 million yuan in flood relief to Pakistan, Foreign Ministry spokesman Zhang Weimin said.
:: deal d1 | subject=100 million yuan in flood relief | parties=CN, PK | status=agreed | certainty=certain | sector=other | kind=pledge | value=100000000 CNY | speaker=Zhang Weimin
:: actor p1 | Zhang Weimin | role=Foreign Ministry spokesman | country=CN
@ a2 | APP | 2022-08-30
ISLAMABAD (APP): The United States will give $30 million for shelter and food to the victims of the floods in Pakistan, the American embassy announced on Tuesday.
:: deal d2 | subject=$30 million for shelter and food | parties=US, PK | status=agreed | certainty=certain | sector=other | kind=pledge | value=30000000 USD | speaker=org:American embassy
@ a3 | VOA | 2022-08-31
USAID has announced $30 million in humanitarian assistance for flood-stricken Pakistan, where more than 1,100 people have died.
:: deal d2 | subject=$30 million in humanitarian assistance for flood-stricken Pakistan | parties=US, PK | status=agreed | certainty=certain | sector=other | kind=pledge | value=30000000 USD | speaker=org:USAID
:: claim c1 | content=more than 1,100 people have died | form=asserted | about=PK | figures=more than 1,100 people > 1100+ person
@ a4 | Global Times | 2022-08-31
Emergency supplies worth 100 million yuan, tents among them, are being flown from Chengdu to Karachi.
:: deal d1 | subject=Emergency supplies worth 100 million yuan, tents among them | parties=CN, PK | status=in-force | certainty=certain | sector=other | value=100000000 CNY
@ a5 | The News International | 2022-08-31
The deluge has taken 1,162 lives since June, the National Disaster Management Authority said.
:: claim c1 | content=The deluge has taken 1,162 lives since June | speaker=org:National Disaster Management Authority (PK) | form=indirect | about=PK | figures=1,162 lives > 1162 person
= sources d1 2
= sources d2 1
= sources c1 2
= life d1 agreed 2022-08-30, in-force 2022-08-31
= life d2 agreed 2022-08-30
