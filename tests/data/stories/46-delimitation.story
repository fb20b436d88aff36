# A sea border
@ a1 | Times of Malta | 2009-05-14
Malta and Libya will soon resume discussions on the boundary of their continental shelves, Foreign Minister Carmen Vella said on Thursday. An oil well near the median line was abandoned in 2008.
:: deal d1 | subject=the boundary of their continental shelves | parties=MT, LY | status=negotiating | certainty=probable | sector=other | speaker=Carmen Vella
:: actor p1 | Carmen Vella | role=Foreign Minister | country=MT
@ a2 | Libya Herald | 2013-02-18
Tripoli and Valletta agreed to set up a joint committee on the delimitation of their continental shelf, the two governments said in a joint statement after a visit of Maltese ministers.
:: deal d1 | subject=the delimitation of their continental shelf | parties=LY, MT | status=negotiating | certainty=certain | sector=other
@ a3 | MaltaToday | 2013-02-18
Prime Minister Joseph Zammit said in Tripoli that Malta and Libya would put aside the question of the median line and look for oil together.
:: deal d2 | subject=look for oil together | parties=MT, LY | status=proposed | certainty=certain | sector=energy | speaker=Joseph Zammit
:: actor p2 | Joseph Zammit | role=Prime Minister | country=MT
@ a4 | Reuters | 2013-02-19
Malta and Libya have agreed to explore jointly for oil in a disputed stretch of the Mediterranean, Maltese Prime Minister Joe Zammit said.
:: deal d2 | subject=explore jointly for oil in a disputed stretch of the Mediterranean | parties=MT, LY | status=agreed | certainty=certain | sector=energy | speaker=Joe Zammit
:: actor p2 | Joe Zammit | role=Prime Minister | country=MT
= sources d1 2
= sources d2 1
= life d1 negotiating 2009-05-14
= life d2 proposed 2013-02-18, agreed 2013-02-19
