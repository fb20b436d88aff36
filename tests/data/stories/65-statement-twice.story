# A minister's words and his ministry's page
@ a1 | Ministry of External Affairs, India | 2020-09-11
The External Affairs Minister of India and the State Councilor of China met in Moscow. The two Ministers agreed that the troops of both sides should quickly disengage.
:: summit s1 | name=The External Affairs Minister of India and the State Councilor of China met in Moscow | kind=ministerial | parties=IN, CN | city=Moscow | country=RU | start=2020-09-10 | status=concluded
:: deal d1 | subject=the troops of both sides should quickly disengage | parties=IN, CN | status=agreed | certainty=certain | sector=security
@ a2 | The Hindu | 2020-09-11
India and China have agreed to disengage their troops along the border quickly, External Affairs Minister Rakesh Iyer said after meeting his Chinese counterpart in Moscow on Thursday.
:: summit s1 | name=meeting his Chinese counterpart in Moscow | kind=ministerial | parties=IN, CN | city=Moscow | country=RU | start=2020-09-10 | status=concluded
:: deal d1 | subject=disengage their troops along the border quickly | parties=IN, CN | status=agreed | certainty=certain | sector=security | speaker=Rakesh Iyer
:: actor p1 | Rakesh Iyer | role=External Affairs Minister | country=IN
@ a3 | Global Times | 2020-09-11
Chinese and Indian foreign ministers reached a five-point consensus in Moscow on Thursday, including quick disengagement of frontline troops.
:: deal d1 | subject=quick disengagement of frontline troops | parties=CN, IN | status=agreed | certainty=certain | sector=security | date=2020-09-10
@ a4 | NDTV | 2020-09-12
Rakesh Iyer said that troops on both sides of the Line of Actual Control would disengage. There was no agreement on a date, sources said.
:: deal d1 | subject=troops on both sides of the Line of Actual Control would disengage | parties=IN, CN | status=agreed | certainty=certain | sector=security | speaker=Rakesh Iyer
:: actor p1 | Rakesh Iyer | country=IN
= sources s1 2
= sources d1 2
= life d1 agreed 2020-09-10
