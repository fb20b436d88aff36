# Troops at the border
@ a1 | Financial Times | 2021-04-08
Russia has massed more than 40,000 troops near Ukraine's eastern border, Kyiv's presidential office said.
:: claim c1 | content=Russia has massed more than 40,000 troops near Ukraine's eastern border | speaker=org:presidential office (UA) | form=indirect | about=RU, UA | figures=more than 40,000 troops > 40000+ person
@ a2 | Kommersant | 2021-04-08
There is no build-up of Russian troops at the Ukrainian border, Deputy Foreign Minister Gleb Sorokin said.
:: claim c2 | content=There is no build-up of Russian troops at the Ukrainian border | speaker=Gleb Sorokin (Deputy Foreign Minister, RU) | form=indirect | polarity=negative | about=RU, UA
:: actor p1 | Gleb Sorokin | role=Deputy Foreign Minister | country=RU
@ a3 | Ukrinform | 2021-04-09
Over 40,000 Russian soldiers stand along the frontier in the east, Yulia Mostova, spokeswoman of the president, said.
:: claim c1 | content=Over 40,000 Russian soldiers stand along the frontier in the east | speaker=Yulia Mostova (spokeswoman of the president, UA) | form=indirect | about=RU, UA | figures=Over 40,000 Russian soldiers > 40000+ person
:: actor p2 | Yulia Mostova | role=spokeswoman of the president | country=UA
@ a4 | Politico | 2021-04-19
Brussels counts 150,000 Russian soldiers at Ukraine's borders and in Crimea, the Union's top diplomat Ramon Ferrer told reporters.
:: claim c3 | content=Brussels counts 150,000 Russian soldiers at Ukraine's borders and in Crimea | speaker=Ramon Ferrer | form=indirect | about=RU, UA | figures=150,000 Russian soldiers > 150000 person
:: actor p3 | Ramon Ferrer | role=top diplomat
= sources c1 1
= contradiction c1@a1 c2@a2 denial
= contradiction c1@a3 c2@a2 denial
