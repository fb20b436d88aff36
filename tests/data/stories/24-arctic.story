# An Arctic council's meeting and a minister who stays away
@ a1 | NRK | 2023-05-08
Foreign ministers of the Arctic states meet in Tromso on 11 May for the 13th ministerial meeting of the Arctic Council. Russian Foreign Minister Pavel Sokolov has not been given a visa and will not attend, a diplomat told NRK.
:: summit s1 | name=13th ministerial meeting of the Arctic Council | ordinal=13 | body=Arctic Council | kind=ministerial | city=Tromso | country=NO | start=2023-05-11 | status=upcoming
:: trip g1 | span=Russian Foreign Minister Pavel Sokolov has not been given a visa and will not attend | party=RU | head=Pavel Sokolov (Foreign Minister, RU) | to=Tromso | attendance=absent | date=2023-05-11
:: actor p1 | Pavel Sokolov | role=Foreign Minister | country=RU
@ a2 | TASS | 2023-05-09
Russian Foreign Minister Pavel Sokolov will fly to Norway on Thursday to take part in the Arctic Council meeting in Tromso, spokeswoman Vera Belova said.
:: summit s1 | name=Arctic Council meeting | body=Arctic Council | kind=ministerial | city=Tromso | country=NO | start=2023-05-11 | status=upcoming
:: trip g1 | span=Russian Foreign Minister Pavel Sokolov will fly to Norway on Thursday to take part in the Arctic Council meeting in Tromso | party=RU | head=Pavel Sokolov (Foreign Minister, RU) | to=Norway | attendance=expected | date=2023-05-11 | speaker=Vera Belova
:: actor p1 | Pavel Sokolov | role=Foreign Minister | country=RU
:: actor p2 | Vera Belova | role=spokeswoman | country=RU
@ a3 | Reuters | 2023-05-11
TROMSO, Norway, May 11 (Reuters) - Norway took over the chair of the Arctic Council from Russia on Thursday at a ministerial meeting in Tromsoe that Moscow's top diplomat did not attend.
:: summit s1 | name=a ministerial meeting in Tromsoe | body=Arctic Council | kind=ministerial | city=Tromsoe | country=NO | start=2023-05-11 | status=concluded
:: trip g1 | span=Norway took over the chair of the Arctic Council from Russia on Thursday at a ministerial meeting in Tromsoe that Moscow's top diplomat did not attend | party=RU | head=role:top diplomat, RU | to=Tromsoe | attendance=absent | date=2023-05-11
@ a4 | High North News | 2023-05-12
The handover at the Arctic Council's 13th ministerial, held in Tromso on 11 May, passed off quietly. The 12th ministerial had been held in Reykjavik in 2021.
:: summit s1 | name=13th ministerial | ordinal=13 | body=Arctic Council | kind=ministerial | city=Tromso | country=NO | start=2023-05-11 | status=concluded
:: summit s2 | name=12th ministerial | ordinal=12 | body=Arctic Council | kind=ministerial | city=Reykjavik | country=IS | start=2021 | status=concluded
= sources s1 4
= sources g1 3
= contradiction g1@a1 g1@a2 attendance
= contradiction g1@a2 g1@a3 attendance
