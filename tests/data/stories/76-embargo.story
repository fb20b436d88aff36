# Beef
@ a1 | China Daily | 2017-05-12
China will let in American beef by July 16 under a ten-point trade agreement that the two countries announced on Thursday.
:: deal d1 | subject=let in American beef by July 16 | parties=CN, US | status=agreed | certainty=certain | sector=agriculture | date=2017-05-11
@ a2 | The Wall Street Journal | 2017-05-12
The US and China said they had reached a deal to open the Chinese market to U.S. beef for the first time since 2003, Commerce Secretary Walter Brandt told reporters.
:: deal d1 | subject=open the Chinese market to U.S. beef | parties=US, CN | status=agreed | certainty=certain | sector=agriculture | speaker=Walter Brandt
:: actor p1 | Walter Brandt | role=Commerce Secretary | country=US
@ a3 | Bloomberg | 2017-06-12
The U.S. and China have finalised the terms for shipping American beef to China, the Agriculture Department said on Monday.
:: deal d1 | subject=the terms for shipping American beef to China | parties=US, CN | status=agreed | certainty=certain | sector=agriculture | speaker=Agriculture Department
:: actor o1 | org:Agriculture Department | country=US
@ a4 | Global Times | 2017-06-30
A ceremony in Beijing marked on Friday the return of US beef to Chinese shops after 14 years.
:: deal d1 | subject=the return of US beef to Chinese shops | parties=US, CN | status=in-force | certainty=certain | sector=agriculture
= sources d1 3
= life d1 agreed 2017-05-11, in-force 2017-06-30
