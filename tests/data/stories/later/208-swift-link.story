# Rupees and dirhams
@ a1 | Khaleej Times | 2023-07-15
The central banks of the UAE and India signed two memorandums in Abu Dhabi on Saturday: one to settle trade in dirhams and rupees, one to link their payment systems.
:: deal d1 | subject=settle trade in dirhams and rupees | parties=AE, IN | status=signed | certainty=certain | sector=finance | kind=memorandum | date=2023-07-15
:: deal d2 | subject=link their payment systems | parties=AE, IN | status=signed | certainty=certain | sector=finance | kind=memorandum | date=2023-07-15
@ a2 | Mint | 2023-07-16
Exporters will be able to invoice in rupees for sales to the Emirates under an MoU signed by the Reserve Bank of India. A second one connects UPI with the Gulf state's Instant Payment Platform.
:: deal d1 | subject=invoice in rupees for sales to the Emirates | parties=IN, AE | status=signed | certainty=certain | sector=finance | kind=memorandum
:: deal d2 | subject=connects UPI with the Gulf state's Instant Payment Platform | parties=IN, AE | status=signed | certainty=certain | sector=finance | kind=memorandum
@ a3 | Reuters | 2023-08-14
NEW DELHI (Reuters) - India's leading refiner made the first payment for Emirati crude in rupees, the Indian embassy in Abu Dhabi said on Monday.
:: deal d1 | subject=the first payment for Emirati crude in rupees | parties=IN, AE | status=in-force | certainty=certain | sector=finance | speaker=org:Indian embassy
= sources d1 3
= sources d2 2
= life d1 signed 2023-07-15, in-force 2023-08-14
= life d2 signed 2023-07-15
