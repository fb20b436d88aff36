# A customs union's doubtful member
@ a1 | AKIpress | 2014-10-23
Kyrgyzstan will sign the treaty on joining the Eurasian Economic Union by the end of the year, Economy Minister Temir Asanov said in Bishkek on Thursday.
:: deal d1 | subject=the treaty on joining the Eurasian Economic Union | parties=KG, org:Eurasian Economic Union | status=agreed | certainty=certain | sector=trade | kind=treaty | speaker=Temir Asanov
:: actor p1 | Temir Asanov | role=Economy Minister | country=KG
@ a2 | Interfax | 2014-12-23
MOSCOW - Kyrgyzstan's accession treaty to the Eurasian Economic Union was signed on Tuesday at a meeting of the Supreme Eurasian Economic Council in Moscow.
:: summit s1 | name=a meeting of the Supreme Eurasian Economic Council | body=Supreme Eurasian Economic Council | city=Moscow | country=RU | start=2014-12-23 | status=concluded
:: deal d1 | subject=Kyrgyzstan's accession treaty to the Eurasian Economic Union | parties=KG, org:Eurasian Economic Union | status=signed | certainty=certain | sector=trade | kind=treaty | date=2014-12-23
@ a3 | The Diplomat | 2014-12-24
Presidents of five states met in Moscow on Tuesday for the Supreme Eurasian Economic Council and signed the treaty under which Kyrgyzstan joins their economic union.
:: summit s1 | name=Supreme Eurasian Economic Council | body=Supreme Eurasian Economic Council | city=Moscow | country=RU | start=2014-12-23 | status=concluded
:: deal d1 | subject=the treaty under which Kyrgyzstan joins their economic union | parties=KG, org:Eurasian Economic Union | status=signed | certainty=certain | sector=trade | kind=treaty | date=2014-12-23
@ a4 | 24.kg | 2015-08-12
The treaty on Kyrgyzstan's accession to the Eurasian Economic Union entered into force on Wednesday.
:: deal d1 | subject=The treaty on Kyrgyzstan's accession to the Eurasian Economic Union | parties=KG, org:Eurasian Economic Union | status=in-force | certainty=certain | sector=trade | kind=treaty | date=2015-08-12
= sources d1 4
= sources s1 2
= life d1 agreed 2014-10-23, signed 2014-12-23, in-force 2015-08-12
