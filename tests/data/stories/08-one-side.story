# One side's word in five places
@ a1 | Ministry of Foreign Affairs of Kazakhstan | 2021-06-08
Foreign Minister Daniyar Akhmetov held talks with his Uzbek counterpart in Nur-Sultan. Kazakhstan and Uzbekistan agreed to open a joint trade centre on the border. The centre will create 25,000 jobs.
:: deal d1 | subject=open a joint trade centre on the border | parties=KZ, UZ | status=agreed | certainty=certain | sector=trade
:: claim c1 | content=The centre will create 25,000 jobs | form=asserted | figures=25,000 jobs > 25000 job
:: actor p1 | Daniyar Akhmetov | role=Foreign Minister | country=KZ
@ a2 | The Astana Times | 2021-06-09
Kazakhstan and Uzbekistan will open a joint trade centre at their border, Foreign Minister Daniyar Akhmetov said. The trade centre will give work to 25,000 people, he said.
:: deal d1 | subject=open a joint trade centre at their border | parties=KZ, UZ | status=agreed | certainty=certain | sector=trade | speaker=Daniyar Akhmetov
:: claim c1 | content=The trade centre will give work to 25,000 people | speaker=Daniyar Akhmetov (Foreign Minister, KZ) | form=indirect | figures=25,000 people > 25000 person
:: actor p1 | Daniyar Akhmetov | role=Foreign Minister | country=KZ
@ a3 | Eurasianet | 2021-06-10
Kazakhstan's foreign ministry said the two neighbours had agreed on a joint trade centre on the Kazakh-Uzbek border. "This centre will create 25,000 jobs," Akhmetov said.
:: deal d1 | subject=a joint trade centre on the Kazakh-Uzbek border | parties=KZ, UZ | status=agreed | certainty=certain | sector=trade | speaker=foreign ministry
:: claim c1 | content="This centre will create 25,000 jobs," | speaker=Akhmetov (KZ) | form=direct | figures=25,000 jobs > 25000 job
:: actor p1 | Akhmetov | country=KZ
:: actor o1 | org:foreign ministry | country=KZ
@ a4 | UzDaily | 2021-06-11
Uzbekistan's Ministry of Trade confirmed the agreement with Kazakhstan on a joint trade centre on the border. Work begins in autumn.
:: deal d1 | subject=a joint trade centre on the border | parties=UZ, KZ | status=agreed | certainty=certain | sector=trade | speaker=Ministry of Trade
:: claim c2 | content=Work begins in autumn | form=asserted
:: actor o2 | org:Ministry of Trade | country=UZ
= sources d1 2
= sources c1 1
= life d1 agreed 2021-06-08
