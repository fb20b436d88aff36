# Petrol by another way
@ a1 | Daily Monitor | 2023-11-08
Uganda will stop buying fuel through Kenyan oil firms and import all of it from Vitol, Energy Minister Grace Nabukenya announced on Wednesday. Kenya's firms bring in 90 percent of Uganda's fuel.
:: deal d1 | subject=import all of it from Vitol | parties=UG, org:Vitol | status=agreed | certainty=certain | sector=energy | speaker=Grace Nabukenya
:: claim c1 | content=Kenya's firms bring in 90 percent of Uganda's fuel | form=asserted | about=KE, UG | figures=90 percent > 90 percent
:: actor p1 | Grace Nabukenya | role=Energy Minister | country=UG
:: actor o1 | org:Vitol
@ a2 | Business Daily | 2024-01-16
Kenya's energy regulator has granted the Uganda National Oil Company a licence to import fuel through Mombasa, Energy Secretary Dennis Kiplagat said in Nairobi. Uganda uses 2.5 billion litres a year, nine tenths of it shipped through Kenya.
:: claim c2 | content=Kenya's energy regulator has granted the Uganda National Oil Company a licence to import fuel through Mombasa | speaker=Dennis Kiplagat (Energy Secretary, KE) | form=indirect | about=KE, org:Uganda National Oil Company
:: claim c3 | content=Uganda uses 2.5 billion litres a year | form=asserted | about=UG | figures=2.5 billion litres > 2500000000 litre
:: claim c1 | content=nine tenths of it shipped through Kenya | form=asserted | about=KE | figures=nine tenths > 90 percent
:: actor p2 | Dennis Kiplagat | role=Energy Secretary | country=KE
:: actor o2 | org:Uganda National Oil Company | country=UG
@ a3 | New Vision | 2024-01-18
KAMPALA - Kenya's regulator has not granted the Uganda National Oil Company a licence to import fuel through Mombasa, Minister Grace Nabukenya told Parliament on Thursday. Uganda has sued in the East African Court of Justice.
:: claim c4 | content=Kenya's regulator has not granted the Uganda National Oil Company a licence to import fuel through Mombasa | speaker=Grace Nabukenya (Minister, UG) | form=indirect | polarity=negative | about=KE, org:Uganda National Oil Company
:: claim c5 | content=Uganda has sued in the East African Court of Justice | form=asserted | about=UG
:: actor p1 | Grace Nabukenya | role=Minister | country=UG
:: actor o2 | org:Uganda National Oil Company | country=UG
@ a4 | Reuters | 2024-05-16
NAIROBI (Reuters) - Kenya and Uganda signed an agreement on Thursday that lets Uganda's state oil company bring in fuel through the port of Mombasa, the Kenyan presidency said. Uganda uses 2.5 billion litres of fuel a year, worth $2 billion.
:: deal d2 | subject=an agreement on Thursday that lets Uganda's state oil company bring in fuel through the port of Mombasa | parties=KE, UG | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-05-16 | speaker=org:Kenyan presidency
:: claim c3 | content=Uganda uses 2.5 billion litres of fuel a year | form=asserted | about=UG | figures=2.5 billion litres > 2500000000 litre
:: actor o3 | org:Kenyan presidency | country=KE
@ a5 | The EastAfrican | 2024-05-18
Uganda and Kenya have made up over fuel: under a pact signed in Nairobi on Thursday Kampala's oil company may import through Mombasa. Vitol is to supply it for five years. The first cargo is due in July.
:: deal d2 | subject=a pact signed in Nairobi on Thursday | parties=UG, KE | status=signed | certainty=certain | sector=energy | kind=agreement | date=2024-05-16
:: deal d1 | subject=Vitol is to supply it for five years | parties=org:Vitol, UG | status=agreed | certainty=certain | sector=energy
:: claim c6 | content=The first cargo is due in July | form=asserted | dates=2024-07
:: actor o1 | org:Vitol
= sources c1 2
= sources c3 2
= sources d1 2
= sources d2 2
= contradiction c2@a2 c4@a3 denial
= life d1 agreed 2023-11-08
= life d2 signed 2024-05-16
