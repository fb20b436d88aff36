# A union with Tuvalu
@ a1 | ABC News | 2023-11-10
Australia will offer the people of Tuvalu a way out of the rising sea under a treaty that Prime Minister Adrian Hollis and his Tuvaluan counterpart, Taukave Sopoaga, signed in Rarotonga on Friday.

Every year 280 Tuvaluans will be able to live, work and study in Australia. In return Tuvalu may not make security agreements with other countries unless Canberra consents.
:: deal d1 | subject=a treaty that Prime Minister Adrian Hollis and his Tuvaluan counterpart, Taukave Sopoaga, signed | parties=AU, TV | status=signed | certainty=certain | sector=migration | kind=treaty | date=2023-11-10
:: claim c1 | content=Every year 280 Tuvaluans will be able to live, work and study in Australia | form=asserted | about=TV, AU | figures=280 Tuvaluans > 280 person
:: claim c2 | content=Tuvalu may not make security agreements with other countries unless Canberra consents | form=asserted | polarity=negative | about=TV, AU
:: actor p1 | Adrian Hollis | role=Prime Minister | country=AU
:: actor p2 | Taukave Sopoaga | role=counterpart | country=TV
@ a2 | Prime Minister of Australia | 2023-11-10
Today in the Cook Islands I signed with Prime Minister Taukave Sopoaga the Falepili Union between Australia and Tuvalu. Australia will welcome 280 citizens of Tuvalu each year and commits A$16.9 million to the Tuvalu Coastal Adaptation Project.
:: deal d1 | subject=the Falepili Union between Australia and Tuvalu | parties=AU, TV | status=signed | certainty=certain | sector=migration | kind=treaty | date=2023-11-10
:: claim c1 | content=Australia will welcome 280 citizens of Tuvalu each year | form=asserted | about=AU, TV | figures=280 citizens > 280 person
:: deal d2 | subject=A$16.9 million to the Tuvalu Coastal Adaptation Project | parties=AU, TV | status=agreed | certainty=certain | sector=environment | kind=pledge | value=16900000 AUD
:: actor p2 | Taukave Sopoaga | role=Prime Minister
@ a3 | RNZ Pacific | 2023-11-11
Tuvalu's Prime Minister Taukave Sopoaga called the Falepili Union "a beacon of hope" after he and Australia's Adrian Hollis had signed it in Rarotonga. The union lets 280 Tuvaluans move to Australia every year, he told RNZ Pacific.

Australia also gives 16.9 million Australian dollars to reclaim land on Funafuti.
:: deal d1 | subject=the Falepili Union | parties=TV, AU | status=signed | certainty=certain | sector=migration | kind=treaty
:: claim c3 | content="a beacon of hope" | speaker=Taukave Sopoaga (Prime Minister, TV) | form=direct
:: claim c1 | content=The union lets 280 Tuvaluans move to Australia every year | speaker=Taukave Sopoaga (Prime Minister, TV) | form=indirect | outlet=RNZ Pacific | about=TV, AU | figures=280 Tuvaluans > 280 person
:: deal d2 | subject=16.9 million Australian dollars to reclaim land on Funafuti | parties=AU, TV | status=agreed | certainty=certain | sector=environment | kind=pledge | value=16900000 AUD
:: actor p2 | Taukave Sopoaga | role=Prime Minister | country=TV
:: actor p1 | Adrian Hollis | country=AU
@ a4 | The Guardian | 2024-03-04
Tuvalu's new prime minister, Feleti Lauti, wants to keep the treaty that his predecessor signed with Australia in November, but says that it must respect the island's sovereignty. Sopoaga lost his seat in January.

The treaty lets 280 Tuvaluans settle in Australia each year, out of a population of 11,200.
:: deal d1 | subject=the treaty that his predecessor signed with Australia in November | parties=TV, AU | status=signed | certainty=certain | sector=migration | kind=treaty | date=2023-11
:: claim c5 | content=it must respect the island's sovereignty | speaker=Feleti Lauti (prime minister, TV) | form=indirect | certainty=underspecified
:: claim c1 | content=The treaty lets 280 Tuvaluans settle in Australia each year, out of a population of 11,200 | form=asserted | about=TV, AU | figures=280 Tuvaluans > 280 person;11,200 > 11200 person
:: actor p3 | Feleti Lauti | role=prime minister | country=TV
:: actor p2 | Sopoaga
@ a5 | AFP | 2024-08-28
NUKU'ALOFA (AFP) - A landmark climate and security treaty between Australia and Tuvalu entered into force on Wednesday, Prime Ministers Adrian Hollis and Feleti Lauti announced in Tonga. Hollis said the first Tuvaluans could come next year.
:: deal d1 | subject=A landmark climate and security treaty between Australia and Tuvalu | parties=AU, TV | status=in-force | certainty=certain | sector=migration | kind=treaty | date=2024-08-28 | speaker=Adrian Hollis
:: claim c6 | content=the first Tuvaluans could come next year | speaker=Adrian Hollis (Prime Minister, AU) | form=indirect | certainty=possible | about=TV | dates=2025
:: actor p1 | Adrian Hollis | role=Prime Minister | country=AU
:: actor p3 | Feleti Lauti | role=Prime Minister | country=TV
= sources d2 2
= sources c1 4
= sources d1 4
= life d1 signed 2023-11-10, in-force 2024-08-28
= life d2 agreed 2023-11-10
