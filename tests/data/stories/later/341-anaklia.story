# A port on the Black Sea
@ a1 | Civil.ge | 2024-05-29
TBILISI - A Chinese-Singaporean consortium was the only one to bid for 49 percent of the Anaklia deep-sea port, Economy Minister Lasha Beridze announced on Wednesday. The first stage will cost $600 million, he said.
:: claim c1 | content=A Chinese-Singaporean consortium was the only one to bid for 49 percent of the Anaklia deep-sea port | speaker=Lasha Beridze (Economy Minister, GE) | form=indirect | figures=49 percent > 49 percent
:: claim c2 | content=The first stage will cost $600 million | speaker=Lasha Beridze (Economy Minister, GE) | form=indirect | figures=$600 million > 600000000 USD
:: actor p1 | Lasha Beridze | role=Economy Minister | country=GE
@ a2 | Reuters | 2024-05-30
TBILISI (Reuters) - Georgia's deep-sea port of Anaklia has drawn a single bid, from a Chinese-Singaporean group that seeks 49 percent of it. The first stage is to cost some $600 million and to handle 600,000 containers a year.
:: claim c1 | content=Georgia's deep-sea port of Anaklia has drawn a single bid, from a Chinese-Singaporean group that seeks 49 percent of it | form=asserted | about=GE | figures=49 percent > 49 percent
:: claim c2 | content=The first stage is to cost some $600 million | form=asserted | figures=some $600 million > about 600000000 USD
:: claim c3 | content=to handle 600,000 containers a year | form=asserted | figures=600,000 containers > 600000 container
@ a3 | BMG | 2024-09-12
Georgia and the Chinese-Singaporean consortium signed the contract on the Anaklia port on Thursday, a member of the supervisory board of the Chinese partner, Nika Tabidze, told BMG.
:: deal d1 | subject=the contract on the Anaklia port | parties=GE, org:Chinese-Singaporean consortium | status=signed | certainty=certain | sector=transport | kind=contract | date=2024-09-12 | speaker=Nika Tabidze
:: actor p2 | Nika Tabidze | role=member of the supervisory board
@ a4 | Interpressnews | 2024-09-12
The contract on Anaklia port has not been signed and talks with the Chinese-Singaporean consortium continue, Economy Minister Lasha Beridze said on Thursday.
:: deal d1 | subject=The contract on Anaklia port | parties=GE, org:Chinese-Singaporean consortium | status=negotiating | certainty=certain | sector=transport | kind=contract | speaker=Lasha Beridze
:: actor p1 | Lasha Beridze | role=Economy Minister | country=GE
@ a5 | Eurasianet | 2024-09-13
The Georgian government was still negotiating with a Chinese-led consortium over the contract for Anaklia on Thursday. Dredging, by a Belgian firm, has begun at a cost of 137 million lari.
:: deal d1 | subject=the contract for Anaklia | parties=GE, org:Chinese-led consortium | status=negotiating | certainty=certain | sector=transport | kind=contract | date=2024-09-12
:: claim c4 | content=Dredging, by a Belgian firm, has begun at a cost of 137 million lari | form=asserted | figures=137 million lari > 137000000 GEL
= sources c1 2
= sources c2 2
= sources d1 3
= contradiction d1@a3 d1@a4 status
= contradiction d1@a3 d1@a5 status
= life d1 negotiating 2024-09-12, signed 2024-09-12
