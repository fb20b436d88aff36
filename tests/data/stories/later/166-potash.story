# Potash by rail
@ a1 | Verslo zinios | 2021-12-08
Lithuania's railway will stop carrying Belaruskali's potash when U.S. sanctions take effect on December 8, Transport Minister Tomas Balsys said.
:: claim c1 | content=Lithuania's railway will stop carrying Belaruskali's potash when U.S. sanctions take effect on December 8 | speaker=Tomas Balsys (Transport Minister, LT) | form=indirect | about=LT, BY | dates=2021-12-08
:: actor p1 | Tomas Balsys | role=Transport Minister | country=LT
@ a2 | LRT | 2021-12-09
Belarusian fertiliser still rolls through Lithuania: Lithuanian Railways confirmed that it has been paid in advance and goes on carrying Belaruskali's goods.
:: claim c2 | content=it has been paid in advance and goes on carrying Belaruskali's goods | speaker=org:Lithuanian Railways | form=indirect | about=LT, BY
@ a3 | BelTA | 2021-12-10
Belaruskali has never stopped shipping potash through Klaipeda, the company's press service said. In 2020 11 million tonnes went that way.
:: claim c3 | content=In 2020 11 million tonnes went that way | form=asserted | figures=11 million tonnes > 11000000 tonne | dates=2020
:: deal d1 | subject=shipping potash through Klaipeda | parties=org:Belaruskali (BY), LT | status=in-force | certainty=certain | sector=transport
@ a4 | Reuters | 2022-01-12
VILNIUS (Reuters) - Lithuania's government on Wednesday decided to terminate the transit contract with Belarus potash producer Belaruskali from February 1.
:: deal d1 | subject=the transit contract with Belarus potash producer Belaruskali | parties=LT, org:Belaruskali (BY) | status=rejected | certainty=certain | sector=transport | kind=contract | date=2022-01-12
= sources d1 2
= life d1 in-force 2021-12-10, rejected 2022-01-12
= back d1 1
