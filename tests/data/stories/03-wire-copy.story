# One agency's copy in three papers, and a second agency
@ a1 | Reuters | 2024-09-10
JAKARTA - Indonesia and Australia agreed on Tuesday to expand joint naval patrols in the Timor Sea, Indonesian Defence Minister Bayu Santoso said. The patrols will begin in January with four ships from each side. The two countries have been discussing the plan since a meeting in Darwin last year. Santoso said the agreement was not directed against any country.
:: deal d1 | subject=expand joint naval patrols in the Timor Sea | parties=ID, AU | status=agreed | certainty=certain | sector=defence | speaker=Bayu Santoso
:: claim c1 | content=The patrols will begin in January with four ships from each side | form=asserted | figures=four ships > 4 ship
:: claim c2 | content=the agreement was not directed against any country | speaker=Bayu Santoso (Defence Minister, ID) | form=indirect | polarity=negative
:: actor p1 | Bayu Santoso | role=Defence Minister | country=ID
@ a2 | The Straits Times | 2024-09-10
JAKARTA (Reuters) - Indonesia and Australia agreed on Tuesday to expand joint naval patrols in the Timor Sea, Indonesian Defence Minister Bayu Santoso said. The patrols will begin in January with four ships from each side. The two countries have been discussing the plan since a meeting in Darwin last year.
:: deal d1 | subject=expand joint naval patrols in the Timor Sea | parties=ID, AU | status=agreed | certainty=certain | sector=defence | speaker=Bayu Santoso
:: claim c1 | content=The patrols will begin in January with four ships from each side | form=asserted | figures=four ships > 4 ship
:: actor p1 | Bayu Santoso | role=Defence Minister | country=ID
@ a3 | Bangkok Post | 2024-09-11
Indonesia and Australia agreed on Tuesday to expand joint naval patrols in the Timor Sea, Indonesian Defence Minister Bayu Santoso said. The patrols will begin in January with four ships from each side. Santoso said the agreement was not directed against any country.
:: deal d1 | subject=expand joint naval patrols in the Timor Sea | parties=ID, AU | status=agreed | certainty=certain | sector=defence | speaker=Bayu Santoso
:: claim c1 | content=The patrols will begin in January with four ships from each side | form=asserted | figures=four ships > 4 ship
:: claim c2 | content=the agreement was not directed against any country | speaker=Bayu Santoso (Defence Minister, ID) | form=indirect | polarity=negative
:: actor p1 | Bayu Santoso | role=Defence Minister | country=ID
@ a4 | AAP | 2024-09-11
Australian and Indonesian warships will patrol the Timor Sea together more often under a deal reached in Jakarta. Four ships from each navy will take part from January, an Australian defence department spokeswoman said.
:: deal d1 | subject=warships will patrol the Timor Sea together more often | parties=AU, ID | status=agreed | certainty=certain | sector=defence
:: claim c1 | content=Four ships from each navy will take part from January | speaker=org:Department of Defence (AU) | form=indirect | figures=Four ships > 4 ship
= sources d1 2
= sources c1 2
= sources c2 1
= life d1 agreed 2024-09-10
