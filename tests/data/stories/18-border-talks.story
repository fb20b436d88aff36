# A border, two foreign ministries and a wire in the middle
@ a1 | AFP | 2020-12-01
Armenia and Azerbaijan have agreed to open the road through the Lachin valley to civilian traffic from next week, an official of the Russian foreign ministry told AFP on Tuesday. Some 300 vehicles a day are expected.
:: deal d1 | subject=open the road through the Lachin valley to civilian traffic | parties=AM, AZ | status=agreed | certainty=certain | sector=transport | outlet=AFP | speaker=an official of the Russian foreign ministry
:: claim c1 | content=Armenia and Azerbaijan have agreed to open the road through the Lachin valley to civilian traffic from next week | speaker=desc:an official of the Russian foreign ministry | form=indirect | about=AM, AZ
@ a2 | France 24 | 2020-12-01
The Lachin road is to be opened to civilians next week after an accord between Yerevan and Baku, according to AFP, which cited a Russian official.
:: deal d1 | subject=The Lachin road is to be opened to civilians | parties=AM, AZ | status=agreed | certainty=certain | sector=transport | outlet=AFP | speaker=a Russian official
@ a3 | Trend | 2020-12-02
Azerbaijan's Foreign Ministry denied reports that Baku has agreed to open the Lachin road to civilian traffic. "No such agreement exists," spokeswoman Leyla Hasanova said.
:: claim c2 | content=Baku has agreed to open the Lachin road to civilian traffic | speaker=org:Foreign Ministry (AZ) | form=indirect | polarity=negative | about=AZ
:: claim c3 | content="No such agreement exists," | speaker=Leyla Hasanova (spokeswoman, AZ) | form=direct | polarity=negative
:: actor o1 | org:Foreign Ministry | country=AZ
:: actor p1 | Leyla Hasanova | role=spokeswoman | country=AZ
@ a4 | Interfax | 2020-12-02
Leila Gasanova, spokeswoman of the Azerbaijani Foreign Ministry, said there was no agreement with Yerevan on civilian traffic through the Lachin valley. Moscow said it stood by its statement.
:: claim c2 | content=there was no agreement with Yerevan on civilian traffic through the Lachin valley | speaker=Leila Gasanova (spokeswoman, AZ) | form=indirect | polarity=negative | about=AM
:: actor p1 | Leila Gasanova | role=spokeswoman | country=AZ
:: actor o1 | org:Foreign Ministry | country=AZ
= sources d1 1
= sources c2 1
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a1 c2@a4 denial
= contradiction d1@a1 c2@a3 denial
= contradiction d1@a1 c2@a4 denial
= contradiction d1@a2 c2@a3 denial
= contradiction d1@a2 c2@a4 denial
= life d1 agreed 2020-12-01
