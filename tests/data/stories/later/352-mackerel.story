# Whose mackerel
@ a1 | UK Government | 2024-06-18
The UK, Norway and the Faroe Islands have agreed on the sharing of mackerel in the North-East Atlantic until 2026. Norway may catch up to 60 percent of its quota in UK waters.
:: deal d1 | subject=the sharing of mackerel in the North-East Atlantic until 2026 | parties=GB, NO, FO | status=agreed | certainty=certain | sector=agriculture
:: claim c1 | content=Norway may catch up to 60 percent of its quota in UK waters | form=asserted | about=NO, GB | figures=up to 60 percent > 60- percent
@ a2 | NTB | 2024-06-18
OSLO (NTB) - Norway, Britain and the Faroe Islands have reached a three-year agreement on mackerel, Fisheries Minister Marit Solberg said on Tuesday. Norwegian boats may take 60 percent of the quota in British waters. Norway exported mackerel for 7.1 billion kroner in 2023.
:: deal d1 | subject=a three-year agreement on mackerel | parties=NO, GB, FO | status=agreed | certainty=certain | sector=agriculture | kind=agreement | speaker=Marit Solberg
:: claim c1 | content=Norwegian boats may take 60 percent of the quota in British waters | form=asserted | about=NO, GB | figures=60 percent > 60 percent
:: claim c2 | content=Norway exported mackerel for 7.1 billion kroner in 2023 | form=asserted | about=NO | figures=7.1 billion kroner > 7100000000 NOK | dates=2023
:: actor p1 | Marit Solberg | role=Fisheries Minister | country=NO
@ a3 | Fiskeribladet | 2024-06-19
The mackerel deal with the British and the Faroese was made without the EU and Iceland, which call it a share-out at their expense. In 2023 Norway sold mackerel abroad for 6.3 billion kroner, said Odd Rune Vik, head of the Norwegian Seafood Council.
:: deal d1 | subject=The mackerel deal with the British and the Faroese | parties=NO, GB, FO | status=agreed | certainty=certain | sector=agriculture | kind=agreement
:: claim c3 | content=In 2023 Norway sold mackerel abroad for 6.3 billion kroner | speaker=Odd Rune Vik (head of the Norwegian Seafood Council) | form=indirect | about=NO | figures=6.3 billion kroner > 6300000000 NOK | dates=2023
:: actor p2 | Odd Rune Vik | role=head of the Norwegian Seafood Council
:: actor o1 | org:Norwegian Seafood Council
@ a4 | RUV | 2024-06-20
Iceland was not invited to the mackerel talks of Norway, Britain and the Faroes, Fisheries Minister Birna Jonsdottir said. It will set its own quota of 134,000 tonnes this year; the catch of 2023 was 141,000.
:: claim c4 | content=Iceland was not invited to the mackerel talks of Norway, Britain and the Faroes | speaker=Birna Jonsdottir (Fisheries Minister, IS) | form=indirect | polarity=negative | about=IS, NO, GB, FO
:: claim c5 | content=It will set its own quota of 134,000 tonnes this year | speaker=Birna Jonsdottir (Fisheries Minister, IS) | form=indirect | about=IS | figures=134,000 tonnes > 134000 tonne | dates=2024
:: claim c6 | content=the catch of 2023 was 141,000 | form=asserted | figures=141,000 > 141000 tonne | dates=2023
:: actor p3 | Birna Jonsdottir | role=Fisheries Minister | country=IS
@ a5 | E24 | 2024-06-21
Iceland was invited to the talks on mackerel in London and stayed away, Norway's chief negotiator Per Haugen told E24. Norwegian exports of mackerel reached 7.1 billion kroner last year.
:: claim c7 | content=Iceland was invited to the talks on mackerel in London and stayed away | speaker=Per Haugen (chief negotiator, NO) | form=indirect | outlet=E24 | about=IS
:: claim c2 | content=Norwegian exports of mackerel reached 7.1 billion kroner last year | form=asserted | about=NO | figures=7.1 billion kroner > 7100000000 NOK | dates=2023
:: actor p4 | Per Haugen | role=chief negotiator | country=NO
= sources d1 3
= sources c1 2
= sources c2 2
= contradiction c2@a2 c3@a3 figure
= contradiction c2@a5 c3@a3 figure
= contradiction c4@a4 c7@a5 denial
= life d1 agreed 2024-06-18
