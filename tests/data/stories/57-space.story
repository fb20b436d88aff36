# An astronaut's seat
@ a1 | The National | 2017-06-21
The UAE and Russia signed an agreement in Moscow to send an Emirati astronaut to the International Space Station, the Mohammed bin Rashid Space Centre said.
:: deal d1 | subject=send an Emirati astronaut to the International Space Station | parties=AE, RU | status=signed | certainty=certain | sector=space | speaker=Mohammed bin Rashid Space Centre
:: actor o1 | org:Mohammed bin Rashid Space Centre | country=AE
@ a2 | Roscosmos | 2017-06-21
Roscosmos and the Space Centre of the United Arab Emirates concluded a contract for the flight of a UAE cosmonaut to the ISS.
:: deal d1 | subject=the flight of a UAE cosmonaut to the ISS | parties=org:Roscosmos, AE | status=signed | certainty=certain | sector=space | kind=contract
:: actor o2 | org:Roscosmos | country=RU
@ a3 | Khaleej Times | 2019-09-25
Emirati astronaut Majid Al Suwaidi lifted off for the International Space Station on Wednesday aboard a Russian Soyuz, as agreed with Moscow two years ago.
:: deal d1 | subject=Emirati astronaut Majid Al Suwaidi lifted off for the International Space Station | parties=AE, RU | status=in-force | certainty=certain | sector=space
:: actor p1 | Majid Al Suwaidi | role=astronaut | country=AE
= sources d1 3
= life d1 signed 2017-06-21, in-force 2019-09-25
