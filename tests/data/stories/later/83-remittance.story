# Figures of workers
@ a1 | The Kathmandu Post | 2019-03-20
Some 400,000 Nepalis work in Malaysia. In 2018 they sent home $1.1 billion, according to the Central Bank of Nepal.
:: claim c1 | content=Some 400,000 Nepalis work in Malaysia | form=asserted | about=NP, MY | figures=Some 400,000 Nepalis > about 400000 person
:: claim c2 | content=In 2018 they sent home $1.1 billion | speaker=org:Central Bank of Nepal (NP) | form=indirect | figures=$1.1 billion > 1100000000 USD | dates=2018
@ a2 | The Star | 2019-03-21
There are 386,000 workers from Nepal in Malaysia, Human Resources Minister Tan Wei Ming told parliament. Malaysia and Nepal signed a memorandum on their recruitment last October.
:: claim c1 | content=There are 386,000 workers from Nepal in Malaysia | speaker=Tan Wei Ming (Human Resources Minister, MY) | form=indirect | about=NP, MY | figures=386,000 workers > 386000 person
:: deal d1 | subject=their recruitment | parties=MY, NP | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2018-10-29
:: actor p1 | Tan Wei Ming | role=Human Resources Minister | country=MY
@ a3 | Republica | 2018-10-30
Nepal and Malaysia signed on Monday a labour agreement under which employers will pay for the recruitment of Nepali workers.
:: deal d1 | subject=a labour agreement under which employers will pay for the recruitment of Nepali workers | parties=NP, MY | status=signed | certainty=certain | sector=migration | kind=memorandum | date=2018-10-29
@ a4 | Himalayan News | 2019-03-25
More than 500,000 Nepalis work in Malaysia, the labour ministry in Kathmandu said.
:: claim c3 | content=More than 500,000 Nepalis work in Malaysia | speaker=org:labour ministry (NP) | form=indirect | about=NP, MY | figures=More than 500,000 Nepalis > 500000+ person
= sources d1 2
= sources c1 2
= contradiction c1@a1 c3@a4 figure
= contradiction c1@a2 c3@a4 figure
= life d1 signed 2018-10-29
