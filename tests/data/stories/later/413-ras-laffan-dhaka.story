# Cargoes for Moheshkhali
@ a1 | The Daily Star | 2017-09-26
Bangladesh signed a contract with Qatar's RasGas yesterday to import 2.5 million tonnes of liquefied natural gas a year for 15 years. Petrobangla chairman Rafiqul Bari and RasGas chief executive Khalid Al-Suwaidi put their names to it in Doha.
:: deal d1 | subject=import 2.5 million tonnes of liquefied natural gas a year for 15 years | parties=BD, org:RasGas (QA) | status=signed | certainty=certain | sector=energy | kind=contract | date=2017-09-25
:: actor p1 | Rafiqul Bari | role=chairman
:: actor p2 | Khalid Al-Suwaidi | role=chief executive
:: actor o1 | org:RasGas | country=QA
:: actor o2 | org:Petrobangla
@ a2 | Qatar News Agency | 2017-09-25
Doha, September 25 (QNA) - RasGas signed a long-term Sale and Purchase Agreement with Petrobangla on Monday for the supply of LNG to Bangladesh over 15 years. The volume will be up to 2.5 million tonnes per annum. It is the first long-term contract of its kind for Bangladesh.
:: deal d1 | subject=a long-term Sale and Purchase Agreement with Petrobangla on Monday for the supply of LNG to Bangladesh over 15 years | parties=org:RasGas (QA), org:Petrobangla (BD) | status=signed | certainty=certain | sector=energy | kind=contract | date=2017-09-25
:: claim c1 | content=The volume will be up to 2.5 million tonnes per annum | form=asserted | figures=up to 2.5 million tonnes > 2500000- tonne
:: claim c2 | content=It is the first long-term contract of its kind for Bangladesh | form=asserted | about=BD
:: actor o1 | org:RasGas | country=QA
:: actor o2 | org:Petrobangla
@ a3 | Gulf Times | 2018-04-25
The first cargo of LNG for Bangladesh, 136,000 cubic metres from Ras Laffan, reached the terminal off Moheshkhali on Tuesday. It was delivered under the agreement that Petrobangla and RasGas signed in September.
:: claim c3 | content=The first cargo of LNG for Bangladesh, 136,000 cubic metres from Ras Laffan, reached the terminal off Moheshkhali on Tuesday | form=asserted | about=BD | figures=136,000 cubic metres > 136000 cubic-metre | dates=2018-04-24
:: deal d1 | subject=the agreement that Petrobangla and RasGas signed in September | parties=org:Petrobangla, org:RasGas | status=in-force | certainty=certain | sector=energy | kind=agreement
:: actor o1 | org:RasGas
:: actor o2 | org:Petrobangla
@ a4 | QatarEnergy | 2023-06-01
QatarEnergy and Petrobangla today signed a second agreement for the supply of 1.8 million tonnes of LNG a year to Bangladesh for 15 years, starting in January 2026. "It strengthens our ties," said the Minister of State for Energy Affairs, Saud Al-Mannai.
:: deal d2 | subject=a second agreement for the supply of 1.8 million tonnes of LNG a year to Bangladesh for 15 years | parties=org:QatarEnergy, org:Petrobangla | status=signed | certainty=certain | sector=energy | kind=agreement | date=2023-06-01
:: claim c4 | content="It strengthens our ties," | speaker=Saud Al-Mannai (Minister of State for Energy Affairs, QA) | form=direct
:: actor p3 | Saud Al-Mannai | role=Minister of State for Energy Affairs | country=QA
:: actor o3 | org:QatarEnergy
:: actor o2 | org:Petrobangla
@ a5 | Reuters | 2023-06-01
DHAKA, June 1 (Reuters) - Bangladesh will buy 1.8 million tons of LNG annually from Qatar over 15 years from 2026 under a deal signed on Thursday. The country began to import LNG five years ago.
:: deal d2 | subject=buy 1.8 million tons of LNG annually from Qatar over 15 years from 2026 | parties=BD, QA | status=signed | certainty=certain | sector=energy | date=2023-06-01
:: claim c5 | content=The country began to import LNG five years ago | form=asserted | about=BD | dates=2018
@ a6 | Dhaka Tribune | 2023-06-02
The country will get 1.8 million tonnes of Qatari LNG every year from January 2026 after Petrobangla sealed a 15-year deal with QatarEnergy in Doha on Thursday. State Minister for Power Nasrin Kabir flew to Doha for the signing.
:: deal d2 | subject=a 15-year deal with QatarEnergy in Doha on Thursday | parties=org:Petrobangla (BD), org:QatarEnergy (QA) | status=signed | certainty=certain | sector=energy | date=2023-06-01
:: trip g1 | span=State Minister for Power Nasrin Kabir flew to Doha for the signing | party=BD | head=Nasrin Kabir (State Minister for Power, BD) | to=Doha | country=QA | attendance=present | date=2023-06-01
:: actor p4 | Nasrin Kabir | role=State Minister for Power | country=BD
:: actor o2 | org:Petrobangla
:: actor o3 | org:QatarEnergy
= sources d1 3
= sources d2 3
= life d1 signed 2017-09-25, in-force 2018-04-25
= life d2 signed 2023-06-01
