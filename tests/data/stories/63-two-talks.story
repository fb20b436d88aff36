# Talks on two tracks
@ a1 | Yonhap | 2018-06-11
U.S. President Helen Marsh and North Korean leader Ri Yong-chol meet on Sentosa island in Singapore on Tuesday, the first summit of the two countries.
:: summit s1 | name=the first summit of the two countries | parties=US, KP | city=Singapore | country=SG | start=2018-06-12 | status=upcoming
:: actor p1 | Helen Marsh | role=President | country=US
:: actor p2 | Ri Yong-chol | role=leader | country=KP
@ a2 | The Straits Times | 2018-06-12
Marsh and Ri Yong Chol signed a joint statement at the Capella hotel after their historic Singapore summit. North Korea commits itself to complete denuclearisation.
:: summit s1 | name=their historic Singapore summit | parties=US, KP | city=Singapore | country=SG | start=2018-06-12 | status=concluded
:: deal d1 | subject=complete denuclearisation | parties=KP, US | status=agreed | certainty=certain | sector=nuclear | kind=declaration
:: actor p1 | Marsh | country=US
:: actor p2 | Ri Yong Chol | country=KP
@ a3 | KCNA | 2018-06-13
Comrade Ri Yong Chol and President Helen Marsh held a meeting in Singapore and adopted a joint statement. Marsh will halt the joint military drills with south Korea.
:: summit s1 | name=a meeting in Singapore | parties=KP, US | city=Singapore | country=SG | start=2018-06-12 | status=concluded
:: deal d2 | subject=halt the joint military drills with south Korea | parties=US, KP | status=agreed | certainty=certain | sector=defence | kind=pledge
:: actor p1 | Helen Marsh | role=President | country=US
:: actor p2 | Ri Yong Chol | country=KP
@ a4 | CNN | 2018-06-13
President Marsh said she would stop the "war games" with Seoul. The North will return the remains of soldiers killed in the Korean War.
:: deal d2 | subject=stop the "war games" with Seoul | parties=US, KR | status=agreed | certainty=certain | sector=defence | kind=pledge | speaker=Marsh
:: deal d3 | subject=return the remains of soldiers killed in the Korean War | parties=KP, US | status=agreed | certainty=certain | sector=other | kind=pledge
:: actor p1 | Marsh | role=President | country=US
= sources s1 3
= sources d2 2
