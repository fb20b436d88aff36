# Fuel that flows or does not
@ a1 | The Kathmandu Post | 2015-10-28
Nepal Oil Corporation and PetroChina signed a memorandum in Beijing on Wednesday on the supply of petroleum products, ending an Indian monopoly.
:: deal d1 | subject=the supply of petroleum products | parties=org:Nepal Oil Corporation (NP), org:PetroChina (CN) | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2015-10-28
@ a2 | Xinhua | 2015-10-29
KATHMANDU, Oct. 29 (Xinhua) -- China will donate 1,000 metric tons of fuel to Nepal, the Chinese embassy said. The two sides also inked a pact on trade in oil.
:: deal d2 | subject=donate 1,000 metric tons of fuel to Nepal | parties=CN, NP | status=agreed | certainty=certain | sector=energy | kind=pledge | speaker=Chinese embassy
:: deal d1 | subject=a pact on trade in oil | parties=CN, NP | status=signed | certainty=certain | sector=energy
@ a3 | Republica | 2015-10-30
Beijing's gift of 1.3 million litres of petrol will reach Kerung within a week, Supplies Minister Ganga Thapa said.
:: deal d2 | subject=Beijing's gift of 1.3 million litres of petrol | parties=CN, NP | status=agreed | certainty=certain | sector=energy | kind=pledge | speaker=Ganga Thapa
:: actor p1 | Ganga Thapa | role=Supplies Minister | country=NP
@ a4 | The Hindu | 2015-10-30
"There is no blockade by India," External Affairs Ministry spokesman Vivek Rao said. Nepal's premier had spoken of a blockade on Tuesday.
:: claim c1 | content="There is no blockade by India," | speaker=Vivek Rao (External Affairs Ministry spokesman, IN) | form=direct | polarity=negative | about=IN
:: claim c2 | content=Nepal's premier had spoken of a blockade on Tuesday | form=asserted | about=NP
:: actor p2 | Vivek Rao | role=External Affairs Ministry spokesman | country=IN
@ a5 | Rising Nepal | 2015-10-28
India has imposed an undeclared blockade on Nepal, Prime Minister Bishnu Koirala told ambassadors on Tuesday.
:: claim c3 | content=India has imposed an undeclared blockade on Nepal | speaker=Bishnu Koirala (Prime Minister, NP) | form=indirect | about=IN, NP | dates=2015-10-27
:: actor p3 | Bishnu Koirala | role=Prime Minister | country=NP
= sources d1 2
= sources d2 2
= contradiction c1@a4 c3@a5 denial
= life d1 signed 2015-10-28
