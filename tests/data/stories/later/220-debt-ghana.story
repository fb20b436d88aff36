# Accra and its creditors
@ a1 | Graphic Online | 2024-01-12
Ghana has reached an agreement with its official creditors on restructuring $5.4 billion of loans, Finance Minister Kofi Asante said in Accra.
:: deal d1 | subject=restructuring $5.4 billion of loans | parties=GH, org:official creditors | status=agreed | certainty=certain | sector=finance | value=5400000000 USD | speaker=Kofi Asante
:: actor p1 | Kofi Asante | role=Finance Minister | country=GH
@ a2 | Bloomberg | 2024-01-12
Ghana struck a deal with bilateral lenders co-chaired by France and China to rework $5.4 billion of debt, clearing the way for IMF money.
:: deal d1 | subject=rework $5.4 billion of debt | parties=GH, FR, CN | status=agreed | certainty=certain | sector=finance | value=5400000000 USD
@ a3 | IMF | 2024-01-19
The Executive Board today completed the first review of Ghana's program, allowing for a disbursement of about $600 million.
:: deal d2 | subject=a disbursement of about $600 million | parties=org:IMF, GH | status=agreed | certainty=certain | sector=finance | value=about 600000000 USD | date=2024-01-19
@ a4 | Reuters | 2024-01-19
ACCRA (Reuters) - The IMF board approved the next $600 million tranche of Ghana's $3 billion bailout on Friday.
:: deal d2 | subject=the next $600 million tranche of Ghana's $3 billion bailout | parties=org:IMF, GH | status=agreed | certainty=certain | sector=finance | value=600000000 USD | date=2024-01-19
= sources d1 2
= sources d2 2
= life d1 agreed 2024-01-12
= life d2 agreed 2024-01-19
