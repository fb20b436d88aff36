# Rails over the Fergana range
@ a1 | Xinhua | 2024-06-06
BEIJING, June 6 (Xinhua) -- China, Kyrgyzstan and Uzbekistan signed an intergovernmental agreement on the China-Kyrgyzstan-Uzbekistan railway project in Beijing on Thursday. The line will run from Kashgar via Kyrgyzstan to Andijan.
:: deal d1 | subject=an intergovernmental agreement on the China-Kyrgyzstan-Uzbekistan railway project | parties=CN, KG, UZ | status=signed | certainty=certain | sector=transport | kind=agreement | date=2024-06-06
:: claim c1 | content=The line will run from Kashgar via Kyrgyzstan to Andijan | form=asserted | about=KG
@ a2 | 24.kg | 2024-06-06
The agreement of the three governments on building the China-Kyrgyzstan-Uzbekistan railway was signed today in Beijing, the presidential press service reported. President Sultan Orozov watched the ceremony by video link. The Kyrgyz section is 304 kilometres long.
:: deal d1 | subject=The agreement of the three governments on building the China-Kyrgyzstan-Uzbekistan railway | parties=CN, KG, UZ | status=signed | certainty=certain | sector=transport | kind=agreement | date=2024-06-06 | speaker=org:presidential press service
:: claim c2 | content=The Kyrgyz section is 304 kilometres long | form=asserted | about=KG | figures=304 kilometres > 304 kilometre
:: actor p1 | Sultan Orozov | role=President | country=KG
@ a3 | Kun.uz | 2024-06-08
The railway from China through Kyrgyzstan to Uzbekistan, on which the three countries signed an agreement on Thursday, will cost $4.7 billion, Transport Minister Jasur Ergashev said. Half of the sum is a Chinese loan. A study of 2018 had put the cost at $6.3 billion.
:: deal d1 | subject=The railway from China through Kyrgyzstan to Uzbekistan | parties=CN, KG, UZ | status=signed | certainty=certain | sector=transport | kind=agreement | date=2024-06-06 | speaker=Jasur Ergashev
:: claim c3 | content=The railway from China through Kyrgyzstan to Uzbekistan, on which the three countries signed an agreement on Thursday, will cost $4.7 billion | speaker=Jasur Ergashev (Transport Minister, UZ) | form=indirect | about=CN, KG, UZ | figures=$4.7 billion > 4700000000 USD
:: claim c4 | content=Half of the sum is a Chinese loan | form=asserted | about=CN
:: claim c5 | content=A study of 2018 had put the cost at $6.3 billion | form=asserted | figures=$6.3 billion > 6300000000 USD | dates=2018
:: actor p2 | Jasur Ergashev | role=Transport Minister | country=UZ
@ a4 | AKIpress | 2024-07-24
The agreement on the China-Kyrgyzstan-Uzbekistan railway came into force on Tuesday, the Foreign Ministry of Kyrgyzstan said. Parliament had ratified it in June.
:: deal d1 | subject=The agreement on the China-Kyrgyzstan-Uzbekistan railway | parties=CN, KG, UZ | status=in-force | certainty=certain | sector=transport | kind=agreement | date=2024-07-23 | speaker=org:Foreign Ministry of Kyrgyzstan
:: actor o1 | org:Foreign Ministry of Kyrgyzstan | country=KG
@ a5 | Reuters | 2024-12-27
BISHKEK (Reuters) - Kyrgyzstan on Friday began building its part of a railway that is to link China with Uzbekistan at a cost of around $4.7 billion. President Sultan Orozov pressed the button at a ceremony in the Jalal-Abad region.
:: claim c3 | content=a railway that is to link China with Uzbekistan at a cost of around $4.7 billion | form=asserted | about=CN, UZ | figures=around $4.7 billion > about 4700000000 USD
:: claim c6 | content=Kyrgyzstan on Friday began building its part of a railway | form=asserted | about=KG | dates=2024-12-27
:: actor p1 | Sultan Orozov | role=President | country=KG
= sources d1 3
= sources c3 2
= life d1 signed 2024-06-06, in-force 2024-07-23
