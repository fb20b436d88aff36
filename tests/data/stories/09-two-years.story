# The same series in two years
@ a1 | Xinhua | 2018-11-02
The 9th China-Central Europe Leaders' Meeting will take place in Sofia on November 15, the Foreign Ministry announced.
:: summit s1 | name=9th China-Central Europe Leaders' Meeting | ordinal=9 | body=China-Central Europe Leaders' Meeting | city=Sofia | country=BG | start=2018-11-15 | status=upcoming | speaker=Foreign Ministry
@ a2 | BTA | 2018-11-15
SOFIA: Prime ministers of 14 countries and China opened their ninth leaders' meeting in the Bulgarian capital on Thursday. Bulgaria and China signed a memorandum on the Varna port railway.
:: summit s1 | name=ninth leaders' meeting | ordinal=9 | city=Sofia | country=BG | start=2018-11-15 | status=ongoing
:: deal d1 | subject=the Varna port railway | parties=BG, CN | status=signed | certainty=certain | sector=transport | kind=memorandum | date=2018-11-15
@ a3 | Xinhua | 2019-10-20
The 10th China-Central Europe Leaders' Meeting will be held in Ljubljana on November 6. The Varna port railway, on which a memorandum was signed in Sofia last year, is under construction.
:: summit s2 | name=10th China-Central Europe Leaders' Meeting | ordinal=10 | body=China-Central Europe Leaders' Meeting | city=Ljubljana | country=SI | start=2019-11-06 | status=upcoming
:: deal d1 | subject=The Varna port railway | parties=BG, CN | status=in-force | certainty=certain | sector=transport | kind=memorandum
@ a4 | STA | 2019-11-06
Ljubljana hosts the tenth China-Central Europe meeting of leaders on Wednesday. Slovenia and China are to sign a memorandum on forestry.
:: summit s2 | name=tenth China-Central Europe meeting of leaders | ordinal=10 | city=Ljubljana | country=SI | start=2019-11-06 | status=ongoing
:: deal d2 | subject=forestry | parties=SI, CN | status=agreed | certainty=certain | kind=memorandum | sector=environment
@ a5 | Delo | 2019-11-07
The leaders' meeting of China and Central Europe ended in Ljubljana with 11 memoranda, among them one on forestry that Slovenia and China signed. The ninth meeting had been held in Sofia.
:: summit s2 | name=leaders' meeting of China and Central Europe | city=Ljubljana | country=SI | end=2019-11-06 | status=concluded
:: summit s1 | name=ninth meeting | ordinal=9 | city=Sofia | country=BG | status=concluded
:: deal d2 | subject=forestry | parties=SI, CN | status=signed | certainty=certain | kind=memorandum | sector=environment | date=2019-11-06
= sources s1 3
= sources s2 3
= sources d1 2
= life d1 signed 2018-11-15, in-force 2019-10-20
= life d2 agreed 2019-11-06, signed 2019-11-06
