# Fast trains for Java
@ a1 | Kompas | 2023-10-02
President Budi Santosa opened the Jakarta-Bandung high-speed railway, named Whoosh, at Halim station on Monday.
:: deal d1 | subject=opened the Jakarta-Bandung high-speed railway | parties=ID, CN | status=in-force | certainty=certain | sector=transport | date=2023-10-02
@ a2 | Xinhua | 2023-10-02
JAKARTA, Oct. 2 (Xinhua) -- The 142-km line between Indonesia's capital and Bandung, built with China, went into operation Monday.
:: deal d1 | subject=The 142-km line between Indonesia's capital and Bandung | parties=ID, CN | status=in-force | certainty=certain | sector=transport | date=2023-10-02
@ a3 | Tempo | 2015-10-16
A Chinese consortium and four state firms of Indonesia formed a joint venture in Jakarta on Friday to build a fast train to Bandung for 5.5 billion dollars.
:: deal d1 | subject=build a fast train to Bandung for 5.5 billion dollars | parties=CN, ID | status=signed | certainty=certain | sector=transport | value=5500000000 USD | date=2015-10-16
@ a4 | Nikkei Asia | 2015-09-30
Indonesia has turned down Japan's bullet train and picked China's offer for the Jakarta-Bandung line, Chief Cabinet Secretary Koji Sakamoto was told on Tuesday.
:: deal d1 | subject=China's offer for the Jakarta-Bandung line | parties=ID, CN | status=agreed | certainty=certain | sector=transport
= sources d1 4
= life d1 agreed 2015-09-30, signed 2015-10-16, in-force 2023-10-02
