# A launch pad, a lease and a rumour
@ a1 | Izvestia | 2018-02-05
Moscow is ready to hand the Baiterek launch complex at Baikonur to Kazakhstan, a source at Roscosmos told Izvestia.
:: deal d1 | subject=hand the Baiterek launch complex at Baikonur to Kazakhstan | parties=RU, KZ | status=proposed | certainty=probable | sector=space | outlet=Izvestia | speaker=a source at Roscosmos
@ a2 | Tengrinews | 2018-02-06
Izvestia writes that Russia wants to give up the Baiterek pad at Baikonur. Kazakhstan's aerospace committee knows nothing of such an offer, its chairman Aidar Seitov said.
:: deal d1 | subject=give up the Baiterek pad at Baikonur | parties=RU, KZ | status=proposed | certainty=probable | sector=space | outlet=Izvestia
:: claim c1 | content=Kazakhstan's aerospace committee knows nothing of such an offer | speaker=Aidar Seitov (chairman, KZ) | form=indirect | polarity=negative | about=KZ
:: actor p1 | Aidar Seitov | role=chairman | country=KZ
@ a3 | SpaceNews | 2018-04-20
Russia and Kazakhstan agreed to convert the Zenit pad at Baikonur for the Soyuz-5 rocket under the Baiterek project, officials of both countries said in Astana.
:: deal d2 | subject=convert the Zenit pad at Baikonur for the Soyuz-5 rocket | parties=RU, KZ | status=agreed | certainty=certain | sector=space | speaker=officials of both countries
@ a4 | Interfax-Kazakhstan | 2018-08-22
The governments of Kazakhstan and Russia signed a protocol on building the Baiterek complex for Soyuz-5 on the basis of the former Zenit launch facility.
:: deal d2 | subject=building the Baiterek complex for Soyuz-5 on the basis of the former Zenit launch facility | parties=KZ, RU | status=signed | certainty=certain | sector=space | date=2018-08-22
= sources d1 1
= sources d2 2
= life d2 agreed 2018-04-20, signed 2018-08-22
