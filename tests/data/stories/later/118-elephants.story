# Elephants, ivory and a summit without a host
@ a1 | The Botswana Gazette | 2019-05-03
The presidents of Botswana, Namibia, Zambia and Zimbabwe gather in Kasane on Tuesday for a summit on elephants.
:: summit s1 | name=a summit on elephants | parties=BW, NA, ZM, ZW | city=Kasane | country=BW | start=2019-05-07 | status=upcoming
@ a2 | The Namibian | 2019-05-07
KASANE - Namibia wants the ban on ivory trade lifted, Environment Minister Festus Haikali told the elephant summit of five southern African states here.
:: summit s1 | name=the elephant summit of five southern African states | city=Kasane | country=BW | start=2019-05-07 | status=ongoing
:: deal d1 | subject=the ban on ivory trade lifted | parties=NA | status=proposed | certainty=certain | sector=environment | speaker=Festus Haikali
:: actor p1 | Festus Haikali | role=Environment Minister | country=NA
@ a3 | AFP | 2019-05-07
Southern African nations with the world's biggest elephant herds called at a meeting in Kasane for an end to the prohibition on selling ivory. Botswana has 160,000 elephants, its government says.
:: summit s1 | name=a meeting in Kasane | city=Kasane | country=BW | status=concluded
:: deal d1 | subject=an end to the prohibition on selling ivory | status=proposed | certainty=certain | sector=environment
:: claim c1 | content=Botswana has 160,000 elephants | speaker=org:government (BW) | form=indirect | about=BW | figures=160,000 elephants > 160000 elephant
@ a4 | The Guardian | 2019-05-23
Botswana has about 130,000 elephants, according to the latest aerial survey by Elephants Without Borders. It lifted its hunting ban on Wednesday.
:: claim c2 | content=Botswana has about 130,000 elephants | speaker=org:Elephants Without Borders | form=indirect | about=BW | figures=about 130,000 elephants > about 130000 elephant
= sources s1 3
= sources d1 2
= contradiction c1@a3 c2@a4 figure
