# The Gulf meets Central Asia
@ a1 | Saudi Press Agency | 2023-07-16
Jeddah, July 16, SPA -- The first summit between the Gulf Cooperation Council and the five states of Central Asia will convene in Jeddah next Wednesday. Uzbek President Rustam Karimjonov and the Emir of Qatar, Sheikh Nasser bin Jassim, will be among the participants, the Foreign Ministry said.
:: summit s1 | name=The first summit between the Gulf Cooperation Council and the five states of Central Asia | ordinal=1 | parties=org:Gulf Cooperation Council | city=Jeddah | country=SA | start=2023-07-19 | status=upcoming
:: trip g1 | span=Uzbek President Rustam Karimjonov and the Emir of Qatar, Sheikh Nasser bin Jassim, will be among the participants | party=UZ | head=Rustam Karimjonov (President, UZ) | to=Jeddah | country=SA | attendance=expected | date=2023-07-19 | speaker=org:Foreign Ministry
:: trip g2 | span=Uzbek President Rustam Karimjonov and the Emir of Qatar, Sheikh Nasser bin Jassim, will be among the participants | party=QA | head=Nasser bin Jassim (Emir, QA) | to=Jeddah | country=SA | attendance=expected | date=2023-07-19 | speaker=org:Foreign Ministry
:: actor p1 | Rustam Karimjonov | role=President | country=UZ
:: actor p2 | Nasser bin Jassim | role=Emir | country=QA
:: actor o1 | org:Foreign Ministry | country=SA
:: actor o2 | org:Gulf Cooperation Council
@ a2 | Gazeta.uz | 2023-07-18
Uzbekistan's president will not attend tomorrow's summit in Jeddah, a source in the administration told Gazeta.uz. The delegation is to be led by Prime Minister Anvar Rahmatov. Uzbekistan's trade with the Gulf states amounted to $720 million in 2022.
:: trip g1 | span=Uzbekistan's president will not attend tomorrow's summit in Jeddah | party=UZ | head=role:president, UZ | to=Jeddah | country=SA | attendance=absent | date=2023-07-19 | outlet=Gazeta.uz | speaker=desc:a source in the administration
:: summit s1 | name=tomorrow's summit in Jeddah | city=Jeddah | country=SA | start=2023-07-19 | status=upcoming
:: trip g3 | span=The delegation is to be led by Prime Minister Anvar Rahmatov | party=UZ | head=Anvar Rahmatov (Prime Minister, UZ) | to=Jeddah | country=SA | attendance=expected | date=2023-07-19
:: claim c1 | content=Uzbekistan's trade with the Gulf states amounted to $720 million in 2022 | form=asserted | about=UZ | figures=$720 million > 720000000 USD | dates=2022
:: actor p3 | Anvar Rahmatov | role=Prime Minister | country=UZ
@ a3 | AFP | 2023-07-19
JEDDAH (AFP) - Gulf monarchs received Central Asian leaders in the Saudi city of Jeddah on Wednesday for their first joint summit. The presidents of Kazakhstan and Uzbekistan, Daniyar Ospanov and Rustam Karimjonov, spoke at the opening. The GCC's secretary general, Hamad Al Dosari, put the trade of the two regions at $3.1 billion in 2021.
:: summit s1 | name=their first joint summit | ordinal=1 | city=Jeddah | country=SA | start=2023-07-19 | status=ongoing
:: trip g1 | span=The presidents of Kazakhstan and Uzbekistan, Daniyar Ospanov and Rustam Karimjonov, spoke at the opening | party=UZ | head=Rustam Karimjonov (president, UZ) | to=Jeddah | country=SA | attendance=present | date=2023-07-19
:: trip g4 | span=The presidents of Kazakhstan and Uzbekistan, Daniyar Ospanov and Rustam Karimjonov, spoke at the opening | party=KZ | head=Daniyar Ospanov (president, KZ) | to=Jeddah | country=SA | attendance=present | date=2023-07-19
:: claim c2 | content=put the trade of the two regions at $3.1 billion in 2021 | speaker=Hamad Al Dosari (secretary general) | form=indirect | figures=$3.1 billion > 3100000000 USD | dates=2021
:: actor p4 | Daniyar Ospanov | role=president | country=KZ
:: actor p1 | Rustam Karimjonov | role=president | country=UZ
:: actor p5 | Hamad Al Dosari | role=secretary general
:: actor o2 | org:GCC
@ a4 | The Astana Times | 2023-07-20
President Daniyar Ospanov proposed in Jeddah to build a transport corridor from Kazakhstan to the Gulf through Iran. The GCC-Central Asia summit on Wednesday was the first of its kind; the second will take place in Samarkand in 2025. Trade with the Gulf states grew to $5 billion in 2022, according to the trade ministry.
:: deal d1 | subject=a transport corridor from Kazakhstan to the Gulf through Iran | parties=KZ, org:GCC | status=proposed | certainty=certain | sector=transport | speaker=Daniyar Ospanov
:: trip g4 | span=President Daniyar Ospanov proposed in Jeddah | party=KZ | head=Daniyar Ospanov (President, KZ) | to=Jeddah | country=SA | attendance=present | date=2023-07-19
:: summit s1 | name=The GCC-Central Asia summit on Wednesday | ordinal=1 | city=Jeddah | country=SA | start=2023-07-19 | status=concluded
:: summit s2 | name=the second | ordinal=2 | city=Samarkand | country=UZ | start=2025 | status=upcoming
:: claim c3 | content=Trade with the Gulf states grew to $5 billion in 2022 | speaker=org:trade ministry (KZ) | form=indirect | about=KZ | figures=$5 billion > 5000000000 USD | dates=2022
:: actor p4 | Daniyar Ospanov | role=President
:: actor o3 | org:trade ministry | country=KZ
= sources s1 4
= sources g4 2
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
= life d1 proposed 2023-07-20
