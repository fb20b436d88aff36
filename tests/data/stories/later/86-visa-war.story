# Two summits with one name
@ a1 | The Korea Times | 2012-03-25
Leaders of 53 countries gather in Seoul on Monday for the second Nuclear Security Summit.
:: summit s1 | name=the second Nuclear Security Summit | ordinal=2 | body=Nuclear Security Summit | city=Seoul | country=KR | start=2012-03-26 | status=upcoming
@ a2 | The Guardian | 2012-03-27
World leaders meeting in Seoul promised on Tuesday to secure all nuclear material within four years. The Nuclear Security Summit drew 53 heads of state and government.
:: summit s1 | name=The Nuclear Security Summit | body=Nuclear Security Summit | city=Seoul | country=KR | end=2012-03-27 | status=concluded
:: deal d1 | subject=secure all nuclear material within four years | status=agreed | certainty=certain | sector=nuclear | kind=pledge
@ a3 | ANP | 2014-03-24
THE HAGUE - The Nuclear Security Summit opened in The Hague on Monday with 58 leaders.
:: summit s2 | name=The Nuclear Security Summit | body=Nuclear Security Summit | city=The Hague | country=NL | start=2014-03-24 | status=ongoing
@ a4 | NRC Handelsblad | 2014-03-26
The third Nuclear Security Summit closed in the Netherlands yesterday; the fourth will be held in Washington in 2016.
:: summit s2 | name=The third Nuclear Security Summit | ordinal=3 | body=Nuclear Security Summit | country=NL | end=2014-03-25 | status=concluded
:: summit s3 | name=the fourth | ordinal=4 | body=Nuclear Security Summit | city=Washington | country=US | start=2016 | status=upcoming
= sources s1 2
= sources s2 2
