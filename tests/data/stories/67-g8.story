# A summit on an island
@ a1 | Kyodo | 2008-07-06
Leaders of the Group of Eight meet at the Toyako resort in Hokkaido from Monday for a three-day summit.
:: summit s1 | name=a three-day summit | body=Group of Eight | city=Toyako | country=JP | start=2008-07-07 | end=2008-07-09 | status=upcoming
@ a2 | AFP | 2008-07-08
TOYAKO, Japan - G8 leaders agreed on Tuesday at their summit in northern Japan to aim at halving greenhouse gas emissions by 2050.
:: summit s1 | name=their summit in northern Japan | body=G8 | city=Toyako | country=JP | status=ongoing
:: deal d1 | subject=aim at halving greenhouse gas emissions by 2050 | status=agreed | certainty=certain | sector=environment | kind=pledge
@ a3 | The Independent | 2008-07-10
The G8 summit ended in Toyako yesterday. Its pledge to cut carbon emissions in half by 2050 was called toothless by campaigners.
:: summit s1 | name=The G8 summit | body=G8 | city=Toyako | country=JP | end=2008-07-09 | status=concluded
:: deal d1 | subject=cut carbon emissions in half by 2050 | status=agreed | certainty=certain | sector=environment | kind=pledge
@ a4 | Il Sole 24 Ore | 2009-07-08
L'AQUILA - The Group of Eight summit opened here on Wednesday among the ruins of April's earthquake.
:: summit s2 | name=The Group of Eight summit | body=Group of Eight | city=L'Aquila | country=IT | start=2009-07-08 | status=ongoing
= sources s1 3
= sources d1 2
= life d1 agreed 2008-07-08
