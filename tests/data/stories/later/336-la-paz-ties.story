# Ambassadors for La Paz
@ a1 | Agencia Boliviana de Informacion | 2025-12-04
La Paz, Dec 4 (ABI) - Bolivia is in talks with Israel on the restoration of diplomatic relations, Foreign Minister Fernanda Arce confirmed on Thursday. The former government had broken them off in 2023.
:: deal d1 | subject=the restoration of diplomatic relations | parties=BO, IL | status=negotiating | certainty=certain | sector=other | speaker=Fernanda Arce
:: claim c1 | content=The former government had broken them off in 2023 | form=asserted | about=BO | dates=2023
:: actor p1 | Fernanda Arce | role=Foreign Minister | country=BO
@ a2 | Times of Israel | 2025-12-09
Israel and Bolivia renewed full diplomatic ties on Tuesday in a ceremony in Washington. Foreign Minister Gilad Shaked and his Bolivian counterpart, Fernanda Arce, signed a joint statement.
:: deal d1 | subject=full diplomatic ties | parties=IL, BO | status=signed | certainty=certain | sector=other | kind=declaration | date=2025-12-09
:: actor p2 | Gilad Shaked | role=Foreign Minister | country=IL
:: actor p1 | Fernanda Arce | country=BO
@ a3 | AFP | 2025-12-10
LA PAZ (AFP) - Bolivia and Israel have restored diplomatic relations, two years after the leftist government in La Paz cut them over the war in Gaza. The joint statement on it was signed in Washington on Tuesday by Foreign Ministers Fernanda Arce and Gilad Shaked.
:: deal d1 | subject=diplomatic relations | parties=BO, IL | status=signed | certainty=certain | sector=other | kind=declaration | date=2025-12-09
:: claim c1 | content=two years after the leftist government in La Paz cut them over the war in Gaza | form=asserted | about=BO | dates=2023
:: actor p1 | Fernanda Arce | role=Foreign Ministers | country=BO
:: actor p2 | Gilad Shaked | role=Foreign Ministers | country=IL
@ a4 | France 24 | 2025-12-10
Bolivia and Israel have restored diplomatic relations, two years after the leftist government in La Paz cut them over the war in Gaza. The joint statement on it was signed in Washington on Tuesday by Foreign Ministers Fernanda Arce and Gilad Shaked. (AFP)
:: deal d1 | subject=diplomatic relations | parties=BO, IL | status=signed | certainty=certain | sector=other | kind=declaration | date=2025-12-09
:: claim c1 | content=two years after the leftist government in La Paz cut them over the war in Gaza | form=asserted | about=BO | dates=2023
:: actor p1 | Fernanda Arce | role=Foreign Ministers | country=BO
:: actor p2 | Gilad Shaked | role=Foreign Ministers | country=IL
@ a5 | El Deber | 2025-12-17
Israelis may enter Bolivia without a visa from this Wednesday, the Foreign Ministry announced. The statement on restoring relations with Israel was signed last week.
:: deal d2 | subject=Israelis may enter Bolivia without a visa | parties=BO, IL | status=in-force | certainty=certain | sector=migration | date=2025-12-17 | speaker=org:Foreign Ministry
:: deal d1 | subject=The statement on restoring relations with Israel | parties=BO, IL | status=signed | certainty=certain | sector=other | kind=declaration
:: actor o1 | org:Foreign Ministry | country=BO
= sources d1 4
= sources c1 2
= life d1 negotiating 2025-12-04, signed 2025-12-09
