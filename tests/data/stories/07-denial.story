# A report and its denial
@ a1 | Bloomberg | 2023-08-14
Turkey has agreed to buy 40 Eurofighter jets from Britain, according to people with knowledge of the talks. The order would be worth 7 billion pounds.
:: deal d1 | subject=buy 40 Eurofighter jets from Britain | parties=TR, GB | status=agreed | certainty=certain | sector=defence | value=7000000000 GBP | speaker=people with knowledge of the talks
:: claim c1 | content=Turkey has agreed to buy 40 Eurofighter jets from Britain | speaker=desc:people with knowledge of the talks | form=indirect | about=TR, GB | figures=40 Eurofighter jets > 40 jet
@ a2 | Anadolu Agency | 2023-08-14
Turkey's Defence Ministry denied on Monday that Ankara has agreed to buy Eurofighter jets from Britain. "Talks are at a technical stage," a ministry spokesman said.
:: claim c2 | content=Ankara has agreed to buy Eurofighter jets from Britain | speaker=org:Defence Ministry (TR) | form=indirect | polarity=negative | about=TR, GB
:: claim c3 | content="Talks are at a technical stage," | speaker=org:Defence Ministry (TR) | form=direct
:: actor o1 | org:Defence Ministry | country=TR
@ a3 | The Guardian | 2023-08-15
Ankara has denied a report by Bloomberg that it had agreed to buy 40 Typhoon fighters from the UK. The defence ministry said talks were at a technical stage.
:: claim c2 | content=it had agreed to buy 40 Typhoon fighters from the UK | speaker=country:TR | form=indirect | polarity=negative | about=TR, GB | figures=40 Typhoon fighters > 40 fighter
:: claim c3 | content=talks were at a technical stage | speaker=org:Defence Ministry (TR) | form=indirect
:: actor o1 | org:defence ministry | country=TR
@ a4 | Daily Sabah | 2023-08-16
A purchase of Eurofighter Typhoon jets from the United Kingdom is being discussed at technical level, and no decision has been made, Turkish Defence Minister Emre Aksoy said.
:: deal d1 | subject=A purchase of Eurofighter Typhoon jets from the United Kingdom | parties=TR, GB | status=negotiating | certainty=certain | sector=defence | speaker=Emre Aksoy
:: actor p1 | Emre Aksoy | role=Defence Minister | country=TR
= sources d1 2
= sources c2 1
= sources c3 1
= contradiction c1@a1 c2@a2 denial
= contradiction c1@a1 c2@a3 denial
= contradiction d1@a1 c2@a2 denial
= contradiction d1@a1 c2@a3 denial
= life d1 agreed 2023-08-14, negotiating 2023-08-16
= back d1 1
