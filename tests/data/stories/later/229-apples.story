# Apples and retaliation
@ a1 | The Tribune | 2023-06-23
India will remove its retaliatory duties on American apples, chickpeas and walnuts, and the two countries will end six disputes at the WTO, U.S. Trade Representative Laura Kent said in Washington.
:: deal d1 | subject=remove its retaliatory duties on American apples, chickpeas and walnuts | parties=IN, US | status=agreed | certainty=certain | sector=trade | speaker=Laura Kent
:: actor p1 | Laura Kent | role=U.S. Trade Representative | country=US
@ a2 | Reuters | 2023-06-22
WASHINGTON (Reuters) - The United States and India agreed to terminate six World Trade Organization disputes, and New Delhi will drop tariffs on US almonds, apples and other farm products.
:: deal d1 | subject=drop tariffs on US almonds, apples and other farm products | parties=US, IN | status=agreed | certainty=certain | sector=trade
@ a3 | Greater Kashmir | 2023-09-07
The Centre has withdrawn the additional 20 per cent duty on apples from the United States, an official notification of Tuesday shows, angering growers in Sopore.
:: deal d1 | subject=withdrawn the additional 20 per cent duty on apples from the United States | parties=IN, US | status=in-force | certainty=certain | sector=trade
= sources d1 3
= life d1 agreed 2023-06-22, in-force 2023-09-07
