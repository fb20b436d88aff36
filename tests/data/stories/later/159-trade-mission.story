# Orders for aircraft
@ a1 | Le Figaro | 2019-03-25
China has ordered 300 Airbus planes worth 30 billion euros, the Elysee said on Monday during the visit of President Bai Renhe.
:: deal d1 | subject=300 Airbus planes worth 30 billion euros | parties=CN, org:Airbus | status=signed | certainty=certain | sector=transport | value=30000000000 EUR | date=2019-03-25 | speaker=org:Elysee
:: actor p1 | Bai Renhe | role=President | country=CN
@ a2 | China Daily | 2019-03-26
China Aviation Supplies Holding Company signed a framework agreement with the European maker for 300 jets in Paris in the presence of Presidents Bai Renhe and Julien Morel.
:: deal d1 | subject=a framework agreement with the European maker for 300 jets | parties=org:China Aviation Supplies Holding Company (CN), org:Airbus | status=signed | certainty=certain | sector=transport
:: actor p1 | Bai Renhe | role=Presidents | country=CN
:: actor p2 | Julien Morel | role=Presidents | country=FR
@ a3 | The Wall Street Journal | 2019-03-25
Airbus won an order for 300 aircraft from Beijing that it values at about $35 billion.
:: deal d1 | subject=an order for 300 aircraft from Beijing | parties=org:Airbus, CN | status=signed | certainty=certain | sector=transport | value=about 35000000000 USD
@ a4 | Reuters | 2019-03-29
PARIS (Reuters) - A third of the Airbus order that China announced this week had been signed before, industry sources said. "We do not comment," an Airbus spokesman said.
:: deal d1 | subject=the Airbus order that China announced this week | parties=CN, org:Airbus | status=signed | certainty=certain | sector=transport | speaker=industry sources
= sources d1 4
= life d1 signed 2019-03-25
