# Helicopters over the Limpopo
@ a1 | AIM | 2000-02-28
Maputo, 28 Feb (AIM) - South African air force helicopters plucked some 1,500 people from trees and roofs in the Limpopo valley on Sunday, Foreign Minister Eduardo Macuacua said. South Africa has seven helicopters in the country.
:: claim c1 | content=South African air force helicopters plucked some 1,500 people from trees and roofs in the Limpopo valley on Sunday | speaker=Eduardo Macuacua (Foreign Minister, MZ) | form=indirect | about=ZA, MZ | figures=some 1,500 people > about 1500 person | dates=2000-02-27
:: claim c2 | content=South Africa has seven helicopters in the country | form=asserted | about=ZA, MZ | figures=seven helicopters > 7 helicopter
:: actor p1 | Eduardo Macuacua | role=Foreign Minister | country=MZ
@ a2 | The Star | 2000-02-28
Five South African helicopters are at work in flooded Mozambique, said Colonel Jaco Pretorius of the air force. They saved about 1,500 people on Sunday, as many as in the four days before.
:: claim c3 | content=Five South African helicopters are at work in flooded Mozambique | speaker=Jaco Pretorius (Colonel, ZA) | form=indirect | about=ZA, MZ | figures=Five South African helicopters > 5 helicopter
:: claim c1 | content=They saved about 1,500 people on Sunday | form=asserted | about=ZA | figures=about 1,500 people > about 1500 person | dates=2000-02-27
:: actor p2 | Jaco Pretorius | role=Colonel | country=ZA
@ a3 | Reuters | 2000-03-03
MAPUTO, March 3 (Reuters) - The number of helicopters flying rescue missions in Mozambique rose to 17 on Friday with the arrival of French and British aircraft. More than 10,000 people have been lifted to safety so far, the United Nations World Food Programme said.
:: claim c4 | content=The number of helicopters flying rescue missions in Mozambique rose to 17 on Friday | form=asserted | about=MZ | figures=17 > 17 helicopter | dates=2000-03-03
:: claim c5 | content=More than 10,000 people have been lifted to safety so far | speaker=org:United Nations World Food Programme | form=indirect | figures=More than 10,000 people > 10000+ person
:: actor o1 | org:United Nations World Food Programme
@ a4 | UNDP | 2000-05-04
Donors meeting in Rome on 3 and 4 May pledged $453 million for the reconstruction of Mozambique after the floods. "The response has been very generous," Administrator Martin Shaw Brand said at the close.
:: summit s1 | name=Donors meeting in Rome | kind=ministerial | city=Rome | country=IT | start=2000-05-03 | end=2000-05-04 | status=concluded
:: deal d1 | subject=$453 million for the reconstruction of Mozambique after the floods | parties=desc:Donors, MZ | status=agreed | certainty=certain | sector=finance | kind=pledge | value=453000000 USD | date=2000-05-04
:: claim c6 | content="The response has been very generous," | speaker=Martin Shaw Brand (Administrator) | form=direct
:: actor p3 | Martin Shaw Brand | role=Administrator
@ a5 | Noticias | 2000-05-05
Mozambique came home from the donors' conference in Rome with promises of 520 million dollars for the repair of what the floods destroyed. The government had asked for 450 million.
:: summit s1 | name=the donors' conference in Rome | kind=ministerial | city=Rome | country=IT | status=concluded
:: deal d1 | subject=promises of 520 million dollars for the repair of what the floods destroyed | parties=desc:donors, MZ | status=agreed | certainty=certain | sector=finance | kind=pledge | value=520000000 USD
:: claim c7 | content=The government had asked for 450 million | form=asserted | about=MZ | figures=450 million > 450000000 USD
@ a6 | BBC News | 2000-05-04
International donors have promised Mozambique more than $450 million to rebuild roads, railways and homes wrecked by February's floods, at a conference held in Rome. It is what Maputo had requested.
:: deal d1 | subject=more than $450 million to rebuild roads, railways and homes wrecked by February's floods | parties=desc:International donors, MZ | status=agreed | certainty=certain | sector=finance | kind=pledge | value=450000000+ USD
:: summit s1 | name=a conference held in Rome | kind=ministerial | city=Rome | country=IT | status=concluded
= sources d1 3
= sources s1 3
= sources c1 2
= contradiction c2@a1 c3@a2 figure
= contradiction d1@a4 d1@a5 figure
= life d1 agreed 2000-05-04
