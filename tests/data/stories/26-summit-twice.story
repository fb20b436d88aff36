# Two summits of one body in one year
@ a1 | CGTN | 2009-01-12
The African Union's 12th ordinary summit will be held in Addis Ababa from February 1 to 3 under the theme of infrastructure.
:: summit s1 | name=African Union's 12th ordinary summit | ordinal=12 | body=African Union | city=Addis Ababa | country=ET | start=2009-02-01 | end=2009-02-03 | status=upcoming
@ a2 | The Ethiopian Herald | 2009-02-03
The AU summit closed in Addis Ababa on Tuesday after African leaders extended their debate on a union government by a day.
:: summit s1 | name=AU summit | body=AU | city=Addis Ababa | country=ET | end=2009-02-03 | status=concluded
@ a3 | BBC News | 2009-02-04
African Union leaders ended their Addis Ababa summit on Wednesday, a day late, without agreement on a unity government. The next summit is to be held in Sirte, Libya, in July.
:: summit s1 | name=Addis Ababa summit | body=African Union | city=Addis Ababa | country=ET | end=2009-02-04 | status=concluded
:: summit s2 | name=The next summit | body=African Union | city=Sirte | country=LY | start=2009-07 | status=upcoming
@ a4 | Jana | 2009-07-01
SIRTE - The 13th African Union summit opened here on Wednesday in the presence of more than thirty heads of state.
:: summit s2 | name=13th African Union summit | ordinal=13 | body=African Union | city=Sirte | country=LY | start=2009-07-01 | status=ongoing
= sources s1 3
= sources s2 2
= contradiction s1@a2 s1@a3 date
