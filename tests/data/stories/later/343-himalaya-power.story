# Current from Nepal
@ a1 | The Kathmandu Post | 2024-01-04
KATHMANDU - Nepal and India signed an agreement on Thursday under which Nepal will sell 10,000 megawatts of electricity to India in ten years. Energy Secretary Gopal Sitaula and his Indian counterpart, Pankaj Bhalla, put their names to it.
:: deal d1 | subject=an agreement on Thursday under which Nepal will sell 10,000 megawatts of electricity to India in ten years | parties=NP, IN | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-01-04
:: actor p1 | Gopal Sitaula | role=Energy Secretary | country=NP
:: actor p2 | Pankaj Bhalla | country=IN
@ a2 | PTI | 2024-01-04
Kathmandu, Jan 4 (PTI) India will import 10,000 MW of electricity from Nepal over ten years under a pact signed here on Thursday in the presence of External Affairs Minister Raghav Menon. Nepal exported 452 MW to India on average last year.
:: deal d1 | subject=import 10,000 MW of electricity from Nepal over ten years | parties=IN, NP | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-01-04
:: trip g1 | span=in the presence of External Affairs Minister Raghav Menon | party=IN | head=Raghav Menon (External Affairs Minister, IN) | to=Kathmandu | country=NP | attendance=present | date=2024-01-04
:: claim c1 | content=Nepal exported 452 MW to India on average last year | form=asserted | about=NP, IN | figures=452 MW > 452 megawatt | dates=2023
:: actor p3 | Raghav Menon | role=External Affairs Minister | country=IN
@ a3 | The Print | 2024-01-04
Kathmandu, Jan 4 (PTI) India will import 10,000 MW of electricity from Nepal over ten years under a pact signed here on Thursday in the presence of External Affairs Minister Raghav Menon. Nepal exported 452 MW to India on average last year. PTI
:: deal d1 | subject=import 10,000 MW of electricity from Nepal over ten years | parties=IN, NP | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-01-04
:: trip g1 | span=in the presence of External Affairs Minister Raghav Menon | party=IN | head=Raghav Menon (External Affairs Minister, IN) | to=Kathmandu | country=NP | attendance=present | date=2024-01-04
:: claim c1 | content=Nepal exported 452 MW to India on average last year | form=asserted | about=NP, IN | figures=452 MW > 452 megawatt | dates=2023
:: actor p3 | Raghav Menon | role=External Affairs Minister | country=IN
@ a4 | Nepali Times | 2024-01-12
Raghav Menon came to Kathmandu last week and left with a deal on 10,000 megawatts of Nepali power. In 2023 Nepal exported 632 MW to India at the peak, the Nepal Electricity Authority said.
:: trip g1 | span=Raghav Menon came to Kathmandu last week | party=IN | head=Raghav Menon (IN) | to=Kathmandu | country=NP | attendance=present
:: deal d1 | subject=a deal on 10,000 megawatts of Nepali power | parties=NP, IN | status=agreed | certainty=certain | sector=energy | kind=agreement
:: claim c2 | content=In 2023 Nepal exported 632 MW to India at the peak | speaker=org:Nepal Electricity Authority | form=indirect | about=NP, IN | figures=632 MW > 632 megawatt | dates=2023
:: actor p3 | Raghav Menon
:: actor o1 | org:Nepal Electricity Authority | country=NP
@ a5 | Reuters | 2024-10-03
KATHMANDU (Reuters) - Nepal, India and Bangladesh on Thursday signed a deal that will let Nepal sell 40 megawatts of power to Bangladesh over Indian lines. In January India had agreed to take 10,000 megawatts in ten years.
:: deal d2 | subject=a deal that will let Nepal sell 40 megawatts of power to Bangladesh over Indian lines | parties=NP, IN, BD | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-10-03
:: deal d1 | subject=take 10,000 megawatts in ten years | parties=IN, NP | status=agreed | certainty=certain | sector=energy | date=2024-01
= sources d1 4
= sources g1 2
= sources c1 1
= life d1 signed 2024-01-04
