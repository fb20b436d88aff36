# How many crossed
@ a1 | UNHCR | 2022-03-03
One million refugees have fled from Ukraine to neighbouring countries in seven days.
:: claim c1 | content=One million refugees have fled from Ukraine to neighbouring countries in seven days | form=asserted | about=UA | figures=One million refugees > 1000000 person
@ a2 | Rzeczpospolita | 2022-03-03
Poland has taken in 604,000 people from Ukraine since February 24, the Border Guard said this morning.
:: claim c2 | content=Poland has taken in 604,000 people from Ukraine since February 24 | speaker=org:Border Guard (PL) | form=indirect | about=PL, UA | figures=604,000 people > 604000 person | dates=2022-02-24/2022-03-03
@ a3 | CNN | 2022-03-03
More than a million people have left Ukraine within a week, the United Nations refugee agency says.
:: claim c1 | content=More than a million people have left Ukraine within a week | speaker=org:United Nations refugee agency | form=indirect | about=UA | figures=More than a million people > 1000000+ person
@ a4 | Sputnik | 2022-03-03
Only 450,000 people have entered Poland from Ukraine since February 24, Russian Foreign Ministry spokeswoman Irina Belova claimed.
:: claim c3 | content=Only 450,000 people have entered Poland from Ukraine since February 24 | speaker=Irina Belova (Foreign Ministry spokeswoman, RU) | form=indirect | about=PL, UA | figures=450,000 people > 450000 person | dates=2022-02-24/2022-03-03
:: actor p1 | Irina Belova | role=Foreign Ministry spokeswoman | country=RU
= sources c1 1
= contradiction c2@a2 c3@a4 figure
