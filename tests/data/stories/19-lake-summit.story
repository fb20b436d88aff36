# Two meetings in one city in one week
@ a1 | Swissinfo | 2021-06-10
The presidents of the United States and Russia, Helen Marsh and Igor Voronin, will meet in Geneva on June 16 at a villa above the lake. The Swiss president, Urs Amstutz, will receive both.
:: summit s1 | name=meet in Geneva | parties=US, RU | city=Geneva | country=CH | start=2021-06-16 | status=upcoming
:: actor p1 | Helen Marsh | role=president | country=US
:: actor p2 | Igor Voronin | role=president | country=RU
:: actor p3 | Urs Amstutz | role=president | country=CH
@ a2 | The Washington Post | 2021-06-16
GENEVA - President Marsh and her Russian counterpart ended their first summit after less than four hours. They agreed to return their ambassadors to their posts and to start talks on strategic stability.
:: summit s1 | name=their first summit | parties=US, RU | city=Geneva | country=CH | start=2021-06-16 | end=2021-06-16 | status=concluded
:: deal d1 | subject=return their ambassadors to their posts | parties=US, RU | status=agreed | certainty=certain | sector=other
:: deal d2 | subject=talks on strategic stability | parties=US, RU | status=negotiating | certainty=certain | sector=security
:: actor p1 | Marsh | role=President | country=US
@ a3 | TASS | 2021-06-16
GENEVA, June 16. Presidents Igor Voronin and Helen Marsh have agreed that the ambassadors of the two countries will go back to work. Russia and the US will launch a dialogue on strategic stability, Voronin told a news conference after the Geneva summit.
:: summit s1 | name=the Geneva summit | parties=RU, US | city=Geneva | country=CH | start=2021-06-16 | status=concluded
:: deal d1 | subject=the ambassadors of the two countries will go back to work | parties=RU, US | status=agreed | certainty=certain | sector=other
:: deal d2 | subject=a dialogue on strategic stability | parties=RU, US | status=negotiating | certainty=certain | sector=security | speaker=Igor Voronin
:: actor p1 | Helen Marsh | role=President | country=US
:: actor p2 | Igor Voronin | role=President | country=RU
@ a4 | Neue Zuercher Zeitung | 2021-06-17
While Marsh and Voronin talked at the villa, ministers of the EFTA states met in Geneva on Wednesday to prepare a trade agreement with Mercosur. President Amstutz used the day for talks with Voronin on the sidelines.
:: summit s2 | name=ministers of the EFTA states met in Geneva | kind=ministerial | body=EFTA | city=Geneva | country=CH | start=2021-06-16 | status=concluded
:: summit s3 | name=talks with Voronin on the sidelines | parties=CH, RU | city=Geneva | country=CH | start=2021-06-16 | status=concluded
:: deal d3 | subject=a trade agreement with Mercosur | parties=org:EFTA, org:Mercosur | status=negotiating | certainty=certain | sector=trade | kind=trade-agreement
:: actor p1 | Marsh | country=US
:: actor p2 | Voronin | country=RU
:: actor p3 | Amstutz | role=President | country=CH
= sources s1 3
= sources d1 2
= sources d2 2
= life d1 agreed 2021-06-16
= life d2 negotiating 2021-06-16
