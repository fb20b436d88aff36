# Drones that were or were not delivered
@ a1 | The Washington Post | 2022-08-29
Russia has received the first of hundreds of Iranian combat drones, U.S. officials said. Cargo planes flew out of Iran with them on August 19.
:: claim c1 | content=Russia has received the first of hundreds of Iranian combat drones | speaker=desc:U.S. officials | form=indirect | about=RU, IR
:: claim c2 | content=Cargo planes flew out of Iran with them on August 19 | form=asserted | about=IR | dates=2022-08-19
@ a2 | CNN | 2022-08-30
"We assess that Russian transport aircraft collected the drones in Iran," Pentagon spokesman Brigadier General Alan Reeves told reporters.
:: claim c2 | content="We assess that Russian transport aircraft collected the drones in Iran," | speaker=Alan Reeves (Pentagon spokesman, US) | form=direct | about=RU, IR
:: actor p1 | Alan Reeves | role=Pentagon spokesman | country=US
@ a3 | Mehr News | 2022-08-31
Iran has not delivered drones to Russia for use in Ukraine, Foreign Minister Hamid Zarrabi said in Moscow.
:: claim c3 | content=Iran has not delivered drones to Russia for use in Ukraine | speaker=Hamid Zarrabi (Foreign Minister, IR) | form=indirect | polarity=negative | about=IR, RU
:: actor p2 | Hamid Zarrabi | role=Foreign Minister | country=IR
@ a4 | The Kyiv Independent | 2022-09-13
Ukraine shot down an Iranian-made Shahed drone near Kupiansk for the first time, its army said on Tuesday.
:: claim c4 | content=Ukraine shot down an Iranian-made Shahed drone near Kupiansk for the first time | speaker=org:army (UA) | form=indirect | about=UA, IR | dates=2022-09-13
= sources c1 1
= sources c2 2
= contradiction c1@a1 c3@a3 denial
