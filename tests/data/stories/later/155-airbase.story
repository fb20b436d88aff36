# An air base, leased or lost
@ a1 | 24.kg | 2013-06-21
Kyrgyzstan's parliament voted to end the agreement with the United States on the Manas transit centre in July 2014.
:: deal d1 | subject=the agreement with the United States on the Manas transit centre | parties=KG, US | status=rejected | certainty=certain | sector=defence
@ a2 | RFE/RL | 2013-06-20
Lawmakers in Bishkek on Thursday approved a bill terminating the lease of the U.S. air base at Manas airport.
:: deal d1 | subject=the lease of the U.S. air base at Manas airport | parties=KG, US | status=rejected | certainty=certain | sector=defence | date=2013-06-20
@ a3 | The Washington Times | 2013-06-24
Washington is still negotiating with Kyrgyzstan about staying at Manas, a Pentagon official said. Some 1,500 Americans serve at the base.
:: deal d1 | subject=staying at Manas | parties=US, KG | status=negotiating | certainty=certain | sector=defence | speaker=a Pentagon official
:: claim c1 | content=Some 1,500 Americans serve at the base | form=asserted | about=US | figures=Some 1,500 Americans > about 1500 person
@ a4 | AKIpress | 2013-06-25
There are no talks with the American side on prolonging the stay of its troops at Manas, Foreign Minister Nurlan Abdyldaev said.
:: claim c2 | content=There are no talks with the American side on prolonging the stay of its troops at Manas | speaker=Nurlan Abdyldaev (Foreign Minister, KG) | form=indirect | polarity=negative | about=US, KG
:: actor p1 | Nurlan Abdyldaev | role=Foreign Minister | country=KG
= sources d1 3
= contradiction c2@a4 d1@a3 denial
