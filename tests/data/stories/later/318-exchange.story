# A hundred and three for a hundred and three
@ a1 | TASS | 2024-09-14
MOSCOW, September 14. Russia and Ukraine exchanged prisoners of war on Saturday, 103 from each side, the Russian Defense Ministry said. The United Arab Emirates acted as mediator.
:: claim c1 | content=Russia and Ukraine exchanged prisoners of war on Saturday, 103 from each side | speaker=org:Russian Defense Ministry (RU) | form=indirect | about=RU, UA | figures=103 > 103 person | dates=2024-09-14
:: claim c2 | content=The United Arab Emirates acted as mediator | form=asserted | about=AE
:: actor o1 | org:Russian Defense Ministry | country=RU
@ a2 | Ukrainska Pravda | 2024-09-14
Ukraine has brought home 103 prisoners of war from Russia in an exchange on Saturday, President Mykola Hrytsenko announced. They are soldiers, border guards and policemen; 82 of them are privates and sergeants.
:: claim c1 | content=Ukraine has brought home 103 prisoners of war from Russia in an exchange on Saturday | speaker=Mykola Hrytsenko (President, UA) | form=indirect | about=UA, RU | figures=103 prisoners of war > 103 person | dates=2024-09-14
:: claim c3 | content=82 of them are privates and sergeants | form=asserted | figures=82 > 82 person
:: actor p1 | Mykola Hrytsenko | role=President | country=UA
@ a3 | Emirates News Agency | 2024-09-14
ABU DHABI, 14th September, 2024 (WAM) -- The UAE has succeeded in mediating a new exchange of 206 captives between Russia and Ukraine, 103 from either side, which brings the total freed through its efforts to 1,994.
:: claim c2 | content=The UAE has succeeded in mediating a new exchange | form=asserted | about=AE, RU, UA
:: claim c1 | content=a new exchange of 206 captives between Russia and Ukraine, 103 from either side | form=asserted | about=RU, UA | figures=206 captives > 206 person;103 > 103 person
:: claim c4 | content=which brings the total freed through its efforts to 1,994 | form=asserted | about=AE | figures=1,994 > 1994 person
@ a4 | Reuters | 2024-09-15
KYIV (Reuters) - Russia and Ukraine swapped 206 prisoners on Saturday in a deal brokered by the United Arab Emirates. It was the second exchange in two days; 49 Ukrainians came back on Friday.
:: claim c1 | content=Russia and Ukraine swapped 206 prisoners on Saturday | form=asserted | about=RU, UA | figures=206 prisoners > 206 person | dates=2024-09-14
:: claim c2 | content=in a deal brokered by the United Arab Emirates | form=asserted | about=AE, RU, UA
:: claim c5 | content=49 Ukrainians came back on Friday | form=asserted | about=UA | figures=49 Ukrainians > 49 person | dates=2024-09-13
@ a5 | Gulf Times | 2024-09-16
Russia and Ukraine swapped 206 prisoners on Saturday in a deal brokered by the United Arab Emirates. It was the second exchange in two days; 49 Ukrainians came back on Friday. - Reuters
:: claim c1 | content=Russia and Ukraine swapped 206 prisoners on Saturday | form=asserted | about=RU, UA | figures=206 prisoners > 206 person | dates=2024-09-14
:: claim c2 | content=in a deal brokered by the United Arab Emirates | form=asserted | about=AE, RU, UA
:: claim c5 | content=49 Ukrainians came back on Friday | form=asserted | about=UA | figures=49 Ukrainians > 49 person | dates=2024-09-13
= sources c1 4
= sources c2 3
= sources c5 1
