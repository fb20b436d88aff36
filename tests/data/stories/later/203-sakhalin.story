# Who stays in Sakhalin
@ a1 | Nikkei | 2022-08-25
Mitsui and Mitsubishi have decided to keep their stakes in the new operator of Sakhalin-2 that Moscow set up this month, people familiar with the matter said.
:: deal d1 | subject=keep their stakes in the new operator of Sakhalin-2 | parties=org:Mitsui (JP), org:Mitsubishi (JP), RU | status=agreed | certainty=probable | sector=energy | speaker=desc:people familiar with the matter
@ a2 | TASS | 2022-08-31
MOSCOW, August 31. The Russian government has approved the transfer of 12.5% in Sakhalin Energy to Mitsui and 10% to Mitsubishi.
:: deal d1 | subject=the transfer of 12.5% in Sakhalin Energy to Mitsui and 10% to Mitsubishi | parties=RU, org:Mitsui (JP), org:Mitsubishi (JP) | status=agreed | certainty=certain | sector=energy
@ a3 | Bloomberg | 2022-09-01
Russia gave two Japanese trading houses permission to hold on to their shares of a liquefied gas project in the Far East, a decree showed.
:: deal d1 | subject=permission to hold on to their shares of a liquefied gas project in the Far East | parties=RU, org:Mitsui (JP), org:Mitsubishi (JP) | status=agreed | certainty=certain | sector=energy
@ a4 | Financial Times | 2022-09-02
Shell has told Moscow it will not join the entity, according to two people close to the company, and will write off its $1.6bn.
:: claim c1 | content=Shell has told Moscow it will not join the entity | speaker=desc:two people close to the company | form=indirect | polarity=negative | about=RU
= sources d1 3
= life d1 agreed 2022-08-25
