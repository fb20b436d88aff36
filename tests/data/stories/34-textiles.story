# Quotas for shirts
@ a1 | The Daily Star | 1999-06-03
DHAKA - Bangladesh and the United States begin two days of negotiations on garment quotas here today, Commerce Secretary Rafiqul Huda said.
:: deal d1 | subject=garment quotas | parties=BD, US | status=negotiating | certainty=certain | sector=trade | speaker=Rafiqul Huda
:: actor p1 | Rafiqul Huda | role=Commerce Secretary | country=BD
@ a2 | UNB | 1999-06-05
Bangladesh and the US have agreed to raise the quota for Bangladeshi garments by six per cent a year, a commerce ministry official said after the talks ended on Friday.
:: deal d1 | subject=raise the quota for Bangladeshi garments by six per cent a year | parties=BD, US | status=agreed | certainty=certain | sector=trade | date=1999-06-04 | speaker=a commerce ministry official
@ a3 | The Financial Express | 1999-06-06
Garment exporters welcomed the deal struck with Washington on Friday under which Bangladesh's quotas will grow by six percent annually. Exports of garments to the US came to $1.6 billion in 1998.
:: deal d1 | subject=Bangladesh's quotas will grow by six percent annually | parties=BD, US | status=agreed | certainty=certain | sector=trade | date=1999-06-04
:: claim c1 | content=Exports of garments to the US came to $1.6 billion in 1998 | form=asserted | about=US | figures=$1.6 billion > 1600000000 USD | dates=1998
@ a4 | Journal of Commerce | 1999-06-08
The U.S. bought $2.1 billion worth of clothing from Bangladesh in 1998, American customs figures show. A new pact lets that grow by 6% a year.
:: deal d1 | subject=A new pact lets that grow by 6% a year | parties=US, BD | status=agreed | certainty=certain | sector=trade
:: claim c2 | content=The U.S. bought $2.1 billion worth of clothing from Bangladesh in 1998 | speaker=country:US | form=indirect | about=US, BD | figures=$2.1 billion > 2100000000 USD | dates=1998
= sources d1 3
= contradiction c1@a3 c2@a4 figure
= life d1 negotiating 1999-06-03, agreed 1999-06-04
