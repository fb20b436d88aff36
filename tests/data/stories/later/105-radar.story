# A radar station between two neighbours
@ a1 | Azertag | 2012-12-10
BAKU - Russia stopped operating the Gabala radar station as of December 10, Azerbaijan's foreign ministry said. The two sides could not agree on the rent.
:: claim c1 | content=Russia stopped operating the Gabala radar station as of December 10 | speaker=org:foreign ministry (AZ) | form=indirect | about=RU, AZ | dates=2012-12-10
:: claim c2 | content=The two sides could not agree on the rent | form=asserted | polarity=negative | about=RU, AZ
@ a2 | Kommersant | 2012-12-11
Moscow has suspended the use of the radar at Gabala because Baku wanted to raise the lease from $7 million to $300 million a year, a source in the Defence Ministry told Kommersant.
:: claim c1 | content=Moscow has suspended the use of the radar at Gabala | speaker=desc:a source in the Defence Ministry | form=indirect | about=RU, AZ
:: claim c3 | content=Baku wanted to raise the lease from $7 million to $300 million a year | speaker=desc:a source in the Defence Ministry | form=indirect | figures=$7 million > 7000000 USD;$300 million > 300000000 USD
@ a3 | Interfax | 2012-12-11
Azerbaijan never asked for $300 million a year for the Gabala station, Deputy Foreign Minister Anar Mammadli said.
:: claim c4 | content=Azerbaijan never asked for $300 million a year for the Gabala station | speaker=Anar Mammadli (Deputy Foreign Minister, AZ) | form=indirect | polarity=negative | about=AZ | figures=$300 million > 300000000 USD
:: actor p1 | Anar Mammadli | role=Deputy Foreign Minister | country=AZ
@ a4 | RFE/RL | 2012-12-12
Russia is leaving its early-warning radar in Gabala, which it rented from Azerbaijan for ten years. Deputy Minister Anar Mamedli blamed "technical questions".
:: claim c1 | content=Russia is leaving its early-warning radar in Gabala, which it rented from Azerbaijan for ten years | form=asserted | about=RU, AZ
:: actor p1 | Anar Mamedli | role=Deputy Minister | country=AZ
= sources c1 3
= contradiction c3@a2 c4@a3 denial
