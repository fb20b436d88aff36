# Extension agreed, but until when
@ a1 | Politico Europe | 2016-06-17
EU ambassadors are to agree next week on extending economic sanctions against Russia for six months, three diplomats said.
:: deal d1 | subject=extending economic sanctions against Russia for six months | parties=org:EU | status=negotiating | certainty=probable | sector=trade | speaker=three diplomats
@ a2 | AFP | 2016-06-21
BRUSSELS - The European Union's 28 ambassadors decided Tuesday to prolong the sanctions on Russia until January 31, diplomats told AFP.
:: deal d1 | subject=prolong the sanctions on Russia until January 31 | parties=org:European Union | status=agreed | certainty=certain | sector=trade | outlet=AFP | speaker=diplomats
@ a3 | France 24 | 2016-06-21
The European Union's 28 ambassadors decided Tuesday to prolong the sanctions on Russia until January 31, diplomats said. The measures hit banks, oil firms and arms makers.
:: deal d1 | subject=prolong the sanctions on Russia until January 31 | parties=org:European Union | status=agreed | certainty=certain | sector=trade | speaker=diplomats
@ a4 | TASS | 2016-07-01
BRUSSELS, July 1. The Council of the European Union has officially extended its economic restrictions against Russia to January 31, 2017. The Kremlin called the decision short-sighted.
:: deal d1 | subject=its economic restrictions against Russia | parties=org:Council of the European Union | status=in-force | certainty=certain | sector=trade
:: claim c1 | content=called the decision short-sighted | speaker=org:Kremlin (RU) | form=indirect
= sources d1 3
= life d1 negotiating 2016-06-17, agreed 2016-06-21, in-force 2016-07-01
