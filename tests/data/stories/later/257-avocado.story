# Inspectors and avocados
@ a1 | Milenio | 2024-06-18
The United States has suspended inspections of avocados in Michoacan after two of its inspectors were attacked, the U.S. embassy said.
:: deal d1 | subject=suspended inspections of avocados in Michoacan | parties=US, MX | status=agreed | certainty=certain | sector=agriculture | speaker=org:U.S. embassy
:: claim c1 | content=two of its inspectors were attacked | speaker=org:U.S. embassy (US) | form=indirect | about=US, MX | figures=two of its inspectors > 2 person
@ a2 | Los Angeles Times | 2024-06-18
American checks of mangoes and avocados bound from Mexico's main growing state are on hold for security reasons, the Department of Agriculture said.
:: deal d1 | subject=American checks of mangoes and avocados bound from Mexico's main growing state are on hold | parties=US, MX | status=agreed | certainty=certain | sector=agriculture | speaker=org:Department of Agriculture (US)
@ a3 | El Universal | 2024-06-24
U.S. avocado inspectors go back to work in Michoacan this week, Ambassador Ken Walters announced with Governor Alfonso Rojas.
:: deal d2 | subject=U.S. avocado inspectors go back to work in Michoacan this week | parties=US, MX | status=agreed | certainty=certain | sector=agriculture | speaker=Ken Walters
:: actor p1 | Ken Walters | role=Ambassador | country=US
= sources d1 1
