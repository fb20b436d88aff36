# Five presidents by a sea
@ a1 | Kazinform | 2018-08-10
The fifth Caspian summit takes place in Aktau on 12 August. The presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan are to sign the convention on the sea's legal status.
:: summit s1 | name=The fifth Caspian summit | ordinal=5 | body=Caspian summit | parties=AZ, IR, KZ, RU, TM | city=Aktau | country=KZ | start=2018-08-12 | status=upcoming
:: deal d1 | subject=the convention on the sea's legal status | parties=AZ, IR, KZ, RU, TM | status=agreed | certainty=certain | sector=other | kind=treaty
@ a2 | BBC News | 2018-08-12
Leaders of the five states around the Caspian Sea have signed a landmark convention in Aktau on who owns its waters and its bed.
:: summit s1 | name=Leaders of the five states around the Caspian Sea | city=Aktau | country=KZ | start=2018-08-12 | status=concluded
:: deal d1 | subject=a landmark convention in Aktau on who owns its waters and its bed | parties=AZ, IR, KZ, RU, TM | status=signed | certainty=certain | sector=other | kind=treaty | date=2018-08-12
@ a3 | IRNA | 2018-08-13
The Convention on the Legal Status of the Caspian Sea was signed on Sunday at the 5th Caspian Summit. The next summit will be held in Turkmenistan.
:: summit s1 | name=the 5th Caspian Summit | ordinal=5 | body=Caspian Summit | start=2018-08-12 | status=concluded
:: summit s2 | name=The next summit | body=Caspian Summit | country=TM | status=upcoming
:: deal d1 | subject=The Convention on the Legal Status of the Caspian Sea | parties=AZ, IR, KZ, RU, TM | status=signed | certainty=certain | sector=other | kind=treaty | date=2018-08-12
= sources s1 3
= sources d1 3
= life d1 agreed 2018-08-10, signed 2018-08-12
