# A poll and its watchers
@ a1 | Civil.ge | 2012-10-02
Turnout in the parliamentary election was 61 percent, the Central Election Commission of Georgia said on Tuesday.
:: claim c1 | content=Turnout in the parliamentary election was 61 percent | speaker=org:Central Election Commission (GE) | form=indirect | about=GE | figures=61 percent > 61 percent
@ a2 | RFE/RL | 2012-10-02
President Giorgi Maisaia conceded on Tuesday that his party had lost Georgia's parliamentary vote to the coalition of billionaire Levan Ivanadze.
:: claim c2 | content=his party had lost Georgia's parliamentary vote to the coalition of billionaire Levan Ivanadze | speaker=Giorgi Maisaia (President, GE) | form=indirect | about=GE
:: actor p1 | Giorgi Maisaia | role=President | country=GE
:: actor p2 | Levan Ivanadze
@ a3 | The New York Times | 2012-10-03
Georgia's leader, Giorgi Maisaia, acknowledged defeat in the parliamentary election and said he would lead the opposition.
:: claim c2 | content=Georgia's leader, Giorgi Maisaia, acknowledged defeat in the parliamentary election | form=asserted | about=GE
:: actor p1 | Giorgi Maisaia | role=leader | country=GE
@ a4 | OSCE | 2012-10-02
The elections marked an important step in consolidating democracy, international observers concluded; three in five voters took part.
:: claim c3 | content=The elections marked an important step in consolidating democracy | speaker=desc:international observers | form=indirect | about=GE
= sources c2 2
