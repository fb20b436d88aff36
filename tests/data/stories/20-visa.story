# Numbers of agreements, and a visa waiver that comes into force
@ a1 | Anadolu | 2024-05-02
Turkiye and Uzbekistan signed 21 agreements during the visit of President Rustam Karimov to Ankara on Thursday, among them one on visa-free travel for up to 90 days. Trade between the two countries is to reach $10 billion by 2028.
:: claim c1 | content=Turkiye and Uzbekistan signed 21 agreements during the visit of President Rustam Karimov to Ankara on Thursday | form=asserted | about=TR, UZ | figures=21 agreements > 21 agreement | dates=2024-05-02
:: deal d1 | subject=visa-free travel for up to 90 days | parties=TR, UZ | status=signed | certainty=certain | sector=migration | date=2024-05-02
:: claim c2 | content=Trade between the two countries is to reach $10 billion by 2028 | form=asserted | figures=$10 billion > 10000000000 USD | dates=2028
:: trip g1 | span=the visit of President Rustam Karimov to Ankara on Thursday | party=UZ | head=Rustam Karimov (President, UZ) | to=Ankara | attendance=present | date=2024-05-02
:: actor p1 | Rustam Karimov | role=President | country=UZ
@ a2 | Gazeta.uz | 2024-05-02
As a result of the Ankara talks of Rustam Karimov, Uzbekistan and Turkey signed 18 agreements on Thursday. Bilateral trade was $3.1 billion last year.
:: claim c3 | content=Uzbekistan and Turkey signed 18 agreements on Thursday | form=asserted | about=UZ, TR | figures=18 agreements > 18 agreement | dates=2024-05-02
:: claim c4 | content=Bilateral trade was $3.1 billion last year | form=asserted | figures=$3.1 billion > 3100000000 USD | dates=2023
:: trip g1 | span=the Ankara talks of Rustam Karimov | party=UZ | head=Rustam Karimov (UZ) | to=Ankara | attendance=present | date=2024-05-02
:: actor p1 | Rustam Karimov | country=UZ
@ a3 | Kun.uz | 2024-05-03
Citizens of Uzbekistan will be able to stay in Turkey for 90 days without a visa under the agreement signed in Ankara, the Foreign Ministry said. It takes effect once both parliaments ratify it.
:: deal d1 | subject=stay in Turkey for 90 days without a visa | parties=UZ, TR | status=signed | certainty=certain | sector=migration | speaker=Foreign Ministry
:: actor o1 | org:Foreign Ministry | country=UZ
@ a4 | Daily Sabah | 2024-11-18
The 90-day visa waiver between Turkiye and Uzbekistan entered into force on Monday.
:: deal d1 | subject=The 90-day visa waiver between Turkiye and Uzbekistan | parties=TR, UZ | status=in-force | certainty=certain | sector=migration | date=2024-11-18
= sources d1 3
= sources g1 2
= contradiction c1@a1 c3@a2 figure
= life d1 signed 2024-05-02, in-force 2024-11-18
