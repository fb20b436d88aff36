# Talks that one side says never took place
@ a1 | The Wall Street Journal | 2017-05-09
Officials of the United States and Venezuela met secretly in Mexico City last week to discuss the release of oil executives, people familiar with the matter said.
:: claim c1 | content=Officials of the United States and Venezuela met secretly in Mexico City last week to discuss the release of oil executives | speaker=desc:people familiar with the matter | form=indirect | about=US, VE
@ a2 | El Universal | 2017-05-10
"There has been no meeting with American officials in Mexico," Information Minister Delia Rojas told reporters in Caracas on Wednesday.
:: claim c2 | content="There has been no meeting with American officials in Mexico," | speaker=Delia Rojas (Information Minister, VE) | form=direct | polarity=negative | about=US, VE
:: actor p1 | Delia Rojas | role=Information Minister | country=VE
@ a3 | AP | 2017-05-10
CARACAS, Venezuela (AP) - Venezuela on Wednesday denied that its envoys held talks with U.S. officials in Mexico City. The Wall Street Journal had reported the contact on Tuesday. The State Department declined to comment.
:: claim c2 | content=its envoys held talks with U.S. officials in Mexico City | speaker=country:VE | form=indirect | polarity=negative | about=US, VE
:: claim c1 | content=the contact | outlet=The Wall Street Journal | form=indirect | about=US, VE
@ a4 | The Miami Herald | 2017-05-11
A Mexican diplomat said delegations from Washington and Caracas sat down in the capital on May 3 to talk about six jailed oil executives.
:: claim c1 | content=delegations from Washington and Caracas sat down in the capital on May 3 to talk about six jailed oil executives | speaker=desc:A Mexican diplomat | form=indirect | about=US, VE | dates=2017-05-03
= sources c1 2
= sources c2 1
= contradiction c1@a1 c2@a2 denial
= contradiction c1@a1 c2@a3 denial
= contradiction c1@a4 c2@a2 denial
= contradiction c1@a4 c2@a3 denial
