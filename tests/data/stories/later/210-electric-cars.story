# Tariffs on electric cars
@ a1 | Politico Europe | 2024-06-12
The European Commission will impose extra duties of up to 38.1 percent on electric cars from China from July 4, it said on Wednesday.
:: claim c1 | content=The European Commission will impose extra duties of up to 38.1 percent on electric cars from China from July 4 | speaker=org:European Commission | form=indirect | about=CN | figures=38.1 percent > 38.1- percent | dates=2024-07-04
@ a2 | Caixin | 2024-06-13
Chinese-made EVs face additional tariffs of as much as 38.1% in the European Union as of early July, according to Brussels.
:: claim c1 | content=Chinese-made EVs face additional tariffs of as much as 38.1% in the European Union as of early July | speaker=org:European Union | form=indirect | about=CN | figures=38.1% > 38.1- percent
@ a3 | Der Spiegel | 2024-06-22
Berlin and Beijing agreed that the EU and China will negotiate on the car tariffs, Economy Minister Jens Habermann said in Shanghai.
:: deal d1 | subject=the EU and China will negotiate on the car tariffs | parties=org:EU, CN | status=negotiating | certainty=certain | sector=trade | speaker=Jens Habermann
:: actor p1 | Jens Habermann | role=Economy Minister | country=DE
@ a4 | Xinhua | 2024-06-22
BEIJING, June 22 (Xinhua) -- China and the European Union have agreed to start consultations on the EU's anti-subsidy probe into Chinese electric vehicles, the Ministry of Commerce said.
:: deal d1 | subject=start consultations on the EU's anti-subsidy probe into Chinese electric vehicles | parties=CN, org:European Union | status=negotiating | certainty=certain | sector=trade | speaker=org:Ministry of Commerce
= sources c1 1
= sources d1 2
= life d1 negotiating 2024-06-22
