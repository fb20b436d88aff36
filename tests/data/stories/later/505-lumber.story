# Softwood and four billion dollars
@ a1 | AP | 2006-04-27
OTTAWA (AP) - Canada and the United States agreed Thursday on terms to end their long fight over softwood lumber, Prime Minister Glen Fairbairn told the House of Commons. Washington will hand back US$4 billion of the duties it has collected since 2002, he said.

Canadian lumber holds about a third of the U.S. market.
:: deal d1 | subject=terms to end their long fight over softwood lumber | parties=CA, US | status=agreed | certainty=certain | sector=trade | date=2006-04-27 | speaker=Glen Fairbairn
:: claim c1 | content=Washington will hand back US$4 billion of the duties it has collected since 2002 | speaker=Glen Fairbairn (Prime Minister, CA) | form=indirect | about=US | figures=US$4 billion > 4000000000 USD
:: claim c2 | content=Canadian lumber holds about a third of the U.S. market | form=asserted | about=CA, US
:: actor p1 | Glen Fairbairn | role=Prime Minister | country=CA
@ a2 | Office of the United States Trade Representative | 2006-04-27
WASHINGTON - The United States and Canada today reached a framework agreement on softwood lumber. Under it the United States will return about $4 billion in deposits to Canadian producers; $1 billion stays in this country. The agreement would run for seven years.
:: deal d1 | subject=a framework agreement on softwood lumber | parties=US, CA | status=agreed | certainty=certain | sector=trade | kind=agreement | date=2006-04-27
:: claim c1 | content=the United States will return about $4 billion in deposits to Canadian producers | form=asserted | about=US, CA | figures=about $4 billion > about 4000000000 USD
:: claim c3 | content=$1 billion stays in this country | form=asserted | figures=$1 billion > 1000000000 USD
:: claim c4 | content=The agreement would run for seven years | form=asserted
@ a3 | Vancouver Sun | 2006-04-28
The lumber accord reached on Thursday leaves the U.S. industry with US$1 billion, but Canadian companies get at least US$4 billion of their duties back, said Bruce Halvorsen, president of the B.C. Lumber Trade Council. Sawmills in the Interior have waited four years for that cheque.
:: deal d1 | subject=The lumber accord reached on Thursday | parties=CA, US | status=agreed | certainty=certain | sector=trade | date=2006-04-27 | speaker=Bruce Halvorsen
:: claim c3 | content=leaves the U.S. industry with US$1 billion | speaker=Bruce Halvorsen (president of the B.C. Lumber Trade Council) | form=indirect | about=US | figures=US$1 billion > 1000000000 USD
:: claim c1 | content=Canadian companies get at least US$4 billion of their duties back | speaker=Bruce Halvorsen (president of the B.C. Lumber Trade Council) | form=indirect | about=CA | figures=at least US$4 billion > 4000000000+ USD
:: claim c6 | content=Sawmills in the Interior have waited four years for that cheque | form=asserted
:: actor p2 | Bruce Halvorsen | role=president
:: actor o1 | org:B.C. Lumber Trade Council
@ a4 | Reuters | 2006-09-12
OTTAWA, Sept 12 (Reuters) - Canada and the United States on Tuesday signed the agreement that settles their softwood lumber dispute. International Trade Minister Daniel Emory said Canadian firms would see their money "within weeks".
:: deal d1 | subject=the agreement that settles their softwood lumber dispute | parties=CA, US | status=signed | certainty=certain | sector=trade | kind=agreement | date=2006-09-12
:: claim c7 | content=Canadian firms would see their money "within weeks" | speaker=Daniel Emory (International Trade Minister, CA) | form=mixed | about=CA
:: actor p3 | Daniel Emory | role=International Trade Minister | country=CA
@ a5 | The Globe and Mail | 2006-10-13
The softwood lumber agreement with the United States took effect yesterday. Ottawa will collect an export charge of up to 15 per cent when prices are low, and exporters will recover more than $4-billion in U.S. currency from the American Treasury.
:: deal d1 | subject=The softwood lumber agreement with the United States | parties=CA, US | status=in-force | certainty=certain | sector=trade | kind=agreement | date=2006-10-12
:: claim c8 | content=Ottawa will collect an export charge of up to 15 per cent when prices are low | form=asserted | about=CA | figures=up to 15 per cent > 15- percent
:: claim c1 | content=exporters will recover more than $4-billion in U.S. currency from the American Treasury | form=asserted | about=US | figures=more than $4-billion > 4000000000+ USD
= sources d1 5
= sources c1 4
= sources c3 2
= life d1 agreed 2006-04-27, signed 2006-09-12, in-force 2006-10-12
