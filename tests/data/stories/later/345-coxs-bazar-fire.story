# Fire in the camps
@ a1 | AFP | 2023-03-05
COX'S BAZAR, Bangladesh (AFP) - A fire at a Rohingya refugee camp in southern Bangladesh on Sunday left 12,000 people homeless, police said. About 2,000 shelters were destroyed. No one was killed.
:: claim c1 | content=A fire at a Rohingya refugee camp in southern Bangladesh on Sunday left 12,000 people homeless | speaker=desc:police | form=indirect | about=BD | figures=12,000 people > 12000 person | dates=2023-03-05
:: claim c2 | content=About 2,000 shelters were destroyed | form=asserted | figures=About 2,000 shelters > about 2000 shelter
@ a2 | The Daily Star | 2023-03-06
A blaze gutted 2,000 shelters at the Rohingya camp in Ukhia on Sunday and made 12,000 people homeless, Refugee Relief and Repatriation Commissioner Mahbub Alam said. Prime Minister Rehana Chowdhury has ordered an inquiry.
:: claim c2 | content=A blaze gutted 2,000 shelters at the Rohingya camp in Ukhia on Sunday | speaker=Mahbub Alam (Refugee Relief and Repatriation Commissioner, BD) | form=indirect | figures=2,000 shelters > 2000 shelter | dates=2023-03-05
:: claim c1 | content=made 12,000 people homeless | speaker=Mahbub Alam (Refugee Relief and Repatriation Commissioner, BD) | form=indirect | figures=12,000 people > 12000 person
:: actor p1 | Mahbub Alam | role=Refugee Relief and Repatriation Commissioner | country=BD
:: actor p2 | Rehana Chowdhury | role=Prime Minister | country=BD
@ a3 | UNHCR | 2023-03-06
Nearly 16,000 refugees lost their homes in Sunday's fire in Camp 11, UNHCR's first count shows. Some 2,800 shelters were destroyed, along with 155 learning centres and clinics.
:: claim c3 | content=Nearly 16,000 refugees lost their homes in Sunday's fire in Camp 11 | speaker=org:UNHCR | form=indirect | figures=Nearly 16,000 refugees > about 16000 person | dates=2023-03-05
:: claim c4 | content=Some 2,800 shelters were destroyed | form=asserted | figures=Some 2,800 shelters > about 2800 shelter
:: actor o1 | org:UNHCR
@ a4 | Arab News | 2023-03-06
DHAKA: Around 2,000 shelters burned down in Sunday's fire in the Rohingya camps at Cox's Bazar, according to the Bangladesh Red Crescent. Two years ago a larger fire killed 15 people there and destroyed 10,000 huts.
:: claim c2 | content=Around 2,000 shelters burned down in Sunday's fire in the Rohingya camps at Cox's Bazar | speaker=org:Bangladesh Red Crescent | form=indirect | figures=Around 2,000 shelters > about 2000 shelter | dates=2023-03-05
:: claim c5 | content=Two years ago a larger fire killed 15 people there and destroyed 10,000 huts | form=asserted | figures=15 people > 15 person;10,000 huts > 10000 hut | dates=2021
:: actor o2 | org:Bangladesh Red Crescent
@ a5 | UN News | 2023-03-10
The World Food Programme needs $125 million to avoid further cuts of rations for Rohingya refugees in Bangladesh. Close to 16,000 of them were left without a roof by the fire of 5 March, UNHCR says.
:: claim c6 | content=The World Food Programme needs $125 million to avoid further cuts of rations | form=asserted | about=org:World Food Programme | figures=$125 million > 125000000 USD
:: claim c3 | content=Close to 16,000 of them were left without a roof by the fire of 5 March | speaker=org:UNHCR | form=indirect | figures=Close to 16,000 > about 16000 person | dates=2023-03-05
:: actor o1 | org:UNHCR
:: actor o3 | org:World Food Programme
= sources c1 1
= sources c2 3
= sources c3 1
= contradiction c1@a1 c3@a3 figure
= contradiction c1@a1 c3@a5 figure
= contradiction c1@a2 c3@a3 figure
= contradiction c1@a2 c3@a5 figure
= contradiction c2@a1 c4@a3 figure
= contradiction c2@a2 c4@a3 figure
= contradiction c2@a4 c4@a3 figure
