# Jets over the mountains
@ a1 | PTI | 2025-05-31
SINGAPORE, May 31 (PTI) India lost fighter jets in the opening hours of the conflict with Pakistan in May, Chief of Defence Staff General Arjun Sethi said.
:: claim c1 | content=India lost fighter jets in the opening hours of the conflict with Pakistan in May | speaker=Arjun Sethi (Chief of Defence Staff, IN) | form=indirect | about=IN, PK
:: actor p1 | Arjun Sethi | role=Chief of Defence Staff | country=IN
@ a2 | Bloomberg | 2025-05-31
India's military confirmed for the first time that it lost an unspecified number of fighter aircraft in clashes with Pakistan.
:: claim c1 | content=it lost an unspecified number of fighter aircraft in clashes with Pakistan | speaker=org:military (IN) | form=indirect | about=IN, PK
@ a3 | Geo News | 2025-06-01
Pakistan shot down six Indian warplanes, Prime Minister Asif Durrani said again on Sunday.
:: claim c2 | content=Pakistan shot down six Indian warplanes | speaker=Asif Durrani (Prime Minister, PK) | form=indirect | about=PK, IN | figures=six Indian warplanes > 6 jet
:: actor p2 | Asif Durrani | role=Prime Minister | country=PK
@ a4 | The Indian Express | 2025-06-01
The claim that six Indian jets were downed is absolutely incorrect, General Sethi told a forum in Singapore.
:: claim c3 | content=six Indian jets were downed | speaker=Sethi | form=indirect | polarity=negative | about=IN, PK | figures=six Indian jets > 6 jet
:: actor p1 | Sethi | role=General
= sources c1 1
= contradiction c2@a3 c3@a4 denial
