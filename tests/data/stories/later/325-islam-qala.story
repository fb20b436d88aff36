# The way back to Herat
@ a1 | International Organization for Migration | 2025-07-07
Between 1 and 30 June, 256,000 Afghans returned from Iran, IOM teams at the border recorded, most of them deported. In the first half of the year 691,000 people came back. "Families arrive with nothing but what they carry," said Mia Hallberg, the chief of mission in Kabul.
:: claim c1 | content=Between 1 and 30 June, 256,000 Afghans returned from Iran | speaker=org:IOM | form=indirect | about=AF, IR | figures=256,000 Afghans > 256000 person | dates=2025-06-01/2025-06-30
:: claim c2 | content=In the first half of the year 691,000 people came back | form=asserted | about=AF, IR | figures=691,000 people > 691000 person | dates=2025-01-01/2025-06-30
:: claim c5 | content="Families arrive with nothing but what they carry," | speaker=Mia Hallberg | form=direct
:: actor p1 | Mia Hallberg | role=chief of mission
:: actor o1 | org:IOM
@ a2 | TOLOnews | 2025-07-08
More than 250,000 Afghans were sent back from Iran in June, according to the International Organization for Migration, ahead of the July 6 deadline set by Tehran. Returnees told of long waits at Islam Qala.
:: claim c1 | content=More than 250,000 Afghans were sent back from Iran in June | speaker=org:International Organization for Migration | form=indirect | about=AF, IR | figures=More than 250,000 Afghans > 250000+ person | dates=2025-06
:: claim c6 | content=long waits at Islam Qala | speaker=desc:Returnees | form=indirect
:: actor o1 | org:International Organization for Migration
@ a3 | IRNA | 2025-07-08
Tehran, IRNA - Some 450,000 Afghans returned from Iran in June, the head of the Interior Ministry's centre for foreign nationals, Nader Yarmohammadi, said on Tuesday. In the first half of the year the number was 1,150,000. Iran hosts six million Afghans, he said.
:: claim c3 | content=Some 450,000 Afghans returned from Iran in June | speaker=Nader Yarmohammadi (head of the Interior Ministry's centre for foreign nationals, IR) | form=indirect | about=AF, IR | figures=Some 450,000 Afghans > about 450000 person | dates=2025-06
:: claim c4 | content=In the first half of the year the number was 1,150,000 | form=asserted | about=AF, IR | figures=1,150,000 > 1150000 person | dates=2025-01-01/2025-06-30
:: claim c7 | content=Iran hosts six million Afghans | speaker=Nader Yarmohammadi (head of the Interior Ministry's centre for foreign nationals, IR) | form=indirect | about=IR, AF | figures=six million Afghans > 6000000 person
:: actor p2 | Nader Yarmohammadi | role=head of the Interior Ministry's centre for foreign nationals | country=IR
@ a4 | Pajhwok Afghan News | 2025-07-09
Around 256,000 Afghans came home from Iran last month through the Islam Qala and Pul-i-Abresham crossings, the refugees ministry said in Kabul. In May there had been 103,000.
:: claim c1 | content=Around 256,000 Afghans came home from Iran last month through the Islam Qala and Pul-i-Abresham crossings | speaker=org:refugees ministry (AF) | form=indirect | about=AF, IR | figures=Around 256,000 Afghans > about 256000 person | dates=2025-06
:: claim c8 | content=In May there had been 103,000 | form=asserted | figures=103,000 > 103000 person | dates=2025-05
:: actor o2 | org:refugees ministry | country=AF
@ a5 | Khaama Press | 2025-07-09
More than 250,000 Afghans were sent back from Iran in June, according to the International Organization for Migration, ahead of the July 6 deadline set by Tehran, TOLOnews reported.
:: claim c1 | content=More than 250,000 Afghans were sent back from Iran in June | speaker=org:International Organization for Migration | form=indirect | outlet=TOLOnews | about=AF, IR | figures=More than 250,000 Afghans > 250000+ person | dates=2025-06
:: actor o1 | org:International Organization for Migration
= sources c1 2
= contradiction c1@a1 c3@a3 figure
= contradiction c1@a4 c3@a3 figure
= contradiction c2@a1 c4@a3 figure
