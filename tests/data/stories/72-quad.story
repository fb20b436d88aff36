# A summit called off
@ a1 | Nikkei Asia | 2023-05-15
Australia will host the third in-person Quad summit in Sydney on May 24, Prime Minister Neil Harcourt said.
:: summit s1 | name=the third in-person Quad summit | ordinal=3 | body=Quad | city=Sydney | country=AU | start=2023-05-24 | status=upcoming | speaker=Neil Harcourt
:: actor p1 | Neil Harcourt | role=Prime Minister | country=AU
@ a2 | ABC News | 2023-05-17
The Quad leaders' summit in Sydney has been cancelled after the US president withdrew, Prime Minister Harcourt confirmed.
:: summit s1 | name=The Quad leaders' summit in Sydney | body=Quad | city=Sydney | country=AU | status=cancelled | speaker=Harcourt
:: actor p1 | Harcourt | role=Prime Minister | country=AU
@ a3 | The Hindu | 2023-05-21
Quad leaders met on the sidelines of the G7 in Hiroshima on Saturday after their Sydney summit was called off.
:: summit s2 | name=Quad leaders met on the sidelines of the G7 in Hiroshima | body=Quad | city=Hiroshima | country=JP | start=2023-05-20 | status=concluded
:: summit s1 | name=their Sydney summit | body=Quad | city=Sydney | country=AU | status=cancelled
= sources s1 2
