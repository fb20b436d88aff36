# Hectares of locusts
@ a1 | Xinhua | 2020-02-13
NAIROBI, Feb. 13 (Xinhua) -- A swarm in northern Kenya covered 2,400 square kilometres, the Intergovernmental Authority on Development said.
:: claim c1 | content=A swarm in northern Kenya covered 2,400 square kilometres | speaker=org:Intergovernmental Authority on Development | form=indirect | about=KE | figures=2,400 square kilometres > 2400 square kilometre
@ a2 | The Standard | 2020-02-15
The largest swarm of locusts in Kenya's north is 1,200 square kilometres in size, Agriculture Secretary Peter Kiprono said.
:: claim c2 | content=The largest swarm of locusts in Kenya's north is 1,200 square kilometres in size | speaker=Peter Kiprono (Agriculture Secretary, KE) | form=indirect | about=KE | figures=1,200 square kilometres > 1200 square kilometre
:: actor p1 | Peter Kiprono | role=Agriculture Secretary | country=KE
@ a3 | The East African | 2020-02-20
Kenya, Ethiopia and Somalia will spray locusts together along their borders, their agriculture ministers decided in Nairobi.
:: deal d1 | subject=spray locusts together along their borders | parties=KE, ET, SO | status=agreed | certainty=certain | sector=agriculture
@ a4 | Fana | 2020-02-21
A joint fight against the desert locust in the frontier areas was agreed by Ethiopia, Kenya and Somalia.
:: deal d1 | subject=A joint fight against the desert locust in the frontier areas | parties=ET, KE, SO | status=agreed | certainty=certain | sector=agriculture
= sources d1 2
= contradiction c1@a1 c2@a2 figure
= life d1 agreed 2020-02-20
