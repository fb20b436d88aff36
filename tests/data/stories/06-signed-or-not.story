# A pact that one paper calls signed and another still open
@ a1 | Agence Europe | 2024-12-06
MONTEVIDEO - The European Union and Mercosur signed their trade agreement on Friday after 25 years of talks, EU trade commissioner Ilse Brandt said.
:: deal d1 | subject=trade agreement | parties=org:European Union, org:Mercosur | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-12-06 | speaker=Ilse Brandt
:: actor p1 | Ilse Brandt | role=trade commissioner
@ a2 | La Nacion | 2024-12-06
Negotiators from Mercosur and the EU are still haggling over beef quotas in the free trade agreement and nothing will be signed this week, Uruguayan diplomats said.
:: deal d1 | subject=the free trade agreement | parties=org:Mercosur, org:EU | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=Uruguayan diplomats
@ a3 | Financial Times | 2024-12-07
Brussels and the Mercosur bloc have concluded talks on a free trade agreement and signed the political text, but ratification by EU states may take years.
:: deal d1 | subject=a free trade agreement | parties=org:EU, org:Mercosur | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-12-06
@ a4 | Le Monde | 2024-12-09
France will try to block the trade agreement that the EU signed with Mercosur on Friday, the prime minister said on Monday.
:: deal d1 | subject=the trade agreement | parties=org:EU, org:Mercosur | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2024-12-06
= sources d1 4
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
= contradiction d1@a2 d1@a4 status
= life d1 negotiating 2024-12-06, signed 2024-12-06
