# A test, its range and its denial
@ a1 | Geo News | 2015-03-09
Pakistan successfully fired the Shaheen-III missile, which can reach targets 2,750 kilometres away, the military said on Monday.
:: claim c1 | content=Pakistan successfully fired the Shaheen-III missile, which can reach targets 2,750 kilometres away | speaker=org:military (PK) | form=indirect | about=PK | figures=2,750 kilometres > 2750 kilometre
@ a2 | Press Trust of India | 2015-03-10
The Shaheen-III missile tested by Pakistan has a range of only 2,000 kilometres, Indian defence scientists believe.
:: claim c2 | content=The Shaheen-III missile tested by Pakistan has a range of only 2,000 kilometres | speaker=desc:Indian defence scientists | form=indirect | about=PK | figures=2,000 kilometres > 2000 kilometre
@ a3 | Reuters | 2015-03-09
ISLAMABAD (Reuters) - Pakistan's army test-fired a Shaheen-III missile with a range of 2,750 km on Monday, a military statement said.
:: claim c1 | content=Pakistan's army test-fired a Shaheen-III missile with a range of 2,750 km on Monday | speaker=desc:a military statement | form=indirect | about=PK | figures=2,750 km > 2750 kilometre
= sources c1 1
= contradiction c1@a1 c2@a2 figure
= contradiction c1@a3 c2@a2 figure
