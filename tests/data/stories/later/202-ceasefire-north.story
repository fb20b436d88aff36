# Guns in the north
@ a1 | Addis Standard | 2022-03-24
The Ethiopian government declared an indefinite humanitarian truce on Thursday to let aid into Tigray.
:: deal d1 | subject=an indefinite humanitarian truce | parties=ET | status=agreed | certainty=certain | sector=security | date=2022-03-24 | speaker=country:ET
@ a2 | Reuters | 2022-03-25
NAIROBI (Reuters) - Rebellious Tigrayan forces said on Friday they would respect a ceasefire proposed by Addis Ababa if supplies arrive within reasonable time.
:: deal d1 | subject=a ceasefire proposed by Addis Ababa | parties=ET, org:Tigrayan forces (ET) | status=agreed | certainty=certain | sector=security | speaker=org:Tigrayan forces
@ a3 | UN News | 2022-04-01
A convoy of 20 trucks with food reached Mekelle on Friday, the first by road since December, the World Food Programme said.
:: claim c1 | content=A convoy of 20 trucks with food reached Mekelle on Friday | speaker=org:World Food Programme | form=indirect | about=ET | figures=20 trucks > 20 truck | dates=2022-04-01
@ a4 | Fana Broadcasting | 2022-04-02
Twenty-one lorries carrying 500 tonnes of wheat have entered Tigray, the disaster commissioner, Mitiku Alemu, said.
:: claim c3 | content=Twenty-one lorries carrying 500 tonnes of wheat have entered Tigray | speaker=Mitiku Alemu (disaster commissioner, ET) | form=indirect | about=ET | figures=Twenty-one lorries > 21 truck
:: actor p1 | Mitiku Alemu | role=disaster commissioner | country=ET
@ a5 | BBC News | 2022-04-02
"Not one truck has come through since the announcement," Tigray spokesman Getahun Redda told the BBC.
:: claim c2 | content="Not one truck has come through since the announcement," | speaker=Getahun Redda | form=direct | polarity=negative | about=ET
:: actor p2 | Getahun Redda | role=spokesman
= sources d1 2
= contradiction c1@a3 c2@a5 denial
= contradiction c3@a4 c2@a5 denial
= contradiction c1@a3 c3@a4 figure
