# Blue helmets for Darfur
@ a1 | Reuters | 2007-06-12
ADDIS ABABA, June 12 (Reuters) - Sudan has accepted a joint African Union-United Nations peacekeeping force for Darfur, the AU said on Tuesday after two days of talks in the Ethiopian capital. It will number up to 19,000 troops.
:: deal d1 | subject=a joint African Union-United Nations peacekeeping force for Darfur | parties=SD, org:African Union, org:United Nations | status=agreed | certainty=certain | sector=security | speaker=org:AU
:: summit s1 | name=two days of talks in the Ethiopian capital | parties=SD, org:African Union, org:United Nations | city=Addis Ababa | country=ET | start=2007-06-11 | end=2007-06-12 | status=concluded
:: claim c1 | content=It will number up to 19,000 troops | form=asserted | figures=up to 19,000 troops > 19000- person
:: actor o1 | org:AU
:: actor o2 | org:United Nations
@ a2 | Sudan News Agency | 2007-06-12
Addis Ababa, June 12 (SUNA) - The government of Sudan has agreed to the hybrid operation of the African Union and the United Nations in Darfur, said Foreign Ministry Under-Secretary Hassan Abdelgadir, who led the delegation to the consultations. Its command is to be African.
:: deal d1 | subject=the hybrid operation of the African Union and the United Nations in Darfur | parties=SD, org:African Union, org:United Nations | status=agreed | certainty=certain | sector=security | speaker=Hassan Abdelgadir
:: summit s1 | name=the consultations | parties=SD, org:African Union, org:United Nations | city=Addis Ababa | country=ET | status=concluded
:: trip g1 | span=Hassan Abdelgadir, who led the delegation to the consultations | party=SD | head=Hassan Abdelgadir (Under-Secretary, SD) | to=Addis Ababa | country=ET | attendance=present | date=2007-06-12
:: claim c3 | content=Its command is to be African | form=asserted
:: actor p1 | Hassan Abdelgadir | role=Under-Secretary | country=SD
:: actor o1 | org:African Union
:: actor o2 | org:United Nations
@ a3 | Sudan Tribune | 2007-06-14
KHARTOUM - Sudan has not accepted the joint UN-African Union force for Darfur, presidential adviser Majzoub Idris said on Wednesday in an interview with the daily Akhbar Al-Youm. "We agreed to go on talking," he said.
:: claim c2 | content=Sudan has not accepted the joint UN-African Union force for Darfur | speaker=Majzoub Idris (presidential adviser, SD) | form=indirect | polarity=negative | outlet=Akhbar Al-Youm | about=SD, org:UN, org:African Union
:: claim c5 | content="We agreed to go on talking," | speaker=Majzoub Idris (presidential adviser, SD) | form=direct | outlet=Akhbar Al-Youm
:: actor p2 | Majzoub Idris | role=presidential adviser | country=SD
:: actor o1 | org:African Union
:: actor o2 | org:UN
@ a4 | African Union | 2007-06-14
The Commission of the African Union confirms that the Government of the Sudan accepted the hybrid operation in Darfur at the consultations of 11 and 12 June in Addis Ababa. With its police and civilian staff the operation will comprise about 26,000 people.
:: deal d1 | subject=the hybrid operation in Darfur | parties=SD, org:African Union | status=agreed | certainty=certain | sector=security | date=2007-06-12
:: summit s1 | name=the consultations of 11 and 12 June | parties=SD, org:African Union | city=Addis Ababa | country=ET | start=2007-06-11 | end=2007-06-12 | status=concluded
:: claim c4 | content=With its police and civilian staff the operation will comprise about 26,000 people | form=asserted | figures=about 26,000 people > about 26000 person
:: actor o1 | org:African Union
@ a5 | Mail & Guardian | 2007-06-18
President Ibrahim al-Tayeb of Sudan assured ambassadors of the Security Council in Khartoum on Sunday that he now accepts the AU-UN force for Darfur. South Africa's envoy, Themba Khoza, led the visitors.
:: deal d1 | subject=the AU-UN force for Darfur | parties=SD, org:AU, org:UN | status=agreed | certainty=certain | sector=security | speaker=Ibrahim al-Tayeb
:: trip g2 | span=South Africa's envoy, Themba Khoza, led the visitors | party=org:Security Council | head=Themba Khoza (envoy, ZA) | to=Khartoum | country=SD | attendance=present | date=2007-06-17
:: actor p3 | Ibrahim al-Tayeb | role=President | country=SD
:: actor p4 | Themba Khoza | role=envoy | country=ZA
:: actor o1 | org:AU
:: actor o2 | org:UN
= sources d1 2
= sources c2 1
= sources s1 3
= contradiction c2@a3 d1@a1 denial
= contradiction c2@a3 d1@a2 denial
= contradiction c2@a3 d1@a4 denial
= life d1 agreed 2007-06-12
