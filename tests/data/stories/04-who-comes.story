# A leader who comes, or does not
@ a1 | Kyodo News | 2023-05-16
Brazilian President Caio Ferraz will attend the Group of Seven summit in Hiroshima, which begins on Friday, Foreign Minister Kenji Arai said on Tuesday.
:: summit s1 | name=Group of Seven summit | body=Group of Seven | city=Hiroshima | country=JP | start=2023-05-19 | status=upcoming
:: trip g1 | span=Brazilian President Caio Ferraz will attend the Group of Seven summit in Hiroshima | party=BR | head=Caio Ferraz (President, BR) | to=Hiroshima | attendance=expected | date=2023-05-19
:: actor p1 | Caio Ferraz | role=President | country=BR
:: actor p2 | Kenji Arai | role=Foreign Minister | country=JP
@ a2 | Folha de S.Paulo | 2023-05-17
Caio Ferraz will not travel to Japan for the G7 summit in Hiroshima on 19-21 May, aides to the president told Folha. Vice President Lia Moura will not go in his place.
:: summit s1 | name=G7 summit in Hiroshima | body=G7 | city=Hiroshima | country=JP | start=2023-05-19 | end=2023-05-21 | status=upcoming
:: trip g1 | span=Caio Ferraz will not travel to Japan for the G7 summit in Hiroshima | party=BR | head=Caio Ferraz (President, BR) | to=Japan | attendance=absent | date=2023-05-19/2023-05-21
:: actor p1 | Caio Ferraz | country=BR
@ a3 | The Yomiuri Shimbun | 2023-05-17
Leaders of the Group of Seven meet in Hiroshima from May 19 to 21. Indian Prime Minister Arjun Mehta and South Korean President Han Seung-woo have confirmed that they will come.
:: summit s1 | name=Leaders of the Group of Seven meet | body=Group of Seven | city=Hiroshima | country=JP | start=2023-05-19 | end=2023-05-21 | status=upcoming
:: trip g2 | span=Indian Prime Minister Arjun Mehta and South Korean President Han Seung-woo have confirmed that they will come | party=IN | head=Arjun Mehta (Prime Minister, IN) | to=Hiroshima | attendance=expected | date=2023-05-19/2023-05-21
:: trip g3 | span=Indian Prime Minister Arjun Mehta and South Korean President Han Seung-woo have confirmed that they will come | party=KR | head=Han Seung-woo (President, KR) | to=Hiroshima | attendance=expected | date=2023-05-19/2023-05-21
:: actor p3 | Arjun Mehta | role=Prime Minister | country=IN
:: actor p4 | Han Seung-woo | role=President | country=KR
@ a4 | Yonhap | 2023-05-19
President Han Seung Woo arrived in Hiroshima on Friday for the G-7 summit. He will meet Indian Prime Minister Mehta on the sidelines.
:: summit s1 | name=G-7 summit | body=G-7 | city=Hiroshima | country=JP | start=2023-05-19 | status=ongoing
:: trip g3 | span=President Han Seung Woo arrived in Hiroshima on Friday for the G-7 summit | party=KR | head=Han Seung Woo (President, KR) | to=Hiroshima | attendance=present | date=2023-05-19
:: actor p4 | Han Seung Woo | role=President | country=KR
:: actor p3 | Mehta | role=Prime Minister | country=IN
= sources s1 4
= sources g3 2
= contradiction g1@a1 g1@a2 attendance
