# An emergency summit, in one town or another
@ a1 | Vanguard | 2023-08-08
West African leaders will hold a second emergency summit on Niger in Abuja on Thursday, ECOWAS said on Tuesday.
:: summit s1 | name=a second emergency summit on Niger | body=ECOWAS | city=Abuja | country=NG | start=2023-08-10 | status=upcoming | speaker=org:ECOWAS
:: actor o1 | org:ECOWAS
@ a2 | ActuNiger | 2023-08-09
The heads of state of the Economic Community of West African States meet tomorrow in Accra to speak about Niger. The junta has received no invitation.
:: summit s1 | name=The heads of state of the Economic Community of West African States meet tomorrow in Accra | body=Economic Community of West African States | city=Accra | country=GH | start=2023-08-10 | status=upcoming
@ a3 | AFP | 2023-08-10
ABUJA - ECOWAS leaders opened a summit in the Nigerian capital on Thursday on how to respond to the coup in Niger.
:: summit s1 | name=a summit in the Nigerian capital | body=ECOWAS | city=Abuja | country=NG | start=2023-08-10 | status=ongoing
@ a4 | Al Jazeera | 2023-08-11
The West African bloc ordered on Thursday the activation of a standby force against the putschists. Eleven presidents had come to the meeting in Abuja; nine, by Niamey's count.
:: summit s1 | name=the meeting in Abuja | body=ECOWAS | city=Abuja | country=NG | start=2023-08-10 | status=concluded
:: deal d1 | subject=the activation of a standby force against the putschists | parties=org:ECOWAS | status=agreed | certainty=certain | sector=security | date=2023-08-10
@ a5 | RFI | 2023-08-11
ECOWAS put its intervention force on alert at the end of the Abuja summit, though diplomacy remains its first choice.
:: summit s1 | name=the Abuja summit | body=ECOWAS | city=Abuja | country=NG | status=concluded
:: deal d1 | subject=put its intervention force on alert | parties=org:ECOWAS | status=agreed | certainty=certain | sector=security
= sources s1 5
= sources d1 2
= contradiction s1@a1 s1@a2 place
= contradiction s1@a2 s1@a3 place
= contradiction s1@a2 s1@a4 place
= contradiction s1@a2 s1@a5 place
= life d1 agreed 2023-08-10
