# Gas for Dahej until 2048
@ a1 | PTI | 2024-02-06
BETUL (Goa), Feb 6 (PTI) Petronet LNG on Tuesday signed a deal with QatarEnergy to extend its purchase of 7.5 million tonnes a year of liquefied natural gas for 20 years from 2028. The existing contract, signed in 1999, runs out in April 2028, Petronet chief executive Arvind Kulkarni said.
:: deal d1 | subject=extend its purchase of 7.5 million tonnes a year of liquefied natural gas for 20 years from 2028 | parties=org:Petronet LNG (IN), org:QatarEnergy (QA) | status=signed | certainty=certain | sector=energy | kind=contract | date=2024-02-06
:: claim c1 | content=The existing contract, signed in 1999, runs out in April 2028 | speaker=Arvind Kulkarni (Petronet chief executive) | form=indirect | dates=1999;2028-04
:: actor p1 | Arvind Kulkarni | role=Petronet chief executive
:: actor o1 | org:Petronet LNG
:: actor o2 | org:QatarEnergy
@ a2 | QNA | 2024-02-06
Doha, February 06 (QNA) - QatarEnergy entered into a long-term agreement with Petronet of India for the supply of 7.5 MTPA of LNG over a period of 20 years. Deliveries will begin in May 2028. "India is one of our most important markets," said Minister of State for Energy Affairs Khalid bin Rashid Al Sulaiti.
:: deal d1 | subject=a long-term agreement with Petronet of India for the supply of 7.5 MTPA of LNG over a period of 20 years | parties=org:QatarEnergy (QA), org:Petronet (IN) | status=signed | certainty=certain | sector=energy | kind=agreement
:: claim c2 | content=Deliveries will begin in May 2028 | form=asserted | dates=2028-05
:: claim c3 | content=India is one of our most important markets | speaker=Khalid bin Rashid Al Sulaiti (Minister of State for Energy Affairs, QA) | form=direct | about=IN
:: actor p2 | Khalid bin Rashid Al Sulaiti | role=Minister of State for Energy Affairs | country=QA
:: actor o2 | org:QatarEnergy
:: actor o1 | org:Petronet
@ a3 | Business Standard | 2024-02-07
Petronet's renewed contract with QatarEnergy will save India $6 billion over two decades, Petroleum Minister Harpreet Singh Bedi said on the sidelines of India Energy Week. India imported 19.9 million tonnes of LNG in 2022-23, more than half of it from Qatar. The government's target is to raise the share of gas to 15 per cent by 2030.
:: deal d1 | subject=Petronet's renewed contract with QatarEnergy | parties=org:Petronet (IN), org:QatarEnergy (QA) | status=signed | certainty=certain | sector=energy | kind=contract | speaker=Harpreet Singh Bedi
:: claim c4 | content=Petronet's renewed contract with QatarEnergy will save India $6 billion over two decades | speaker=Harpreet Singh Bedi (Petroleum Minister, IN) | form=indirect | about=IN | figures=$6 billion > 6000000000 USD
:: claim c5 | content=India imported 19.9 million tonnes of LNG in 2022-23 | form=asserted | about=IN, QA | figures=19.9 million tonnes > 19900000 tonne | dates=2022-04-01/2023-03-31
:: claim c6 | content=The government's target is to raise the share of gas to 15 per cent by 2030 | form=asserted | figures=15 per cent > 15 percent | dates=2030
:: actor p3 | Harpreet Singh Bedi | role=Petroleum Minister | country=IN
:: actor o1 | org:Petronet
:: actor o2 | org:QatarEnergy
@ a4 | Reuters | 2024-02-07
BETUL, India, Feb 7 (Reuters) - India's Petronet LNG expects to pay around $0.80 per mmBtu less under its new 20-year contract with Qatar, which begins in 2028, a company source said. India imported about 20 million tonnes of the fuel in the year to March 2023.
:: claim c7 | content=India's Petronet LNG expects to pay around $0.80 per mmBtu less under its new 20-year contract with Qatar | speaker=desc:a company source | form=indirect | certainty=probable | about=org:Petronet LNG, QA | figures=around $0.80 > about 0.8 USD
:: deal d1 | subject=its new 20-year contract with Qatar | parties=org:Petronet LNG (IN), QA | status=signed | certainty=certain | sector=energy | kind=contract | speaker=desc:a company source
:: claim c5 | content=India imported about 20 million tonnes of the fuel in the year to March 2023 | form=asserted | about=IN | figures=about 20 million tonnes > about 20000000 tonne | dates=2022-04-01/2023-03-31
:: actor o1 | org:Petronet LNG | country=IN
@ a5 | Gulf Times | 2024-02-12
Indian Prime Minister Kishore Bhatnagar flies to Doha on Wednesday, a week after Petronet and QatarEnergy signed the biggest LNG contract in India's history. Eight Indian citizens were freed from a Qatari jail on Sunday night. India's gas imports reached 23.8 million tonnes in the calendar year 2023.
:: trip g1 | span=Indian Prime Minister Kishore Bhatnagar flies to Doha on Wednesday | party=IN | head=Kishore Bhatnagar (Prime Minister, IN) | to=Doha | country=QA | attendance=expected | date=2024-02-14
:: deal d1 | subject=the biggest LNG contract in India's history | parties=org:Petronet, org:QatarEnergy | status=signed | certainty=certain | sector=energy | kind=contract
:: claim c8 | content=Eight Indian citizens were freed from a Qatari jail on Sunday night | form=asserted | about=IN, QA | figures=Eight Indian citizens > 8 person | dates=2024-02-11
:: claim c9 | content=India's gas imports reached 23.8 million tonnes in the calendar year 2023 | form=asserted | about=IN | figures=23.8 million tonnes > 23800000 tonne | dates=2023
:: actor p4 | Kishore Bhatnagar | role=Prime Minister | country=IN
:: actor o1 | org:Petronet
:: actor o2 | org:QatarEnergy
= sources c5 2
= life d1 signed 2024-02-06
