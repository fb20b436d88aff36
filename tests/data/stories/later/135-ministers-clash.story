# Signed, says one minister; not yet, says the other
@ a1 | Daily News Egypt | 2021-03-06
Egypt and Sudan have signed a military cooperation agreement in Khartoum, Chief of Staff Hossam Fathy said on Saturday.
:: deal d1 | subject=a military cooperation agreement | parties=EG, SD | status=signed | certainty=certain | sector=defence | speaker=Hossam Fathy
:: actor p1 | Hossam Fathy | role=Chief of Staff | country=EG
@ a2 | SUNA | 2021-03-06
The armed forces of Sudan and Egypt are still negotiating the text of a pact on defence, Sudanese army spokesman Yasir Osman said after the visit of the Egyptian chief of staff.
:: deal d1 | subject=a pact on defence | parties=SD, EG | status=negotiating | certainty=certain | sector=defence | speaker=Yasir Osman
:: actor p2 | Yasir Osman | role=army spokesman | country=SD
@ a3 | Asharq Al-Awsat | 2021-03-07
Khartoum and Cairo put their names to an accord on military training and border security on Saturday.
:: deal d1 | subject=an accord on military training and border security | parties=SD, EG | status=signed | certainty=certain | sector=defence | date=2021-03-06
@ a4 | Ahram Online | 2021-03-03
Lieutenant General Hossam Fathi, Egypt's chief of staff, flew to Sudan on Tuesday for talks on training and on the Ethiopian dam.
:: actor p1 | Hossam Fathi | role=chief of staff | country=EG
= sources d1 3
= contradiction d1@a1 d1@a2 status
= contradiction d1@a2 d1@a3 status
