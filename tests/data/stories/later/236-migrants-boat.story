# A trawler off Pylos
@ a1 | Kathimerini | 2023-06-14
At least 78 migrants drowned when a fishing boat capsized off Pylos early on Wednesday; 104 were rescued, the coast guard said.
:: claim c1 | content=At least 78 migrants drowned when a fishing boat capsized off Pylos early on Wednesday | speaker=org:coast guard (GR) | form=indirect | about=GR | figures=At least 78 > 78+ person | dates=2023-06-14
@ a2 | BBC News | 2023-06-14
A fishing vessel carrying migrants sank off southern Greece, killing at least 78 people, the Greek coastguard says.
:: claim c1 | content=A fishing vessel carrying migrants sank off southern Greece, killing at least 78 people | speaker=org:Greek coastguard (GR) | form=indirect | about=GR | figures=at least 78 people > 78+ person
@ a3 | AP | 2023-06-15
KALAMATA, Greece (AP) - Survivors told doctors that as many as 750 people had been on the trawler.
:: claim c2 | content=as many as 750 people had been on the trawler | speaker=desc:Survivors | form=indirect | about=GR | figures=as many as 750 people > 750- person
@ a4 | Dawn | 2023-06-19
Pakistan observed a day of mourning on Monday for its citizens lost in the shipwreck off Greece.
:: claim c3 | content=Pakistan observed a day of mourning on Monday for its citizens lost in the shipwreck off Greece | form=asserted | about=PK, GR | dates=2023-06-19
= sources c1 1
