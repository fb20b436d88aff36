# Boats in the Andaman Sea
@ a1 | Bernama | 2015-05-18
KUALA LUMPUR, May 18 (Bernama) -- Foreign Minister Datuk Seri Azlan Rahim will host his counterparts from Indonesia and Thailand in Putrajaya on Wednesday for talks on the migrant boats in the Andaman Sea. Malaysia has taken in 1,107 people since May 10, the Home Ministry said.
:: summit s1 | name=talks on the migrant boats in the Andaman Sea | kind=ministerial | parties=MY, ID, TH | city=Putrajaya | country=MY | start=2015-05-20 | status=upcoming
:: claim c1 | content=Malaysia has taken in 1,107 people since May 10 | speaker=org:Home Ministry (MY) | form=indirect | about=MY | figures=1,107 people > 1107 person
:: actor p1 | Azlan Rahim | role=Foreign Minister | country=MY
:: actor o1 | org:Home Ministry | country=MY
@ a2 | Reuters | 2015-05-20
PUTRAJAYA, Malaysia, May 20 (Reuters) - Malaysia and Indonesia agreed on Wednesday to give temporary shelter to 7,000 "boat people" adrift in the Andaman Sea, but only for one year. The announcement followed a meeting of the Malaysian, Indonesian and Thai foreign ministers in Putrajaya.

Thailand will not set up shelters because it is already overburdened, its foreign minister, Somchai Patanakul, told reporters.
:: deal d1 | subject=temporary shelter to 7,000 "boat people" adrift in the Andaman Sea | parties=MY, ID | status=agreed | certainty=certain | sector=migration | kind=pledge | date=2015-05-20
:: summit s1 | name=a meeting of the Malaysian, Indonesian and Thai foreign ministers | kind=ministerial | parties=MY, ID, TH | city=Putrajaya | country=MY | start=2015-05-20 | status=concluded
:: claim c2 | content=Thailand will not set up shelters because it is already overburdened | speaker=Somchai Patanakul (foreign minister, TH) | form=indirect | polarity=negative | about=TH
:: actor p2 | Somchai Patanakul | role=foreign minister | country=TH
@ a3 | The Star | 2015-05-21
Malaysia and Indonesia agreed on Wednesday to give temporary shelter to 7,000 "boat people" adrift in the Andaman Sea, but only for one year. The announcement followed a meeting of the Malaysian, Indonesian and Thai foreign ministers in Putrajaya.

Thailand will not set up shelters because it is already overburdened, its foreign minister, Somchai Patanakul, told reporters. - Reuters
:: deal d1 | subject=temporary shelter to 7,000 "boat people" adrift in the Andaman Sea | parties=MY, ID | status=agreed | certainty=certain | sector=migration | kind=pledge | date=2015-05-20
:: summit s1 | name=a meeting of the Malaysian, Indonesian and Thai foreign ministers | kind=ministerial | parties=MY, ID, TH | city=Putrajaya | country=MY | start=2015-05-20 | status=concluded
:: claim c2 | content=Thailand will not set up shelters because it is already overburdened | speaker=Somchai Patanakul (foreign minister, TH) | form=indirect | polarity=negative | about=TH
:: actor p2 | Somchai Patanakul | role=foreign minister | country=TH
@ a4 | Bangkok Post | 2015-05-22
Thailand cannot open camps for the boat people since it carries too heavy a burden already, Foreign Minister Somchai Pattanakul said on his return from Putrajaya. The country will host a wider meeting on irregular migration in Bangkok on May 29.

Some 3,000 people are still at sea, the UN refugee agency estimates.
:: claim c2 | content=Thailand cannot open camps for the boat people since it carries too heavy a burden already | speaker=Somchai Pattanakul (Foreign Minister, TH) | form=indirect | polarity=negative | about=TH
:: summit s2 | name=a wider meeting on irregular migration | kind=ministerial | city=Bangkok | country=TH | start=2015-05-29 | status=upcoming
:: claim c3 | content=Some 3,000 people are still at sea | speaker=org:UN refugee agency | form=indirect | figures=Some 3,000 people > about 3000 person
:: actor p2 | Somchai Pattanakul | role=Foreign Minister | country=TH
:: actor o2 | org:UN refugee agency
@ a5 | UNHCR | 2015-05-29
UNHCR welcomes the proposals made today at the Special Meeting on Irregular Migration in the Indian Ocean in Bangkok, which brought together 17 countries. We estimate that more than 2,600 people remain at sea.

Malaysia and Indonesia will shelter up to 7,000 people for a year, as they undertook to do on 20 May.
:: summit s2 | name=the Special Meeting on Irregular Migration in the Indian Ocean | kind=ministerial | city=Bangkok | country=TH | start=2015-05-29 | status=concluded
:: claim c4 | content=more than 2,600 people remain at sea | form=asserted | figures=more than 2,600 people > 2600+ person
:: deal d1 | subject=Malaysia and Indonesia will shelter up to 7,000 people for a year | parties=MY, ID | status=agreed | certainty=certain | sector=migration | kind=pledge | date=2015-05-20
:: actor o2 | org:UNHCR
@ a6 | AFP | 2015-05-29
BANGKOK (AFP) - Myanmar rejected the charge that it alone was to blame for Southeast Asia's migrant crisis at a 17-nation meeting in the Thai capital on Friday. The United States pledged 3 million dollars for the work of the International Organization for Migration.
:: summit s2 | name=a 17-nation meeting in the Thai capital | kind=ministerial | city=Bangkok | country=TH | start=2015-05-29 | status=concluded
:: deal d2 | subject=3 million dollars for the work of the International Organization for Migration | parties=US, org:International Organization for Migration | status=agreed | certainty=certain | sector=migration | kind=pledge | value=3000000 USD
:: actor o3 | org:International Organization for Migration
= sources s1 2
= sources s2 3
= sources d1 2
= sources c2 1
= sources c1 1
= life d1 agreed 2015-05-20
