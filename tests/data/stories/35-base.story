# A base that one side calls agreed
@ a1 | Kommersant | 2020-11-16
Russia and Sudan have agreed on a naval logistics base at Port Sudan for up to 300 servicemen, according to a draft approved by the Russian prime minister.
:: deal d1 | subject=a naval logistics base at Port Sudan | parties=RU, SD | status=agreed | certainty=certain | sector=defence
@ a2 | Sudan Tribune | 2020-11-18
Khartoum has not agreed to any Russian base on the Red Sea, the army's chief of staff, General Osman Idris, said on Wednesday.
:: claim c1 | content=Khartoum has not agreed to any Russian base on the Red Sea | speaker=Osman Idris (chief of staff, SD) | form=indirect | polarity=negative | about=SD, RU
:: actor p1 | Osman Idris | role=chief of staff | country=SD
@ a3 | TASS | 2020-12-08
MOSCOW, December 8. The agreement between Russia and Sudan on a naval facility in Port Sudan has been signed and will run for 25 years, the official portal of legal information reported.
:: deal d1 | subject=a naval facility in Port Sudan | parties=RU, SD | status=signed | certainty=certain | sector=defence
@ a4 | Al Jazeera | 2021-06-02
Sudan is to review the deal on a Russian navy base at Port Sudan, its military chief of staff Othman Idris told state television, calling some clauses harmful.
:: deal d1 | subject=a Russian navy base at Port Sudan | parties=SD, RU | status=negotiating | certainty=certain | sector=defence | speaker=Othman Idris
:: actor p1 | Othman Idris | role=chief of staff | country=SD
= sources d1 3
= contradiction d1@a1 c1@a2 denial
= life d1 agreed 2020-11-16, signed 2020-12-08, negotiating 2021-06-02
= back d1 1
