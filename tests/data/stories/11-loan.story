# A railway loan in two currencies, revised later
@ a1 | Daily Nation | 2019-04-24
Kenya is seeking a loan of $3.6 billion from China to extend the Naivasha railway to the Ugandan border, Treasury Secretary Grace Wanjiru said on Wednesday.
:: deal d1 | subject=a loan of $3.6 billion from China to extend the Naivasha railway | parties=KE, CN | status=proposed | certainty=certain | sector=transport | kind=loan-or-aid | value=3600000000 USD | speaker=Grace Wanjiru
:: actor p1 | Grace Wanjiru | role=Treasury Secretary | country=KE
@ a2 | The Standard | 2019-04-25
The government wants Sh370 billion from Beijing for the extension of the Naivasha railway, according to Treasury Secretary Grace Wanjiru. Kenya's debt to China stood at $6.5 billion in 2018.
:: deal d1 | subject=Sh370 billion from Beijing for the extension of the Naivasha railway | parties=KE, CN | status=proposed | certainty=certain | sector=transport | kind=loan-or-aid | value=370000000000 KES | speaker=Grace Wanjiru
:: claim c1 | content=Kenya's debt to China stood at $6.5 billion in 2018 | form=asserted | about=KE, CN | figures=$6.5 billion > 6500000000 USD | dates=2018
:: actor p1 | Grace Wanjiru | role=Treasury Secretary | country=KE
@ a3 | Business Daily | 2019-04-28
Kenya owed China $7.9 billion at the end of 2018, central bank data show. The debt to China is set to grow with the railway loan.
:: claim c2 | content=Kenya owed China $7.9 billion at the end of 2018 | speaker=org:Central Bank of Kenya (KE) | form=indirect | about=KE, CN | figures=$7.9 billion > 7900000000 USD | dates=2018
:: deal d1 | subject=the railway loan | parties=KE, CN | status=proposed | certainty=certain | sector=transport | kind=loan-or-aid
@ a4 | Reuters | 2019-09-02
China has agreed to lend Kenya $2.4 billion for the Naivasha railway, less than Nairobi had asked for, Kenya's transport ministry said on Monday.
:: deal d1 | subject=lend Kenya $2.4 billion for the Naivasha railway | parties=CN, KE | status=agreed | certainty=certain | sector=transport | kind=loan-or-aid | value=2400000000 USD | speaker=transport ministry
:: actor o1 | org:transport ministry | country=KE
= sources d1 2
= sources c2 1
= contradiction c1@a2 c2@a3 figure
= life d1 proposed 2019-04-24, agreed 2019-09-02
