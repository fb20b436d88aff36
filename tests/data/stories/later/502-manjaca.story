# Prisoners from a camp in the hills
@ a1 | Tanjug | 1992-12-14
BANJA LUKA, Dec 14 (Tanjug) - The International Committee of the Red Cross took over more than 1,000 Muslim and Croat detainees from the camp at Manjaca on Monday, the command of the First Krajina Corps said. The camp will be closed by the end of the week, Colonel Bozidar Stanic of the corps said.
:: claim c1 | content=The International Committee of the Red Cross took over more than 1,000 Muslim and Croat detainees from the camp at Manjaca on Monday | speaker=org:First Krajina Corps | form=indirect | about=org:International Committee of the Red Cross | figures=more than 1,000 Muslim and Croat detainees > 1000+ person | dates=1992-12-14
:: claim c2 | content=The camp will be closed by the end of the week | speaker=Bozidar Stanic (Colonel) | form=indirect
:: actor p1 | Bozidar Stanic | role=Colonel
:: actor o1 | org:International Committee of the Red Cross
:: actor o2 | org:First Krajina Corps
@ a2 | ICRC | 1992-12-14
Geneva - On 14 December the ICRC transferred 1,001 released detainees from the Manjaca camp in northern Bosnia to Karlovac in Croatia. They will remain there under the care of UNHCR until third countries admit them. Since August ICRC delegates have registered 10,800 detainees in 52 places of detention.
:: claim c1 | content=On 14 December the ICRC transferred 1,001 released detainees from the Manjaca camp in northern Bosnia to Karlovac in Croatia | form=asserted | about=org:ICRC, BA, HR | figures=1,001 released detainees > 1001 person | dates=1992-12-14
:: claim c4 | content=They will remain there under the care of UNHCR until third countries admit them | form=asserted | about=org:UNHCR
:: claim c5 | content=Since August ICRC delegates have registered 10,800 detainees in 52 places of detention | form=asserted | about=org:ICRC | figures=10,800 detainees > 10800 person | dates=1992-08-01/1992-12-14
:: actor o1 | org:ICRC
:: actor o3 | org:UNHCR
@ a3 | AFP | 1992-12-15
ZAGREB, Dec 15 (AFP) - Twenty-four buses with detainees freed from the Serb-run camp of Manjaca reached the Croatian town of Karlovac late Monday. Many were in plastic sandals, an AFP correspondent reported.

Germany has promised to take in 1,000 of them and their families, a UNHCR official said.
:: claim c6 | content=Twenty-four buses with detainees freed from the Serb-run camp of Manjaca reached the Croatian town of Karlovac late Monday | form=asserted | about=HR | figures=Twenty-four buses > 24 bus | dates=1992-12-14
:: claim c7 | content=Many were in plastic sandals | form=asserted | outlet=AFP
:: deal d1 | subject=take in 1,000 of them and their families | parties=DE, org:UNHCR | status=agreed | certainty=certain | sector=migration | kind=pledge | speaker=desc:a UNHCR official
:: actor o3 | org:UNHCR
@ a4 | Vjesnik | 1992-12-16
Germany will accept 1,000 former inmates of Manjaca with their families, the United Nations refugee agency confirmed in Zagreb yesterday. The inmates came to Karlovac on Monday night in 24 buses, Reuters reported.
:: deal d1 | subject=accept 1,000 former inmates of Manjaca with their families | parties=DE, org:United Nations refugee agency | status=agreed | certainty=certain | sector=migration | kind=pledge | speaker=org:United Nations refugee agency
:: claim c6 | content=The inmates came to Karlovac on Monday night in 24 buses | form=asserted | outlet=Reuters | figures=24 buses > 24 bus | dates=1992-12-14
:: actor o3 | org:United Nations refugee agency
@ a5 | Tanjug | 1992-12-18
BANJA LUKA, Dec 18 (Tanjug) - The Manjaca camp was closed on Friday after the last 418 prisoners had left for Karlovac with the Red Cross, Colonel Bozidar Stanic announced. More than 500 others had been moved to Batkovic earlier in the week, he said.
:: claim c8 | content=The Manjaca camp was closed on Friday after the last 418 prisoners had left for Karlovac with the Red Cross | speaker=Bozidar Stanic (Colonel) | form=indirect | figures=418 prisoners > 418 person | dates=1992-12-18
:: claim c9 | content=More than 500 others had been moved to Batkovic earlier in the week | speaker=Bozidar Stanic (Colonel) | form=indirect | figures=More than 500 > 500+ person | dates=1992-12
:: actor p1 | Bozidar Stanic | role=Colonel
= sources d1 1
= sources c6 2
= sources c1 2
= life d1 agreed 1992-12-15
