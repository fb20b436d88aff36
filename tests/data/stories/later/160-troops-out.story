# Soldiers who leave, or stay
@ a1 | Al Mada | 2020-09-09
The United States will reduce its troops in Iraq to 3,000 this month, General Frank Mercer said in Baghdad on Wednesday.
:: claim c1 | content=The United States will reduce its troops in Iraq to 3,000 this month | speaker=Frank Mercer (General, US) | form=indirect | about=US, IQ | figures=3,000 > 3000 person | dates=2020-09
:: actor p1 | Frank Mercer | role=General | country=US
@ a2 | AP | 2020-09-09
BAGHDAD (AP) - The top American general for the Middle East said that U.S. forces in Iraq would be cut from 5,200 to 3,000 in September.
:: claim c1 | content=U.S. forces in Iraq would be cut from 5,200 to 3,000 in September | speaker=desc:The top American general for the Middle East | form=indirect | about=US, IQ | figures=5,200 > 5200 person;3,000 > 3000 person | dates=2020-09
@ a3 | Shafaq News | 2020-09-10
By the end of September 3,500 American soldiers will remain in Iraq, Iraqi military spokesman Yahya Jabbar said.
:: claim c2 | content=By the end of September 3,500 American soldiers will remain in Iraq | speaker=Yahya Jabbar (military spokesman, IQ) | form=indirect | about=US, IQ | figures=3,500 American soldiers > 3500 person | dates=2020-09
:: actor p2 | Yahya Jabbar | role=military spokesman | country=IQ
@ a4 | Rudaw | 2020-09-11
No American soldiers will leave the Kurdistan Region, Peshmerga Minister Shwan Aziz said.
:: claim c3 | content=No American soldiers will leave the Kurdistan Region | speaker=Shwan Aziz (Peshmerga Minister, IQ) | form=indirect | polarity=negative | about=US
:: actor p3 | Shwan Aziz | role=Peshmerga Minister | country=IQ
= sources c1 1
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
