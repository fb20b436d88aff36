# Rubber and a twin-town office
@ a1 | Daily Observer | 2012-06-13
Liberia and Sime Darby of Malaysia have revised their palm oil concession, Agriculture Minister Comfort Toe said in Monrovia on Tuesday. The company keeps 220,000 hectares.
:: deal d1 | subject=their palm oil concession | parties=LR, org:Sime Darby (MY) | status=agreed | certainty=certain | sector=agriculture | speaker=Comfort Toe
:: claim c1 | content=The company keeps 220,000 hectares | form=asserted | figures=220,000 hectares > 220000 hectare
:: actor p1 | Comfort Toe | role=Agriculture Minister | country=LR
@ a2 | The Star | 2012-06-14
Sime Darby's plantation deal in Liberia has been amended. It now covers 311,000 hectares for 63 years, the company said in a filing.
:: deal d1 | subject=Sime Darby's plantation deal in Liberia | parties=org:Sime Darby (MY), LR | status=agreed | certainty=certain | sector=agriculture | speaker=org:Sime Darby
:: claim c2 | content=It now covers 311,000 hectares for 63 years | form=asserted | figures=311,000 hectares > 311000 hectare
@ a3 | Reuters | 2012-06-14
KUALA LUMPUR (Reuters) - Malaysian planter Sime Darby agreed with the Liberian government to give villagers more say over land for oil palms.
:: deal d1 | subject=give villagers more say over land for oil palms | parties=org:Sime Darby (MY), LR | status=agreed | certainty=certain | sector=agriculture
= sources d1 3
= contradiction c1@a1 c2@a2 figure
= life d1 agreed 2012-06-13
