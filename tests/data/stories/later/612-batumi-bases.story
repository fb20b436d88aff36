# The bases of Batumi and Akhalkalaki
@ a1 | Civil Georgia | 2005-05-27
Foreign Minister Nino Tsereteli will leave for Moscow on Sunday to go on with the talks about the withdrawal of the Russian bases, the Foreign Ministry in Tbilisi said on May 27. Georgia wants the last soldier out by January 1, 2008.
:: trip g1 | span=Foreign Minister Nino Tsereteli will leave for Moscow on Sunday | party=GE | head=Nino Tsereteli (Foreign Minister, GE) | to=Moscow | country=RU | attendance=expected | date=2005-05-29 | speaker=org:Foreign Ministry
:: deal d1 | subject=the withdrawal of the Russian bases | parties=GE, RU | status=negotiating | certainty=certain | sector=defence | speaker=org:Foreign Ministry
:: claim c1 | content=Georgia wants the last soldier out by January 1, 2008 | form=asserted | about=GE | dates=2008-01-01
:: actor p1 | Nino Tsereteli | role=Foreign Minister | country=GE
:: actor o1 | org:Foreign Ministry | country=GE
@ a2 | AFP | 2005-05-30
MOSCOW (AFP) - Russia and Georgia agreed on Monday that the two Russian military bases left over from Soviet days at Batumi and Akhalkalaki will be closed in 2008. Some 3,000 Russian troops serve there.

Georgian Foreign Minister Nino Tsereteli and her Russian colleague, Sergei Baranov, issued a joint statement after their talks in Moscow.
:: deal d1 | subject=the two Russian military bases left over from Soviet days at Batumi and Akhalkalaki will be closed in 2008 | parties=RU, GE | status=agreed | certainty=certain | sector=defence | date=2005-05-30
:: claim c2 | content=Some 3,000 Russian troops serve there | form=asserted | about=RU | figures=Some 3,000 Russian troops > about 3000 person
:: trip g1 | span=Georgian Foreign Minister Nino Tsereteli and her Russian colleague, Sergei Baranov, issued a joint statement after their talks in Moscow | party=GE | head=Nino Tsereteli (Foreign Minister, GE) | to=Moscow | country=RU | attendance=present | date=2005-05-30
:: actor p1 | Nino Tsereteli | role=Foreign Minister | country=GE
:: actor p2 | Sergei Baranov | country=RU
@ a3 | RIA Novosti | 2005-05-31
TBILISI, May 31 (RIA Novosti) - Russia's bases in Batumi and Akhalkalaki will stop working in 2008 under the joint statement that the two foreign ministers made in Moscow on Monday. The bases have 4,500 servicemen, the command of the Group of Russian Forces in the Transcaucasus told RIA Novosti.
:: deal d1 | subject=Russia's bases in Batumi and Akhalkalaki will stop working in 2008 | parties=RU, GE | status=agreed | certainty=certain | sector=defence | date=2005-05-30
:: claim c3 | content=The bases have 4,500 servicemen | speaker=org:Group of Russian Forces in the Transcaucasus (RU) | form=indirect | about=RU | outlet=RIA Novosti | figures=4,500 servicemen > 4500 person
:: actor o2 | org:Group of Russian Forces in the Transcaucasus | country=RU
@ a4 | The Messenger | 2005-06-01
Georgia has reached a deal with Moscow on the Russian bases that nobody believed possible, Foreign Minister Nino Tsereteli said on Tuesday. Heavy arms will be taken out of Akhalkalaki before the end of 2006, she added. "We kept our nerve."
:: claim c4 | content=We kept our nerve | speaker=Nino Tsereteli (Foreign Minister, GE) | form=direct
:: deal d1 | subject=a deal with Moscow on the Russian bases | parties=GE, RU | status=agreed | certainty=certain | sector=defence | speaker=Nino Tsereteli
:: claim c5 | content=Heavy arms will be taken out of Akhalkalaki before the end of 2006 | speaker=Nino Tsereteli (Foreign Minister, GE) | form=indirect | dates=2006
:: actor p1 | Nino Tsereteli | role=Foreign Minister
@ a5 | Reuters | 2006-03-31
SOCHI, Russia, March 31 (Reuters) - Russia and Georgia signed an agreement on Friday on the pullout of Russian forces from the bases at Batumi and Akhalkalaki by the end of 2008. The heavy weapons at Akhalkalaki are to go by the end of this year.
:: deal d1 | subject=an agreement on Friday on the pullout of Russian forces from the bases at Batumi and Akhalkalaki by the end of 2008 | parties=RU, GE | status=signed | certainty=certain | sector=defence | kind=agreement | date=2006-03-31
:: claim c5 | content=The heavy weapons at Akhalkalaki are to go by the end of this year | form=asserted | dates=2006
= sources d1 4
= sources c5 2
= sources g1 2
= sources c3 1
= contradiction c2@a2 c3@a3 figure
= life d1 negotiating 2005-05-27, agreed 2005-05-30, signed 2006-03-31
