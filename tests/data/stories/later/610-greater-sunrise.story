# Greater Sunrise and a line in the sea
@ a1 | Lusa | 2018-02-27
Dili, Feb 27 (Lusa) - Timor-Leste and Australia will sign the treaty on their maritime boundaries in New York on March 6, Minister Agostinho Pereira da Cruz told Lusa. Talks go on about whether the gas of Greater Sunrise will be piped to Timor or to Darwin.
:: deal d1 | subject=the treaty on their maritime boundaries | parties=TL, AU | status=agreed | certainty=certain | sector=security | kind=treaty | outlet=Lusa | speaker=Agostinho Pereira da Cruz
:: claim c1 | content=Talks go on about whether the gas of Greater Sunrise will be piped to Timor or to Darwin | form=asserted | about=TL, AU
:: actor p1 | Agostinho Pereira da Cruz | role=Minister | country=TL
@ a2 | Reuters | 2018-03-07
UNITED NATIONS, March 6 (Reuters) - Australia and East Timor signed a treaty at the United Nations on Tuesday that draws their maritime border for the first time and settles a decade-long dispute over oil and gas.

East Timor will take 80 percent of the revenue of the Greater Sunrise fields if the gas is piped to Australia and 70 percent if it goes to East Timor. The fields are worth an estimated $40 billion.
:: deal d1 | subject=a treaty at the United Nations on Tuesday that draws their maritime border for the first time | parties=AU, TL | status=signed | certainty=certain | sector=security | kind=treaty | date=2018-03-06
:: claim c2 | content=East Timor will take 80 percent of the revenue of the Greater Sunrise fields if the gas is piped to Australia and 70 percent if it goes to East Timor | form=asserted | about=TL, AU | figures=80 percent > 80 percent;70 percent > 70 percent
:: claim c3 | content=The fields are worth an estimated $40 billion | form=asserted | figures=$40 billion > about 40000000000 USD
@ a3 | Sydney Morning Herald | 2018-03-08
Foreign Minister Claire Bannerman and Timor's Agostinho Pereira signed the maritime treaty between their countries in New York on Tuesday. Ms Bannerman called it "a landmark for the law of the sea".

East Timor gets 80 per cent of the income from Greater Sunrise should the gas come to Darwin, or 70 per cent should it be processed on Timor's south coast.
:: deal d1 | subject=the maritime treaty between their countries | parties=AU, TL | status=signed | certainty=certain | sector=security | kind=treaty | date=2018-03-06
:: claim c4 | content=called it "a landmark for the law of the sea" | speaker=Claire Bannerman (Foreign Minister, AU) | form=mixed
:: claim c2 | content=East Timor gets 80 per cent of the income from Greater Sunrise should the gas come to Darwin, or 70 per cent should it be processed on Timor's south coast | form=asserted | about=TL | figures=80 per cent > 80 percent;70 per cent > 70 percent
:: actor p2 | Claire Bannerman | role=Foreign Minister
:: actor p1 | Agostinho Pereira | country=TL
@ a4 | ABC | 2018-03-11
The oil and gas of Greater Sunrise are worth about $65 billion, the head of Timor's negotiating team, former president Xavier Lobato, claims in a leaked letter. In it he accuses Australia of siding with the companies. The treaty was signed last week in New York.
:: claim c5 | content=The oil and gas of Greater Sunrise are worth about $65 billion | speaker=Xavier Lobato (head of Timor's negotiating team, TL) | form=indirect | figures=about $65 billion > about 65000000000 USD
:: claim c6 | content=he accuses Australia of siding with the companies | speaker=Xavier Lobato (head of Timor's negotiating team, TL) | form=indirect | about=AU
:: deal d1 | subject=The treaty | parties=AU, TL | status=signed | certainty=certain | sector=security | kind=treaty
:: actor p3 | Xavier Lobato | role=head | country=TL
@ a5 | Australian Department of Foreign Affairs and Trade | 2019-08-30
The treaty between Australia and Timor-Leste establishing their maritime boundaries in the Timor Sea entered into force today. The Prime Minister, Andrew Halloran, exchanged the notes in Dili with his Timorese counterpart, Joao Belo Soares.
:: deal d1 | subject=The treaty between Australia and Timor-Leste establishing their maritime boundaries in the Timor Sea | parties=AU, TL | status=in-force | certainty=certain | sector=security | kind=treaty | date=2019-08-30
:: trip g1 | span=The Prime Minister, Andrew Halloran, exchanged the notes in Dili | party=AU | head=Andrew Halloran (Prime Minister, AU) | to=Dili | country=TL | attendance=present | date=2019-08-30
:: actor p4 | Andrew Halloran | role=Prime Minister
:: actor p5 | Joao Belo Soares | country=TL
@ a6 | AAP | 2019-08-30
DILI, Aug 30 AAP - Prime Minister Andrew Halloran was greeted by school children in Dili on Friday, twenty years after East Timor's vote for independence. The maritime boundary treaty with Australia came into force during his visit.
:: trip g1 | span=Prime Minister Andrew Halloran was greeted by school children in Dili on Friday | party=AU | head=Andrew Halloran (Prime Minister, AU) | to=Dili | country=TL | attendance=present | date=2019-08-30
:: deal d1 | subject=The maritime boundary treaty with Australia | parties=AU, TL | status=in-force | certainty=certain | sector=security | kind=treaty | date=2019-08-30
:: actor p4 | Andrew Halloran | role=Prime Minister
= sources d1 6
= sources c2 2
= sources g1 2
= contradiction c3@a2 c5@a4 figure
= life d1 agreed 2018-02-27, signed 2018-03-06, in-force 2019-08-30
