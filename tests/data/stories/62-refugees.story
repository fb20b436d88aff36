# Return of refugees
@ a1 | BSS | 2017-11-23
Bangladesh and Myanmar signed an arrangement in Naypyidaw today on the return of displaced people from Rakhine. Foreign Minister Kamrul Hossain signed for Bangladesh.
:: deal d1 | subject=the return of displaced people from Rakhine | parties=BD, MM | status=signed | certainty=certain | sector=migration | date=2017-11-23
:: actor p1 | Kamrul Hossain | role=Foreign Minister | country=BD
@ a2 | The Irrawaddy | 2017-11-24
Myanmar and Bangladesh have signed a deal for the repatriation of Rohingya refugees, who number 620,000 by the UN's count.
:: deal d1 | subject=the repatriation of Rohingya refugees | parties=MM, BD | status=signed | certainty=certain | sector=migration
@ a3 | The Daily Star | 2018-01-16
Dhaka and Naypyidaw yesterday agreed to complete the repatriation of the Rohingyas within two years, Foreign Secretary Shahidul Alam said.
:: deal d1 | subject=complete the repatriation of the Rohingyas within two years | parties=BD, MM | status=agreed | certainty=certain | sector=migration | date=2018-01-15 | speaker=Shahidul Alam
:: actor p2 | Shahidul Alam | role=Foreign Secretary | country=BD
@ a4 | AP | 2018-01-22
DHAKA (AP) — The return of Rohingya refugees to Myanmar, which was to start on Tuesday, has been delayed, a Bangladeshi official said.
:: deal d1 | subject=The return of Rohingya refugees to Myanmar | parties=BD, MM | status=stalled | certainty=certain | sector=migration | speaker=a Bangladeshi official
= sources d1 3
= life d1 signed 2017-11-23, stalled 2018-01-22
= back d1 1
