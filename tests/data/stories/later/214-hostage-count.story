# Taken from a school
@ a1 | Premium Times | 2024-03-08
Gunmen abducted 287 pupils from a school in Kuriga in Kaduna State on Thursday, a teacher, Sani Abdullahi, told Governor Uba Danjuma.
:: claim c1 | content=Gunmen abducted 287 pupils from a school in Kuriga in Kaduna State on Thursday | speaker=Sani Abdullahi | form=indirect | about=NG | figures=287 pupils > 287 pupil | dates=2024-03-07
:: actor p1 | Uba Danjuma | role=Governor | country=NG
@ a2 | BBC News | 2024-03-08
More than 280 Nigerian schoolchildren were kidnapped in the north-western town of Kuriga, officials say.
:: claim c1 | content=More than 280 Nigerian schoolchildren were kidnapped in the north-western town of Kuriga | speaker=desc:officials | form=indirect | about=NG | figures=More than 280 > 280+ pupil
@ a3 | Vanguard | 2024-03-24
All the children seized in Kuriga two weeks ago are free, Governor Uba Danjuma announced on Sunday.
:: claim c2 | content=All the children seized in Kuriga two weeks ago are free | speaker=Uba Danjuma (Governor, NG) | form=indirect | about=NG
:: actor p1 | Uba Danjuma | role=Governor | country=NG
@ a4 | AFP | 2024-03-24
KANO, Nigeria (AFP) - Kidnapped pupils from Kuriga were released unharmed on Sunday, the governor of Kaduna said, days before a ransom deadline.
:: claim c2 | content=Kidnapped pupils from Kuriga were released unharmed on Sunday | speaker=desc:the governor of Kaduna | form=indirect | about=NG | dates=2024-03-24
= sources c1 2
