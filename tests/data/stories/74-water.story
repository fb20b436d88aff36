# Water from a neighbour
@ a1 | The Jordan Times | 2021-10-12
Jordan will buy an additional 50 million cubic metres of water from Israel under an agreement signed on Tuesday, the Ministry of Water said.
:: deal d1 | subject=buy an additional 50 million cubic metres of water from Israel | parties=JO, IL | status=signed | certainty=certain | sector=environment | date=2021-10-12 | speaker=Ministry of Water
:: actor o1 | org:Ministry of Water | country=JO
@ a2 | The Times of Israel | 2021-10-12
Israel and Jordan have signed a deal that doubles the water Israel sells to the kingdom to 100 million cubic metres this year.
:: deal d1 | subject=doubles the water Israel sells to the kingdom | parties=IL, JO | status=signed | certainty=certain | sector=environment
@ a3 | Al Ghad | 2021-11-22
Jordan, Israel and the UAE signed a declaration of intent in Dubai on Monday on a solar plant in Jordan and a desalination plant in Israel.
:: deal d2 | subject=a solar plant in Jordan and a desalination plant in Israel | parties=JO, IL, AE | status=signed | certainty=certain | sector=energy | kind=declaration | date=2021-11-22
@ a4 | Axios | 2021-11-22
Under the letter of intent signed at the Dubai Expo, an Emirati firm would build a solar farm in Jordan to power Israel, which would send desalinated water to Jordan.
:: deal d2 | subject=build a solar farm in Jordan to power Israel | parties=AE, JO, IL | status=signed | certainty=certain | sector=energy | kind=declaration | date=2021-11-22
= sources d1 2
= sources d2 2
= life d1 signed 2021-10-12
= life d2 signed 2021-11-22
