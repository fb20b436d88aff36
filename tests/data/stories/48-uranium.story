# Uranium, twice the same ministry
@ a1 | The Astana Times | 2024-07-02
Kazatomprom will supply uranium for Switzerland's Leibstadt reactor through 2035 under a contract announced on Tuesday. Kazakhstan mined 21,112 tonnes of uranium in 2023.
:: deal d1 | subject=supply uranium for Switzerland's Leibstadt reactor | parties=org:Kazatomprom, CH | status=signed | certainty=certain | sector=nuclear | kind=contract | date=2024-07-02
:: claim c1 | content=Kazakhstan mined 21,112 tonnes of uranium in 2023 | form=asserted | about=KZ | figures=21,112 tonnes > 21112 tonne | dates=2023
:: actor o1 | org:Kazatomprom | country=KZ
@ a2 | Ministry of Energy of Kazakhstan | 2024-07-03
In 2023 the country's enterprises produced 21.1 thousand tonnes of uranium. A contract has been concluded for deliveries to the Leibstadt nuclear power plant in Switzerland.
:: deal d1 | subject=deliveries to the Leibstadt nuclear power plant in Switzerland | parties=KZ, CH | status=signed | certainty=certain | sector=nuclear | kind=contract
:: claim c1 | content=In 2023 the country's enterprises produced 21.1 thousand tonnes of uranium | form=asserted | about=KZ | figures=21.1 thousand tonnes > 21100 tonne | dates=2023
@ a3 | Kursiv | 2024-07-04
Uranium output in Kazakhstan was 22.8 thousand tonnes in 2023, Deputy Energy Minister Aidar Bekov said.
:: claim c2 | content=Uranium output in Kazakhstan was 22.8 thousand tonnes in 2023 | speaker=Aidar Bekov (Deputy Energy Minister, KZ) | form=indirect | about=KZ | figures=22.8 thousand tonnes > 22800 tonne | dates=2023
:: actor p1 | Aidar Bekov | role=Deputy Energy Minister | country=KZ
= sources d1 2
= sources c1 2
= contradiction c1@a1 c2@a3 figure
= contradiction c1@a2 c2@a3 figure
