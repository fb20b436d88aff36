# A clash in the mountains
@ a1 | The Times of India | 2020-06-16
Twenty Indian soldiers died in a fight with Chinese troops in the Galwan valley on Monday night, the army said on Tuesday.
:: claim c1 | content=Twenty Indian soldiers died in a fight with Chinese troops in the Galwan valley on Monday night | speaker=org:army (IN) | form=indirect | about=IN, CN | figures=Twenty Indian soldiers > 20 person | dates=2020-06-15
@ a2 | BBC News | 2020-06-16
At least 20 Indian soldiers were killed in a clash with Chinese forces in a disputed Himalayan border area, Indian officials say.
:: claim c1 | content=At least 20 Indian soldiers were killed in a clash with Chinese forces in a disputed Himalayan border area | speaker=desc:Indian officials | form=indirect | about=IN, CN | figures=At least 20 Indian soldiers > 20+ person
@ a3 | TASS | 2021-02-10
BEIJING, February 10. Forty-five Chinese servicemen were killed in the Galwan clash of June 2020.
:: claim c2 | content=Forty-five Chinese servicemen were killed in the Galwan clash of June 2020 | form=asserted | about=CN | figures=Forty-five Chinese servicemen > 45 person | dates=2020-06
@ a4 | PLA Daily | 2021-02-19
Four Chinese border guards fell in the Galwan Valley in June 2020 while defending the country's territory.
:: claim c3 | content=Four Chinese border guards fell in the Galwan Valley in June 2020 | form=asserted | about=CN | figures=Four Chinese border guards > 4 person | dates=2020-06
@ a5 | NDTV | 2021-02-11
India and China have agreed to pull back troops from the shores of Pangong Tso, Defence Minister Ravi Khanna told parliament.
:: deal d1 | subject=pull back troops from the shores of Pangong Tso | parties=IN, CN | status=agreed | certainty=certain | sector=defence | speaker=Ravi Khanna
:: actor p1 | Ravi Khanna | role=Defence Minister | country=IN
@ a6 | Global Times | 2021-02-11
Chinese and Indian front-line forces at the southern and northern bank of Pangong Lake began disengaging on Wednesday in line with the consensus of both sides, the defence ministry said.
:: deal d1 | subject=front-line forces at the southern and northern bank of Pangong Lake began disengaging | parties=CN, IN | status=in-force | certainty=certain | sector=defence | speaker=defence ministry
:: actor o1 | org:defence ministry | country=CN
= sources c1 1
= sources d1 2
= contradiction c2@a3 c3@a4 figure
