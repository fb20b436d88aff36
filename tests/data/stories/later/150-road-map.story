# Elections in December, or later
@ a1 | Libya Observer | 2018-05-29
The four rival leaders of Libya agreed in Paris on Tuesday to hold elections on December 10, the French presidency said.
:: deal d1 | subject=hold elections on December 10 | parties=LY | status=agreed | certainty=certain | sector=other | date=2018-05-29 | speaker=org:French presidency
:: summit s1 | name=agreed in Paris on Tuesday | parties=LY, FR | city=Paris | country=FR | start=2018-05-29 | status=concluded
@ a2 | The Guardian | 2018-05-29
Libyan factions committed themselves at a Paris summit hosted by President Julien Morel to parliamentary and presidential polls this year, though nobody put his signature to the paper.
:: deal d1 | subject=parliamentary and presidential polls this year | parties=LY | status=agreed | certainty=certain | sector=other
:: summit s1 | name=a Paris summit | parties=LY, FR | city=Paris | country=FR | start=2018-05-29 | status=concluded
:: actor p1 | Julien Morel | role=President | country=FR
@ a3 | La Repubblica | 2018-05-30
The declaration that the Libyans signed in Paris on Tuesday foresees a vote by December 10. Rome was not at the table.
:: deal d1 | subject=a vote by December 10 | parties=LY | status=signed | certainty=certain | sector=other | date=2018-05-29
:: summit s1 | name=the Libyans signed in Paris on Tuesday | parties=LY | city=Paris | country=FR | start=2018-05-29 | status=concluded
@ a4 | AFP | 2018-11-08
UNITED NATIONS (AFP) - Elections in Libya that were to be held on December 10 will be put off to the spring, UN envoy Samir Khoury told the Security Council.
:: deal d1 | subject=Elections in Libya | parties=LY | status=stalled | certainty=certain | sector=other | speaker=Samir Khoury
:: actor p2 | Samir Khoury | role=UN envoy
= sources d1 4
= sources s1 3
