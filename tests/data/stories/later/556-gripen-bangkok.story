# Swedish fighters for Surat Thani
@ a1 | TT | 2007-10-17
STOCKHOLM (TT) - Thailand wants to buy twelve Gripen fighters from Sweden, Defence Minister Ulf Sandelin said on Wednesday. The price was still "a matter for the table", he said.
:: deal d1 | subject=buy twelve Gripen fighters from Sweden | parties=TH, SE | status=proposed | certainty=certain | sector=defence | speaker=Ulf Sandelin
:: claim c1 | content=The price was still "a matter for the table" | speaker=Ulf Sandelin (Defence Minister, SE) | form=mixed
:: actor p1 | Ulf Sandelin | role=Defence Minister | country=SE
@ a2 | Bangkok Post | 2007-10-18
The air force is to get twelve Swedish Gripens for 34.4 billion baht, Air Chief Marshal Chalermchai Intharasuk announced yesterday. They replace F-5s that fly from Surat Thani.
:: deal d1 | subject=twelve Swedish Gripens for 34.4 billion baht | parties=TH, SE | status=agreed | certainty=certain | sector=defence | value=34400000000 THB | date=2007-10-17 | speaker=Chalermchai Intharasuk
:: claim c2 | content=They replace F-5s that fly from Surat Thani | form=asserted
:: actor p2 | Chalermchai Intharasuk | role=Air Chief Marshal | country=TH
@ a3 | AFP | 2008-02-11
BANGKOK, Feb 11, 2008 (AFP) - Thailand and Sweden signed a contract for a first batch of six Gripen jets in Bangkok on Monday, the Thai air force said. It is worth 19 billion baht.
:: deal d1 | subject=a contract for a first batch of six Gripen jets | parties=TH, SE | status=signed | certainty=certain | sector=defence | kind=contract | date=2008-02-11 | speaker=org:air force
:: claim c3 | content=It is worth 19 billion baht | form=asserted | figures=19 billion baht > 19000000000 THB
:: actor o1 | org:air force | country=TH
@ a4 | Svenska Dagbladet | 2008-02-11
Sweden is still negotiating with Thailand about the sale of the first six Gripen planes, the Defence Materiel Administration in Stockholm said on Monday. A signature is expected within weeks.
:: deal d1 | subject=the sale of the first six Gripen planes | parties=SE, TH | status=negotiating | certainty=certain | sector=defence | date=2008-02-11 | speaker=org:Defence Materiel Administration (SE)
:: claim c4 | content=A signature is expected within weeks | form=asserted | certainty=probable
:: actor o2 | org:Defence Materiel Administration | country=SE
@ a5 | The Nation | 2008-02-13
The contract for six Gripen fighters that was signed on Monday is worth 19 billion baht, Defence Minister Samart Boonmee told reporters. Sweden adds two Saab radar planes and scholarships.
:: deal d1 | subject=The contract for six Gripen fighters that was signed on Monday | parties=TH, SE | status=signed | certainty=certain | sector=defence | kind=contract | date=2008-02-11 | speaker=Samart Boonmee
:: claim c3 | content=is worth 19 billion baht | speaker=Samart Boonmee (Defence Minister, TH) | form=indirect | figures=19 billion baht > 19000000000 THB
:: claim c5 | content=Sweden adds two Saab radar planes and scholarships | form=asserted | about=SE | figures=two Saab radar planes > 2 plane
:: actor p3 | Samart Boonmee | role=Defence Minister | country=TH
@ a6 | Jane's Defence Weekly | 2011-02-23
The Royal Thai Air Force received its first six Gripens at Surat Thani on 22 February, three years after the contract with Sweden. Six more are to arrive in 2013 under a second contract.
:: deal d1 | subject=the contract with Sweden | parties=TH, SE | status=in-force | certainty=certain | sector=defence | kind=contract
:: claim c6 | content=The Royal Thai Air Force received its first six Gripens at Surat Thani on 22 February | form=asserted | about=org:Royal Thai Air Force | figures=six Gripens > 6 fighter | dates=2011-02-22
:: claim c7 | content=Six more are to arrive in 2013 under a second contract | form=asserted | figures=Six more > 6 fighter | dates=2013
:: actor o1 | org:Royal Thai Air Force | country=TH
= sources d1 3
= sources c3 2
= contradiction d1@a3 d1@a4 status
= contradiction d1@a4 d1@a5 status
