# The last prisoners of a border war
@ a1 | ICRC | 2002-08-29
Geneva (ICRC) - The International Committee of the Red Cross today repatriated 279 Ethiopian prisoners of war from Eritrea. They crossed the Mereb river with the help of delegates of the organization. "It is a great relief to their families," said Regula Stucki, who heads the ICRC delegation in Asmara.
:: claim c1 | content=The International Committee of the Red Cross today repatriated 279 Ethiopian prisoners of war from Eritrea | form=asserted | about=org:International Committee of the Red Cross, ET, ER | figures=279 Ethiopian prisoners of war > 279 person | dates=2002-08-29
:: claim c4 | content="It is a great relief to their families," | speaker=Regula Stucki | form=direct
:: actor p1 | Regula Stucki
:: actor o1 | org:International Committee of the Red Cross | abbreviation=ICRC
@ a2 | Shaebia | 2002-08-29
Asmara, 29 August - Eritrea has released all the remaining Ethiopian prisoners of war, 279 in number, in keeping with the Algiers Agreement, the Ministry of Foreign Affairs said. It called on Addis Ababa to do likewise.
:: claim c1 | content=Eritrea has released all the remaining Ethiopian prisoners of war, 279 in number | speaker=org:Ministry of Foreign Affairs (ER) | form=indirect | about=ER, ET | figures=279 in number > 279 person
:: claim c5 | content=Addis Ababa to do likewise | speaker=org:Ministry of Foreign Affairs (ER) | form=indirect | certainty=underspecified | about=ET
:: actor o2 | org:Ministry of Foreign Affairs | country=ER
@ a3 | BBC News | 2002-08-30
Eritrea has freed nearly 280 Ethiopian prisoners of war, the last that it held from the border conflict, the Red Cross says. Ethiopia still holds about 1,200 Eritreans.
:: claim c1 | content=Eritrea has freed nearly 280 Ethiopian prisoners of war | speaker=org:Red Cross | form=indirect | about=ER, ET | figures=nearly 280 Ethiopian prisoners of war > about 280 person
:: claim c2 | content=Ethiopia still holds about 1,200 Eritreans | form=asserted | about=ET, ER | figures=about 1,200 Eritreans > about 1200 person
:: actor o1 | org:Red Cross
@ a4 | Ethiopian News Agency | 2002-11-29
Addis Ababa, November 29 (ENA) - The government today set free 1,188 Eritrean prisoners of war and 95 civilians, Information Minister Girma Desta announced. The Algiers Agreement of December 2000 has thereby been fully observed in this respect, he said.
:: claim c3 | content=The government today set free 1,188 Eritrean prisoners of war and 95 civilians | speaker=Girma Desta (Information Minister, ET) | form=indirect | about=ET, ER | figures=1,188 Eritrean prisoners of war > 1188 person;95 civilians > 95 person | dates=2002-11-29
:: claim c6 | content=The Algiers Agreement of December 2000 has thereby been fully observed in this respect | speaker=Girma Desta (Information Minister, ET) | form=indirect
:: actor p2 | Girma Desta | role=Information Minister | country=ET
@ a5 | Reuters | 2002-11-29
ADDIS ABABA, Nov 29 (Reuters) - Ethiopia freed 1,188 Eritrean prisoners on Friday, the International Committee of the Red Cross said, three months after Asmara sent home 279 Ethiopians. Their war of 1998-2000 killed some 70,000 people.
:: claim c3 | content=Ethiopia freed 1,188 Eritrean prisoners on Friday | speaker=org:International Committee of the Red Cross | form=indirect | about=ET, ER | figures=1,188 Eritrean prisoners > 1188 person | dates=2002-11-29
:: claim c1 | content=three months after Asmara sent home 279 Ethiopians | form=asserted | about=ER, ET | figures=279 Ethiopians > 279 person | dates=2002-08
:: claim c7 | content=Their war of 1998-2000 killed some 70,000 people | form=asserted | about=ET, ER | figures=some 70,000 people > about 70000 person | dates=1998-01-01/2000-12-31
:: actor o1 | org:International Committee of the Red Cross
= sources c1 3
= sources c3 2
