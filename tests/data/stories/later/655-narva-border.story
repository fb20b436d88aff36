# A border treaty for Narva
@ a1 | Baltic News Service | 2005-05-16
TALLINN, May 16 (BNS) - The foreign ministers of Estonia and Russia will sign the border treaty of the two countries in Moscow on Wednesday, Estonian Foreign Minister Urmo Paasik told BNS. The line to be fixed is 460 kilometers long, including Lake Peipus.
:: deal d1 | subject=the border treaty of the two countries | parties=EE, RU | status=agreed | certainty=certain | sector=security | kind=treaty | outlet=BNS | speaker=Urmo Paasik
:: claim c1 | content=The line to be fixed is 460 kilometers long, including Lake Peipus | form=asserted | figures=460 kilometers > 460 kilometre
:: actor p1 | Urmo Paasik | role=Foreign Minister | country=EE
@ a2 | ITAR-TASS | 2005-05-18
MOSCOW, May 18 (Itar-Tass) - Russian Foreign Minister Sergei Dolgov and his Estonian counterpart Urmo Paasik signed treaties on the state border and on the delimitation of the Gulf of Narva in Moscow on Wednesday. "We have no territorial claims on each other," Dolgov said.
:: deal d1 | subject=treaties on the state border and on the delimitation of the Gulf of Narva | parties=RU, EE | status=signed | certainty=certain | sector=security | kind=treaty | date=2005-05-18
:: claim c2 | content=We have no territorial claims on each other | speaker=Sergei Dolgov (Foreign Minister, RU) | form=direct | about=RU, EE
:: actor p2 | Sergei Dolgov | role=Foreign Minister | country=RU
:: actor p1 | Urmo Paasik | country=EE
@ a3 | Helsingin Sanomat | 2005-05-19
After more than ten years of haggling Estonia has a treaty on its border with Russia. Foreign Ministers Urmo Paasik and Sergei Dolgov put their names to it in the Russian capital yesterday. The frontier runs for some 460 kilometres and is already the outer border of the European Union.
:: deal d1 | subject=a treaty on its border with Russia | parties=EE, RU | status=signed | certainty=certain | sector=security | kind=treaty | date=2005-05-18
:: claim c1 | content=The frontier runs for some 460 kilometres | form=asserted | figures=some 460 kilometres > about 460 kilometre
:: actor p1 | Urmo Paasik | role=Foreign Minister | country=EE
:: actor p2 | Sergei Dolgov | role=Foreign Minister | country=RU
@ a4 | Postimees | 2005-06-21
Parliament ratified the border treaty with Russia on Monday by 78 votes to 4. Deputies put a reference to the 1920 Peace of Tartu into the preamble of the law.
:: deal d1 | subject=the border treaty with Russia | parties=EE, RU | status=in-force | certainty=certain | sector=security | kind=treaty | date=2005-06-20
:: claim c3 | content=Parliament ratified the border treaty with Russia on Monday by 78 votes to 4 | form=asserted | about=EE, RU | figures=78 votes > 78 vote | dates=2005-06-20
:: claim c4 | content=Deputies put a reference to the 1920 Peace of Tartu into the preamble of the law | form=asserted | about=EE
@ a5 | Russian Ministry of Foreign Affairs | 2005-06-27
The Russian Federation does not intend to become a party to the border treaties signed with Estonia on 18 May. The Riigikogu, in ratifying them on 20 June with 78 votes in favour, added to the preamble a mention of the Tartu Peace Treaty, which Russia cannot accept.
:: deal d1 | subject=the border treaties signed with Estonia on 18 May | parties=RU, EE | status=rejected | certainty=certain | sector=security | kind=treaty
:: claim c3 | content=in ratifying them on 20 June with 78 votes in favour | form=asserted | about=EE | figures=78 votes > 78 vote | dates=2005-06-20
:: claim c4 | content=added to the preamble a mention of the Tartu Peace Treaty | form=asserted
= sources c1 2
= sources c3 2
= sources c4 2
= sources d1 5
= life d1 agreed 2005-05-16, signed 2005-05-18, in-force 2005-06-20, rejected 2005-06-27
= back d1 1
