# A refinery at Hoima
@ a1 | Daily Monitor | 2023-12-21
Uganda will negotiate with Alpha MBM Investments of the United Arab Emirates on its 4-billion-dollar oil refinery, Energy Minister Ruth Nabirye said.
:: deal d1 | subject=its 4-billion-dollar oil refinery | parties=UG, org:Alpha MBM Investments (AE) | status=negotiating | certainty=certain | sector=energy | value=4000000000 USD | speaker=Ruth Nabirye
:: actor p1 | Ruth Nabirye | role=Energy Minister | country=UG
@ a2 | The National | 2024-01-17
A company from Dubai led by a member of the royal family has signed a memorandum with Kampala to develop a refinery of 60,000 barrels a day.
:: deal d1 | subject=develop a refinery of 60,000 barrels a day | parties=org:Alpha MBM Investments (AE), UG | status=signed | certainty=certain | sector=energy | kind=memorandum
@ a3 | New Vision | 2024-01-17
Government and the Emirati firm Alpha MBM concluded a memorandum of understanding on the Kabaale refinery on Tuesday; final terms are due in three months.
:: deal d1 | subject=a memorandum of understanding on the Kabaale refinery | parties=UG, org:Alpha MBM (AE) | status=signed | certainty=certain | sector=energy | kind=memorandum | date=2024-01-16
= sources d1 3
= life d1 negotiating 2023-12-21, signed 2024-01-16
