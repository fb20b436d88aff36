# A ceasefire for a week
@ a1 | Sudan Tribune | 2023-05-20
The Sudanese army and the Rapid Support Forces signed a seven-day truce in Jeddah on Saturday that takes effect on Monday evening, Saudi Arabia and the United States said.
:: deal d1 | subject=a seven-day truce | parties=org:Sudanese army (SD), org:Rapid Support Forces (SD) | status=signed | certainty=certain | sector=security | date=2023-05-20
@ a2 | AFP | 2023-05-21
KHARTOUM (AFP) - Sudan's warring generals agreed to a week-long ceasefire brokered by Washington and Riyadh after talks in Jeddah.
:: deal d1 | subject=a week-long ceasefire brokered by Washington and Riyadh | parties=org:Sudanese army (SD), org:Rapid Support Forces (SD) | status=agreed | certainty=certain | sector=security
@ a3 | Al Jazeera | 2023-05-30
Sudan's army has suspended its participation in the Jeddah talks, accusing the RSF of breaking the truce, a diplomat said.
:: deal d2 | subject=the Jeddah talks | parties=org:Sudan's army (SD), org:RSF (SD) | status=stalled | certainty=certain | sector=security | speaker=desc:a diplomat
@ a4 | Asharq Al-Awsat | 2023-05-31
The army's delegation has walked out of the negotiations in Jeddah, two Sudanese officials said on Wednesday.
:: deal d2 | subject=the negotiations in Jeddah | parties=org:Sudanese army (SD), org:RSF (SD) | status=stalled | certainty=certain | sector=security | speaker=desc:two Sudanese officials
= sources d1 2
= sources d2 2
