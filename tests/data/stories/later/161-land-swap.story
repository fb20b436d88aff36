# Enclaves exchanged
@ a1 | bdnews24 | 2011-09-06
Bangladesh and India signed in Dhaka on Tuesday a protocol on exchanging 162 enclaves, but an accord on the waters of the Teesta was dropped at the last minute.
:: deal d1 | subject=exchanging 162 enclaves | parties=BD, IN | status=signed | certainty=certain | sector=other | kind=treaty | date=2011-09-06
:: deal d2 | subject=an accord on the waters of the Teesta | parties=BD, IN | status=stalled | certainty=certain | sector=environment
@ a2 | The Telegraph | 2011-09-07
Delhi and Dhaka have agreed to swap pockets of land along their frontier. The Teesta river treaty fell victim to Calcutta's veto.
:: deal d1 | subject=swap pockets of land along their frontier | parties=IN, BD | status=signed | certainty=certain | sector=other | kind=treaty
:: deal d2 | subject=The Teesta river treaty | parties=IN, BD | status=stalled | certainty=certain | sector=environment | kind=treaty
@ a3 | New Age | 2011-09-07
Foreign Secretary Rafiq Chowdhury said the Teesta water-sharing deal had not been cancelled and would be signed within three months.
:: deal d2 | subject=the Teesta water-sharing deal | parties=BD, IN | status=agreed | certainty=probable | sector=environment | speaker=Rafiq Chowdhury
:: claim c1 | content=the Teesta water-sharing deal had not been cancelled | speaker=Rafiq Chowdhury (Foreign Secretary, BD) | form=indirect | polarity=negative | about=BD
:: actor p1 | Rafiq Chowdhury | role=Foreign Secretary | country=BD
@ a4 | The Hindu | 2015-08-01
At the stroke of midnight India and Bangladesh exchanged 162 enclaves, and 51,000 people got a country.
:: deal d1 | subject=exchanged 162 enclaves | parties=IN, BD | status=in-force | certainty=certain | sector=other | date=2015-08-01
= sources d1 3
= sources d2 3
= life d1 signed 2011-09-06, in-force 2015-08-01
