# A pact on raw materials
@ a1 | Tanjug | 2024-07-18
Serbia, the European Union and Germany will sign a memorandum on critical raw materials in Belgrade on Friday, President Goran Lazic said.
:: deal d1 | subject=a memorandum on critical raw materials | parties=RS, org:European Union, DE | status=agreed | certainty=certain | sector=energy | kind=memorandum | speaker=Goran Lazic
:: actor p1 | Goran Lazic | role=President | country=RS
@ a2 | European Commission | 2024-07-19
The EU and Serbia today signed a Memorandum of Understanding launching a Strategic Partnership on sustainable raw materials, battery value chains and electric vehicles.
:: deal d1 | subject=a Strategic Partnership on sustainable raw materials, battery value chains and electric vehicles | parties=org:EU, RS | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2024-07-19
@ a3 | Der Standard | 2024-07-20
Serbian lithium for German batteries: in the presence of Chancellor Jonas Richter the EU secured access to the Jadar deposit on Friday.
:: deal d1 | subject=access to the Jadar deposit | parties=org:European Union, RS | status=signed | certainty=certain | sector=energy | date=2024-07-19
:: actor p2 | Jonas Richter | role=Chancellor | country=DE
@ a4 | Bloomberg | 2024-07-19
Serbia inked a deal with Brussels that gives European carmakers its lithium. The Jadar mine could yield 58,000 tons a year, Lazic said.
:: deal d1 | subject=gives European carmakers its lithium | parties=RS, org:EU | status=signed | certainty=certain | sector=energy
:: actor p1 | Lazic
= sources d1 4
= life d1 agreed 2024-07-18, signed 2024-07-19
