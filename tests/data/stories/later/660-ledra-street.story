# Ledra Street
@ a1 | Cyprus News Agency | 2008-03-21
Nicosia, Mar 21 (CNA) - President Andreas Hadjipavlou and Turkish Cypriot leader Mehmet Soyalan agreed at a meeting in Nicosia on Friday to open the Ledra Street crossing as soon as technically possible. Full negotiations on a settlement are to begin in three months.
:: summit s1 | name=a meeting in Nicosia on Friday | parties=CY, org:Turkish Cypriot | city=Nicosia | country=CY | start=2008-03-21 | status=concluded
:: deal d1 | subject=open the Ledra Street crossing as soon as technically possible | parties=CY, org:Turkish Cypriot | status=agreed | certainty=certain | sector=transport | date=2008-03-21
:: claim c1 | content=Full negotiations on a settlement are to begin in three months | form=asserted
:: actor p1 | Andreas Hadjipavlou | role=President | country=CY
:: actor p2 | Mehmet Soyalan | role=leader
@ a2 | Turkish Daily News | 2008-03-22
The leaders of the two Cypriot communities, Mehmet Soyalan and Andreas Hacipavlu, decided yesterday to reopen Lokmaci gate in Ledra Street, shut since 1963. The talks in Nicosia lasted three and a half hours, UN special representative Magnus Ohlsson said.

Comprehensive negotiations will follow in three months' time.
:: deal d1 | subject=reopen Lokmaci gate in Ledra Street, shut since 1963 | parties=CY, org:Cypriot communities | status=agreed | certainty=certain | sector=transport | date=2008-03-21
:: summit s1 | name=The talks in Nicosia | parties=CY | city=Nicosia | country=CY | start=2008-03-21 | status=concluded
:: claim c2 | content=The talks in Nicosia lasted three and a half hours | speaker=Magnus Ohlsson (UN special representative) | form=indirect
:: claim c1 | content=Comprehensive negotiations will follow in three months' time | form=asserted
:: actor p2 | Mehmet Soyalan
:: actor p1 | Andreas Hacipavlu
:: actor p3 | Magnus Ohlsson | role=UN special representative
@ a3 | Kibris | 2008-03-27
Turkish troops have been withdrawn from the area around Ledra Street, a UN official said on Wednesday. Municipal workers began to shore up the empty houses.
:: claim c3 | content=Turkish troops have been withdrawn from the area around Ledra Street | speaker=desc:a UN official | form=indirect | about=TR
:: claim c4 | content=Municipal workers began to shore up the empty houses | form=asserted
@ a4 | Cyprus Mail | 2008-03-28
Turkish troops have not been withdrawn from the area of Ledra Street, government spokesman Stelios Christofi said yesterday. Workers of the two municipalities are propping up the abandoned shops on both sides.
:: claim c5 | content=Turkish troops have not been withdrawn from the area of Ledra Street | speaker=Stelios Christofi (government spokesman, CY) | form=indirect | polarity=negative | about=TR
:: claim c4 | content=Workers of the two municipalities are propping up the abandoned shops on both sides | form=asserted
:: actor p4 | Stelios Christofi | role=government spokesman | country=CY
@ a5 | Reuters | 2008-04-03
NICOSIA, April 3 (Reuters) - Hundreds of Greek and Turkish Cypriots walked through Ledra Street on Thursday when the crossing in the heart of Nicosia was opened after 44 years. It closed again for two hours in the evening in a dispute over patrols.
:: deal d1 | subject=the crossing in the heart of Nicosia was opened after 44 years | parties=CY, org:Turkish Cypriots | status=in-force | certainty=certain | sector=transport | date=2008-04-03
:: claim c6 | content=It closed again for two hours in the evening in a dispute over patrols | form=asserted | figures=two hours > 2 hour | dates=2008-04-03
@ a6 | United Nations | 2008-04-03
The Special Representative, Magnus Ohlsson, took part in the opening of the Ledra Street crossing today, to which the leaders of the two communities had agreed on 21 March. The military forces of both sides have been moved out of sight of the street.
:: deal d1 | subject=the opening of the Ledra Street crossing today | parties=CY, org:two communities | status=in-force | certainty=certain | sector=transport | date=2008-04-03
:: claim c7 | content=The military forces of both sides have been moved out of sight of the street | form=asserted
:: actor p3 | Magnus Ohlsson | role=Special Representative
= sources c1 2
= sources c4 2
= sources d1 4
= sources s1 2
= contradiction c3@a3 c5@a4 denial
= life d1 agreed 2008-03-21, in-force 2008-04-03
