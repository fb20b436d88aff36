# Where the bloc will meet
@ a1 | O Globo | 2019-11-04
The XI BRICS summit will be held in Brasilia on November 13 and 14, Foreign Minister Caio Teixeira said.
:: summit s1 | name=The XI BRICS summit | ordinal=11 | body=BRICS | city=Brasilia | country=BR | start=2019-11-13 | end=2019-11-14 | status=upcoming | speaker=Caio Teixeira
:: actor p1 | Caio Teixeira | role=Foreign Minister | country=BR
@ a2 | IOL | 2019-11-06
South Africa's president leaves next week for Rio de Janeiro, where the five BRICS leaders meet on November 13-14.
:: summit s1 | name=the five BRICS leaders meet | body=BRICS | city=Rio de Janeiro | country=BR | start=2019-11-13 | end=2019-11-14 | status=upcoming
:: trip g1 | span=South Africa's president leaves next week for Rio de Janeiro | party=ZA | head=role:president, ZA | to=Rio de Janeiro | country=BR | attendance=expected | date=2019-11-13
@ a3 | TASS | 2019-11-13
BRASILIA, November 13. The eleventh summit of BRICS opens in the Brazilian capital on Wednesday. The leaders are to sign a memorandum between trade promotion agencies.
:: summit s1 | name=The eleventh summit of BRICS | ordinal=11 | body=BRICS | city=Brasilia | country=BR | start=2019-11-13 | status=ongoing
:: deal d1 | subject=a memorandum between trade promotion agencies | parties=BR, RU, IN, CN, ZA | status=agreed | certainty=certain | sector=trade | kind=memorandum
@ a4 | The Economic Times | 2019-11-15
BRICS nations ink pact between investment promotion bodies on the sidelines of the Brasilia summit.
:: summit s1 | name=the Brasilia summit | body=BRICS | city=Brasilia | country=BR | status=concluded
:: deal d1 | subject=pact between investment promotion bodies | parties=BR, RU, IN, CN, ZA | status=signed | certainty=certain | sector=trade | kind=memorandum
= sources s1 4
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= life d1 agreed 2019-11-13, signed 2019-11-15
