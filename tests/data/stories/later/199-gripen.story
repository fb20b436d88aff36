# Fighters for Brasilia
@ a1 | Folha de S.Paulo | 2013-12-18
Brazil has chosen the Swedish Gripen over its French and American rivals and will buy 36 of the fighters for $4.5 billion, Defence Minister Carlos Andrade announced on Wednesday.
:: deal d1 | subject=buy 36 of the fighters for $4.5 billion | parties=BR, SE | status=agreed | certainty=certain | sector=defence | value=4500000000 USD | speaker=Carlos Andrade
:: actor p1 | Carlos Andrade | role=Defence Minister | country=BR
@ a2 | Dagens Industri | 2013-12-19
Saab's shares soared after Brazil picked Gripen NG. The order for three dozen aircraft is the largest in the company's history.
:: deal d1 | subject=The order for three dozen aircraft | parties=BR, org:Saab (SE) | status=agreed | certainty=certain | sector=defence
@ a3 | AFP | 2014-10-27
BRASILIA (AFP) - Brazil on Monday signed a $5.4-billion contract with Saab for 36 Gripen combat jets, the Swedish group said.
:: deal d1 | subject=a $5.4-billion contract with Saab for 36 Gripen combat jets | parties=BR, org:Saab (SE) | status=signed | certainty=certain | sector=defence | kind=contract | value=5400000000 USD | date=2014-10-27 | speaker=org:Saab
@ a4 | Valor Economico | 2014-10-28
Embraer will assemble 15 of the Gripens ordered from Sweden yesterday at its factory in Gaviao Peixoto, chief executive Paulo Teixeira said.
:: deal d1 | subject=the Gripens ordered from Sweden yesterday | parties=BR, SE | status=signed | certainty=certain | sector=defence | date=2014-10-27
:: claim c1 | content=Embraer will assemble 15 of the Gripens ordered from Sweden yesterday at its factory in Gaviao Peixoto | speaker=Paulo Teixeira (chief executive, BR) | form=indirect | about=BR, SE | figures=15 of the Gripens > 15 jet
= sources d1 4
= life d1 agreed 2013-12-18, signed 2014-10-27
