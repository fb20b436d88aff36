# A customs post and a tariff on saffron
@ a1 | Pajhwok Afghan News | 2017-09-25
Afghanistan and Iran agreed to open a third customs post at Abu Nasr Farahi in Farah province, Commerce Minister Homayun Sadat said on Monday.
:: deal d1 | subject=open a third customs post at Abu Nasr Farahi in Farah province | parties=AF, IR | status=agreed | certainty=certain | sector=trade | speaker=Homayun Sadat
:: actor p1 | Homayun Sadat | role=Commerce Minister | country=AF
@ a2 | Financial Tribune | 2017-09-26
Tehran and Kabul are to set up another border crossing for goods in Farah. Iran exported $2.5 billion worth of goods to Afghanistan in the last fiscal year, the Iran-Afghanistan Chamber of Commerce says.
:: deal d1 | subject=set up another border crossing for goods in Farah | parties=IR, AF | status=agreed | certainty=certain | sector=trade
:: claim c1 | content=Iran exported $2.5 billion worth of goods to Afghanistan in the last fiscal year | speaker=org:Iran-Afghanistan Chamber of Commerce | form=indirect | about=IR, AF | figures=$2.5 billion > 2500000000 USD | dates=2016
@ a3 | Tolo News | 2017-09-27
The country bought goods worth $1.3 billion from Iran last year, according to the Afghan Ministry of Commerce. Its minister, Homayoun Sadat, promised that the Farah crossing would open before winter.
:: claim c2 | content=The country bought goods worth $1.3 billion from Iran last year | speaker=org:Ministry of Commerce (AF) | form=indirect | about=AF, IR | figures=$1.3 billion > 1300000000 USD | dates=2016
:: deal d1 | subject=the Farah crossing would open before winter | parties=AF, IR | status=agreed | certainty=certain | sector=trade | speaker=Homayoun Sadat
:: actor p1 | Homayoun Sadat | role=minister | country=AF
= sources d1 2
= contradiction c1@a2 c2@a3 figure
= life d1 agreed 2017-09-25
