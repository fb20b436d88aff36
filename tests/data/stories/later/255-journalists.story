# Correspondents sent home
@ a1 | The Wall Street Journal | 2020-03-18
China said on Wednesday it was expelling American journalists working for three newspapers, in retaliation for limits on its state media in the U.S.
:: claim c1 | content=it was expelling American journalists working for three newspapers | speaker=country:CN | form=indirect | about=CN, US
@ a2 | Xinhua | 2020-03-18
BEIJING, March 18 (Xinhua) -- U.S. reporters of the New York Times, the Wall Street Journal and the Washington Post must hand back their press cards within ten days, the Foreign Ministry announced.
:: claim c1 | content=U.S. reporters of the New York Times, the Wall Street Journal and the Washington Post must hand back their press cards within ten days | speaker=org:Foreign Ministry (CN) | form=indirect | about=CN, US
@ a3 | AFP | 2021-11-17
BEIJING (AFP) - China and the United States have agreed to ease curbs on each other's media workers, the China Daily reported Wednesday.
:: deal d1 | subject=ease curbs on each other's media workers | parties=CN, US | status=agreed | certainty=certain | sector=other | outlet=China Daily
@ a4 | Voice of America | 2021-11-17
Washington and Beijing will grant visas to journalists of the other side for a year, the State Department said.
:: deal d1 | subject=grant visas to journalists of the other side for a year | parties=US, CN | status=agreed | certainty=certain | sector=other | speaker=org:State Department
= sources c1 1
= sources d1 2
= life d1 agreed 2021-11-17
