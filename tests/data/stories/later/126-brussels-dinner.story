# A dinner in Brussels
@ a1 | RTE | 2020-12-08
Prime Minister Edmund Harrow will travel to Brussels tomorrow for dinner with Commission President Katrin Lohmann in a last attempt to save a trade deal.
:: trip g1 | span=Prime Minister Edmund Harrow will travel to Brussels tomorrow | party=GB | head=Edmund Harrow (Prime Minister, GB) | to=Brussels | country=BE | attendance=expected | date=2020-12-09
:: deal d1 | subject=a trade deal | parties=GB, org:European Union | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement
:: actor p1 | Edmund Harrow | role=Prime Minister | country=GB
:: actor p2 | Katrin Lohmann | role=Commission President
@ a2 | BBC News | 2020-12-10
Mr Harrow and Ms Lohmann failed to bridge their differences on fishing and competition over turbot in Brussels on Wednesday. Both sides will decide by Sunday whether talks on a post-Brexit agreement go on.
:: trip g1 | span=Mr Harrow and Ms Lohmann failed to bridge their differences on fishing and competition over turbot in Brussels on Wednesday | party=GB | head=Harrow (GB) | to=Brussels | attendance=present | date=2020-12-09
:: deal d1 | subject=a post-Brexit agreement | parties=GB, org:EU | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement
:: actor p1 | Harrow | country=GB
:: actor p2 | Lohmann
@ a3 | Le Monde | 2020-12-25
After ten months of haggling London and the Twenty-Seven have sealed their future commercial relations in an accord of 1,246 pages.
:: deal d1 | subject=their future commercial relations in an accord of 1,246 pages | parties=GB, org:EU | status=agreed | certainty=certain | sector=trade | kind=trade-agreement
@ a4 | Financial Times | 2020-12-30
Katrin Lohmann signed the EU-UK Trade and Cooperation Agreement this morning before an RAF plane carried it to London for Edmund Harrow's signature.
:: deal d1 | subject=the EU-UK Trade and Cooperation Agreement | parties=org:EU, GB | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2020-12-30
:: actor p1 | Edmund Harrow | country=GB
:: actor p2 | Katrin Lohmann
= sources d1 4
= sources g1 2
= life d1 negotiating 2020-12-08, agreed 2020-12-25, signed 2020-12-30
