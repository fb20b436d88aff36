# A steelworks and who finances it
@ a1 | The Zimbabwe Independent | 2018-06-15
Chinese steel producer Tsingshan will invest $1 billion in an integrated steel plant at Mvuma, the Zimbabwe Investment Authority announced on Friday.
:: deal d1 | subject=invest $1 billion in an integrated steel plant at Mvuma | parties=org:Tsingshan (CN), ZW | status=agreed | certainty=certain | sector=other | value=1000000000 USD | speaker=org:Zimbabwe Investment Authority
@ a2 | Xinhua | 2018-06-16
HARARE, June 16 (Xinhua) -- China's Tsingshan Group signed a memorandum of understanding here for a two-million-tonne steelworks in Zimbabwe.
:: deal d1 | subject=a two-million-tonne steelworks in Zimbabwe | parties=org:Tsingshan Group (CN), ZW | status=signed | certainty=certain | sector=other | kind=memorandum
@ a3 | The Herald | 2018-06-18
The Mvuma mill will create 4,500 jobs, President Tobias Mutasa said at the signing with Tsingshan.
:: deal d1 | subject=The Mvuma mill | parties=ZW, org:Tsingshan | status=signed | certainty=certain | sector=other
:: claim c1 | content=The Mvuma mill will create 4,500 jobs | speaker=Tobias Mutasa (President, ZW) | form=indirect | figures=4,500 jobs > 4500 job
:: actor p1 | Tobias Mutasa | role=President | country=ZW
@ a4 | Reuters | 2018-06-19
HARARE (Reuters) - A planned steel plant in central Zimbabwe would employ about 2,000 people, a manager of Tsingshan said on Tuesday.
:: deal d1 | subject=A planned steel plant in central Zimbabwe | parties=org:Tsingshan (CN), ZW | status=agreed | certainty=certain | sector=other | speaker=a manager of Tsingshan
:: claim c2 | content=A planned steel plant in central Zimbabwe would employ about 2,000 people | speaker=desc:a manager of Tsingshan | form=indirect | about=ZW | figures=about 2,000 people > about 2000 job
= sources d1 4
= contradiction c1@a3 c2@a4 figure
= life d1 agreed 2018-06-15, signed 2018-06-16
