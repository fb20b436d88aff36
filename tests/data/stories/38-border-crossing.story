# A crossing between two Koreas of the Caucasus
@ a1 | Civil.ge | 2011-10-27
Georgia and Russia have agreed on a Swiss proposal for monitoring trade across their border, clearing Moscow's way into the World Trade Organization, chief negotiator Levan Kiknadze said in Tbilisi.
:: deal d1 | subject=a Swiss proposal for monitoring trade across their border | parties=GE, RU | status=agreed | certainty=certain | sector=trade | speaker=Levan Kiknadze
:: actor p1 | Levan Kiknadze | role=chief negotiator | country=GE
@ a2 | RIA Novosti | 2011-10-28
Russia has not yet agreed to the Swiss plan for customs monitoring on the border with Georgia and is studying it, said Maxim Orlov, head of the Russian delegation.
:: deal d1 | subject=the Swiss plan for customs monitoring on the border with Georgia | parties=RU, GE | status=negotiating | certainty=certain | sector=trade | speaker=Maxim Orlov
:: claim c1 | content=Russia has not yet agreed to the Swiss plan for customs monitoring on the border with Georgia | speaker=Maxim Orlov (head of the Russian delegation, RU) | form=indirect | polarity=negative | about=RU, GE
:: actor p2 | Maxim Orlov | role=head of the Russian delegation | country=RU
@ a3 | Swissinfo | 2011-11-09
Georgia and Russia signed in Geneva on Wednesday the agreement on trade monitoring mediated by Switzerland.
:: deal d1 | subject=the agreement on trade monitoring mediated by Switzerland | parties=GE, RU | status=signed | certainty=certain | sector=trade | date=2011-11-09
= sources d1 3
= contradiction d1@a1 c1@a2 denial
= life d1 agreed 2011-10-27, negotiating 2011-10-28, signed 2011-11-09
= back d1 1
