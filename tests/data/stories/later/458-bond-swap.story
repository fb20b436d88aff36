# Argentina counts its bonds
@ a1 | Reuters | 2005-03-03
BUENOS AIRES, March 3 (Reuters) - Holders of 76.07 percent of Argentina's defaulted bonds accepted the government's exchange offer, Economy Minister Rogelio Lavarello said on Thursday, closing the largest sovereign default in history.

The country swapped debt with a face value of $62.3 billion for new paper worth $35.3 billion, Lavarello said. "We leave the default behind us," President Ernesto Kern told the nation.
:: claim c1 | content=Holders of 76.07 percent of Argentina's defaulted bonds accepted the government's exchange offer | speaker=Rogelio Lavarello (Economy Minister, AR) | form=indirect | about=AR | figures=76.07 percent > 76.07 percent
:: claim c2 | content=The country swapped debt with a face value of $62.3 billion for new paper worth $35.3 billion | speaker=Rogelio Lavarello (Economy Minister, AR) | form=indirect | about=AR | figures=$62.3 billion > 62300000000 USD;$35.3 billion > 35300000000 USD
:: claim c3 | content=We leave the default behind us | speaker=Ernesto Kern (President, AR) | form=direct
:: actor p1 | Rogelio Lavarello | role=Economy Minister | country=AR
:: actor p2 | Ernesto Kern | role=President | country=AR
@ a2 | Clarin | 2005-03-04
About 76 percent of creditors entered the debt swap, President Ernesto Kern announced last night. Bondholders lose two thirds of what they were owed, local banks reckon.

The International Monetary Fund has asked Argentina to reopen the swap for those who stayed out, Clarin has learned from sources in Washington.
:: claim c1 | content=About 76 percent of creditors entered the debt swap | speaker=Ernesto Kern (President, AR) | form=indirect | figures=About 76 percent > about 76 percent
:: claim c4 | content=Bondholders lose two thirds of what they were owed | speaker=desc:local banks | form=indirect
:: claim c5 | content=The International Monetary Fund has asked Argentina to reopen the swap for those who stayed out | speaker=desc:sources in Washington | form=indirect | outlet=Clarin | about=org:International Monetary Fund, AR
:: actor p2 | Ernesto Kern | role=President
:: actor o1 | org:International Monetary Fund
@ a3 | ANSA | 2005-03-04
ROME, MARCH 4 - Only 67 percent of the holders of Argentine bonds took part in the exchange, the chairman of the Global Committee of Argentina Bondholders, Nicola Stocchi, said on Friday. In Italy not even half of the 450,000 savers did, Stocchi added.

He announced lawsuits in New York and before an arbitration court in Washington.
:: claim c6 | content=Only 67 percent of the holders of Argentine bonds took part in the exchange | speaker=Nicola Stocchi (chairman of the Global Committee of Argentina Bondholders) | form=indirect | about=AR | figures=67 percent > 67 percent
:: claim c7 | content=In Italy not even half of the 450,000 savers did | speaker=Nicola Stocchi (chairman of the Global Committee of Argentina Bondholders) | form=indirect | about=IT | figures=450,000 savers > 450000 person
:: claim c8 | content=lawsuits in New York and before an arbitration court in Washington | speaker=Nicola Stocchi (chairman of the Global Committee of Argentina Bondholders) | form=indirect
:: actor p3 | Nicola Stocchi | role=chairman
@ a4 | IMF | 2005-03-08
The Fund has not asked Argentina to reopen its debt exchange, the Director of the External Relations Department, Thomas Ledger, said at a press briefing in answer to reports. "We take note of the participation rate of 76 percent," Ledger said.
:: claim c9 | content=The Fund has not asked Argentina to reopen its debt exchange | speaker=Thomas Ledger (Director of the External Relations Department) | form=indirect | polarity=negative | about=org:IMF, AR
:: claim c1 | content=the participation rate of 76 percent | speaker=Thomas Ledger (Director of the External Relations Department) | form=direct | figures=76 percent > 76 percent
:: actor p4 | Thomas Ledger | role=Director of the External Relations Department
@ a5 | Financial Times | 2005-03-09
The International Monetary Fund did not ask Argentina to reopen the exchange of its defaulted bonds, the fund said in Washington. Seventy-six per cent of creditors have come in, far more than Wall Street had expected.
:: claim c9 | content=The International Monetary Fund did not ask Argentina to reopen the exchange of its defaulted bonds | speaker=org:fund | form=indirect | polarity=negative | about=org:International Monetary Fund, AR
:: claim c1 | content=Seventy-six per cent of creditors have come in, far more than Wall Street had expected | form=asserted | figures=Seventy-six per cent > 76 percent
:: actor o1 | org:International Monetary Fund
= sources c1 3
= sources c9 1
= contradiction c1@a1 c6@a3 figure
= contradiction c1@a2 c6@a3 figure
= contradiction c1@a4 c6@a3 figure
= contradiction c1@a5 c6@a3 figure
= contradiction c5@a2 c9@a4 denial
= contradiction c5@a2 c9@a5 denial
