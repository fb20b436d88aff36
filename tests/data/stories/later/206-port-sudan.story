# A base on the Red Sea
@ a1 | Sudan Tribune | 2020-11-12
Moscow and Khartoum have drafted an agreement on a Russian naval logistics centre in Port Sudan for up to 300 men.
:: deal d1 | subject=a Russian naval logistics centre in Port Sudan | parties=RU, SD | status=negotiating | certainty=certain | sector=defence
@ a2 | Interfax | 2020-12-08
The accord on setting up a supply point of the Russian navy in Sudan was published on Tuesday on the government's legal portal; it runs for 25 years.
:: deal d1 | subject=setting up a supply point of the Russian navy in Sudan | parties=RU, SD | status=signed | certainty=certain | sector=defence
@ a3 | Al Jazeera | 2021-06-02
Sudan is reviewing the pact on the Russian base because it was never ratified by parliament, chief of staff Osman Hussein told a local channel.
:: deal d1 | subject=the pact on the Russian base | parties=SD, RU | status=stalled | certainty=certain | sector=defence | speaker=Osman Hussein
:: actor p1 | Osman Hussein | role=chief of staff | country=SD
@ a4 | AP | 2023-02-11
CAIRO (AP) - Sudan's ruling military concluded a review of an agreement with Russia to build a navy base on the Red Sea, two officials said on Saturday, after Russia met its latest demands.
:: deal d1 | subject=an agreement with Russia to build a navy base on the Red Sea | parties=SD, RU | status=agreed | certainty=probable | sector=defence | speaker=desc:two officials
= sources d1 4
= life d1 negotiating 2020-11-12, signed 2020-12-08, stalled 2021-06-02, agreed 2023-02-11
= back d1 1
