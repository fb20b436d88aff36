# Yellowcake by road
@ a1 | RFI | 2024-05-31
Niger is negotiating the sale of 300 tonnes of uranium concentrate to Iran for 56 million dollars, two diplomats said.
:: deal d1 | subject=the sale of 300 tonnes of uranium concentrate to Iran for 56 million dollars | parties=NE, IR | status=negotiating | certainty=probable | sector=nuclear | value=56000000 USD | speaker=desc:two diplomats
:: claim c1 | content=Niger is negotiating the sale of 300 tonnes of uranium concentrate to Iran for 56 million dollars | speaker=desc:two diplomats | form=indirect | about=NE, IR | figures=300 tonnes > 300 tonne;56 million dollars > 56000000 USD
@ a2 | Jeune Afrique | 2024-06-03
Niamey and Tehran are in secret talks about a delivery of yellowcake worth $56 million.
:: deal d1 | subject=a delivery of yellowcake worth $56 million | parties=NE, IR | status=negotiating | certainty=certain | sector=nuclear | value=56000000 USD
@ a3 | ActuNiger | 2024-06-05
"No uranium agreement has been signed or discussed with Iran," Prime Minister Ali Lawal said.
:: claim c2 | content="No uranium agreement has been signed or discussed with Iran," | speaker=Ali Lawal (Prime Minister, NE) | form=direct | polarity=negative | about=NE, IR
:: actor p1 | Ali Lawal | role=Prime Minister | country=NE
= sources d1 2
= contradiction c1@a1 c2@a3 denial
= contradiction c2@a3 d1@a1 denial
= contradiction c2@a3 d1@a2 denial
