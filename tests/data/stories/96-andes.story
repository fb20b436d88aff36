# An Andean summit and a pipeline
@ a1 | Andina | 2016-10-30
The presidents of Peru and Bolivia will hold their second binational cabinet in Sucre on Friday, November 4, Peru's foreign ministry said.
:: summit s1 | name=their second binational cabinet | ordinal=2 | parties=PE, BO | city=Sucre | country=BO | start=2016-11-04 | status=upcoming | speaker=foreign ministry
:: actor o1 | org:foreign ministry | country=PE
@ a2 | El Deber | 2016-11-05
In Sucre, Presidents Raul Quispe and Martin Salazar agreed on Friday to study a railway between the oceans and to let Bolivian gas reach southern Peru.
:: summit s1 | name=In Sucre | parties=BO, PE | city=Sucre | country=BO | start=2016-11-04 | status=concluded
:: deal d1 | subject=study a railway between the oceans | parties=BO, PE | status=agreed | certainty=certain | sector=transport
:: deal d2 | subject=let Bolivian gas reach southern Peru | parties=BO, PE | status=agreed | certainty=certain | sector=energy
:: actor p1 | Raul Quispe | role=President | country=BO
:: actor p2 | Martin Salazar | role=President | country=PE
@ a3 | Gestion | 2016-11-05
Peru will take part in the bioceanic train that Bolivia promotes, President Salazar declared at the meeting of both cabinets. A gas pipeline to Ilo will be examined.
:: summit s1 | name=the meeting of both cabinets | parties=PE, BO | status=concluded
:: deal d1 | subject=take part in the bioceanic train that Bolivia promotes | parties=PE, BO | status=agreed | certainty=certain | sector=transport | speaker=Salazar
:: deal d2 | subject=A gas pipeline to Ilo | parties=PE, BO | status=proposed | certainty=probable | sector=energy
:: actor p2 | Salazar | role=President | country=PE
@ a4 | La Razon | 2017-09-02
The third binational cabinet of Bolivia and Peru met in Lima on Friday. Both governments signed a memorandum on the rail corridor from Santos to Ilo.
:: summit s2 | name=The third binational cabinet of Bolivia and Peru | ordinal=3 | parties=BO, PE | city=Lima | country=PE | start=2017-09-01 | status=concluded
:: deal d1 | subject=the rail corridor from Santos to Ilo | parties=BO, PE | status=signed | certainty=certain | sector=transport | kind=memorandum | date=2017-09-01
= sources s1 3
= sources d1 3
= sources d2 2
= life d1 agreed 2016-11-05, signed 2017-09-01
