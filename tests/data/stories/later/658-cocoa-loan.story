# Money for the cocoa season
@ a1 | Ghana News Agency | 2012-09-05
Accra, Sept. 5, GNA - The Ghana Cocoa Board is in talks with international banks on a syndicated loan of 1.5 billion dollars for the 2012/13 season, Deputy Finance Minister Kwabena Asante-Poku said on Wednesday. Last season's loan was 2 billion dollars.
:: deal d1 | subject=a syndicated loan of 1.5 billion dollars for the 2012/13 season | parties=org:Ghana Cocoa Board, org:international banks | status=negotiating | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | speaker=Kwabena Asante-Poku
:: claim c1 | content=Last season's loan was 2 billion dollars | form=asserted | figures=2 billion dollars > 2000000000 USD
:: actor p1 | Kwabena Asante-Poku | role=Deputy Finance Minister | country=GH
:: actor o1 | org:Ghana Cocoa Board
@ a2 | Bloomberg | 2012-09-20
Ghana Cocoa Board signed an agreement in Paris today to borrow $1.5 billion from 23 banks to buy beans in the season that starts next month. Interest is half a percentage point over Libor, Standard Chartered, one of the arrangers, said. Ghana produced 879,000 metric tons of cocoa in 2011-12.
:: deal d1 | subject=an agreement in Paris today to borrow $1.5 billion from 23 banks | parties=org:Ghana Cocoa Board, org:banks | status=signed | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | date=2012-09-20
:: claim c2 | content=Interest is half a percentage point over Libor | speaker=org:Standard Chartered | form=indirect
:: claim c3 | content=Ghana produced 879,000 metric tons of cocoa in 2011-12 | form=asserted | about=GH | figures=879,000 metric tons > 879000 tonne | dates=2011-10-01/2012-09-30
:: actor o1 | org:Ghana Cocoa Board
:: actor o2 | org:Standard Chartered
@ a3 | Standard Chartered | 2012-09-20
Standard Chartered is proud to have helped arrange the US$1.5 billion receivables-backed facility of the Ghana Cocoa Board (COCOBOD), which was signed in Paris today. The margin is 50 basis points over Libor. Twenty-three banks take part.
:: deal d1 | subject=the US$1.5 billion receivables-backed facility of the Ghana Cocoa Board (COCOBOD) | parties=org:Ghana Cocoa Board, org:Standard Chartered | status=signed | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | date=2012-09-20
:: claim c2 | content=The margin is 50 basis points over Libor | form=asserted
:: claim c4 | content=Twenty-three banks take part | form=asserted | figures=Twenty-three banks > 23 bank
:: actor o2 | org:Standard Chartered
:: actor o1 | org:Ghana Cocoa Board | abbreviation=COCOBOD
@ a4 | Daily Graphic | 2012-09-22
COCOBOD has raised a loan of $1.5 billion for its purchases, signed in the French capital on Thursday. The number of banks that joined in was 23. The country's harvest came to 835,000 tonnes in the 2011/12 crop year, the research department of the International Cocoa Organization said.
:: deal d1 | subject=a loan of $1.5 billion for its purchases | parties=org:COCOBOD, org:banks | status=signed | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | date=2012-09-20
:: claim c4 | content=The number of banks that joined in was 23 | form=asserted | figures=23 > 23 bank
:: claim c5 | content=The country's harvest came to 835,000 tonnes in the 2011/12 crop year | speaker=org:research department of the International Cocoa Organization | form=indirect | figures=835,000 tonnes > 835000 tonne | dates=2011-10-01/2012-09-30
:: actor o1 | org:COCOBOD
:: actor o3 | org:International Cocoa Organization
@ a5 | Reuters | 2012-10-09
ACCRA, Oct 9 (Reuters) - Ghana's Cocobod has drawn the first $900 million of its syndicated loan, industry sources said. Exporters expect a crop of about 800,000 tonnes this season.
:: claim c6 | content=Ghana's Cocobod has drawn the first $900 million of its syndicated loan | speaker=desc:industry sources | form=indirect | figures=$900 million > 900000000 USD
:: claim c7 | content=Exporters expect a crop of about 800,000 tonnes this season | form=asserted | certainty=probable | figures=about 800,000 tonnes > about 800000 tonne | dates=2012-10-01/2013-09-30
:: actor o1 | org:Cocobod
= sources d1 4
= sources c2 1
= sources c4 2
= sources c6 1
= contradiction c3@a2 c5@a4 figure
= life d1 negotiating 2012-09-05, signed 2012-09-20
