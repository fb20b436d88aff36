# Two flags in orbit
@ a1 | Corriere della Sera | 2020-09-25
Rome and Washington signed a joint declaration on the exploration of the Moon, undersecretary Riccardo Fabbri announced on Friday.
:: deal d1 | subject=a joint declaration on the exploration of the Moon | parties=IT, US | status=signed | certainty=certain | sector=space | kind=declaration | date=2020-09-25 | speaker=Riccardo Fabbri
:: actor p1 | Riccardo Fabbri | role=undersecretary | country=IT
@ a2 | SpaceNews | 2020-09-28
Italy will provide habitation modules for NASA's Artemis program under a statement of intent concluded last week.
:: deal d1 | subject=provide habitation modules for NASA's Artemis program under a statement of intent | parties=IT, org:NASA (US) | status=signed | certainty=certain | sector=space | kind=declaration
@ a3 | ANSA | 2020-10-13
(ANSA) - ROME, OCT 13 - Italy was among the eight founding signatories of the Artemis Accords on Tuesday.
:: deal d2 | subject=the Artemis Accords | parties=IT, US | status=signed | certainty=certain | sector=space | kind=treaty | date=2020-10-13
@ a4 | The Verge | 2020-10-13
Eight countries including the UK, Italy and Japan have signed NASA's Artemis Accords on the use of the Moon.
:: deal d2 | subject=NASA's Artemis Accords on the use of the Moon | parties=US, GB, IT, JP | status=signed | certainty=certain | sector=space | kind=treaty
= sources d1 2
= sources d2 2
= life d1 signed 2020-09-25
= life d2 signed 2020-10-13
