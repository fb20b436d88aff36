# Hamburg's terminal
@ a1 | NDR | 2022-10-20
The chancellery wants to let Cosco of China take 35 percent of the Tollerort container terminal in Hamburg against the will of six ministries, NDR has learned.
:: deal d1 | subject=take 35 percent of the Tollerort container terminal in Hamburg | parties=org:Cosco (CN), DE | status=proposed | certainty=probable | sector=transport
@ a2 | South China Morning Post | 2022-10-26
Berlin cleared Chinese shipping giant Cosco's purchase of a stake below 25 per cent in a Hamburg port terminal on Wednesday.
:: deal d1 | subject=Cosco's purchase of a stake below 25 per cent in a Hamburg port terminal | parties=DE, org:Cosco (CN) | status=agreed | certainty=certain | sector=transport | date=2022-10-26
@ a3 | Reuters | 2022-10-26
BERLIN (Reuters) - Germany's cabinet approved on Wednesday an investment by China's Cosco in a terminal of its largest port, limiting it to 24.9%.
:: deal d1 | subject=an investment by China's Cosco in a terminal of its largest port | parties=DE, org:Cosco (CN) | status=agreed | certainty=certain | sector=transport | date=2022-10-26
@ a4 | Global Times | 2023-05-11
The German government has approved the acquisition by Cosco of 24.99 percent of Container Terminal Tollerort, foreign ministry spokesman Zhou Min said.
:: deal d1 | subject=the acquisition by Cosco of 24.99 percent of Container Terminal Tollerort | parties=DE, org:Cosco | status=agreed | certainty=certain | sector=transport | speaker=Zhou Min
:: actor p1 | Zhou Min | role=foreign ministry spokesman | country=CN
@ a5 | Handelsblatt | 2023-06-20
Cosco's entry at Tollerort has been sealed: HHLA and the Chinese signed the contracts on Monday.
:: deal d1 | subject=Cosco's entry at Tollerort | parties=org:HHLA (DE), org:Cosco (CN) | status=signed | certainty=certain | sector=transport | date=2023-06-19
= sources d1 5
= life d1 proposed 2022-10-20, agreed 2022-10-26, signed 2023-06-19
