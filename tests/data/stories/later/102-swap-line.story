# A swap line, renewed or not
@ a1 | Ambito Financiero | 2023-01-08
Argentina's central bank and the People's Bank of China have activated a currency swap of 35 billion yuan, the bank in Buenos Aires said on Sunday.
:: deal d1 | subject=a currency swap of 35 billion yuan | parties=org:central bank (AR), org:People's Bank of China (CN) | status=in-force | certainty=certain | sector=finance | value=35000000000 CNY | speaker=org:central bank
:: actor o1 | org:central bank | country=AR
@ a2 | Xinhua | 2023-01-09
China and Argentina formally put into use a swap facility between their central banks worth 35 billion yuan, about 5 billion U.S. dollars, to support Argentina's foreign exchange market.
:: deal d1 | subject=a swap facility between their central banks | parties=CN, AR | status=in-force | certainty=certain | sector=finance | value=35000000000 CNY
@ a3 | Bloomberg | 2023-06-02
Argentina won an extension of the yuan swap line for three years after Economy Minister Nicolas Ferrari met officials in Beijing, and may now use twice as much.
:: deal d1 | subject=an extension of the yuan swap line for three years | parties=AR, CN | status=agreed | certainty=certain | sector=finance
:: actor p1 | Nicolas Ferrari | role=Economy Minister | country=AR
@ a4 | La Nacion | 2023-12-20
China has frozen the swap until the new government in Buenos Aires makes its intentions clear, a person familiar with the matter told La Nacion.
:: deal d1 | subject=the swap | parties=CN, AR | status=stalled | certainty=probable | sector=finance | outlet=La Nacion | speaker=a person familiar with the matter
@ a5 | Clarin | 2023-12-21
"The swap is not frozen, it works as it always did," central bank president Hector Sosa said on Thursday.
:: claim c1 | content="The swap is not frozen, | speaker=Hector Sosa (central bank president, AR) | form=direct | polarity=negative
:: actor p2 | Hector Sosa | role=central bank president | country=AR
= sources d1 4
= contradiction c1@a5 d1@a4 denial
