# Sixty-five years of an unmarked line
@ a1 | Saba | 2000-06-12
Sana'a, June 12 (Saba) - Yemen and Saudi Arabia signed the international boundary treaty in Jeddah on Monday in the presence of President Abdullah Al-Hamdani and Crown Prince Faisal bin Saud. It demarcates 1,500 kilometres of border from the Red Sea to Oman and replaces all that was left open at Taif in 1934.
:: deal d1 | subject=the international boundary treaty | parties=YE, SA | status=signed | certainty=certain | sector=security | kind=treaty | date=2000-06-12
:: trip g1 | span=in the presence of President Abdullah Al-Hamdani | party=YE | head=Abdullah Al-Hamdani (President, YE) | to=Jeddah | country=SA | attendance=present | date=2000-06-12
:: claim c1 | content=It demarcates 1,500 kilometres of border from the Red Sea to Oman | form=asserted | about=OM | figures=1,500 kilometres > 1500 kilometre
:: actor p1 | Abdullah Al-Hamdani | role=President | country=YE
:: actor p2 | Faisal bin Saud | role=Crown Prince | country=SA
@ a2 | Al-Hayat | 2000-06-12
Saudi and Yemeni officials were still negotiating the border treaty on Sunday night, a member of the Yemeni delegation in Jeddah told Al-Hayat. The eastern end of the line, near the Omani corner, is said to be the last obstacle. President Al-Hamdani came to the Kingdom on Saturday.
:: deal d1 | subject=the border treaty on Sunday night | parties=SA, YE | status=negotiating | certainty=certain | sector=security | kind=treaty | date=2000-06-11 | outlet=Al-Hayat | speaker=desc:a member of the Yemeni delegation in Jeddah
:: claim c2 | content=The eastern end of the line, near the Omani corner, is said to be the last obstacle | form=asserted | about=OM
:: trip g1 | span=President Al-Hamdani came to the Kingdom on Saturday | party=YE | head=Al-Hamdani (President, YE) | to=the Kingdom | country=SA | attendance=present | date=2000-06-10
:: actor p1 | Al-Hamdani | role=President
@ a3 | AP | 2000-06-13
CAIRO, Egypt (AP) - Saudi Arabia and Yemen have signed a treaty that settles their 66-year-old border dispute. The foreign ministers put their names to it in Jeddah late Monday. The frontier is almost 1,500 kilometers (930 miles) long.
:: deal d1 | subject=a treaty that settles their 66-year-old border dispute | parties=SA, YE | status=signed | certainty=certain | sector=security | kind=treaty | date=2000-06-12
:: claim c1 | content=The frontier is almost 1,500 kilometers (930 miles) long | form=asserted | figures=almost 1,500 kilometers > about 1500 kilometre
@ a4 | Yemen Times | 2000-06-19
The Treaty of Jeddah, signed on June 12, gives Yemen back part of the desert that the Saudis had held since the sixties, according to Foreign Minister Abdulmalik Saleh Bahah. A German company will set up the border marks. Parliament votes on it on Saturday.
:: deal d1 | subject=The Treaty of Jeddah | parties=YE, SA | status=signed | certainty=certain | sector=security | kind=treaty | date=2000-06-12 | speaker=Abdulmalik Saleh Bahah
:: claim c3 | content=A German company will set up the border marks | form=asserted | about=DE
:: claim c4 | content=Parliament votes on it on Saturday | form=asserted | dates=2000-06-24
:: actor p3 | Abdulmalik Saleh Bahah | role=Foreign Minister | country=YE
= sources c1 2
= sources g1 2
= sources d1 3
= life d1 negotiating 2000-06-11, signed 2000-06-12
