# Whose debt is Yacyreta
@ a1 | Telam | 2017-05-04
BUENOS AIRES, May 4 (Telam) - Presidents Martin Ledesma of Argentina and Hugo Caceres of Paraguay signed an agreement on the debt of the Yacyreta dam at the Casa Rosada on Thursday. Paraguay's debt was set at 4.084 billion dollars, the Energy Ministry said.
:: deal d1 | subject=an agreement on the debt of the Yacyreta dam | parties=AR, PY | status=signed | certainty=certain | sector=energy | kind=agreement | date=2017-05-04
:: trip g1 | span=Hugo Caceres of Paraguay | party=PY | head=Hugo Caceres (PY) | to=BUENOS AIRES | country=AR | attendance=present | date=2017-05-04
:: claim c1 | content=Paraguay's debt was set at 4.084 billion dollars | speaker=org:Energy Ministry (AR) | form=indirect | about=PY | figures=4.084 billion dollars > 4084000000 USD
:: actor p1 | Martin Ledesma | role=President | country=AR
:: actor p2 | Hugo Caceres | role=President | country=PY
:: actor o1 | org:Energy Ministry | country=AR
@ a2 | Ultima Hora | 2017-05-05
President Hugo Caceres returned last night from Buenos Aires with a signed agreement on Yacyreta. The debt to Argentina falls from 17 billion to 4.084 billion dollars, said Foreign Minister Elvio Maldonado.

The senate must still approve it.
:: trip g1 | span=President Hugo Caceres returned last night from Buenos Aires | party=PY | head=Hugo Caceres (President, PY) | to=Buenos Aires | country=AR | attendance=present | date=2017-05-04
:: deal d1 | subject=a signed agreement on Yacyreta | parties=PY, AR | status=signed | certainty=certain | sector=energy | kind=agreement
:: claim c1 | content=The debt to Argentina falls from 17 billion to 4.084 billion dollars | speaker=Elvio Maldonado (Foreign Minister, PY) | form=indirect | about=AR | figures=17 billion > 17000000000 USD;4.084 billion dollars > 4084000000 USD
:: actor p2 | Hugo Caceres | role=President | country=PY
:: actor p3 | Elvio Maldonado | role=Foreign Minister | country=PY
@ a3 | EFE | 2017-05-05
Asuncion, May 5 (EFE) - Paraguay and Argentina put Paraguay's debt for the Yacyreta dam at some 4 billion dollars in an agreement that their presidents signed on Thursday. Engineer Ramiro Duarte, a former director of the dam, called the sum "a gift to the creditors".
:: claim c1 | content=put Paraguay's debt for the Yacyreta dam at some 4 billion dollars | form=asserted | about=PY, AR | figures=some 4 billion dollars > about 4000000000 USD
:: deal d1 | subject=an agreement that their presidents signed on Thursday | parties=PY, AR | status=signed | certainty=certain | sector=energy | kind=agreement | date=2017-05-04
:: claim c2 | content="a gift to the creditors" | speaker=Ramiro Duarte (a former director of the dam) | form=direct
:: actor p4 | Ramiro Duarte | role=a former director of the dam
@ a4 | ABC Color | 2017-05-07
The agreement on the debt of Yacyreta was signed on Wednesday in Buenos Aires, behind the back of Congress, Senator Blanca Ovelar Franco told ABC Color. She put Paraguay's debt under it at 4.9 billion dollars.
:: deal d1 | subject=The agreement on the debt of Yacyreta | parties=PY, AR | status=signed | certainty=certain | sector=energy | kind=agreement | date=2017-05-03 | outlet=ABC Color | speaker=Blanca Ovelar Franco
:: claim c3 | content=put Paraguay's debt under it at 4.9 billion dollars | speaker=Blanca Ovelar Franco (Senator, PY) | form=indirect | about=PY | figures=4.9 billion dollars > 4900000000 USD
:: actor p5 | Blanca Ovelar Franco | role=Senator | country=PY
@ a5 | La Nacion | 2017-09-28
Argentina's Chamber of Deputies ratified the Yacyreta agreement with Paraguay on Wednesday. Paraguay will pay back 4.084 billion dollars in twenty years.
:: deal d1 | subject=the Yacyreta agreement with Paraguay | parties=AR, PY | status=in-force | certainty=certain | sector=energy | kind=agreement | date=2017-09-27
:: claim c1 | content=Paraguay will pay back 4.084 billion dollars in twenty years | form=asserted | about=PY | figures=4.084 billion dollars > 4084000000 USD
:: actor o2 | org:Chamber of Deputies | country=AR
= sources c1 4
= sources g1 2
= contradiction d1@a1 d1@a4 date
= contradiction d1@a3 d1@a4 date
= contradiction c1@a1 c3@a4 figure
= contradiction c1@a2 c3@a4 figure
= contradiction c1@a3 c3@a4 figure
= contradiction c1@a5 c3@a4 figure
