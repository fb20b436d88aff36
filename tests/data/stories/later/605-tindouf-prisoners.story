# The last prisoners of Tindouf
@ a1 | ICRC | 2005-08-18
Geneva, 18 August 2005 - Under the auspices of the International Committee of the Red Cross, 404 Moroccan prisoners were handed over by the Polisario Front today and flown from Tindouf to Agadir. They had been held for up to twenty years.

The ICRC calls on both parties to shed light on all those who are missing since the conflict.
:: claim c1 | content=404 Moroccan prisoners were handed over by the Polisario Front today and flown from Tindouf to Agadir | form=asserted | about=MA, org:Polisario Front | figures=404 Moroccan prisoners > 404 person | dates=2005-08-18
:: claim c2 | content=The ICRC calls on both parties to shed light on all those who are missing since the conflict | form=asserted | certainty=underspecified
:: actor o1 | org:International Committee of the Red Cross | abbreviation=ICRC
:: actor o2 | org:Polisario Front
@ a2 | AP | 2005-08-18
AGADIR, Morocco (AP) - Two American military planes carrying 404 Moroccan prisoners of war landed at an air base near Agadir on Thursday, hours after the Polisario Front set them free in the Algerian desert.

U.S. Senator Harold Brandt, who led the American mission to Tindouf, said the release should open the way to talks. "These men have waited too long," Brandt said.
:: claim c1 | content=Two American military planes carrying 404 Moroccan prisoners of war landed at an air base near Agadir on Thursday | form=asserted | about=MA, US | figures=404 Moroccan prisoners of war > 404 person | dates=2005-08-18
:: trip g1 | span=U.S. Senator Harold Brandt, who led the American mission to Tindouf | party=US | head=Harold Brandt (Senator, US) | to=Tindouf | country=DZ | attendance=present
:: claim c3 | content=the release should open the way to talks | speaker=Harold Brandt (Senator, US) | form=indirect
:: claim c4 | content=These men have waited too long | speaker=Harold Brandt (Senator, US) | form=direct
:: actor p1 | Harold Brandt | role=Senator | country=US
:: actor o2 | org:Polisario Front
@ a3 | Algeria Press Service | 2005-08-18
TINDOUF, Aug 18 (APS) - The Polisario Front released the last 404 Moroccan soldiers in its hands on Thursday in the presence of an American delegation led by Senator Harold Brandt. Morocco still holds 151 Saharawi prisoners of war, the Front's coordinator with the United Nations, Mohamed Sidati Lamine, said at the ceremony.
:: claim c1 | content=The Polisario Front released the last 404 Moroccan soldiers in its hands on Thursday | form=asserted | about=MA, org:Polisario Front | figures=404 Moroccan soldiers > 404 person | dates=2005-08-18
:: trip g1 | span=an American delegation led by Senator Harold Brandt | party=US | head=Harold Brandt (Senator, US) | to=TINDOUF | country=DZ | attendance=present | date=2005-08-18
:: claim c5 | content=Morocco still holds 151 Saharawi prisoners of war | speaker=Mohamed Sidati Lamine (coordinator) | form=indirect | about=MA | figures=151 Saharawi prisoners of war > 151 person
:: actor p1 | Harold Brandt | role=Senator
:: actor p2 | Mohamed Sidati Lamine | role=coordinator
:: actor o2 | org:Polisario Front
@ a4 | Le Matin | 2005-08-19
Two American military planes carrying 404 Moroccan prisoners of war landed at an air base near Agadir on Thursday, hours after the Polisario Front set them free in the Algerian desert.

"These men have waited too long," said U.S. Senator Harold Brandt, who led the American mission to Tindouf. (AP)
:: claim c1 | content=Two American military planes carrying 404 Moroccan prisoners of war landed at an air base near Agadir on Thursday | form=asserted | about=MA, US | figures=404 Moroccan prisoners of war > 404 person | dates=2005-08-18
:: claim c4 | content=These men have waited too long | speaker=Harold Brandt (Senator, US) | form=direct
:: trip g1 | span=U.S. Senator Harold Brandt, who led the American mission to Tindouf | party=US | head=Harold Brandt (Senator, US) | to=Tindouf | country=DZ | attendance=present
:: actor p1 | Harold Brandt | role=Senator | country=US
:: actor o2 | org:Polisario Front
@ a5 | MAP | 2005-08-20
Rabat, Aug. 20 (MAP) - Morocco holds no Saharawi prisoners of war, Communication Minister Driss Benkirane told the press on Saturday. He rejected "the lies of the separatists" on this subject.
:: claim c6 | content=Morocco holds no Saharawi prisoners of war | speaker=Driss Benkirane (Communication Minister, MA) | form=indirect | polarity=negative | about=MA
:: claim c7 | content=rejected "the lies of the separatists" on this subject | speaker=Driss Benkirane (Communication Minister, MA) | form=mixed
:: actor p3 | Driss Benkirane | role=Communication Minister | country=MA
= sources c1 3
= sources g1 2
= sources c4 1
= sources c5 1
= contradiction c5@a3 c6@a5 denial
