# A copper mine's new owner
@ a1 | Lusaka Times | 2023-11-30
Zambia has chosen International Resources Holding of the United Arab Emirates as the new partner for Mopani Copper Mines, Mines Minister Paul Kapwepwe said.
:: deal d1 | subject=the new partner for Mopani Copper Mines | parties=ZM, org:International Resources Holding (AE) | status=agreed | certainty=certain | sector=energy | speaker=Paul Kapwepwe
:: actor p1 | Paul Kapwepwe | role=Mines Minister | country=ZM
@ a2 | Financial Times | 2023-12-01
Abu Dhabi's IRH is to take 51 per cent of Zambia's Mopani mine for $1.1bn, beating bids from China's Zijin and South Africa's Sibanye, according to two people close to the sale.
:: deal d1 | subject=take 51 per cent of Zambia's Mopani mine for $1.1bn | parties=org:IRH (AE), ZM | status=agreed | certainty=certain | sector=energy | value=1100000000 USD | speaker=two people close to the sale
@ a3 | Daily Mail Zambia | 2024-03-21
The Emirati investor has completed the purchase of a 51 percent stake in Mopani. ZCCM Investments Holdings keeps 49 percent.
:: deal d1 | subject=the purchase of a 51 percent stake in Mopani | parties=AE, ZM | status=in-force | certainty=certain | sector=energy
@ a4 | Mining Weekly | 2024-03-22
International Resources Holding paid $1.1 billion for its majority of Mopani Copper Mines, Zambia's state mining investor ZCCM-IH said.
:: deal d1 | subject=its majority of Mopani Copper Mines | parties=org:International Resources Holding (AE), ZM | status=in-force | certainty=certain | sector=energy | value=1100000000 USD | speaker=org:ZCCM-IH
= sources d1 4
= life d1 agreed 2023-11-30, in-force 2024-03-21
