# A summit of two, and its numbers
@ a1 | VOA | 2014-08-05
President Daniel Whitfield announced at the U.S.-Africa Leaders Summit in Washington that American companies will invest $14 billion in the continent.
:: summit s1 | name=the U.S.-Africa Leaders Summit | parties=US | city=Washington | country=US | status=ongoing
:: claim c1 | content=American companies will invest $14 billion in the continent | speaker=Daniel Whitfield (President, US) | form=indirect | about=US | figures=$14 billion > 14000000000 USD
:: actor p1 | Daniel Whitfield | role=President | country=US
@ a2 | The Citizen | 2014-08-06
Firms from the US have pledged $33 billion for Africa at the summit in the American capital, Whitfield told forty-five African leaders.
:: summit s1 | name=the summit in the American capital | city=Washington | country=US | status=ongoing
:: claim c2 | content=Firms from the US have pledged $33 billion for Africa | speaker=Whitfield (US) | form=indirect | about=US | figures=$33 billion > 33000000000 USD
:: actor p1 | Whitfield | country=US
@ a3 | Mail & Guardian | 2014-08-08
At the three-day Washington meeting, which ended on Wednesday, Zimbabwe and Sudan were missing: they had not been asked.
:: summit s1 | name=the three-day Washington meeting | city=Washington | country=US | end=2014-08-06 | status=concluded
@ a4 | Ghana News Agency | 2014-08-07
ACCRA, Aug. 7, GNA - Ghana signed the second compact with the Millennium Challenge Corporation in Washington on Tuesday. The $498 million will go into power supply.
:: deal d1 | subject=the second compact with the Millennium Challenge Corporation | parties=GH, org:Millennium Challenge Corporation (US) | status=signed | certainty=certain | sector=energy | date=2014-08-05
:: claim c3 | content=The $498 million will go into power supply | form=asserted | figures=$498 million > 498000000 USD
@ a5 | Myjoyonline | 2014-08-06
The United States will give Ghana $498 million for electricity under a compact that President Kwesi Appiah witnessed in the US capital.
:: deal d1 | subject=$498 million for electricity under a compact | parties=US, GH | status=signed | certainty=certain | sector=energy | value=498000000 USD
:: actor p2 | Kwesi Appiah | role=President | country=GH
= sources s1 3
= sources d1 2
= contradiction c1@a1 c2@a2 figure
