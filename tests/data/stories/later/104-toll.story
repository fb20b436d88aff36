# The dead of a ferry
@ a1 | bdnews24 | 2009-11-28
A ferry carrying people home for Eid capsized near Bhola late on Friday, and 38 bodies had been found by Saturday evening, police said.
:: claim c1 | content=38 bodies had been found by Saturday evening | speaker=desc:police | form=indirect | about=BD | figures=38 bodies > 38 body | dates=2009-11-28
@ a2 | BBC News | 2009-11-28
At least 37 people are known to have died in the sinking of the Coco-4 in southern Bangladesh, police say. The boat carried more than 1,500 passengers.
:: claim c1 | content=At least 37 people are known to have died in the sinking of the Coco-4 in southern Bangladesh | speaker=desc:police | form=indirect | about=BD | figures=At least 37 people > 37+ person
:: claim c2 | content=The boat carried more than 1,500 passengers | form=asserted | figures=more than 1,500 passengers > 1500+ passenger
@ a3 | The Daily Star | 2009-11-29
The Coco-4 had no more than 600 passengers aboard, its owner said yesterday. Survivors spoke of over two thousand.
:: claim c3 | content=The Coco-4 had no more than 600 passengers aboard | speaker=desc:its owner | form=indirect | figures=no more than 600 passengers > 600- passenger
:: claim c2 | content=Survivors spoke of over two thousand | speaker=desc:Survivors | form=indirect | figures=over two thousand > 2000+ passenger
@ a4 | AP | 2009-11-30
DHAKA, Bangladesh (AP) - The death toll from a ferry that tipped over off Bhola island rose to 72 on Monday as divers searched its lower deck.
:: claim c4 | content=The death toll from a ferry that tipped over off Bhola island rose to 72 on Monday | form=asserted | about=BD | figures=72 > 72 person | dates=2009-11-30
= sources c1 1
= contradiction c2@a2 c3@a3 figure
