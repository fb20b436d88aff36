# Frigates for Greece
@ a1 | Kathimerini | 2021-09-27
Greece is close to an agreement with France on the purchase of three Belharra frigates, government sources told Kathimerini. The cost is put at 3 billion euros.
:: deal d1 | subject=the purchase of three Belharra frigates | parties=GR, FR | status=negotiating | certainty=probable | sector=defence | value=3000000000 EUR | outlet=Kathimerini | speaker=government sources
@ a2 | AFP | 2021-09-28
PARIS - France and Greece on Tuesday signed a deal worth around three billion euros for three French frigates, President Alain Forestier announced. The two countries also concluded a strategic defence partnership.
:: deal d1 | subject=three French frigates | parties=FR, GR | status=signed | certainty=certain | sector=defence | value=about 3000000000 EUR | date=2021-09-28 | speaker=Alain Forestier
:: deal d2 | subject=a strategic defence partnership | parties=FR, GR | status=signed | certainty=certain | sector=defence | date=2021-09-28
:: actor p1 | Alain Forestier | role=President | country=FR
@ a3 | Naval News | 2021-09-28
The Hellenic Navy is to receive three FDI frigates, with an option for a fourth, under the memorandum that Athens and Paris signed today. A mutual defence clause is part of the strategic partnership agreed at the same time.
:: deal d1 | subject=three FDI frigates, with an option for a fourth | parties=GR, FR | status=signed | certainty=certain | sector=defence | kind=memorandum | date=2021-09-28
:: deal d2 | subject=the strategic partnership | parties=GR, FR | status=agreed | certainty=certain | sector=defence
@ a4 | La Tribune | 2021-09-29
Greece buys three frigates from Naval Group for 2.3 billion euros, according to two people familiar with the contract.
:: deal d1 | subject=three frigates from Naval Group | parties=GR, org:Naval Group | status=signed | certainty=certain | sector=defence | value=2300000000 EUR | speaker=two people familiar with the contract
:: actor o1 | org:Naval Group | country=FR
= sources d1 4
= sources d2 2
= contradiction d1@a2 d1@a4 figure
= life d1 negotiating 2021-09-27, signed 2021-09-28
