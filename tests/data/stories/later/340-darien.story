# Through the jungle
@ a1 | EFE | 2024-01-02
Panama City, Jan 2 (EFE).- A record 520,085 migrants crossed the Darien jungle into Panama in 2023, the National Migration Service said on Tuesday. Of these 328,650 were Venezuelans.
:: claim c1 | content=A record 520,085 migrants crossed the Darien jungle into Panama in 2023 | speaker=org:National Migration Service (PA) | form=indirect | about=PA | figures=520,085 migrants > 520085 person | dates=2023
:: claim c3 | content=Of these 328,650 were Venezuelans | form=asserted | figures=328,650 > 328650 person | dates=2023
:: actor o1 | org:National Migration Service | country=PA
@ a2 | El Tiempo | 2024-01-03
Some 439,000 migrants crossed the Darien from Colombia into Panama in 2023, according to the Ombudsman's Office in Bogota. Most of them set out by boat from Turbo and Necocli.
:: claim c2 | content=Some 439,000 migrants crossed the Darien from Colombia into Panama in 2023 | speaker=org:Ombudsman's Office (CO) | form=indirect | about=CO, PA | figures=Some 439,000 migrants > about 439000 person | dates=2023
:: claim c4 | content=Most of them set out by boat from Turbo and Necocli | form=asserted
:: actor o2 | org:Ombudsman's Office | country=CO
@ a3 | AP | 2024-01-03
PANAMA CITY (AP) — More than 520,000 people came through the Darien Gap last year, twice the 248,000 of 2022, Panama's public security minister, Raul Pineda, said Wednesday. He wants the United States to pay for flights home.
:: claim c1 | content=More than 520,000 people came through the Darien Gap last year | speaker=Raul Pineda (public security minister, PA) | form=indirect | figures=More than 520,000 people > 520000+ person | dates=2023
:: claim c5 | content=the 248,000 of 2022 | speaker=Raul Pineda (public security minister, PA) | form=indirect | figures=248,000 > 248000 person | dates=2022
:: deal d1 | subject=to pay for flights home | parties=PA, US | status=proposed | certainty=certain | sector=migration | speaker=Raul Pineda
:: actor p1 | Raul Pineda | role=public security minister | country=PA
@ a4 | Reuters | 2024-07-01
PANAMA CITY (Reuters) - The United States and Panama on Monday signed a memorandum under which Washington will pay for the repatriation flights of migrants who enter through the Darien. A total of 520,085 of them crossed the jungle in 2023.
:: deal d1 | subject=a memorandum under which Washington will pay for the repatriation flights of migrants | parties=US, PA | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2024-07-01
:: claim c1 | content=A total of 520,085 of them crossed the jungle in 2023 | form=asserted | figures=520,085 > 520085 person | dates=2023
@ a5 | La Prensa | 2025-01-03
Crossings of the Darien fell to 302,203 in 2024, the National Migration Service of Panama reported. Under the memorandum signed with the United States in July, 40 flights have taken 1,548 people home.
:: claim c6 | content=Crossings of the Darien fell to 302,203 in 2024 | speaker=org:National Migration Service of Panama | form=indirect | about=PA | figures=302,203 > 302203 person | dates=2024
:: deal d1 | subject=the memorandum signed with the United States in July | parties=PA, US | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2024-07
:: claim c7 | content=40 flights have taken 1,548 people home | form=asserted | figures=1,548 people > 1548 person
:: actor o1 | org:National Migration Service of Panama | country=PA
= sources c1 2
= sources d1 3
= contradiction c1@a1 c2@a2 figure
= contradiction c1@a3 c2@a2 figure
= contradiction c1@a4 c2@a2 figure
= life d1 proposed 2024-01-03, signed 2024-07-01
