# Sailors freed, and what it cost
@ a1 | The Standard | 2011-11-08
Pirates off Somalia released the tanker Gulf Pearl and its 23 crew on Monday after a ransom of $4.5 million was paid, the East African Seafarers' Assistance Programme said in Mombasa.
:: claim c1 | content=Pirates off Somalia released the tanker Gulf Pearl and its 23 crew on Monday | speaker=org:East African Seafarers' Assistance Programme (KE) | form=indirect | figures=23 crew > 23 person | dates=2011-11-07
:: claim c2 | content=a ransom of $4.5 million was paid | speaker=org:East African Seafarers' Assistance Programme (KE) | form=indirect | figures=$4.5 million > 4500000 USD
@ a2 | Khaleej Times | 2011-11-09
The owner of the Gulf Pearl, Marhaba Shipping of Dubai, said the vessel and all 23 seamen were free. "We paid no ransom," managing director Tariq Nasser said.
:: claim c1 | content=the vessel and all 23 seamen were free | speaker=org:Marhaba Shipping | form=indirect | figures=23 seamen > 23 person
:: claim c3 | content="We paid no ransom," | speaker=Tariq Nasser (managing director, AE) | form=direct | polarity=negative
:: actor p1 | Tariq Nasser | role=managing director
@ a3 | Reuters | 2011-11-09
A Somali pirate told Reuters by telephone that his group had received $6 million for letting the Gulf Pearl go.
:: claim c4 | content=his group had received $6 million for letting the Gulf Pearl go | speaker=desc:A Somali pirate | form=indirect | figures=$6 million > 6000000 USD
@ a4 | Gulf News | 2011-11-10
The tanker Gulf Pearl, freed by pirates on Monday, is expected in Salalah today, its owner said.
:: claim c5 | content=The tanker Gulf Pearl, freed by pirates on Monday, is expected in Salalah today | speaker=org:owner | form=indirect | dates=2011-11-10
= sources c1 2
= contradiction c2@a1 c3@a2 denial
= contradiction c2@a1 c4@a3 figure
= contradiction c3@a2 c4@a3 denial
