# A power station for two
@ a1 | Kuensel | 2014-04-22
Bhutan and India signed an agreement today to develop four hydropower projects as joint ventures, together 2,120 megawatts.
:: deal d1 | subject=develop four hydropower projects as joint ventures | parties=BT, IN | status=signed | certainty=certain | sector=energy | date=2014-04-22
:: claim c1 | content=together 2,120 megawatts | form=asserted | figures=2,120 megawatts > 2120 megawatt
@ a2 | The Hindu | 2014-04-23
The framework for four dams that Indian public companies will build with Bhutan's Druk Green Power was inked in Thimphu on Tuesday. They are to generate 2,120 MW.
:: deal d1 | subject=four dams that Indian public companies will build with Bhutan's Druk Green Power | parties=IN, BT | status=signed | certainty=certain | sector=energy | date=2014-04-22
:: claim c1 | content=They are to generate 2,120 MW | form=asserted | figures=2,120 MW > 2120 megawatt
@ a3 | Bhutan Times | 2014-04-27
The four stations will give the country 2,560 megawatts, Economic Affairs Minister Norbu Tshering told reporters.
:: deal d1 | subject=The four stations | parties=BT, IN | status=signed | certainty=certain | sector=energy | speaker=Norbu Tshering
:: claim c2 | content=The four stations will give the country 2,560 megawatts | speaker=Norbu Tshering (Economic Affairs Minister, BT) | form=indirect | about=BT | figures=2,560 megawatts > 2560 megawatt
:: actor p1 | Norbu Tshering | role=Economic Affairs Minister | country=BT
= sources d1 3
= sources c1 2
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
= life d1 signed 2014-04-22
