# A border before judges
@ a1 | STA | 2009-11-04
STOCKHOLM, Nov 4 (STA) - The prime ministers of Slovenia and Croatia, Borut Kranjec and Jadranka Kovac, signed an agreement in Stockholm on Wednesday that leaves their border to a court of arbitration.

Five arbiters will draw the line at sea and on land. Kranjec said the day was "good for both coasts". Slovenia will stop blocking Croatia's talks with the European Union.
:: deal d1 | subject=an agreement in Stockholm on Wednesday that leaves their border to a court of arbitration | parties=SI, HR | status=signed | certainty=certain | sector=security | kind=agreement | date=2009-11-04
:: claim c1 | content=Five arbiters will draw the line at sea and on land | form=asserted | figures=Five arbiters > 5 person
:: claim c2 | content=the day was "good for both coasts" | speaker=Borut Kranjec (SI) | form=mixed
:: deal d2 | subject=stop blocking Croatia's talks with the European Union | parties=SI, HR | status=agreed | certainty=certain | sector=other
:: actor p1 | Borut Kranjec | role=prime minister | country=SI
:: actor p2 | Jadranka Kovac | role=prime minister | country=HR
@ a2 | HINA | 2009-11-04
STOCKHOLM, Nov 4 (Hina) - Croatian Prime Minister Jadranka Kovač and her Slovenian counterpart Borut Kranjec put their signatures to the arbitration agreement on the border dispute on Wednesday. Sweden's Prime Minister Erik Lindroth, who holds the EU presidency, was the witness.

The tribunal will have five members, three of them chosen from a list of the European Commission.
:: deal d1 | subject=the arbitration agreement on the border dispute | parties=HR, SI | status=signed | certainty=certain | sector=security | kind=agreement | date=2009-11-04
:: claim c1 | content=The tribunal will have five members, three of them chosen from a list of the European Commission | form=asserted | figures=five members > 5 person;three > 3 person
:: actor p2 | Jadranka Kovač | role=Prime Minister | country=HR
:: actor p1 | Borut Kranjec | role=counterpart | country=SI
:: actor p3 | Erik Lindroth | role=Prime Minister | country=SE
@ a3 | Vecernji list | 2009-11-04
Zagreb and Ljubljana are still negotiating over the arbitration agreement and nothing will be signed in Stockholm today, according to Nikola Bresan, who chairs the Croatian parliament's foreign policy committee. The quarrel is about a single word, "junction", in the third article.

Fishermen from Savudrija plan to protest in the bay on Saturday.
:: deal d1 | subject=the arbitration agreement | parties=HR, SI | status=negotiating | certainty=certain | sector=security | kind=agreement | speaker=Nikola Bresan
:: claim c3 | content=The quarrel is about a single word, "junction", in the third article | form=asserted
:: claim c4 | content=Fishermen from Savudrija plan to protest in the bay on Saturday | form=asserted | certainty=underspecified | dates=2009-11-07
:: actor p4 | Nikola Bresan | role=chair of foreign policy committee | country=HR
@ a4 | The Slovenia Times | 2009-11-05
The prime ministers of Slovenia and Croatia, Borut Kranjec and Jadranka Kovac, signed an agreement in Stockholm on Wednesday that leaves their border to a court of arbitration.

Five arbiters will draw the line at sea and on land. Kranjec said the day was "good for both coasts". (STA)
:: deal d1 | subject=an agreement in Stockholm on Wednesday that leaves their border to a court of arbitration | parties=SI, HR | status=signed | certainty=certain | sector=security | kind=agreement | date=2009-11-04
:: claim c1 | content=Five arbiters will draw the line at sea and on land | form=asserted | figures=Five arbiters > 5 person
:: claim c2 | content=the day was "good for both coasts" | speaker=Borut Kranjec (SI) | form=mixed
:: actor p1 | Borut Kranjec | role=prime minister | country=SI
:: actor p2 | Jadranka Kovac | role=prime minister | country=HR
@ a5 | Reuters | 2010-06-06
LJUBLJANA (Reuters) - Slovenians on Sunday narrowly backed the border arbitration agreement that their government signed with Croatia last November. With nearly all votes counted 51.5 percent were in favour, the electoral commission said.

"We have chosen Europe," Prime Minister Borut Kranjec said. Turnout was about 42 percent.
:: deal d1 | subject=the border arbitration agreement that their government signed with Croatia last November | parties=SI, HR | status=signed | certainty=certain | sector=security | kind=agreement | date=2009-11
:: claim c5 | content=51.5 percent were in favour | speaker=org:electoral commission (SI) | form=indirect | figures=51.5 percent > 51.5 percent
:: claim c6 | content=We have chosen Europe | speaker=Borut Kranjec (Prime Minister, SI) | form=direct
:: claim c7 | content=Turnout was about 42 percent | form=asserted | figures=about 42 percent > about 42 percent
:: actor p1 | Borut Kranjec | role=Prime Minister | country=SI
@ a6 | Delo | 2010-06-08
In the referendum on Sunday 51.5 per cent of voters were for the arbitration agreement with Croatia and 48.5 against, according to the electoral commission. Turnout reached 42.2 per cent. The agreement can be ratified before the summer.
:: claim c5 | content=In the referendum on Sunday 51.5 per cent of voters were for the arbitration agreement with Croatia and 48.5 against | speaker=org:electoral commission (SI) | form=indirect | about=HR | figures=51.5 per cent > 51.5 percent;48.5 > 48.5 percent | dates=2010-06-06
:: claim c7 | content=Turnout reached 42.2 per cent | form=asserted | figures=42.2 per cent > 42.2 percent
:: deal d1 | subject=The agreement can be ratified before the summer | parties=SI, HR | status=signed | certainty=certain | sector=security | kind=agreement
= sources d1 5
= sources c1 2
= sources c5 1
= sources c7 2
= contradiction d1@a1 d1@a3 status
= contradiction d1@a2 d1@a3 status
= contradiction d1@a3 d1@a4 status
= life d1 negotiating 2009-11-04, signed 2009-11-04
