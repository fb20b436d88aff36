# Copy in five papers
@ a1 | AFP | 2011-07-09
JUBA (AFP) - The Republic of South Sudan declared its independence on Saturday before tens of thousands of cheering people. Sudan was the first state to recognise it. The new country and China agreed the same day to open embassies.
:: claim c1 | content=Sudan was the first state to recognise it | form=asserted | about=SD, SS
:: deal d1 | subject=open embassies | parties=SS, CN | status=agreed | certainty=certain | sector=other | date=2011-07-09
@ a2 | The Straits Times | 2011-07-10
The Republic of South Sudan declared its independence on Saturday before tens of thousands of cheering people. Sudan was the first state to recognise it. The new country and China agreed the same day to open embassies. - AFP
:: claim c1 | content=Sudan was the first state to recognise it | form=asserted | about=SD, SS
:: deal d1 | subject=open embassies | parties=SS, CN | status=agreed | certainty=certain | sector=other | date=2011-07-09
@ a3 | Xinhua | 2011-07-09
JUBA, July 9 (Xinhua) -- China and South Sudan established diplomatic relations on Saturday and will exchange ambassadors, a joint communique said.
:: deal d1 | subject=established diplomatic relations on Saturday and will exchange ambassadors | parties=CN, SS | status=agreed | certainty=certain | sector=other | date=2011-07-09
@ a4 | Gulf Times | 2011-07-10
Khartoum recognised the South first, a day before the ceremony in Juba, AFP reported.
:: claim c1 | content=Khartoum recognised the South first | outlet=AFP | form=indirect | about=SD, SS
@ a5 | Ministry of Foreign Affairs of China | 2011-07-09
The People's Republic of China and the Republic of South Sudan have decided to establish diplomatic relations at the ambassadorial level as of today.
:: deal d1 | subject=establish diplomatic relations at the ambassadorial level | parties=CN, SS | status=agreed | certainty=certain | sector=other | date=2011-07-09
= sources c1 1
= sources d1 3
= life d1 agreed 2011-07-09
