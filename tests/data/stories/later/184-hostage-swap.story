# Thirty for one
@ a1 | Haaretz | 2008-06-29
Israel's cabinet voted 22 to 3 on Sunday for a prisoner exchange with Hezbollah in which five Lebanese, among them Samir Hariq, go free.
:: deal d1 | subject=a prisoner exchange with Hezbollah | parties=IL, org:Hezbollah | status=agreed | certainty=certain | sector=security | date=2008-06-29
:: claim c1 | content=five Lebanese, among them Samir Hariq, go free | form=asserted | about=LB | figures=five Lebanese > 5 person
@ a2 | An-Nahar | 2008-06-30
The swap between Hezbollah and the enemy will take place in two weeks, the party's secretary general said. The German mediator has all signatures.
:: deal d1 | subject=The swap between Hezbollah and the enemy | parties=org:Hezbollah, IL | status=signed | certainty=certain | sector=security | speaker=secretary general
@ a3 | AFP | 2008-07-16
NAQURA, Lebanon (AFP) - Israel freed five Lebanese prisoners on Wednesday and received the bodies of two soldiers in a deal with Hezbollah mediated by Germany.
:: deal d1 | subject=a deal with Hezbollah mediated by Germany | parties=IL, org:Hezbollah | status=in-force | certainty=certain | sector=security | date=2008-07-16
:: claim c1 | content=Israel freed five Lebanese prisoners on Wednesday | form=asserted | about=IL, LB | figures=five Lebanese prisoners > 5 person | dates=2008-07-16
@ a4 | The Daily Star Lebanon | 2008-07-17
Beirut celebrated the return of its prisoners; seven men came home, according to Al-Manar television.
:: claim c2 | content=seven men came home | outlet=Al-Manar | form=indirect | figures=seven men > 7 person
= sources d1 3
= life d1 agreed 2008-06-29, signed 2008-06-30, in-force 2008-07-16
