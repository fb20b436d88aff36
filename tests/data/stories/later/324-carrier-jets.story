# Jets for a carrier
@ a1 | The Hindu | 2025-04-09
NEW DELHI - The Cabinet Committee on Security on Wednesday cleared the purchase of 26 Rafale Marine fighters from France for the Navy, the Ministry of Defence said. Delivery will begin in 2028.
:: deal d1 | subject=the purchase of 26 Rafale Marine fighters from France for the Navy | parties=IN, FR | status=agreed | certainty=certain | sector=defence | date=2025-04-09 | speaker=org:Ministry of Defence
:: actor o1 | org:Ministry of Defence | country=IN
:: claim c1 | content=Delivery will begin in 2028 | form=asserted | dates=2028
@ a2 | ANI | 2025-04-28
New Delhi [India], April 28 (ANI): India and France on Monday signed an inter-governmental agreement for 26 Rafale Marine aircraft for the Indian Navy. The cost is EUR 6.6 billion, the Ministry of Defence said in a statement.
:: deal d1 | subject=an inter-governmental agreement for 26 Rafale Marine aircraft for the Indian Navy | parties=IN, FR | status=signed | certainty=certain | sector=defence | kind=agreement | value=6600000000 EUR | date=2025-04-28
:: actor o1 | org:Ministry of Defence | country=IN
@ a3 | Le Figaro | 2025-04-28
India has bought 26 Rafale Marine jets from Dassault Aviation for 7.8 billion euros. The contract was signed in New Delhi on Monday.
:: deal d1 | subject=26 Rafale Marine jets from Dassault Aviation | parties=IN, org:Dassault Aviation (FR) | status=signed | certainty=certain | sector=defence | kind=contract | value=7800000000 EUR | date=2025-04-28
:: actor o2 | org:Dassault Aviation
@ a4 | Reuters | 2025-04-28
NEW DELHI (Reuters) - India signed a $7.4 billion deal with France on Monday to buy 26 Rafale fighter jets for its navy, the Indian defence ministry said. Dassault Aviation already built 36 Rafales for India's air force.
:: deal d1 | subject=a $7.4 billion deal with France on Monday to buy 26 Rafale fighter jets for its navy | parties=IN, FR | status=signed | certainty=certain | sector=defence | value=7400000000 USD | date=2025-04-28 | speaker=org:Indian defence ministry
:: claim c4 | content=Dassault Aviation already built 36 Rafales for India's air force | form=asserted | about=IN, org:Dassault Aviation | figures=36 Rafales > 36 jet
:: actor o1 | org:Indian defence ministry | country=IN
:: actor o2 | org:Dassault Aviation
@ a5 | Deccan Herald | 2025-04-29
India signed a $7.4 billion deal with France on Monday to buy 26 Rafale fighter jets for its navy, the Indian defence ministry said. Dassault Aviation already built 36 Rafales for India's air force. - Reuters
:: deal d1 | subject=a $7.4 billion deal with France on Monday to buy 26 Rafale fighter jets for its navy | parties=IN, FR | status=signed | certainty=certain | sector=defence | value=7400000000 USD | date=2025-04-28 | speaker=org:Indian defence ministry
:: claim c4 | content=Dassault Aviation already built 36 Rafales for India's air force | form=asserted | about=IN, org:Dassault Aviation | figures=36 Rafales > 36 jet
:: actor o1 | org:Indian defence ministry | country=IN
:: actor o2 | org:Dassault Aviation
= sources d1 3
= sources c4 1
= contradiction d1@a2 d1@a3 figure
= life d1 agreed 2025-04-09, signed 2025-04-28
