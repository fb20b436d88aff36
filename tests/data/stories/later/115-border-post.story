# Who fired
@ a1 | The Bangkok Post | 2011-02-05
Thai troops returned fire after Cambodian soldiers attacked them near the Preah Vihear temple on Friday, army spokesman Colonel Somsak Preecha said. Two Thais were killed.
:: claim c1 | content=Cambodian soldiers attacked them near the Preah Vihear temple on Friday | speaker=Somsak Preecha (army spokesman, TH) | form=indirect | about=KH, TH | dates=2011-02-04
:: claim c2 | content=Two Thais were killed | form=asserted | about=TH | figures=Two Thais > 2 person
:: actor p1 | Somsak Preecha | role=army spokesman | country=TH
@ a2 | The Phnom Penh Post | 2011-02-05
"Our soldiers did not attack anybody at Preah Vihear, they defended themselves," government spokesman Chea Vuthy said after Friday's clash.
:: claim c3 | content="Our soldiers did not attack anybody at Preah Vihear, they defended themselves," | speaker=Chea Vuthy (government spokesman, KH) | form=direct | polarity=negative | about=KH
:: actor p2 | Chea Vuthy | role=government spokesman | country=KH
@ a3 | AFP | 2011-02-06
SA EM, Thailand (AFP) - The two neighbours agreed to a ceasefire on Saturday after a second day of fighting around an ancient temple, a Thai commander said.
:: deal d1 | subject=a ceasefire | parties=TH, KH | status=agreed | certainty=certain | sector=security | date=2011-02-05 | speaker=a Thai commander
@ a4 | The Nation | 2011-02-06
Local commanders of both armies shook hands on a truce at noon on Saturday, said Colonel Somsak.
:: deal d1 | subject=a truce | parties=TH, KH | status=agreed | certainty=certain | sector=security | date=2011-02-05 | speaker=Somsak
:: actor p1 | Somsak | role=Colonel | country=TH
@ a5 | Xinhua | 2011-02-07
PHNOM PENH (Xinhua) - Cambodian Premier Sok Samnang asked the UN Security Council for an urgent meeting as the truce of Saturday broke down.
:: deal d1 | subject=the truce of Saturday | parties=KH, TH | status=rejected | certainty=certain | sector=security
:: actor p3 | Sok Samnang | role=Premier | country=KH
= sources d1 2
= contradiction c1@a1 c3@a2 denial
= life d1 agreed 2011-02-05, rejected 2011-02-07
= back d1 1
