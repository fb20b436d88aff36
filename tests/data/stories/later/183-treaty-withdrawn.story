# Who leaves a treaty
@ a1 | Kommersant | 2020-11-12
Russia has asked the other members of the Open Skies Treaty for guarantees that they will not share data with Washington, Deputy Minister Gleb Sorokin told Kommersant.
:: claim c1 | content=Russia has asked the other members of the Open Skies Treaty for guarantees that they will not share data with Washington | speaker=Gleb Sorokin (Deputy Minister, RU) | form=indirect | about=RU, US
:: actor p1 | Gleb Sorokin | role=Deputy Minister | country=RU
@ a2 | Deutsche Welle | 2020-12-30
Berlin denied that any such guarantees had been requested in writing, a spokeswoman of the Foreign Office said.
:: claim c2 | content=any such guarantees had been requested in writing | speaker=org:Foreign Office (DE) | form=indirect | polarity=negative | about=DE
@ a3 | TASS | 2021-01-15
MOSCOW, January 15. Russia begins domestic procedures to withdraw from the Open Skies Treaty, the foreign ministry said.
:: claim c3 | content=Russia begins domestic procedures to withdraw from the Open Skies Treaty | speaker=org:foreign ministry (RU) | form=indirect | about=RU
@ a4 | The Guardian | 2021-01-15
Moscow is to quit the Open Skies pact, following the US, the Russian foreign ministry announced on Friday.
:: claim c3 | content=Moscow is to quit the Open Skies pact, following the US | speaker=org:Russian foreign ministry (RU) | form=indirect | about=RU, US
= sources c3 1
