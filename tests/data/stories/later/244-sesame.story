# Sesame for Japan
@ a1 | Ethiopian Herald | 2010-06-02
Japan has lifted its restriction on imports of Ethiopian coffee, imposed over pesticide residues in 2008, Trade Minister Tadesse Worku said in Addis Ababa.
:: deal d1 | subject=lifted its restriction on imports of Ethiopian coffee | parties=JP, ET | status=in-force | certainty=certain | sector=trade | speaker=Tadesse Worku
:: actor p1 | Tadesse Worku | role=Trade Minister | country=ET
@ a2 | Kyodo News | 2010-06-03
Tokyo has eased the residue checks that had all but stopped purchases of coffee beans from Ethiopia for two years, the health ministry said Thursday.
:: deal d1 | subject=eased the residue checks that had all but stopped purchases of coffee beans from Ethiopia | parties=JP, ET | status=in-force | certainty=certain | sector=trade | speaker=org:health ministry
@ a3 | Bloomberg | 2010-06-04
Ethiopia, Africa's largest coffee grower, expects exports to Japan to recover to 80,000 tons a year now that the ban is gone, said Exporters Association head Yonas Alem.
:: deal d1 | subject=the ban is gone | parties=ET, JP | status=in-force | certainty=certain | sector=trade
:: claim c1 | content=exports to Japan to recover to 80,000 tons a year | speaker=Yonas Alem | form=indirect | about=ET, JP | figures=80,000 tons > 80000 tonne
= sources d1 3
