# Tuna licences and a text in two languages
@ a1 | European Commission | 2018-10-22
The European Union and Cote d'Ivoire have signed a new protocol to their sustainable fisheries partnership agreement. It allows up to 36 vessels to fish for tuna and pays 682,000 euros a year.
:: deal d1 | subject=a new protocol to their sustainable fisheries partnership agreement | parties=org:European Union, CI | status=signed | certainty=certain | sector=agriculture | kind=agreement
:: claim c1 | content=It allows up to 36 vessels to fish for tuna and pays 682,000 euros a year | form=asserted | figures=up to 36 vessels > 36- vessel;682,000 euros > 682000 EUR
@ a2 | Fraternite Matin | 2018-10-23
Thirty-six European tuna boats may fish in Ivorian waters under the accord renewed with Brussels, the ministry of fish resources said. Abidjan will receive 682,000 euros every year.
:: deal d1 | subject=the accord renewed with Brussels | parties=CI, org:EU | status=signed | certainty=certain | sector=agriculture | speaker=ministry of fish resources
:: claim c1 | content=Abidjan will receive 682,000 euros every year | form=asserted | figures=682,000 euros > 682000 EUR
:: actor o1 | org:ministry of fish resources
@ a3 | Undercurrent News | 2018-10-24
The EU has secured access for 28 purse seiners and eight longliners in Ivory Coast for six years, the Commission said in a release.
:: deal d1 | subject=access for 28 purse seiners and eight longliners in Ivory Coast for six years | parties=org:EU, CI | status=signed | certainty=certain | sector=agriculture | speaker=org:European Commission
@ a4 | Greenpeace | 2018-11-02
The six-year fishing deal with Cote d'Ivoire is worth too little, Greenpeace said.
:: deal d1 | subject=The six-year fishing deal with Cote d'Ivoire | parties=org:EU, CI | status=signed | certainty=certain | sector=agriculture
= sources d1 3
= sources c1 2
= life d1 signed 2018-10-22
