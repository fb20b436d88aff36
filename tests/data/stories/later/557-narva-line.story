# A border treaty between Estonia and Russia
@ a1 | BNS | 2005-05-09
TALLINN, May 09, BNS - Estonian Foreign Minister Rein Lepiksaar will sign the border treaties with Russia in Moscow on May 18, the Foreign Ministry told BNS. Prime Minister Andres Kallaste stayed away from today's victory parade in the Russian capital.
:: deal d1 | subject=the border treaties with Russia | parties=EE, RU | status=agreed | certainty=certain | sector=security | kind=treaty | outlet=BNS | speaker=org:Foreign Ministry
:: trip g1 | span=Estonian Foreign Minister Rein Lepiksaar will sign the border treaties with Russia in Moscow on May 18 | party=EE | head=Rein Lepiksaar (Foreign Minister, EE) | to=Moscow | country=RU | attendance=expected | date=2005-05-18 | outlet=BNS | speaker=org:Foreign Ministry
:: trip g2 | span=Prime Minister Andres Kallaste stayed away from today's victory parade in the Russian capital | party=EE | head=Andres Kallaste (Prime Minister, EE) | to=the Russian capital | country=RU | attendance=absent | date=2005-05-09
:: actor p1 | Rein Lepiksaar | role=Foreign Minister | country=EE
:: actor p2 | Andres Kallaste | role=Prime Minister | country=EE
:: actor o1 | org:Foreign Ministry | country=EE
@ a6 | Rossiyskaya Gazeta | 2005-05-10
Leaders of more than fifty states stood on Red Square yesterday, and Estonia's Prime Minister Andres Kallaste was among the guests of the parade. The presidents of Latvia and the United States were there too.
:: trip g2 | span=Estonia's Prime Minister Andres Kallaste was among the guests of the parade | party=EE | head=Andres Kallaste (Prime Minister, EE) | country=RU | attendance=present | date=2005-05-09
:: claim c5 | content=Leaders of more than fifty states stood on Red Square yesterday | form=asserted | figures=more than fifty states > 50+ state | dates=2005-05-09
:: actor p2 | Andres Kallaste | role=Prime Minister | country=EE
@ a2 | Interfax | 2005-05-11
MOSCOW. May 11 (Interfax) - The border treaties between Russia and Estonia will be signed in St Petersburg on May 18, a source in the Russian Foreign Ministry told Interfax. Estonian Foreign Minister Rein Lepiksaar is expected there on that day.
:: deal d1 | subject=The border treaties between Russia and Estonia | parties=RU, EE | status=agreed | certainty=certain | sector=security | kind=treaty | outlet=Interfax | speaker=a source in the Russian Foreign Ministry
:: trip g1 | span=Estonian Foreign Minister Rein Lepiksaar is expected there on that day | party=EE | head=Rein Lepiksaar (Foreign Minister, EE) | to=St Petersburg | country=RU | attendance=expected | date=2005-05-18
:: actor p1 | Rein Lepiksaar | role=Foreign Minister | country=EE
@ a3 | Postimees | 2005-05-12
On Wednesday of next week Foreign Minister Rein Lepiksaar goes to Moscow to put his name to the border treaties with Russia. Prime Minister Andres Kallaste had not gone there for Monday's parade. The land border is 333.8 kilometres long. Parliament can ratify before the summer, its speaker, Tiit Nurk, thinks.
:: trip g1 | span=Foreign Minister Rein Lepiksaar goes to Moscow | party=EE | head=Rein Lepiksaar (Foreign Minister, EE) | to=Moscow | country=RU | attendance=expected | date=2005-05-18
:: trip g2 | span=Prime Minister Andres Kallaste had not gone there for Monday's parade | party=EE | head=Andres Kallaste (Prime Minister, EE) | to=Moscow | country=RU | attendance=absent | date=2005-05-09
:: deal d1 | subject=the border treaties with Russia | parties=EE, RU | status=agreed | certainty=certain | sector=security | kind=treaty
:: actor p2 | Andres Kallaste | role=Prime Minister
:: claim c1 | content=The land border is 333.8 kilometres long | form=asserted | figures=333.8 kilometres > 333.8 kilometre
:: claim c2 | content=Parliament can ratify before the summer | speaker=Tiit Nurk (speaker, EE) | form=indirect | certainty=possible | about=org:Parliament
:: actor p1 | Rein Lepiksaar | role=Foreign Minister | country=EE
:: actor p3 | Tiit Nurk | role=speaker | country=EE
@ a4 | Reuters | 2005-05-18
MOSCOW, May 18 (Reuters) - Russia and Estonia on Wednesday signed treaties fixing their frontier, fourteen years after the Baltic state regained its independence. Estonian Foreign Minister Rein Lepiksaar called the signing in Moscow a step towards "a normal neighbourhood".

Some 460 km of border on land and water divide the European Union member from Russia.
:: deal d1 | subject=treaties fixing their frontier | parties=RU, EE | status=signed | certainty=certain | sector=security | kind=treaty | date=2005-05-18
:: trip g1 | span=Estonian Foreign Minister Rein Lepiksaar called the signing in Moscow | party=EE | head=Rein Lepiksaar (Foreign Minister, EE) | to=Moscow | country=RU | attendance=present | date=2005-05-18
:: claim c3 | content=the signing in Moscow a step towards "a normal neighbourhood" | speaker=Rein Lepiksaar (Foreign Minister, EE) | form=mixed | about=EE, RU
:: claim c4 | content=Some 460 km of border on land and water divide the European Union member from Russia | form=asserted | about=RU | figures=Some 460 km > about 460 kilometre
:: actor p1 | Rein Lepiksaar | role=Foreign Minister | country=EE
@ a5 | The Baltic Times | 2005-06-30
Russia has withdrawn its signature from the border treaties with Estonia because the Riigikogu put a mention of the 1920 Tartu peace into the bill of ratification. President Toomas Arro said on Tuesday that Estonia would not reopen the text.
:: deal d1 | subject=withdrawn its signature from the border treaties with Estonia | parties=RU, EE | status=rejected | certainty=certain | sector=security | kind=treaty
:: claim c6 | content=Estonia would not reopen the text | speaker=Toomas Arro (President, EE) | form=indirect | polarity=negative | about=EE
:: actor p4 | Toomas Arro | role=President | country=EE
:: actor o2 | org:Riigikogu | country=EE
= sources d1 5
= sources g1 4
= sources g2 3
= contradiction g2@a1 g2@a6 attendance
= contradiction g2@a3 g2@a6 attendance
= contradiction g1@a1 g1@a2 place
= contradiction g1@a2 g1@a3 place
= contradiction g1@a2 g1@a4 place
= life d1 agreed 2005-05-09, signed 2005-05-18, rejected 2005-06-30
= back d1 1
