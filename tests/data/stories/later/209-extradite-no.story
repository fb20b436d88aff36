# A general who was not handed over
@ a1 | El Tiempo | 2021-10-20
Spain will extradite former intelligence chief Hugo Carrera to the United States this week, a court spokeswoman said in Madrid.
:: claim c1 | content=Spain will extradite former intelligence chief Hugo Carrera to the United States this week | speaker=desc:a court spokeswoman | form=indirect | about=ES, US
@ a2 | EFE | 2021-10-21
MADRID (EFE) - Venezuelan ex-general Hugo Carrera will not be handed over to the U.S. for now, the National Court said, since his request for asylum has to be decided first.
:: claim c2 | content=Venezuelan ex-general Hugo Carrera will not be handed over to the U.S. for now | speaker=org:National Court (ES) | form=indirect | polarity=negative | about=ES, US
@ a3 | Miami Herald | 2021-10-22
The man who ran Venezuela's military spies for a decade stays in his Spanish cell until judges have ruled on his plea for asylum.
:: claim c3 | content=The man who ran Venezuela's military spies for a decade stays in his Spanish cell | form=asserted | about=ES, VE
@ a4 | AP | 2023-07-19
MADRID (AP) - Spain extradited Hugo Carrera, a former spymaster of Venezuela, to the United States on Wednesday to face drug charges.
:: claim c4 | content=Spain extradited Hugo Carrera, a former spymaster of Venezuela, to the United States on Wednesday | form=asserted | about=ES, US | dates=2023-07-19
@ a5 | El Pais | 2023-07-20
Hugo Carrera was put on a plane to New York on Wednesday after two years in jail, police sources said.
:: claim c4 | content=Hugo Carrera was put on a plane to New York on Wednesday | speaker=desc:police sources | form=indirect | about=ES, US | dates=2023-07-19
= sources c4 2
= contradiction c1@a1 c2@a2 denial
