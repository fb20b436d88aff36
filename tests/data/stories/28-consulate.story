# A consulate closed and opened again, in the words of one spokesman
@ a1 | Shafaq News | 2021-09-06
Iran will reopen its consulate in Basra next month, Foreign Ministry spokesman Hamid Rostami said at his weekly press conference in Tehran.
:: deal d1 | subject=reopen its consulate in Basra | parties=IR, IQ | status=agreed | certainty=certain | sector=other | kind=pledge | speaker=Hamid Rostami
:: actor p1 | Hamid Rostami | role=Foreign Ministry spokesman | country=IR
@ a2 | Tasnim News Agency | 2021-09-06
TEHRAN - The consulate general of the Islamic Republic in Basra is going to be reopened in October, spokesman Hamid Rostami announced.
:: deal d1 | subject=The consulate general of the Islamic Republic in Basra is going to be reopened | parties=IR, IQ | status=agreed | certainty=certain | sector=other | kind=pledge | speaker=Hamid Rostami
:: actor p1 | Hamid Rostami | role=spokesman | country=IR
@ a3 | Ministry of Foreign Affairs of Iran | 2021-09-06
The spokesman of the Ministry announced that the Consulate General in Basra will resume its work in October.
:: deal d1 | subject=the Consulate General in Basra will resume its work | parties=IR, IQ | status=agreed | certainty=certain | sector=other | kind=pledge
@ a4 | Rudaw | 2021-10-19
Iran's consulate in Basra opened its doors on Tuesday for the first time in three years.
:: deal d1 | subject=Iran's consulate in Basra opened its doors | parties=IR, IQ | status=in-force | certainty=certain | sector=other
= sources d1 2
= life d1 agreed 2021-09-06, in-force 2021-10-19
