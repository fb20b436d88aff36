# The mine and the shares
@ a1 | The Citizen | 2017-10-19
Barrick Gold will give Tanzania 16 percent of its three mines and pay $300 million, Constitutional Affairs Minister Juma Kiboko and the company's chairman announced in Dar es Salaam.
:: deal d1 | subject=give Tanzania 16 percent of its three mines and pay $300 million | parties=org:Barrick Gold (CA), TZ | status=agreed | certainty=certain | sector=energy | value=300000000 USD
:: actor p1 | Juma Kiboko | role=Constitutional Affairs Minister | country=TZ
@ a2 | Globe and Mail | 2017-10-20
The Canadian miner's truce with Dodoma hands the state a minority stake in Acacia's mines and half of the economic benefits.
:: deal d1 | subject=a minority stake in Acacia's mines | parties=org:Barrick Gold (CA), TZ | status=agreed | certainty=certain | sector=energy
@ a3 | Reuters | 2017-10-20
LONDON (Reuters) - Acacia Mining said on Friday it could not afford the $300 million payment to Tanzania agreed by its parent Barrick.
:: deal d1 | subject=the $300 million payment to Tanzania | parties=org:Barrick (CA), TZ | status=agreed | certainty=certain | sector=energy | value=300000000 USD | speaker=org:Acacia Mining
@ a4 | Daily News | 2020-01-25
President Elias Mkapa witnessed on Friday the signing of the framework agreement between the government and Barrick which creates Twiga Minerals.
:: deal d1 | subject=the framework agreement between the government and Barrick | parties=TZ, org:Barrick | status=signed | certainty=certain | sector=energy | date=2020-01-24
:: actor p2 | Elias Mkapa | role=President | country=TZ
= sources d1 4
= life d1 agreed 2017-10-19, signed 2020-01-24
