# Shots off Natuna
@ a1 | Antara | 2016-06-18
Jakarta (ANTARA News) - The navy seized a Chinese fishing boat with seven crew in the exclusive economic zone off Natuna on Friday, Rear Admiral Yudi Hartono said. It fired warning shots after 12 foreign boats had ignored orders to stop.
:: claim c1 | content=The navy seized a Chinese fishing boat with seven crew in the exclusive economic zone off Natuna on Friday | speaker=Yudi Hartono (Rear Admiral, ID) | form=indirect | about=ID, CN | figures=seven crew > 7 person | dates=2016-06-17
:: claim c4 | content=It fired warning shots after 12 foreign boats had ignored orders to stop | form=asserted | figures=12 foreign boats > 12 boat
:: actor p1 | Yudi Hartono | role=Rear Admiral | country=ID
@ a2 | Xinhua | 2016-06-19
BEIJING, June 19 (Xinhua) -- A Chinese fisherman was injured when an Indonesian warship fired at fishing boats in waters where China and Indonesia have overlapping claims on Friday, said Foreign Ministry spokesperson Zhao Lihong. Seven people were detained.
:: claim c2 | content=A Chinese fisherman was injured when an Indonesian warship fired at fishing boats | speaker=Zhao Lihong (Foreign Ministry spokesperson, CN) | form=indirect | about=CN, ID | figures=A Chinese fisherman > 1 person | dates=2016-06-17
:: claim c1 | content=Seven people were detained | form=asserted | figures=Seven people > 7 person
:: actor p2 | Zhao Lihong | role=Foreign Ministry spokesperson | country=CN
@ a3 | The Jakarta Post | 2016-06-20
No Chinese fisherman was injured when the Indonesian Navy fired at fishing boats on Friday, Navy spokesman First Commodore Eko Prabowo said on Sunday. Seven men were taken to the base at Ranai.
:: claim c3 | content=No Chinese fisherman was injured when the Indonesian Navy fired at fishing boats on Friday | speaker=Eko Prabowo (Navy spokesman, ID) | form=indirect | polarity=negative | about=CN, ID | dates=2016-06-17
:: claim c1 | content=Seven men were taken to the base at Ranai | form=asserted | figures=Seven men > 7 person
:: actor p3 | Eko Prabowo | role=Navy spokesman | country=ID
@ a4 | South China Morning Post | 2016-06-20
One Chinese fisherman was hurt and seven others held in the clash on Friday with the Indonesian navy near the Natuna Islands, the foreign ministry in Beijing says. It was the third such incident this year.
:: claim c2 | content=One Chinese fisherman was hurt | speaker=org:foreign ministry (CN) | form=indirect | about=CN, ID | figures=One Chinese fisherman > 1 person | dates=2016-06-17
:: claim c1 | content=seven others held in the clash on Friday with the Indonesian navy near the Natuna Islands | speaker=org:foreign ministry (CN) | form=indirect | about=CN, ID | figures=seven others > 7 person | dates=2016-06-17
:: claim c5 | content=It was the third such incident this year | form=asserted | dates=2016
:: actor o1 | org:foreign ministry | country=CN
@ a5 | AFP | 2016-06-23
JAKARTA (AFP) - Indonesian President Agus Wibisono held a cabinet meeting aboard a warship off the Natuna islands on Thursday, days after a naval clash with Chinese fishing boats. Fisheries Minister Sri Handayani said fishing there would be promoted.
:: claim c6 | content=Indonesian President Agus Wibisono held a cabinet meeting aboard a warship off the Natuna islands on Thursday | form=asserted | about=ID | dates=2016-06-23
:: claim c7 | content=fishing there would be promoted | speaker=Sri Handayani (Fisheries Minister, ID) | form=indirect
:: actor p4 | Agus Wibisono | role=President | country=ID
:: actor p5 | Sri Handayani | role=Fisheries Minister | country=ID
= sources c1 4
= sources c2 1
= contradiction c2@a2 c3@a3 denial
= contradiction c2@a4 c3@a3 denial
