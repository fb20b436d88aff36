# Shells on a border town
@ a1 | Bangkok Post | 2001-03-12
Burmese mortar shells hit the border town of Mae Sai on Sunday and killed two villagers, said Lt-Gen Wattana Chaiyasit, commander of the Third Army. Eleven others were wounded.

The bridge to Tachilek was closed at noon.
:: claim c1 | content=Burmese mortar shells hit the border town of Mae Sai on Sunday | speaker=Wattana Chaiyasit (commander of the Third Army, TH) | form=indirect | about=MM, TH | dates=2001-03-11
:: claim c2 | content=killed two villagers | speaker=Wattana Chaiyasit (commander of the Third Army, TH) | form=indirect | figures=two villagers > 2 person | dates=2001-03-11
:: claim c3 | content=Eleven others were wounded | form=asserted | figures=Eleven others > 11 person
:: claim c4 | content=The bridge to Tachilek was closed at noon | form=asserted
:: actor p1 | Wattana Chaiyasit | role=commander of the Third Army | country=TH
@ a2 | New Light of Myanmar | 2001-03-13
YANGON, 12 March - Not one shell of the Tatmadaw fell on Mae Sai on Sunday, said Lt-Col Hla Thaung of the Office of Strategic Studies. The Tatmadaw fired at Shan terrorists inside its own territory.
:: claim c5 | content=Not one shell of the Tatmadaw fell on Mae Sai on Sunday | speaker=Hla Thaung (Lt-Col, MM) | form=indirect | polarity=negative | about=TH | dates=2001-03-11
:: claim c6 | content=The Tatmadaw fired at Shan terrorists inside its own territory | form=asserted
:: actor p2 | Hla Thaung | role=Lt-Col | country=MM
@ a3 | Reuters | 2001-03-13
BANGKOK, March 13 (Reuters) - Thailand and Myanmar agreed on Tuesday to hold an urgent meeting of their regional border committee on Friday after Sunday's shelling of Mae Sai. Two Thai villagers died when mortar rounds landed in the town.

The Shan State Army said it had lost 14 men.
:: deal d1 | subject=hold an urgent meeting of their regional border committee on Friday | parties=TH, MM | status=agreed | certainty=certain | sector=security | date=2001-03-13
:: claim c1 | content=mortar rounds landed in the town | form=asserted
:: claim c2 | content=Two Thai villagers died | form=asserted | about=TH | figures=Two Thai villagers > 2 person
:: claim c7 | content=it had lost 14 men | speaker=org:Shan State Army | form=indirect | figures=14 men > 14 person
:: actor o1 | org:Shan State Army
@ a4 | The Nation | 2001-03-14
Five villagers died in Sunday's fighting at Mae Sai, the director of the district hospital, Dr Pranee Suwan, told The Nation. Thai and Burmese officers will sit down in Kengtung on Friday to calm the frontier.
:: claim c8 | content=Five villagers died in Sunday's fighting at Mae Sai | speaker=Pranee Suwan (director of the district hospital) | form=indirect | outlet=The Nation | figures=Five villagers > 5 person | dates=2001-03-11
:: deal d1 | subject=Thai and Burmese officers will sit down in Kengtung on Friday | parties=TH, MM | status=agreed | certainty=certain | sector=security
:: actor p3 | Pranee Suwan | role=director of the district hospital
@ a5 | Kyodo | 2001-03-20
BANGKOK, March 20 (Kyodo) - The Mae Sai-Tachilek bridge between Thailand and Myanmar was reopened on Tuesday, nine days after it was shut because of fighting across the border. Officers of the two armies had met in Kengtung on March 16.
:: claim c9 | content=The Mae Sai-Tachilek bridge between Thailand and Myanmar was reopened on Tuesday | form=asserted | about=TH, MM | dates=2001-03-20
:: claim c4 | content=it was shut because of fighting across the border | form=asserted
:: claim c10 | content=Officers of the two armies had met in Kengtung on March 16 | form=asserted | dates=2001-03-16
= sources c1 2
= sources c2 2
= sources d1 2
= sources c4 2
= contradiction c1@a1 c5@a2 denial
= contradiction c1@a3 c5@a2 denial
= contradiction c2@a1 c8@a4 figure
= contradiction c2@a3 c8@a4 figure
= life d1 agreed 2001-03-13
