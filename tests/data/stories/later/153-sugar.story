# Sugar and a broken promise
@ a1 | The Daily Observer | 2008-02-11
Kenya asked COMESA for four more years of protection for its sugar mills, Agriculture Minister Joyce Wekesa said.
:: deal d1 | subject=four more years of protection for its sugar mills | parties=KE, org:COMESA | status=proposed | certainty=certain | sector=trade | speaker=Joyce Wekesa
:: actor p1 | Joyce Wekesa | role=Agriculture Minister | country=KE
@ a2 | Business Daily | 2008-02-29
The common market granted Nairobi an extension of the sugar safeguard until 2012 on condition that it sells its state mills.
:: deal d1 | subject=an extension of the sugar safeguard until 2012 | parties=org:COMESA, KE | status=agreed | certainty=certain | sector=trade
:: claim c1 | content=The common market granted Nairobi an extension of the sugar safeguard until 2012 | form=asserted | about=KE
@ a3 | The Standard | 2008-03-02
Kenya may keep its barriers against cheap sugar for another four years, said Permanent Secretary Daniel Cheruiyot, back from Cairo.
:: deal d1 | subject=keep its barriers against cheap sugar for another four years | parties=KE, org:COMESA | status=agreed | certainty=certain | sector=trade | speaker=Daniel Cheruiyot
:: actor p2 | Daniel Cheruiyot | role=Permanent Secretary | country=KE
@ a4 | The East African | 2012-01-23
COMESA has refused to prolong the protection of Kenya's sugar beyond February, its secretary general told this newspaper.
:: deal d2 | subject=prolong the protection of Kenya's sugar beyond February | parties=org:COMESA, KE | status=rejected | certainty=certain | sector=trade | speaker=secretary general
= sources d1 2
= life d1 proposed 2008-02-11, agreed 2008-02-29
