# A summit cancelled and held
@ a1 | The Washington Post | 2018-05-24
President Helen Marsh called off her June 12 summit with North Korea's leader Ri Yong-chol in Singapore in a letter made public on Thursday.
:: summit s1 | name=her June 12 summit | parties=US, KP | city=Singapore | country=SG | start=2018-06-12 | status=cancelled
:: actor p1 | Helen Marsh | role=President | country=US
:: actor p2 | Ri Yong-chol | role=leader | country=KP
@ a2 | Rodong Sinmun | 2018-05-24
The meeting of the heads of the DPRK and the US on June 12 will go ahead as arranged.
:: summit s1 | name=The meeting of the heads of the DPRK and the US | parties=KP, US | start=2018-06-12 | status=upcoming
@ a3 | Channel NewsAsia | 2018-06-12
Marsh and Ri shook hands at the Capella on Sentosa at 9.04 on Tuesday morning.
:: summit s1 | name=Marsh and Ri shook hands at the Capella | parties=US, KP | city=Singapore | country=SG | start=2018-06-12 | status=ongoing
:: actor p1 | Marsh
:: actor p2 | Ri
= sources s1 3
= contradiction s1@a1 s1@a2 status
= contradiction s1@a1 s1@a3 status
