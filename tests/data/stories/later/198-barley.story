# Barley without the duty
@ a1 | The Land | 2023-08-04
China will scrap its 80.5 percent tariff on Australian barley from Saturday, Trade Minister Colin Marsden said in Canberra, three years after the duty was imposed.
:: deal d1 | subject=scrap its 80.5 percent tariff on Australian barley | parties=CN, AU | status=agreed | certainty=certain | sector=trade | speaker=Colin Marsden
:: actor p1 | Colin Marsden | role=Trade Minister | country=AU
@ a2 | Xinhua | 2023-08-04
BEIJING, Aug. 4 (Xinhua) -- China decided to terminate anti-dumping and anti-subsidy duties on barley from Australia as of Aug. 5, the Ministry of Commerce announced Friday.
:: deal d1 | subject=terminate anti-dumping and anti-subsidy duties on barley from Australia | parties=CN, AU | status=agreed | certainty=certain | sector=trade | speaker=org:Ministry of Commerce
@ a3 | Reuters | 2023-08-07
SYDNEY (Reuters) - The first cargo of Australian malting barley since 2020 could be on its way within weeks, traders said on Monday, after Beijing dropped the levies. Canberra estimates the market was worth A$916 million a year.
:: deal d1 | subject=Beijing dropped the levies | parties=CN, AU | status=in-force | certainty=certain | sector=trade
:: claim c1 | content=the market was worth A$916 million a year | speaker=country:AU | form=indirect | about=AU | figures=A$916 million > 916000000 AUD
@ a4 | Weekly Times | 2023-08-09
Growers expect to regain a trade that earned them $1.5 billion a year before the dispute, said Grain Producers chief Andrew Pohl. Now they want the wine duties gone too.
:: claim c2 | content=a trade that earned them $1.5 billion a year before the dispute | speaker=Andrew Pohl | form=indirect | about=AU, CN | figures=$1.5 billion > 1500000000 AUD
= sources d1 3
= contradiction c1@a3 c2@a4 figure
= life d1 agreed 2023-08-04, in-force 2023-08-07
