# Workers for Germany
@ a1 | The Standard | 2024-09-13
Germany will take in 250,000 Kenyan workers under the labour mobility agreement that President Josphat Rotich signed in Berlin on Friday. Kenyan bus drivers have begun training in Flensburg.
:: deal d1 | subject=the labour mobility agreement that President Josphat Rotich signed in Berlin on Friday | parties=KE, DE | status=signed | certainty=certain | sector=migration | kind=agreement | date=2024-09-13
:: claim c1 | content=Germany will take in 250,000 Kenyan workers | form=asserted | about=DE, KE | figures=250,000 Kenyan workers > 250000 person
:: claim c6 | content=Kenyan bus drivers have begun training in Flensburg | form=asserted | about=KE
:: actor p1 | Josphat Rotich | role=President | country=KE
@ a6 | Nation | 2024-09-13
Kenya and Germany are still negotiating the labour mobility agreement and it will not be signed during President Josphat Rotich's visit to Berlin, Labour Principal Secretary Roselyne Wekesa said on Friday. Germany is Kenya's largest trading partner in the European Union.
:: deal d1 | subject=the labour mobility agreement | parties=KE, DE | status=negotiating | certainty=certain | sector=migration | kind=agreement | speaker=Roselyne Wekesa
:: claim c4 | content=Germany is Kenya's largest trading partner in the European Union | form=asserted | about=DE, KE
:: trip g1 | span=President Josphat Rotich's visit to Berlin | party=KE | head=Josphat Rotich (President, KE) | to=Berlin | country=DE | attendance=present
:: actor p1 | Josphat Rotich | role=President | country=KE
:: actor p4 | Roselyne Wekesa | role=Labour Principal Secretary | country=KE
@ a2 | BBC News | 2024-09-13
Germany has agreed to admit 250,000 skilled and semi-skilled workers from Kenya under a migration deal that Chancellor Jens Albrecht and Kenya's President Josphat Rotich signed in Berlin on Friday.
:: deal d1 | subject=a migration deal that Chancellor Jens Albrecht and Kenya's President Josphat Rotich signed | parties=KE, DE | status=signed | certainty=certain | sector=migration | date=2024-09-13
:: claim c1 | content=Germany has agreed to admit 250,000 skilled and semi-skilled workers from Kenya | form=asserted | about=DE, KE | figures=250,000 skilled and semi-skilled workers > 250000 person
:: actor p1 | Josphat Rotich | role=President | country=KE
:: actor p2 | Jens Albrecht | role=Chancellor
@ a3 | Federal Ministry of the Interior of Germany | 2024-09-14
The agreement on migration and mobility between Germany and Kenya was signed on Friday in Berlin. Contrary to reports, Germany has not agreed to take in 250,000 workers from Kenya.
:: deal d1 | subject=The agreement on migration and mobility between Germany and Kenya | parties=DE, KE | status=signed | certainty=certain | sector=migration | kind=agreement | date=2024-09-13
:: claim c2 | content=Germany has not agreed to take in 250,000 workers from Kenya | form=asserted | polarity=negative | about=DE, KE | figures=250,000 workers > 250000 person
@ a4 | Deutsche Welle | 2024-09-14
Germany has not agreed to admit 250,000 workers from Kenya, the Interior Ministry in Berlin said after British and Kenyan media had reported the figure. The two countries did sign a migration agreement on Friday.
:: claim c2 | content=Germany has not agreed to admit 250,000 workers from Kenya | speaker=org:Interior Ministry (DE) | form=indirect | polarity=negative | about=DE, KE | figures=250,000 workers > 250000 person
:: deal d1 | subject=a migration agreement | parties=DE, KE | status=signed | certainty=certain | sector=migration | kind=agreement | date=2024-09-13
:: actor o1 | org:Interior Ministry | country=DE
@ a5 | The Star | 2024-09-16
Labour Cabinet Secretary Alfred Mutahi said the pact signed with Germany on Friday also obliges Kenya to take back citizens who have no right to stay there, some 800 people at present.
:: deal d1 | subject=the pact signed with Germany on Friday | parties=KE, DE | status=signed | certainty=certain | sector=migration | date=2024-09-13 | speaker=Alfred Mutahi
:: claim c5 | content=the pact signed with Germany on Friday also obliges Kenya to take back citizens who have no right to stay there, some 800 people at present | speaker=Alfred Mutahi (Labour Cabinet Secretary, KE) | form=indirect | about=KE, DE | figures=some 800 people > about 800 person
:: actor p3 | Alfred Mutahi | role=Labour Cabinet Secretary | country=KE
= sources d1 5
= sources c1 2
= sources c2 1
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a1 c2@a4 denial
= contradiction c1@a2 c2@a3 denial
= contradiction c1@a2 c2@a4 denial
= contradiction d1@a1 d1@a6 status
= contradiction d1@a2 d1@a6 status
= contradiction d1@a3 d1@a6 status
= contradiction d1@a4 d1@a6 status
= contradiction d1@a5 d1@a6 status
= life d1 negotiating 2024-09-13, signed 2024-09-13
