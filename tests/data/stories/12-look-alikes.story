# Deals that look alike and are not
@ a1 | NHK | 2024-07-08
Japan and the Philippines on Monday signed a reciprocal access agreement that lets troops train on each other's soil. Japan also offered five patrol vessels to Manila.
:: deal d1 | subject=a reciprocal access agreement | parties=JP, PH | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: deal d2 | subject=five patrol vessels | parties=JP, PH | status=proposed | certainty=certain | sector=defence
@ a2 | Philippine Star | 2024-07-08
The Reciprocal Access Agreement between Manila and Tokyo was signed at Malacanang on Monday. The president welcomed a Japanese offer of 5 patrol ships for the coast guard.
:: deal d1 | subject=The Reciprocal Access Agreement | parties=PH, JP | status=signed | certainty=certain | sector=defence | kind=agreement | date=2024-07-08
:: deal d2 | subject=a Japanese offer of 5 patrol ships for the coast guard | parties=JP, PH | status=proposed | certainty=certain | sector=defence
@ a3 | VnExpress | 2024-07-10
Japan will give Vietnam six patrol vessels under an aid deal signed in Hanoi on Wednesday. Tokyo is also negotiating a reciprocal access agreement with France.
:: deal d3 | subject=six patrol vessels | parties=JP, VN | status=signed | certainty=certain | sector=defence | kind=loan-or-aid | date=2024-07-10
:: deal d4 | subject=a reciprocal access agreement with France | parties=JP, FR | status=negotiating | certainty=certain | sector=defence
@ a4 | Nikkei Asia | 2024-07-12
After the pact with Manila, Japan and France are in talks over a reciprocal access pact. Vietnam, for its part, received six patrol boats from Japan as aid.
:: deal d4 | subject=a reciprocal access pact | parties=JP, FR | status=negotiating | certainty=certain | sector=defence
:: deal d3 | subject=six patrol boats from Japan as aid | parties=VN, JP | status=signed | certainty=certain | sector=defence | kind=loan-or-aid
= sources d1 2
= sources d2 2
= sources d3 2
= sources d4 2
= life d1 signed 2024-07-08
= life d3 signed 2024-07-10
