# The pipe that was not laid
@ a1 | The News International | 2024-09-02
ISLAMABAD: Iran has served a final notice on Pakistan to go to the arbitration court in Paris over the unfinished gas pipeline, officials of the Petroleum Division told The News. Pakistan may face a fine of $18 billion, they said.
:: claim c1 | content=Iran has served a final notice on Pakistan to go to the arbitration court in Paris over the unfinished gas pipeline | speaker=desc:officials of the Petroleum Division | form=indirect | outlet=The News | about=IR, PK
:: claim c3 | content=Pakistan may face a fine of $18 billion | speaker=desc:officials of the Petroleum Division | form=indirect | certainty=possible | about=PK | figures=$18 billion > 18000000000 USD
@ a2 | Press Trust of India | 2024-09-03
ISLAMABAD, Sep 3 (PTI) Iran has issued a final notice to cash-strapped Pakistan that it will take the dispute over their stalled gas pipeline to a Paris arbitration court, The News reported. The line was to carry 750 million cubic feet of gas a day.
:: claim c1 | content=Iran has issued a final notice to cash-strapped Pakistan that it will take the dispute over their stalled gas pipeline to a Paris arbitration court | speaker=org:The News | form=indirect | outlet=The News | about=IR, PK
:: claim c4 | content=The line was to carry 750 million cubic feet of gas a day | form=asserted | figures=750 million cubic feet > 750000000 cubic-foot
@ a3 | Associated Press of Pakistan | 2024-09-05
ISLAMABAD, Sep 05 (APP): Foreign Office spokesperson Samina Qureshi on Thursday denied that Iran had served a notice on Pakistan to go to arbitration over the gas pipeline. The two neighbours remain in contact on all matters, she told the weekly briefing.
:: claim c2 | content=Iran had served a notice on Pakistan to go to arbitration over the gas pipeline | speaker=Samina Qureshi (Foreign Office spokesperson, PK) | form=indirect | polarity=negative | about=IR, PK
:: claim c5 | content=The two neighbours remain in contact on all matters | speaker=Samina Qureshi (Foreign Office spokesperson, PK) | form=indirect
:: actor p1 | Samina Qureshi | role=Foreign Office spokesperson | country=PK
@ a4 | Dawn | 2024-09-06
ISLAMABAD: No notice has been received from Iran on arbitration over the gas pipeline project, Petroleum Minister Tariq Mehmood told the Senate on Friday. The 781 kilometres on the Pakistani side have yet to be laid.
:: claim c2 | content=No notice has been received from Iran on arbitration over the gas pipeline project | speaker=Tariq Mehmood (Petroleum Minister, PK) | form=indirect | polarity=negative | about=IR, PK
:: claim c6 | content=The 781 kilometres on the Pakistani side have yet to be laid | form=asserted | about=PK | figures=781 kilometres > 781 kilometre
:: actor p2 | Tariq Mehmood | role=Petroleum Minister | country=PK
@ a5 | Business Recorder | 2024-09-07
The Iran-Pakistan pipeline, for which Tehran has finished 900 kilometres on its own soil, needs another 781 kilometres from the border to Nawabshah. Pakistan has sought a waiver of US sanctions for it.
:: claim c6 | content=needs another 781 kilometres from the border to Nawabshah | form=asserted | about=PK | figures=781 kilometres > 781 kilometre
:: claim c7 | content=for which Tehran has finished 900 kilometres on its own soil | form=asserted | about=IR | figures=900 kilometres > 900 kilometre
:: deal d1 | subject=a waiver of US sanctions | parties=PK, US | status=proposed | certainty=certain | sector=energy
= sources c1 1
= sources c2 1
= sources c6 2
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a1 c2@a4 denial
= contradiction c1@a2 c2@a3 denial
= contradiction c1@a2 c2@a4 denial
