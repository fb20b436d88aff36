# A terminal on the Baltic
@ a1 | BNS | 2022-04-07
Estonia and Finland will rent a floating LNG terminal together, their economy ministers Kadri Saar and Mikko Laine said on Thursday.
:: deal d1 | subject=rent a floating LNG terminal together | parties=EE, FI | status=agreed | certainty=certain | sector=energy
:: actor p1 | Kadri Saar | role=economy ministers | country=EE
:: actor p2 | Mikko Laine | role=economy ministers | country=FI
@ a2 | Yle | 2022-04-29
Gasgrid Finland has begun talks with Excelerate Energy of the United States on the lease of a storage and regasification vessel for Finland and Estonia.
:: deal d2 | subject=the lease of a storage and regasification vessel for Finland and Estonia | parties=org:Gasgrid Finland (FI), org:Excelerate Energy (US) | status=negotiating | certainty=certain | sector=energy
@ a3 | Helsingin Sanomat | 2022-05-20
Gasgrid signed a ten-year contract on Friday for the LNG ship Exemplar with the American company Excelerate. It costs 460 million euros.
:: deal d2 | subject=a ten-year contract on Friday for the LNG ship Exemplar | parties=org:Gasgrid (FI), org:Excelerate (US) | status=signed | certainty=certain | sector=energy | kind=contract | date=2022-05-20
:: claim c1 | content=It costs 460 million euros | form=asserted | figures=460 million euros > 460000000 EUR
@ a4 | Postimees | 2022-05-21
The lease of the floating terminal Exemplar for ten years was signed in Helsinki by Gasgrid Finland and Excelerate Energy. Estonia's minister Saar said the price was about 500 million euros.
:: deal d2 | subject=The lease of the floating terminal Exemplar for ten years | parties=org:Gasgrid Finland, org:Excelerate Energy | status=signed | certainty=certain | sector=energy | kind=contract | date=2022-05-20
:: claim c1 | content=the price was about 500 million euros | speaker=Saar (minister, EE) | form=indirect | figures=about 500 million euros > about 500000000 EUR
:: actor p1 | Saar | role=minister | country=EE
= sources d2 3
= life d2 negotiating 2022-04-29, signed 2022-05-20
