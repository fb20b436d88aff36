# Fever in Mubende
@ a1 | Ministry of Health Uganda | 2022-10-16
As of 15 October 2022 Uganda has registered 58 confirmed cases of Ebola and 19 deaths. Mubende and Kassanda districts are under a lockdown for 21 days from today, as directed by H.E. the President.
:: claim c1 | content=As of 15 October 2022 Uganda has registered 58 confirmed cases of Ebola | form=asserted | about=UG | figures=58 confirmed cases > 58 case | dates=2022-10-15
:: claim c2 | content=Mubende and Kassanda districts are under a lockdown for 21 days from today | form=asserted | about=UG | figures=21 days > 21 day | dates=2022-10-16
@ a2 | Reuters | 2022-10-16
KAMPALA, Oct 16 (Reuters) - Uganda has shut bars, churches and markets in two districts and banned travel in and out of them for 21 days to halt the spread of Ebola. The lockdown of Mubende and Kassanda took effect overnight.

Health Minister Grace Nakalema said 58 people had been confirmed to have the disease by Saturday.
:: claim c2 | content=The lockdown of Mubende and Kassanda took effect overnight | form=asserted | about=UG | dates=2022-10-16
:: claim c1 | content=58 people had been confirmed to have the disease by Saturday | speaker=Grace Nakalema (Health Minister, UG) | form=indirect | about=UG | figures=58 people > 58 case | dates=2022-10-15
:: actor p1 | Grace Nakalema | role=Health Minister | country=UG
@ a3 | Daily Monitor | 2022-10-17
There is no Ebola case in Kampala, Health Minister Grace Nakalema insisted yesterday, after reports that a patient had died at Kiruddu hospital. Doctors put the number of confirmed infections in the country on Saturday at 74, the Uganda Medical Association's president, Samuel Odong, said.
:: claim c3 | content=There is no Ebola case in Kampala | speaker=Grace Nakalema (Health Minister, UG) | form=indirect | polarity=negative | about=UG
:: claim c4 | content=Doctors put the number of confirmed infections in the country on Saturday at 74 | speaker=Samuel Odong (Uganda Medical Association's president) | form=indirect | about=UG | figures=74 > 74 case | dates=2022-10-15
:: actor p1 | Grace Nakalema | role=Health Minister
:: actor p2 | Samuel Odong | role=president
:: actor o1 | org:Uganda Medical Association
@ a4 | World Health Organization | 2022-10-26
Geneva/Brazzaville - Since the outbreak was declared on 20 September, 109 confirmed cases and 30 deaths have been reported in Uganda, including 15 cases in Kampala. WHO has given US$ 5 million for the response.
:: claim c5 | content=109 confirmed cases and 30 deaths have been reported in Uganda | form=asserted | about=UG | figures=109 confirmed cases > 109 case;30 deaths > 30 person
:: claim c6 | content=WHO has given US$ 5 million for the response | form=asserted | figures=US$ 5 million > 5000000 USD
:: actor o2 | org:WHO
@ a5 | AFP | 2022-10-27
KAMPALA (AFP) - The World Health Organization says 109 people have caught Ebola in Uganda and 30 of them have died since September 20. The WHO has spent five million dollars so far to help contain the outbreak.
:: claim c5 | content=109 people have caught Ebola in Uganda and 30 of them have died since September 20 | speaker=org:World Health Organization | form=indirect | about=UG | figures=109 people > 109 case;30 of them > 30 person
:: claim c6 | content=The WHO has spent five million dollars so far to help contain the outbreak | form=asserted | figures=five million dollars > 5000000 USD
:: actor o2 | org:World Health Organization | abbreviation=WHO
@ a6 | The East African | 2022-10-29
Uganda's Ebola outbreak has infected 109 people and killed 30, AFP reported, citing the World Health Organization. Kenya is screening truck drivers at Malaba and Busia.
:: claim c5 | content=Uganda's Ebola outbreak has infected 109 people and killed 30 | speaker=org:World Health Organization | outlet=AFP | form=indirect | about=UG | figures=109 people > 109 case;30 > 30 person
:: claim c7 | content=Kenya is screening truck drivers at Malaba and Busia | form=asserted | about=KE
:: actor o2 | org:World Health Organization
= sources c1 1
= sources c2 2
= sources c5 1
= sources c3 1
= contradiction c1@a1 c4@a3 figure
= contradiction c1@a2 c4@a3 figure
