# One spokesman in three papers
@ a1 | Addis Standard | 2022-11-02
The government of Ethiopia and the Tigray authorities agreed on Wednesday in Pretoria to a permanent cessation of hostilities, the African Union's envoy, former president Samuel Adeyemi, announced.
:: deal d1 | subject=a permanent cessation of hostilities | parties=ET, org:Tigray authorities | status=agreed | certainty=certain | sector=security | date=2022-11-02 | speaker=Samuel Adeyemi
:: actor p1 | Samuel Adeyemi | role=envoy
@ a2 | Al Jazeera | 2022-11-02
Ethiopia's warring sides have agreed to stop fighting after two years of war, African Union mediator Samuel Adeyemi told reporters in South Africa.
:: deal d1 | subject=stop fighting after two years of war | parties=ET, org:Tigray authorities | status=agreed | certainty=certain | sector=security | date=2022-11-02 | speaker=Samuel Adeyemi
:: actor p1 | Samuel Adeyemi | role=mediator
@ a3 | The New York Times | 2022-11-03
The cease-fire signed in Pretoria between Ethiopia's government and Tigrayan leaders came after ten days of talks led by the African Union.
:: deal d1 | subject=The cease-fire signed in Pretoria | parties=ET, org:Tigrayan leaders | status=signed | certainty=certain | sector=security
@ a4 | The Reporter | 2022-11-13
Commanders of both sides signed a plan in Nairobi on Saturday for carrying out the cessation of hostilities agreed in Pretoria.
:: deal d2 | subject=a plan in Nairobi on Saturday for carrying out the cessation of hostilities | parties=ET, org:Tigray authorities | status=signed | certainty=certain | sector=security | date=2022-11-12
= sources d1 2
= life d1 agreed 2022-11-02, signed 2022-11-03
