# Talks that began twice
@ a1 | TOLOnews | 2020-09-12
Negotiators of the Afghan Republic and the Taliban sat down for the first time in Doha on Saturday.
:: deal d1 | subject=sat down for the first time in Doha | parties=AF, org:Taliban | status=negotiating | certainty=certain | sector=security
:: summit s1 | name=sat down for the first time in Doha on Saturday | parties=AF, org:Taliban | city=Doha | country=QA | start=2020-09-12 | kind=ministerial | status=ongoing
@ a2 | Al Jazeera | 2020-09-12
Peace talks between Kabul and the Taliban opened in Qatar today with calls for a ceasefire.
:: deal d1 | subject=Peace talks between Kabul and the Taliban | parties=AF, org:Taliban | status=negotiating | certainty=certain | sector=security
:: summit s1 | name=Peace talks between Kabul and the Taliban | parties=AF, org:Taliban | city=Doha | country=QA | start=2020-09-12 | kind=ministerial | status=ongoing
@ a3 | Dawn | 2020-09-14
The intra-Afghan dialogue which started in Doha on Saturday must not fail, Foreign Minister Bilal Qureshi said.
:: deal d1 | subject=The intra-Afghan dialogue | parties=AF, org:Taliban | status=negotiating | certainty=certain | sector=security | speaker=Bilal Qureshi
:: actor p1 | Bilal Qureshi | role=Foreign Minister | country=PK
@ a4 | AP | 2021-07-18
DOHA, Qatar (AP) - Two days of peace talks between the Taliban and the Afghan government ended without a breakthrough.
:: deal d1 | subject=peace talks between the Taliban and the Afghan government | parties=org:Taliban, AF | status=negotiating | certainty=certain | sector=security
:: summit s2 | name=Two days of peace talks | parties=org:Taliban, AF | city=Doha | country=QA | kind=ministerial | end=2021-07-18 | status=concluded
= sources d1 4
= sources s1 2
= life d1 negotiating 2020-09-12
