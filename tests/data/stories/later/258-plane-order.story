# Airbuses for two carriers
@ a1 | Mint | 2023-02-14
Air India will buy 250 planes from Airbus, chairman Nikhil Tandon announced on a call with the leaders of India and France on Tuesday.
:: deal d1 | subject=buy 250 planes from Airbus | parties=org:Air India (IN), org:Airbus (FR) | status=agreed | certainty=certain | sector=transport | speaker=Nikhil Tandon
@ a2 | Le Figaro | 2023-02-14
Airbus has won an order for 250 aircraft, among them 40 A350s, from Air India, the Elysee said.
:: deal d1 | subject=an order for 250 aircraft, among them 40 A350s, from Air India | parties=org:Airbus (FR), org:Air India (IN) | status=agreed | certainty=certain | sector=transport | speaker=org:Elysee
@ a3 | CNBC | 2023-02-14
Air India has also agreed to purchase 220 jets from Boeing for $34 billion at list prices, the White House said.
:: deal d2 | subject=purchase 220 jets from Boeing for $34 billion at list prices | parties=org:Air India (IN), org:Boeing (US) | status=agreed | certainty=certain | sector=transport | value=34000000000 USD | speaker=org:White House
= sources d1 2
= life d1 agreed 2023-02-14
