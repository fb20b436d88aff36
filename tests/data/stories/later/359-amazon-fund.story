# Money for standing trees
@ a1 | NRK | 2024-11-17
Norway gives another 60 million dollars to Brazil's Amazon Fund, Prime Minister Henrik Nordby announced in Manaus on Sunday. Clearing in the Amazon fell by 31 percent in the year to July.
:: deal d1 | subject=gives another 60 million dollars to Brazil's Amazon Fund | parties=NO, BR | status=agreed | certainty=certain | sector=environment | kind=pledge | value=60000000 USD | speaker=Henrik Nordby
:: claim c1 | content=Clearing in the Amazon fell by 31 percent in the year to July | form=asserted | about=BR | figures=31 percent > 31 percent | dates=2023-08-01/2024-07-31
:: actor p1 | Henrik Nordby | role=Prime Minister | country=NO
@ a2 | Folha de S.Paulo | 2024-11-18
Norway pledged US$50 million more for the Amazon Fund at the meeting in Manaus on Sunday. From August 2023 to July 2024 the Amazon lost 6,288 square kilometers of forest, 30.6 percent less than in the year before, the space institute INPE found.
:: deal d1 | subject=US$50 million more for the Amazon Fund | parties=NO, BR | status=agreed | certainty=certain | sector=environment | kind=pledge | value=50000000 USD | date=2024-11-17
:: claim c2 | content=From August 2023 to July 2024 the Amazon lost 6,288 square kilometers of forest | speaker=org:INPE (BR) | form=indirect | figures=6,288 square kilometers > 6288 square kilometre | dates=2023-08-01/2024-07-31
:: claim c1 | content=30.6 percent less than in the year before | speaker=org:INPE (BR) | form=indirect | figures=30.6 percent > 30.6 percent | dates=2023-08-01/2024-07-31
:: actor o1 | org:INPE | country=BR
@ a3 | Reuters | 2024-11-17
MANAUS, Brazil (Reuters) - Norway will provide $60 million to Brazil's Amazon Fund as a reward for less deforestation, its government said on Sunday. Destruction of the forest was 6,300 sq km in the twelve months through July, the least in nine years.
:: deal d1 | subject=provide $60 million to Brazil's Amazon Fund | parties=NO, BR | status=agreed | certainty=certain | sector=environment | kind=pledge | value=60000000 USD | speaker=country:NO
:: claim c2 | content=Destruction of the forest was 6,300 sq km in the twelve months through July | form=asserted | figures=6,300 sq km > 6300 square kilometre | dates=2023-08-01/2024-07-31
@ a4 | Mongabay | 2024-11-22
The Amazon lost 7,040 square kilometers of forest between August 2023 and July 2024, calculates the Belem institute Amazonia Viva. In Manaus on Sunday Norway promised the Amazon Fund $60 million; in 2023 it had paid in $50 million.
:: claim c3 | content=The Amazon lost 7,040 square kilometers of forest between August 2023 and July 2024 | speaker=org:Amazonia Viva | form=indirect | figures=7,040 square kilometers > 7040 square kilometre | dates=2023-08-01/2024-07-31
:: deal d1 | subject=promised the Amazon Fund $60 million | parties=NO, BR | status=agreed | certainty=certain | sector=environment | kind=pledge | value=60000000 USD | date=2024-11-17
:: claim c4 | content=in 2023 it had paid in $50 million | form=asserted | about=NO | figures=$50 million > 50000000 USD | dates=2023
:: actor o2 | org:Amazonia Viva
= sources d1 3
= sources c1 2
= sources c2 2
= contradiction c2@a2 c3@a4 figure
= contradiction c2@a3 c3@a4 figure
= contradiction d1@a1 d1@a2 figure
= contradiction d1@a2 d1@a3 figure
= contradiction d1@a2 d1@a4 figure
= life d1 agreed 2024-11-17
