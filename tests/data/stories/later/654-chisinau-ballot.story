# Observers of a Moldovan ballot
@ a1 | OSCE | 1996-11-18
The presidential election in the Republic of Moldova on 17 November was generally free and fair, the OSCE observation mission concludes in its preliminary statement. Some 120 observers of the mission visited more than 400 polling stations. Voting in the Transdniestrian region was possible only at a few special stations.
:: claim c1 | content=The presidential election in the Republic of Moldova on 17 November was generally free and fair | speaker=org:OSCE observation mission | form=indirect | about=MD | dates=1996-11-17
:: claim c2 | content=Some 120 observers of the mission visited more than 400 polling stations | form=asserted | figures=Some 120 observers > about 120 person
:: claim c3 | content=Voting in the Transdniestrian region was possible only at a few special stations | form=asserted | about=MD
:: actor o1 | org:OSCE
@ a2 | Basapress | 1996-11-18
CHISINAU, 18 November (Basapress) - Incumbent Ion Munteanu won 38.7 percent of the vote and parliament speaker Grigore Cazacu 27.7 percent in Sunday's presidential election, the Central Electoral Commission announced. They go to a second round on 1 December. Turnout was 68.1 percent.
:: claim c4 | content=Incumbent Ion Munteanu won 38.7 percent of the vote and parliament speaker Grigore Cazacu 27.7 percent in Sunday's presidential election | speaker=org:Central Electoral Commission (MD) | form=indirect | about=MD | figures=38.7 percent > 38.7 percent;27.7 percent > 27.7 percent | dates=1996-11-17
:: claim c5 | content=They go to a second round on 1 December | form=asserted | dates=1996-12-01
:: claim c6 | content=Turnout was 68.1 percent | form=asserted | figures=68.1 percent > 68.1 percent
:: actor p1 | Ion Munteanu | role=Incumbent
:: actor p2 | Grigore Cazacu | role=parliament speaker | country=MD
:: actor o2 | org:Central Electoral Commission | country=MD
@ a3 | OMRI Daily Digest | 1996-11-19
Moldova's President Ion Munteanu and Speaker Grigore Cazacu will meet in a runoff on 1 December, Basapress reported on 18 November. According to the electoral commission Munteanu took 38.7 percent and Cazacu 27.7 percent of the ballots. OSCE observers called the vote free and fair.
:: claim c5 | content=Moldova's President Ion Munteanu and Speaker Grigore Cazacu will meet in a runoff on 1 December | form=indirect | outlet=Basapress | about=MD | dates=1996-12-01
:: claim c4 | content=Munteanu took 38.7 percent and Cazacu 27.7 percent of the ballots | speaker=org:electoral commission (MD) | form=indirect | figures=38.7 percent > 38.7 percent;27.7 percent > 27.7 percent
:: claim c1 | content=the vote free and fair | speaker=desc:OSCE observers | form=indirect
:: actor p1 | Ion Munteanu | role=President | country=MD
:: actor p2 | Grigore Cazacu | role=Speaker | country=MD
:: actor o2 | org:electoral commission | country=MD
:: actor o1 | org:OSCE
@ a4 | Reuters | 1996-11-19
CHISINAU, Nov 19 (Reuters) - Moldovans living in the breakaway Dnestr region could vote only at a handful of stations in Sunday's presidential poll, which Western observers said was otherwise fair. Just 5,800 of them did so. A second round between President Ion Munteanu and Grigore Cazacu follows on December 1.
:: claim c3 | content=Moldovans living in the breakaway Dnestr region could vote only at a handful of stations in Sunday's presidential poll | form=asserted | about=MD | dates=1996-11-17
:: claim c7 | content=Just 5,800 of them did so | form=asserted | figures=5,800 > 5800 person
:: claim c5 | content=A second round between President Ion Munteanu and Grigore Cazacu follows on December 1 | form=asserted | dates=1996-12-01
:: actor p1 | Ion Munteanu | role=President | country=MD
:: actor p2 | Grigore Cazacu
@ a5 | Nezavisimaya Gazeta | 1996-12-03
Grigore Cazacu will be the next president of Moldova. He won 54 percent of the vote in Sunday's second round against 46 percent for Ion Munteanu, after trailing by 11 points a fortnight earlier. Barely 9,300 inhabitants of the left bank of the Dniester went to the polls this time.
:: claim c8 | content=He won 54 percent of the vote in Sunday's second round against 46 percent for Ion Munteanu | form=asserted | figures=54 percent > 54 percent;46 percent > 46 percent | dates=1996-12-01
:: claim c9 | content=Barely 9,300 inhabitants of the left bank of the Dniester went to the polls this time | form=asserted | figures=9,300 inhabitants > 9300 person | dates=1996-12-01
:: actor p2 | Grigore Cazacu
:: actor p1 | Ion Munteanu
= sources c1 1
= sources c3 2
= sources c4 1
= sources c5 2
