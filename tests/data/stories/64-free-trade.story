# A trade agreement that takes its time
@ a1 | NZ Herald | 2018-06-21
New Zealand and the European Union launched negotiations for a free trade agreement in Wellington on Thursday, Trade Minister David Parata said.
:: deal d1 | subject=a free trade agreement | parties=NZ, org:European Union | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement | speaker=David Parata
:: actor p1 | David Parata | role=Trade Minister | country=NZ
@ a2 | Stuff | 2022-06-30
The free trade deal between New Zealand and the EU was concluded in Brussels overnight. Beef farmers called it a disappointment.
:: deal d1 | subject=The free trade deal between New Zealand and the EU | parties=NZ, org:EU | status=agreed | certainty=certain | sector=trade | kind=trade-agreement | date=2022-06-30
@ a3 | Euractiv | 2023-07-09
The EU and New Zealand signed their trade agreement on Sunday. It is expected to lift bilateral trade by 30 percent within a decade.
:: deal d1 | subject=their trade agreement | parties=org:EU, NZ | status=signed | certainty=certain | sector=trade | kind=trade-agreement | date=2023-07-09
:: claim c1 | content=It is expected to lift bilateral trade by 30 percent within a decade | form=asserted | certainty=probable | figures=30 percent > 30 percent
@ a4 | RNZ | 2024-05-01
New Zealand's free trade agreement with the European Union takes effect today. EU officials are at the same time negotiating one with Australia.
:: deal d1 | subject=New Zealand's free trade agreement with the European Union | parties=NZ, org:European Union | status=in-force | certainty=certain | sector=trade | kind=trade-agreement | date=2024-05-01
:: deal d2 | subject=negotiating one with Australia | parties=org:European Union, AU | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement
= sources d1 4
= life d1 negotiating 2018-06-21, agreed 2022-06-30, signed 2023-07-09, in-force 2024-05-01
