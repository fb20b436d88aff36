# Kathmandu sells its water
@ a1 | The Kathmandu Post | 2024-01-01
The seventh meeting of the Nepal-India Joint Commission will take place in Kathmandu on January 4, the foreign ministry said on Monday. Indian External Affairs Minister Sanjay Raghavan will lead his country's team. The commission last met in New Delhi in 2021.
:: summit s1 | name=The seventh meeting of the Nepal-India Joint Commission | ordinal=7 | kind=ministerial | body=Joint Commission | parties=NP, IN | city=Kathmandu | country=NP | start=2024-01-04 | status=upcoming | speaker=org:foreign ministry (NP)
:: trip g1 | span=Indian External Affairs Minister Sanjay Raghavan will lead his country's team | party=IN | head=Sanjay Raghavan (External Affairs Minister, IN) | to=Kathmandu | country=NP | attendance=expected | date=2024-01-04
:: actor p1 | Sanjay Raghavan | role=External Affairs Minister | country=IN
:: actor o1 | org:foreign ministry | country=NP
@ a2 | The Rising Nepal | 2024-01-02
Kathmandu, Jan. 2: A long-term agreement on the export of 10,000 megawatts of electricity to India within ten years is to be signed when the Nepal-India Joint Commission meets in Kathmandu on January 5, Energy Secretary Gopal Adhikari said.
:: deal d1 | subject=A long-term agreement on the export of 10,000 megawatts of electricity to India within ten years | parties=NP, IN | status=agreed | certainty=certain | sector=energy | kind=agreement | speaker=Gopal Adhikari
:: summit s1 | name=the Nepal-India Joint Commission meets in Kathmandu | kind=ministerial | body=Joint Commission | parties=NP, IN | city=Kathmandu | country=NP | start=2024-01-05 | status=upcoming | speaker=Gopal Adhikari
:: actor p2 | Gopal Adhikari | role=Energy Secretary | country=NP
@ a3 | PTI | 2024-01-04
KATHMANDU, Jan 4 (PTI) India and Nepal on Thursday signed a long-term agreement for the export of 10,000 MW of power to India over the next 10 years. The pact was signed during the 7th India-Nepal Joint Commission meeting, co-chaired by External Affairs Minister Sanjay Raghavan and his Nepali counterpart, Bishnu Prasad Gautam.
:: deal d1 | subject=a long-term agreement for the export of 10,000 MW of power to India over the next 10 years | parties=IN, NP | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-01-04
:: summit s1 | name=the 7th India-Nepal Joint Commission meeting | ordinal=7 | kind=ministerial | body=Joint Commission | parties=IN, NP | city=Kathmandu | country=NP | start=2024-01-04 | status=concluded
:: trip g1 | span=External Affairs Minister Sanjay Raghavan and his Nepali counterpart | party=IN | head=Sanjay Raghavan (External Affairs Minister, IN) | to=KATHMANDU | country=NP | attendance=present | date=2024-01-04
:: actor p1 | Sanjay Raghavan | role=External Affairs Minister | country=IN
:: actor p3 | Bishnu Prasad Gautam | country=NP
@ a4 | Ministry of External Affairs of India | 2024-01-05
External Affairs Minister Dr. Sanjay Raghavan paid an official visit to Nepal on 04-05 January 2024. The 7th Meeting of the India-Nepal Joint Commission was held on 04 January in Kathmandu. The Government of India announced an additional grant of NPR 10 billion for the earthquake-hit districts of Jajarkot and Rukum West.
:: trip g1 | span=External Affairs Minister Dr. Sanjay Raghavan paid an official visit to Nepal on 04-05 January 2024 | party=IN | head=Sanjay Raghavan (External Affairs Minister, IN) | to=Nepal | country=NP | attendance=present | date=2024-01-04/2024-01-05
:: summit s1 | name=The 7th Meeting of the India-Nepal Joint Commission | ordinal=7 | kind=ministerial | body=Joint Commission | parties=IN, NP | city=Kathmandu | country=NP | start=2024-01-04 | status=concluded
:: deal d2 | subject=an additional grant of NPR 10 billion for the earthquake-hit districts of Jajarkot and Rukum West | parties=IN, NP | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=10000000000 NPR
:: actor p1 | Sanjay Raghavan | role=External Affairs Minister | country=IN
@ a5 | The Hindu | 2024-01-06
India will buy 10,000 megawatts of Nepali hydropower in the coming decade under the pact that the energy secretaries signed in Kathmandu on Thursday. At present Nepal sells about 450 MW to its neighbour. New Delhi also promised 10 billion Nepali rupees for the victims of November's earthquake.
:: deal d1 | subject=buy 10,000 megawatts of Nepali hydropower in the coming decade | parties=IN, NP | status=signed | certainty=certain | sector=energy | date=2024-01-04
:: claim c1 | content=At present Nepal sells about 450 MW to its neighbour | form=asserted | about=NP, IN | figures=about 450 MW > about 450 megawatt
:: deal d2 | subject=10 billion Nepali rupees for the victims of November's earthquake | parties=IN, NP | status=agreed | certainty=certain | sector=finance | kind=pledge | value=10000000000 NPR
= sources s1 3
= sources d1 3
= sources g1 3
= sources d2 2
= contradiction s1@a1 s1@a2 date
= contradiction s1@a2 s1@a3 date
= contradiction s1@a2 s1@a4 date
= life d1 agreed 2024-01-02, signed 2024-01-04
