# Stamps no longer needed
@ a1 | News.am | 2019-05-26
Chinese and Armenian foreign ministers Guo Lin and Vahan Petrosyan signed in Yerevan on Sunday an agreement lifting visas for holders of ordinary passports.
:: deal d1 | subject=an agreement lifting visas for holders of ordinary passports | parties=CN, AM | status=signed | certainty=certain | sector=migration | date=2019-05-26
:: actor p1 | Guo Lin | role=foreign ministers | country=CN
:: actor p2 | Vahan Petrosyan | role=foreign ministers | country=AM
@ a2 | China Daily | 2019-05-27
China and Armenia will exempt each other's citizens from visas, Foreign Minister Guo Lin announced in the Armenian capital.
:: deal d1 | subject=exempt each other's citizens from visas | parties=CN, AM | status=agreed | certainty=certain | sector=migration | speaker=Guo Lin
:: actor p1 | Guo Lin | role=Foreign Minister | country=CN
@ a3 | Armenpress | 2020-01-19
The mutual abolition of the visa requirement with China takes effect today. Armenians may stay there for 90 days in a half-year.
:: deal d1 | subject=The mutual abolition of the visa requirement with China | parties=AM, CN | status=in-force | certainty=certain | sector=migration | date=2020-01-19
= sources d1 3
= life d1 signed 2019-05-26, in-force 2020-01-19
