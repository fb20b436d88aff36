# A loan after the birr was let go
@ a1 | Bloomberg | 2024-04-03
The International Monetary Fund and Ethiopia have not yet found common ground on a new loan and will go on negotiating in Washington this month, the IMF said on Wednesday. Ethiopia wants $3.5 billion.
:: deal d1 | subject=a new loan | parties=org:International Monetary Fund, ET | status=negotiating | certainty=certain | sector=finance | kind=loan-or-aid | speaker=org:IMF
:: claim c1 | content=Ethiopia wants $3.5 billion | form=asserted | certainty=underspecified | about=ET | figures=$3.5 billion > 3500000000 USD
:: actor o1 | org:International Monetary Fund | abbreviation=IMF
@ a2 | IMF | 2024-07-29
The Executive Board today approved a four-year arrangement under the Extended Credit Facility for Ethiopia in an amount of about US$3.4 billion. The decision enables an immediate disbursement of about US$1 billion.
:: deal d1 | subject=a four-year arrangement under the Extended Credit Facility for Ethiopia | parties=org:IMF, ET | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=about 3400000000 USD | date=2024-07-29
:: claim c2 | content=The decision enables an immediate disbursement of about US$1 billion | form=asserted | figures=about US$1 billion > about 1000000000 USD
@ a3 | Reuters | 2024-07-29
ADDIS ABABA (Reuters) - The IMF approved a $3.4 billion loan programme for Ethiopia on Monday, hours after the central bank let the birr float. About $1 billion will be paid out at once.
:: deal d1 | subject=a $3.4 billion loan programme for Ethiopia | parties=org:IMF, ET | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=3400000000 USD | date=2024-07-29
:: claim c2 | content=About $1 billion will be paid out at once | form=asserted | figures=About $1 billion > about 1000000000 USD
:: actor o1 | org:IMF
@ a4 | World Bank | 2024-07-30
The World Bank Group approved $1.5 billion in financing today to support Ethiopia's economic reforms, of which $1 billion is a grant.
:: deal d2 | subject=$1.5 billion in financing today to support Ethiopia's economic reforms | parties=org:World Bank Group, ET | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | date=2024-07-30
@ a5 | Capital Ethiopia | 2024-08-04
Ethiopia will receive $10.7 billion from the IMF, the World Bank and its creditors in the coming years, Finance Minister Abel Shiferaw told parliament. The World Bank agreed on Tuesday to give $1.5 billion for the reform of the economy.
:: claim c3 | content=Ethiopia will receive $10.7 billion from the IMF, the World Bank and its creditors in the coming years | speaker=Abel Shiferaw (Finance Minister, ET) | form=indirect | about=ET, org:IMF, org:World Bank | figures=$10.7 billion > 10700000000 USD
:: deal d2 | subject=give $1.5 billion for the reform of the economy | parties=org:World Bank, ET | status=agreed | certainty=certain | sector=finance | kind=loan-or-aid | value=1500000000 USD | date=2024-07-30
:: actor p1 | Abel Shiferaw | role=Finance Minister | country=ET
= sources d1 2
= sources c2 2
= sources d2 2
= life d1 negotiating 2024-04-03, agreed 2024-07-29
= life d2 agreed 2024-07-30
