# An anchor on the seabed
@ a1 | Yle | 2023-10-24
The Balticconnector gas pipe was damaged by the anchor of the Chinese ship Newnew Polar Bear, the National Bureau of Investigation said in Helsinki on Tuesday.
:: claim c1 | content=The Balticconnector gas pipe was damaged by the anchor of the Chinese ship Newnew Polar Bear | speaker=org:National Bureau of Investigation (FI) | form=indirect | about=FI, CN
@ a2 | The Guardian | 2023-10-24
Finnish police believe that a container ship from Hong Kong dragged its anchor across the Baltic gas pipeline.
:: claim c1 | content=a container ship from Hong Kong dragged its anchor across the Baltic gas pipeline | speaker=desc:Finnish police | form=indirect | about=FI, CN
@ a3 | South China Morning Post | 2024-08-12
China has admitted that the container vessel Newnew Polar Bear broke the pipeline between Finland and Estonia by accident in a storm.
:: claim c2 | content=the container vessel Newnew Polar Bear broke the pipeline between Finland and Estonia by accident in a storm | speaker=country:CN | form=indirect | about=CN, FI, EE
@ a4 | ERR News | 2024-08-13
An internal Chinese inquiry says a storm was to blame when the Newnew Polar Bear ruptured the Balticconnector, Defence Minister Hanno Lepik said.
:: claim c2 | content=a storm was to blame when the Newnew Polar Bear ruptured the Balticconnector | speaker=Hanno Lepik (Defence Minister, EE) | form=indirect | about=CN, EE
:: actor p1 | Hanno Lepik | role=Defence Minister | country=EE
= sources c1 1
= sources c2 2
