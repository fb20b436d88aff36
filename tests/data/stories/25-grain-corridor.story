# Grain through a closed sea
@ a1 | AFP | 2022-07-13
Russia, Ukraine, Turkey and the United Nations held a first round of talks in Istanbul on Wednesday on letting grain ships leave Odesa. UN chief Antonio Marques called it a ray of hope.
:: deal d1 | subject=letting grain ships leave Odesa | parties=RU, UA, TR, org:United Nations | status=negotiating | certainty=certain | sector=agriculture
:: claim c1 | content=called it a ray of hope | speaker=Antonio Marques (UN chief, PT) | form=indirect
:: actor p1 | Antonio Marques | role=UN chief
@ a2 | Hurriyet Daily News | 2022-07-22
Russia and Ukraine signed separate but identical agreements with Turkey and the UN on Friday at the Dolmabahce Palace that will reopen Ukrainian ports for exports of grain.
:: deal d1 | subject=reopen Ukrainian ports for exports of grain | parties=RU, UA, TR, org:UN | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=2022-07-22
@ a3 | Ukrinform | 2022-07-22
Ukraine does not sign any documents with Russia, presidential adviser Mykhailo Danko said. Kyiv signed the agreement on grain exports from Odesa with Turkey and the United Nations.
:: deal d1 | subject=grain exports from Odesa | parties=UA, TR, org:United Nations | status=signed | certainty=certain | sector=agriculture | kind=agreement | date=2022-07-22
:: claim c2 | content=Ukraine does not sign any documents with Russia | speaker=Mykhailo Danko (presidential adviser, UA) | form=indirect | polarity=negative | about=UA, RU
:: actor p2 | Mykhailo Danko | role=presidential adviser | country=UA
@ a4 | The Kyiv Independent | 2023-07-17
Russia on Monday withdrew from the Black Sea grain deal with Ukraine, Turkey and the UN, a year after it was signed in Istanbul.
:: deal d1 | subject=the Black Sea grain deal | parties=RU, UA, TR, org:UN | status=rejected | certainty=certain | sector=agriculture | date=2023-07-17
= sources d1 4
= life d1 negotiating 2022-07-13, signed 2022-07-22, rejected 2023-07-17
= back d1 1
