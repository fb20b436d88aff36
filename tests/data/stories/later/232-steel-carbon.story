# Pipes under a strait
@ a1 | Daily Sabah | 2022-10-19
Turkey and Russia are working on a gas hub in Thrace that would sell Russian gas to Europe, President Kemal Ertan told lawmakers of his party.
:: deal d1 | subject=a gas hub in Thrace that would sell Russian gas to Europe | parties=TR, RU | status=negotiating | certainty=certain | sector=energy | speaker=Kemal Ertan
:: actor p1 | Kemal Ertan | role=President | country=TR
@ a2 | Kommersant | 2022-10-14
At talks in Astana, the Russian president offered his Turkish counterpart to set up the largest hub for gas deliveries to Europe on Turkish soil.
:: deal d1 | subject=set up the largest hub for gas deliveries to Europe on Turkish soil | parties=RU, TR | status=proposed | certainty=certain | sector=energy
@ a3 | Bloomberg | 2022-10-20
Ankara and Moscow have ordered officials to draw up plans for a Turkish gas hub, the Turkish energy minister, Selim Aydin, said.
:: deal d1 | subject=draw up plans for a Turkish gas hub | parties=TR, RU | status=negotiating | certainty=certain | sector=energy | speaker=Selim Aydin
:: actor p2 | Selim Aydin | role=energy minister | country=TR
= sources d1 2
= life d1 proposed 2022-10-14, negotiating 2022-10-19
