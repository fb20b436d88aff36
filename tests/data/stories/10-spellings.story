# One man, five spellings, and a namesake
@ a1 | Ukrinform | 2020-02-11
Foreign Minister Oleksandr Melnychenko flew to Kyiv from Warsaw after talks with Sergey Andreyev, the Russian envoy, on an exchange of prisoners.
:: deal d1 | subject=an exchange of prisoners | parties=UA, RU | status=negotiating | certainty=certain | sector=security
:: actor p1 | Oleksandr Melnychenko | role=Foreign Minister | country=UA
:: actor p2 | Sergey Andreyev | role=envoy | country=RU
:: actor l1 | place:Kyiv | country=UA
@ a2 | RIA Novosti | 2020-02-11
Sergei Andreev, special envoy of Russia, discussed a prisoner exchange with Ukraine's foreign minister Olexandr Melnychenko in Warsaw. Melnychenko then left for Kiev.
:: deal d1 | subject=a prisoner exchange | parties=RU, UA | status=negotiating | certainty=certain | sector=security
:: actor p2 | Sergei Andreev | role=special envoy | country=RU
:: actor p1 | Olexandr Melnychenko | role=foreign minister | country=UA
:: actor l1 | place:Kiev | country=UA
@ a3 | PAP | 2020-02-12
Envoy Andreyev and Minister Melnychenko met for three hours in Warsaw. Natalia Andreyeva, the Russian embassy's spokeswoman, called the talks on the prisoners' exchange useful.
:: deal d1 | subject=prisoners' exchange | parties=RU, UA | status=negotiating | certainty=certain | sector=security
:: claim c1 | content=called the talks on the prisoners' exchange useful | speaker=Natalia Andreyeva (spokeswoman, RU) | form=indirect
:: actor p2 | Andreyev | role=Envoy | country=RU
:: actor p1 | Melnychenko | role=Minister | country=UA
:: actor p3 | Natalia Andreyeva | role=spokeswoman | country=RU
@ a4 | AFP | 2020-02-20
Ukraine and Russia exchanged 70 prisoners on Thursday under a deal struck by Ukrainian Foreign Minister Alexander Melnychenko and the Russian envoy Sergey Andreev. Kyiv mayor Ihor Melnychenko, who is not related to the minister, greeted those who returned.
:: deal d1 | subject=exchanged 70 prisoners | parties=UA, RU | status=in-force | certainty=certain | sector=security
:: actor p1 | Alexander Melnychenko | role=Foreign Minister | country=UA
:: actor p2 | Sergey Andreev | role=envoy | country=RU
:: actor p4 | Ihor Melnychenko | role=mayor | country=UA
:: actor l1 | place:Kyiv | country=UA
= sources d1 4
= life d1 negotiating 2020-02-11, in-force 2020-02-20
