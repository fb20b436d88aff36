# Nets and a protocol
@ a1 | Agence Ecofin | 2020-11-10
Senegal and the European Union have renewed their fishing protocol for five years; Brussels pays 1.7 million euros a year for access, and 1.35 million more for licences come from shipowners.
:: deal d1 | subject=renewed their fishing protocol for five years | parties=SN, org:European Union | status=agreed | certainty=certain | sector=agriculture
@ a2 | Le Soleil | 2020-11-11
The new agreement lets 45 European vessels catch 10,000 tonnes of tuna in Senegalese waters, Fisheries Minister Mamadou Sarr told the paper.
:: deal d1 | subject=lets 45 European vessels catch 10,000 tonnes of tuna in Senegalese waters | parties=org:European Union, SN | status=agreed | certainty=certain | sector=agriculture | speaker=Mamadou Sarr
:: actor p1 | Mamadou Sarr | role=Fisheries Minister | country=SN
@ a3 | Reuters | 2024-11-13
DAKAR (Reuters) - The EU's fishing accord with Senegal expires on Sunday and will not be renewed for now, the bloc's ambassador, Pierre Lambert, said on Wednesday.
:: deal d2 | subject=The EU's fishing accord with Senegal expires on Sunday and will not be renewed for now | parties=org:EU, SN | status=rejected | certainty=certain | sector=agriculture | speaker=Pierre Lambert
:: actor p2 | Pierre Lambert | role=the bloc's ambassador
= sources d1 2
= life d1 agreed 2020-11-10
