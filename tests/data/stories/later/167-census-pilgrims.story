# Pilgrims, quotas and two counts
@ a1 | Arab News | 2010-12-20
Saudi Arabia and Indonesia signed the Haj agreement for the coming season in Jeddah on Sunday; 211,000 Indonesians may come.
:: deal d1 | subject=the Haj agreement for the coming season | parties=SA, ID | status=signed | certainty=certain | sector=other | date=2010-12-19
:: claim c1 | content=211,000 Indonesians may come | form=asserted | about=ID | figures=211,000 Indonesians > 211000 person
@ a2 | The Jakarta Post | 2010-12-21
The Kingdom and Indonesia have sealed the yearly accord on pilgrims, Religious Affairs Minister Ahmad Suryana said. The quota is 221,000.
:: deal d1 | subject=the yearly accord on pilgrims | parties=SA, ID | status=signed | certainty=certain | sector=other | speaker=Ahmad Suryana
:: claim c2 | content=The quota is 221,000 | speaker=Ahmad Suryana (Religious Affairs Minister, ID) | form=indirect | figures=221,000 > 221000 person
:: actor p1 | Ahmad Suryana | role=Religious Affairs Minister | country=ID
@ a3 | Antara | 2010-12-21
The Haj memorandum between Indonesia and Saudi Arabia gives the country 221,000 places, said Religious Affairs Minister Achmad Suryana in Jakarta.
:: deal d1 | subject=The Haj memorandum between Indonesia and Saudi Arabia | parties=ID, SA | status=signed | certainty=certain | sector=other | kind=memorandum | speaker=Achmad Suryana
:: claim c2 | content=The Haj memorandum between Indonesia and Saudi Arabia gives the country 221,000 places | speaker=Achmad Suryana (Religious Affairs Minister, ID) | form=indirect | about=ID, SA | figures=221,000 places > 221000 person
:: actor p1 | Achmad Suryana | role=Religious Affairs Minister | country=ID
= sources d1 2
= sources c2 1
= contradiction c1@a1 c2@a2 figure
= contradiction c1@a1 c2@a3 figure
= life d1 signed 2010-12-19
