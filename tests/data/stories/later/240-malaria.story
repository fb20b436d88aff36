# Doses for Yaounde
@ a1 | Cameroon Tribune | 2023-11-22
Cameroon received 331,200 doses of the malaria vaccine RTS,S on Tuesday night, Public Health Minister Paul Essomba said at Nsimalen airport.
:: claim c1 | content=Cameroon received 331,200 doses of the malaria vaccine RTS,S on Tuesday night | speaker=Paul Essomba (Public Health Minister, CM) | form=indirect | about=CM | figures=331,200 doses > 331200 dose | dates=2023-11-21
:: actor p1 | Paul Essomba | role=Public Health Minister | country=CM
@ a2 | WHO | 2023-11-22
A shipment of 331 200 doses of RTS,S, the first malaria vaccine recommended by WHO, arrived in Yaounde last night.
:: claim c1 | content=A shipment of 331 200 doses of RTS,S, the first malaria vaccine recommended by WHO, arrived in Yaounde last night | form=asserted | about=CM | figures=331 200 doses > 331200 dose | dates=2023-11-21
@ a3 | Jeune Afrique | 2023-11-23
Some 331,000 doses of vaccine against malaria have reached Cameroon, the first African country to get them after the pilot phase.
:: claim c1 | content=Some 331,000 doses of vaccine against malaria have reached Cameroon | form=asserted | about=CM | figures=331,000 doses > about 331000 dose
= sources c1 3
