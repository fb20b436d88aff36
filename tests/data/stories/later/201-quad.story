# Four leaders, one date
@ a1 | Kyodo News | 2022-04-27
Prime Minister Haruto Ishida will host the leaders of the United States, India and Australia in Tokyo on May 24 for a summit of the Quad, government sources said.
:: summit s1 | name=a summit of the Quad | body=Quad | parties=JP, US, IN, AU | city=Tokyo | country=JP | start=2022-05-24 | status=upcoming
:: actor p1 | Haruto Ishida | role=Prime Minister | country=JP
@ a2 | The Hindu | 2022-05-19
Prime Minister Raghav Mehta leaves on Sunday for Japan, where he will attend the Quad leaders' meeting, Foreign Secretary Vinod Kapoor told reporters.
:: summit s1 | name=the Quad leaders' meeting | body=Quad | country=JP | status=upcoming
:: trip g1 | span=Prime Minister Raghav Mehta leaves on Sunday for Japan | party=IN | head=Raghav Mehta (Prime Minister, IN) | to=Japan | country=JP | attendance=expected | date=2022-05-22
:: actor p2 | Raghav Mehta | role=Prime Minister | country=IN
@ a3 | Sydney Morning Herald | 2022-05-23
Hours after being sworn in, Prime Minister Peter Calloway boarded a plane to Tokyo for talks with the American, Japanese and Indian leaders on Tuesday.
:: summit s1 | name=talks with the American, Japanese and Indian leaders | parties=AU, US, JP, IN | city=Tokyo | country=JP | start=2022-05-24 | status=upcoming
:: actor p3 | Peter Calloway | role=Prime Minister | country=AU
@ a4 | AP | 2022-05-24
TOKYO (AP) - Leaders of the four-nation Indo-Pacific partnership known as the Quad on Tuesday unveiled a plan to track illegal fishing.
:: summit s1 | name=Leaders of the four-nation Indo-Pacific partnership known as the Quad | body=Quad | city=Tokyo | country=JP | start=2022-05-24 | status=concluded
:: deal d1 | subject=a plan to track illegal fishing | parties=JP, US, IN, AU | status=agreed | certainty=certain | sector=security | date=2022-05-24
@ a5 | The Indian Express | 2022-05-25
Mehta and the three other Quad leaders agreed in Tokyo on satellite surveillance of fishing fleets in the Indo-Pacific.
:: deal d1 | subject=satellite surveillance of fishing fleets in the Indo-Pacific | parties=IN, US, JP, AU | status=agreed | certainty=certain | sector=security
:: actor p2 | Mehta
= sources s1 4
= sources d1 2
= life d1 agreed 2022-05-24
