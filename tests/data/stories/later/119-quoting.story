# One newspaper, quoted by the rest
@ a1 | Der Spiegel | 2010-11-20
Germany and Russia are secretly negotiating the sale of a Wismar shipyard's icebreakers to the Arctic fleet, DER SPIEGEL has learned.
:: deal d1 | subject=the sale of a Wismar shipyard's icebreakers to the Arctic fleet | parties=DE, RU | status=negotiating | certainty=probable | sector=defence
@ a2 | The Moscow Times | 2010-11-22
Russia is in talks to buy icebreakers from a yard in Wismar, Der Spiegel reported on Saturday.
:: deal d1 | subject=buy icebreakers from a yard in Wismar | parties=RU, DE | status=negotiating | certainty=probable | sector=defence | outlet=Der Spiegel
@ a3 | UPI | 2010-11-22
WISMAR, Germany, Nov. 22 (UPI) -- Talks on icebreakers for Russia's northern fleet are under way at a German shipyard, the news magazine Der Spiegel said.
:: deal d1 | subject=icebreakers for Russia's northern fleet | parties=RU, DE | status=negotiating | certainty=probable | sector=defence | outlet=Der Spiegel
@ a4 | Ostsee-Zeitung | 2010-11-23
The Wismar yard has no order from Russia and is not negotiating for one, its managing director Jens Petersen said.
:: claim c1 | content=The Wismar yard has no order from Russia and is not negotiating for one | speaker=Jens Petersen (managing director, DE) | form=indirect | polarity=negative | about=RU
:: actor p1 | Jens Petersen | role=managing director
= sources d1 1
= contradiction c1@a4 d1@a1 denial
= contradiction c1@a4 d1@a2 denial
= contradiction c1@a4 d1@a3 denial
