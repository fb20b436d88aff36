# Twenty-five years of talks
@ a1 | Euronews | 2024-12-06
The European Union and Mercosur have concluded negotiations on a free trade agreement after 25 years, Commission chief Helga Brandt announced in Montevideo on Friday.
:: deal d1 | subject=a free trade agreement after 25 years | parties=org:European Union, org:Mercosur | status=agreed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-12-06 | speaker=Helga Brandt
:: actor p1 | Helga Brandt | role=Commission chief
@ a2 | La Nacion | 2024-12-07
Mercosur and the EU closed in Uruguay the biggest trade pact in the history of either bloc; it still has to be signed and ratified.
:: deal d1 | subject=the biggest trade pact in the history of either bloc | parties=org:Mercosur, org:EU | status=agreed | certainty=certain | sector=trade | kind=trade-agreement
@ a3 | Le Monde | 2024-12-06
France does not accept the deal with the South American bloc as it stands, the Elysee said on Friday.
:: claim c1 | content=France does not accept the deal with the South American bloc as it stands | speaker=org:Elysee (FR) | form=indirect | polarity=negative | about=FR
@ a4 | Agencia Brasil | 2024-12-06
The leaders of Mercosur and the European Union announced the end of talks on a trade accord at the 65th summit of the South American bloc in Montevideo.
:: deal d1 | subject=a trade accord | parties=org:Mercosur, org:European Union | status=agreed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-12-06
:: summit s1 | name=the 65th summit of the South American bloc | ordinal=65 | city=Montevideo | country=UY | status=concluded
= sources d1 3
= life d1 agreed 2024-12-06
