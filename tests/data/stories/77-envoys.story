# Names again
@ a1 | Tolo News | 2020-09-12
Talks between Kabul and the Taliban opened in Doha on Saturday. The government team is led by Mohammad Masoom Rahimi, the Taliban's by Abdul Hakim Noor.
:: deal d1 | subject=Talks between Kabul and the Taliban | parties=AF, org:Taliban | status=negotiating | certainty=certain | sector=security
:: actor p1 | Mohammad Masoom Rahimi
:: actor p2 | Abdul Hakim Noor
:: actor o1 | org:Taliban
@ a2 | Dawn | 2020-09-13
Afghan peace talks began in Qatar. Muhammad Masum Rahimi, head of the government's delegation, called for a ceasefire; Mullah Abdul Hakeem Noor did not mention one.
:: deal d1 | subject=Afghan peace talks | parties=AF, org:Taliban | status=negotiating | certainty=certain | sector=security
:: actor p1 | Muhammad Masum Rahimi | role=head | country=AF
:: actor p2 | Abdul Hakeem Noor
@ a3 | Pajhwok | 2020-12-02
The government and the Taliban have agreed on rules of procedure for their negotiations in Doha, Rahimi's spokesman Nader Stanekzai tweeted.
:: deal d2 | subject=rules of procedure for their negotiations in Doha | parties=AF, org:Taliban | status=agreed | certainty=certain | sector=security | speaker=Nader Stanekzai
:: actor p1 | Rahimi
:: actor p3 | Nader Stanekzai | role=spokesman
:: actor o1 | org:Taliban
= sources d1 2
= life d1 negotiating 2020-09-12
= life d2 agreed 2020-12-02
