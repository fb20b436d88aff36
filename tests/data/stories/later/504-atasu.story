# Oil for Xinjiang
@ a1 | Kazinform | 2005-12-12
ASTANA. December 12. KAZINFORM - A ministerial meeting of the Kazakh-Chinese cooperation committee will be held in Atasu on December 14 to prepare the start of the oil pipeline to Alashankou, the Ministry of Energy informs. Vice Minister Bolat Seitkali will represent Kazakhstan.
:: summit s1 | name=A ministerial meeting of the Kazakh-Chinese cooperation committee | kind=ministerial | body=cooperation committee | parties=KZ, CN | city=Atasu | country=KZ | start=2005-12-14 | status=upcoming | speaker=org:Ministry of Energy
:: claim c1 | content=Vice Minister Bolat Seitkali will represent Kazakhstan | form=asserted | about=KZ
:: actor p1 | Bolat Seitkali | role=Vice Minister | country=KZ
:: actor o1 | org:Ministry of Energy | country=KZ
@ a2 | Xinhua | 2005-12-14
ATASU, Kazakhstan, Dec. 14 (Xinhua) -- China and Kazakhstan held a ministerial meeting of their cooperation committee here on Wednesday, a day before oil is to flow into the pipeline to Alashankou. The pipeline is 988 kilometers long. It will carry 10 million tons of oil a year at first, said Zhang Guowei, vice minister of China's National Development and Reform Commission.
:: summit s1 | name=a ministerial meeting of their cooperation committee here on Wednesday | kind=ministerial | body=cooperation committee | parties=CN, KZ | city=ATASU | country=KZ | start=2005-12-14 | status=ongoing
:: trip g1 | span=said Zhang Guowei, vice minister of China's National Development and Reform Commission | party=CN | head=Zhang Guowei (vice minister, CN) | to=ATASU | country=KZ | attendance=present | date=2005-12-14
:: claim c2 | content=It will carry 10 million tons of oil a year at first | speaker=Zhang Guowei (vice minister, CN) | form=indirect | figures=10 million tons > 10000000 tonne
:: claim c3 | content=The pipeline is 988 kilometers long | form=asserted | figures=988 kilometers > 988 kilometre
:: actor p2 | Zhang Guowei | role=vice minister | country=CN
:: actor o2 | org:National Development and Reform Commission | country=CN
@ a3 | Interfax-Kazakhstan | 2005-12-15
Almaty. December 15. INTERFAX-KAZAKHSTAN - Vice ministers of Kazakhstan and China attended a meeting of the cooperation committee in Atyrau on Tuesday, a source in the oil company KazTransOil told the agency. They approved the schedule of filling the pipe, which needs 500,000 tonnes of oil.
:: summit s1 | name=a meeting of the cooperation committee in Atyrau on Tuesday | kind=ministerial | body=cooperation committee | parties=KZ, CN | city=Atyrau | country=KZ | start=2005-12-13 | status=concluded | outlet=INTERFAX-KAZAKHSTAN | speaker=desc:a source in the oil company KazTransOil
:: claim c4 | content=They approved the schedule of filling the pipe, which needs 500,000 tonnes of oil | form=asserted | figures=500,000 tonnes > 500000 tonne
:: actor o3 | org:KazTransOil
@ a4 | Reuters | 2005-12-15
ALMATY, Dec 15 (Reuters) - Kazakhstan opened a pipeline to China on Thursday, its first export route that bypasses Russia. The link, built by KazMunaiGas and China's CNPC for about $800 million, runs almost 1,000 km from Atasu to the border and will pump 10 million tonnes a year to begin with.
:: claim c5 | content=Kazakhstan opened a pipeline to China on Thursday | form=asserted | about=KZ, CN | dates=2005-12-15
:: claim c6 | content=built by KazMunaiGas and China's CNPC for about $800 million | form=asserted | about=org:KazMunaiGas, org:CNPC | figures=about $800 million > about 800000000 USD
:: claim c3 | content=runs almost 1,000 km from Atasu to the border | form=asserted | figures=almost 1,000 km > about 1000 kilometre
:: claim c2 | content=will pump 10 million tonnes a year to begin with | form=asserted | figures=10 million tonnes > 10000000 tonne
:: actor o4 | org:KazMunaiGas
:: actor o5 | org:CNPC | country=CN
@ a5 | China Daily | 2005-12-16
The China-Kazakhstan pipeline, which went into operation yesterday, cost $700 million and will eventually deliver 20 million tons of crude a year to Xinjiang. CNPC and KazMunaiGas own half of it each.
:: claim c5 | content=The China-Kazakhstan pipeline, which went into operation yesterday | form=asserted | about=CN, KZ | dates=2005-12-15
:: claim c7 | content=cost $700 million | form=asserted | figures=$700 million > 700000000 USD
:: claim c8 | content=will eventually deliver 20 million tons of crude a year to Xinjiang | form=asserted | about=CN | figures=20 million tons > 20000000 tonne
:: claim c9 | content=CNPC and KazMunaiGas own half of it each | form=asserted | about=org:CNPC, org:KazMunaiGas
:: actor o5 | org:CNPC
:: actor o4 | org:KazMunaiGas
= sources c2 2
= sources c3 2
= sources c5 2
= sources s1 3
= contradiction s1@a2 s1@a3 place
= contradiction s1@a1 s1@a3 place
= contradiction s1@a1 s1@a3 date
= contradiction s1@a2 s1@a3 date
= contradiction c6@a4 c7@a5 figure
