# Oil for Amman
@ a1 | Petra | 2000-01-20
Amman, Jan. 20 (Petra) - Energy Minister Wael Haddadin left for Baghdad on Thursday at the head of a Jordanian delegation for talks on the oil protocol for this year. Iraq supplied the Kingdom with 4.8 million tons of crude and products in 1999.
:: trip g1 | span=Energy Minister Wael Haddadin left for Baghdad on Thursday at the head of a Jordanian delegation | party=JO | head=Wael Haddadin (Energy Minister, JO) | to=Baghdad | country=IQ | attendance=expected | date=2000-01-20
:: deal d1 | subject=the oil protocol for this year | parties=JO, IQ | status=negotiating | certainty=certain | sector=energy
:: claim c1 | content=Iraq supplied the Kingdom with 4.8 million tons of crude and products in 1999 | form=asserted | about=IQ, JO | figures=4.8 million tons > 4800000 tonne | dates=1999
:: actor p1 | Wael Haddadin | role=Energy Minister | country=JO
@ a2 | Iraqi News Agency | 2000-01-22
Baghdad, 22 January (INA) - Iraq and Jordan today signed the protocol under which Iraq will cover Jordan's needs of oil and oil products in 2000. It was signed by Oil Minister Tariq al-Dulaimi and the Jordanian minister of energy, Wa'il Haddadin.

Half of the oil is a gift from Iraq to the brotherly Jordanian people.
:: deal d1 | subject=the protocol under which Iraq will cover Jordan's needs of oil and oil products in 2000 | parties=IQ, JO | status=signed | certainty=certain | sector=energy | date=2000-01-22
:: trip g1 | span=the Jordanian minister of energy, Wa'il Haddadin | party=JO | head=Wa'il Haddadin (minister of energy, JO) | to=Baghdad | country=IQ | attendance=present | date=2000-01-22
:: claim c2 | content=Half of the oil is a gift from Iraq to the brotherly Jordanian people | form=asserted | about=IQ, JO
:: actor p2 | Tariq al-Dulaimi | role=Oil Minister | country=IQ
:: actor p1 | Wa'il Haddadin | role=minister of energy | country=JO
@ a3 | AFP | 2000-01-22
AMMAN (AFP) - Jordan and Iraq are still haggling over a protocol for the oil that the kingdom will get from its neighbour this year and nothing will be signed before next week, an official of the energy ministry in Amman said on Saturday. Jordan wants a ceiling of 20 dollars a barrel.
:: deal d1 | subject=a protocol for the oil that the kingdom will get from its neighbour this year | parties=JO, IQ | status=negotiating | certainty=certain | sector=energy | date=2000-01-22 | speaker=desc:an official of the energy ministry in Amman
:: claim c3 | content=Jordan wants a ceiling of 20 dollars a barrel | form=asserted | certainty=underspecified | about=JO | figures=20 dollars > 20 USD
@ a4 | Jordan Times | 2000-01-24
AMMAN - Jordan will receive five million tonnes of Iraqi oil this year under the protocol concluded in Baghdad on Saturday, up from 4.8 million in 1999, Minister of Energy Wael Haddadin said yesterday. It pays no more than $20 for a barrel of crude.
:: claim c4 | content=Jordan will receive five million tonnes of Iraqi oil this year | speaker=Wael Haddadin (Minister of Energy, JO) | form=indirect | about=JO, IQ | figures=five million tonnes > 5000000 tonne | dates=2000
:: deal d1 | subject=the protocol concluded in Baghdad on Saturday | parties=JO, IQ | status=signed | certainty=certain | sector=energy | date=2000-01-22 | speaker=Wael Haddadin
:: claim c1 | content=up from 4.8 million in 1999 | speaker=Wael Haddadin (Minister of Energy, JO) | form=indirect | figures=4.8 million > 4800000 tonne | dates=1999
:: actor p1 | Wael Haddadin | role=Minister of Energy | country=JO
@ a5 | Reuters | 2000-01-25
AMMAN, Jan 25 (Reuters) - Iraq will sell Jordan five million tonnes of crude and fuel in 2000 at half the market price, an oil official in Baghdad said on Tuesday. The United Nations tolerates the trade, which takes place outside its oil-for-food programme.
:: claim c4 | content=Iraq will sell Jordan five million tonnes of crude and fuel in 2000 | speaker=desc:an oil official in Baghdad | form=indirect | about=IQ, JO | figures=five million tonnes > 5000000 tonne | dates=2000
:: claim c5 | content=The United Nations tolerates the trade, which takes place outside its oil-for-food programme | form=asserted | about=org:United Nations
:: actor o1 | org:United Nations
= sources c1 2
= sources c4 2
= sources g1 2
= contradiction d1@a2 d1@a3 status
= contradiction d1@a3 d1@a4 status
