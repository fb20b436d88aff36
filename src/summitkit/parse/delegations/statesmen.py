"""People whom the news of the 1990s to the 2020s names without their country, by country.

Heads of state and government, and foreign ministers who served long: one line for each country, by ISO 3166 code, in
the order of their terms. Drawn up for this project from general knowledge; a full name alone counts.
"""

from __future__ import annotations

__all__ = ["STATESMEN"]

STATESMEN = """
AE: Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed, Mohammed bin Rashid Al Maktoum
AF: Hamid Karzai, Ashraf Ghani
AL: Sali Berisha, Edi Rama
AM: Serzh Sargsyan, Nikol Pashinyan, Robert Kocharyan
AO: Jose Eduardo dos Santos, Joao Lourenco
AR: Carlos Menem, Nestor Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei
AT: Wolfgang Schuessel, Werner Faymann, Sebastian Kurz, Karl Nehammer, Heinz Fischer, Alexander Van der Bellen
AU: Paul Keating, John Howard, Alexander Downer, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull,
 Scott Morrison, Anthony Albanese, Penny Wong
AZ: Heydar Aliyev, Ilham Aliyev
BA: Alija Izetbegovic
BD: Khaleda Zia, Sheikh Hasina, Muhammad Yunus
BE: Guy Verhofstadt, Charles Michel, Alexander De Croo, Bart De Wever
BG: Boyko Borissov, Rumen Radev
BN: Hassanal Bolkiah
BO: Evo Morales, Luis Arce
BR: Fernando Henrique Cardoso, Luiz Inacio Lula da Silva, Lula da Silva, Lula, Celso Amorim, Dilma Rousseff,
 Michel Temer, Jair Bolsonaro, Mauro Vieira
BY: Alexander Lukashenko, Aleksandr Lukashenko
CA: Brian Mulroney, Jean Chretien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney
CD: Laurent Kabila, Joseph Kabila, Felix Tshisekedi
CG: Denis Sassou Nguesso
CH: Micheline Calmy-Rey, Viola Amherd, Ignazio Cassis
CL: Eduardo Frei, Ricardo Lagos, Michelle Bachelet, Sebastian Pinera, Gabriel Boric
CM: Paul Biya
CN: Deng Xiaoping, Jiang Zemin, Li Peng, Qian Qichen, Zhu Rongji, Tang Jiaxuan, Hu Jintao, Wen Jiabao, Li Zhaoxing,
 Yang Jiechi, Xi Jinping, Li Keqiang, Wang Yi, Li Qiang
CO: Ernesto Samper, Andres Pastrana, Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro
CU: Fidel Castro, Raul Castro, Miguel Diaz-Canel
CY: Glafcos Clerides, Tassos Papadopoulos, Nicos Anastasiades, Nikos Christodoulides
CZ: Vaclav Havel, Vaclav Klaus, Milos Zeman, Andrej Babis, Petr Fiala, Petr Pavel
DE: Helmut Kohl, Klaus Kinkel, Gerhard Schroeder, Gerhard Schröder, Joschka Fischer, Angela Merkel,
 Frank-Walter Steinmeier, Olaf Scholz, Annalena Baerbock, Friedrich Merz
DK: Poul Nyrup Rasmussen, Lars Lokke Rasmussen, Helle Thorning-Schmidt, Mette Frederiksen
DZ: Abdelaziz Bouteflika, Abdelmadjid Tebboune
EC: Rafael Correa, Lenin Moreno, Guillermo Lasso, Daniel Noboa
EE: Andrus Ansip, Toomas Hendrik Ilves, Kersti Kaljulaid, Kaja Kallas, Alar Karis
EG: Hosni Mubarak, Amr Moussa, Mohamed Morsi, Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Sameh Shoukry
ES: Felipe Gonzalez, Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez
ET: Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed
FI: Martti Ahtisaari, Tarja Halonen, Sauli Niinisto, Sanna Marin, Petteri Orpo, Alexander Stubb
FJ: Frank Bainimarama, Sitiveni Rabuka
FR: Francois Mitterrand, Alain Juppe, Jacques Chirac, Lionel Jospin, Dominique de Villepin, Nicolas Sarkozy,
 Francois Hollande, Laurent Fabius, Emmanuel Macron, Jean-Yves Le Drian
GB: Margaret Thatcher, John Major, Tony Blair, Robin Cook, Jack Straw, Gordon Brown, David Cameron, Theresa May,
 Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, David Lammy
GE: Eduard Shevardnadze, Mikheil Saakashvili, Irakli Kobakhidze, Salome Zourabichvili
GH: Jerry Rawlings, John Kufuor, John Mahama, Nana Akufo-Addo
GR: Costas Simitis, Costas Karamanlis, George Papandreou, Alexis Tsipras, Kyriakos Mitsotakis
HR: Franjo Tudjman, Andrej Plenkovic, Zoran Milanovic
HU: Gyula Horn, Ferenc Gyurcsany, Viktor Orban, Peter Szijjarto
ID: Suharto, Ali Alatas, Abdurrahman Wahid, Megawati Sukarnoputri, Susilo Bambang Yudhoyono, Joko Widodo,
 Prabowo Subianto, Retno Marsudi
IE: Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheal Martin, Simon Harris
IL: Yitzhak Rabin, Shimon Peres, Ehud Barak, Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Naftali Bennett, Yair Lapid
IN: P.V. Narasimha Rao, H.D. Deve Gowda, Inder Kumar Gujral, Atal Behari Vajpayee, Atal Bihari Vajpayee,
 Jaswant Singh, Natwar Singh, Manmohan Singh, Sushma Swaraj, Narendra Modi, S. Jaishankar, Subrahmanyam Jaishankar,
 Rajnath Singh, Droupadi Murmu
IQ: Tareq Aziz, Nuri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani
IR: Ali Akbar Velayati, Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Mohammad Javad Zarif, Ebrahim Raisi,
 Masoud Pezeshkian, Abbas Araghchi, Hossein Amir-Abdollahian
IT: Romano Prodi, Lamberto Dini, Massimo D'Alema, Silvio Berlusconi, Matteo Renzi, Giuseppe Conte, Mario Draghi,
 Giorgia Meloni, Sergio Mattarella
JO: King Hussein, King Abdullah II, Abdullah II, Ayman Safadi
JP: Tomiichi Murayama, Ryutaro Hashimoto, Keizo Obuchi, Yoshiro Mori, Junichiro Koizumi, Taro Aso, Yasuo Fukuda,
 Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Shinzo Abe, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi
KE: Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto
KG: Askar Akayev, Kurmanbek Bakiyev, Almazbek Atambayev, Sadyr Japarov
KH: Norodom Sihanouk, Hun Sen, Hun Manet
KP: Kim Jong Il, Kim Jong-il, Kim Jong Un, Kim Jong-un, Choe Son Hui
KR: Kim Young-sam, Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol,
 Yoon Suk Yeol, Lee Jae-myung, Lee Jae Myung, Cho Tae-yul
KZ: Nursultan Nazarbayev, Kassym-Jomart Tokayev
LA: Bounnhang Vorachith, Thongloun Sisoulith, Sonexay Siphandone
LB: Rafik al-Hariri, Rafik Hariri, Michel Aoun, Najib Mikati
LK: Chandrika Kumaratunga, Ranil Wickremesinghe, Mahinda Rajapaksa, Gotabaya Rajapaksa, Maithripala Sirisena,
 Anura Kumara Dissanayake
LT: Dalia Grybauskaite, Gitanas Nauseda
LU: Jean-Claude Juncker, Xavier Bettel, Luc Frieden
LV: Vaira Vike-Freiberga, Edgars Rinkevics
LY: Moamer Kadhafi, Muammar Gaddafi
MA: King Hassan II, King Mohammed VI
MD: Maia Sandu
MM: Than Shwe, Thein Sein, Aung San Suu Kyi, Min Aung Hlaing
MN: Ukhnaagiin Khurelsukh
MV: Maumoon Abdul Gayoom, Mohamed Nasheed, Ibrahim Mohamed Solih, Mohamed Muizzu
MX: Carlos Salinas, Ernesto Zedillo, Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Andres Manuel Lopez Obrador,
 Claudia Sheinbaum
MY: Mahathir Mohamad, Abdullah Ahmad Badawi, Najib Razak, Muhyiddin Yassin, Ismail Sabri Yaakob, Anwar Ibrahim
NG: Sani Abacha, Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Bola Ahmed Tinubu
NL: Ruud Lubbers, Wim Kok, Jan Peter Balkenende, Mark Rutte, Dick Schoof
NO: Gro Harlem Brundtland, Kjell Magne Bondevik, Jens Stoltenberg, Erna Solberg, Jonas Gahr Store
NP: King Birendra, Birendra, King Gyanendra, Girija Prasad Koirala, K.P. Sharma Oli, KP Sharma Oli,
 Pushpa Kamal Dahal, Sher Bahadur Deuba
NZ: Jim Bolger, Helen Clark, John Key, Jacinda Ardern, Chris Hipkins, Christopher Luxon, Winston Peters
PA: Jose Raul Mulino
PE: Alberto Fujimori, Alejandro Toledo, Alan Garcia, Ollanta Humala, Dina Boluarte
PG: James Marape, Peter O'Neill
PH: Fidel Ramos, Joseph Estrada, Gloria Macapagal Arroyo, Gloria Arroyo, Benigno Aquino, Rodrigo Duterte,
 Ferdinand Marcos, Ferdinand Marcos Jr, Ferdinand Marcos Jr.
PK: Benazir Bhutto, Nawaz Sharif, Pervez Musharraf, Shaukat Aziz, Yousuf Raza Gilani, Asif Ali Zardari, Imran Khan,
 Shah Mahmood Qureshi, Shehbaz Sharif, Ishaq Dar, Bilawal Bhutto Zardari
PL: Lech Walesa, Aleksander Kwasniewski, Lech Kaczynski, Donald Tusk, Mateusz Morawiecki,
 Andrzej Duda, Radoslaw Sikorski, Karol Nawrocki
PS: Yasser Arafat, Mahmoud Abbas, Mohammad Mustafa
PT: Antonio Guterres, Jose Manuel Barroso, Jose Socrates, Anibal Cavaco Silva, Pedro Passos Coelho, Antonio Costa,
 Luis Montenegro
QA: Tamim bin Hamad Al Thani, Mohammed bin Abdulrahman Al Thani
RO: Ion Iliescu, Traian Basescu, Klaus Iohannis, Nicusor Dan
RS: Slobodan Milosevic, Vojislav Kostunica, Boris Tadic, Aleksandar Vucic
RU: Boris Yeltsin, Viktor Chernomyrdin, Yevgeny Primakov, Vladimir Putin, Igor Ivanov, Sergei Ivanov, Mikhail Fradkov,
 Dmitry Medvedev, Sergei Lavrov, Sergey Lavrov, Mikhail Mishustin, Denis Manturov, Sergei Shoigu, Andrei Belousov
RW: Paul Kagame
SA: Prince Saud al-Faisal, King Abdullah, King Salman, Mohammed bin Salman, Faisal bin Farhan
SD: Omar al-Bashir, Omar Hassan al-Bashir, Abdel Fattah al-Burhan
SE: Goran Persson, Fredrik Reinfeldt, Stefan Lofven, Magdalena Andersson, Ulf Kristersson
SG: Goh Chok Tong, Lee Hsien Loong, Lawrence Wong, Vivian Balakrishnan
SI: Janez Drnovsek, Janez Jansa, Robert Golob
SK: Vladimir Meciar, Mikulas Dzurinda, Robert Fico, Zuzana Caputova, Peter Pellegrini
SN: Abdou Diouf, Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye
SO: Hassan Sheikh Mohamud
SY: Hafez al-Assad, Bashar al-Assad, Faruq al-Shara, Ahmed al-Sharaa
TH: Chuan Leekpai, Thaksin Shinawatra, Abhisit Vejjajiva, Yingluck Shinawatra, Prayut Chan-o-cha,
 Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul
TJ: Emomali Rahmon, Emomali Rakhmonov
TL: Xanana Gusmao, Jose Ramos-Horta
TM: Saparmurat Niyazov, Gurbanguly Berdimuhamedow, Serdar Berdimuhamedov, Serdar Berdimuhamedow
TN: Zine El Abidine Ben Ali, Beji Caid Essebsi, Kais Saied
TR: Turgut Ozal, Suleyman Demirel, Tansu Ciller, Necmettin Erbakan, Mesut Yilmaz, Bulent Ecevit, Abdullah Gul,
 Recep Tayyip Erdogan, Ahmet Davutoglu, Binali Yildirim, Mevlut Cavusoglu, Hakan Fidan
TZ: Benjamin Mkapa, Jakaya Kikwete, John Magufuli, Samia Suluhu Hassan
UA: Leonid Kravchuk, Leonid Kuchma, Viktor Yushchenko, Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky,
 Volodymyr Zelenskyy, Volodymyr Zelenskiy, Dmytro Kuleba, Andriy Sybiha
UG: Yoweri Museveni
US: Ronald Reagan, George Bush, James Baker, Bill Clinton, Al Gore, Warren Christopher, Madeleine Albright,
 George W. Bush, Dick Cheney, Colin Powell, Condoleezza Rice, Donald Rumsfeld, Christopher Hill, Barack Obama, Obama,
 Hillary Clinton, John Kerry, Ash Carter, Joe Biden, Donald Trump, Rex Tillerson, Mike Pompeo, Mike Pence,
 Kamala Harris,
 Antony Blinken, Lloyd Austin, Janet Yellen, Jake Sullivan, Steve Witkoff, Marco Rubio, JD Vance, J.D. Vance,
 Pete Hegseth, Scott Bessent
UY: Tabare Vazquez, Jose Mujica, Luis Lacalle Pou, Yamandu Orsi
UZ: Islam Karimov, Shavkat Mirziyoyev
VA: John Paul II, Pope John Paul II, Benedict XVI, Pope Benedict XVI, Pope Francis, Pope Leo XIV
VE: Hugo Chavez, Nicolas Maduro
VN: Vo Van Kiet, Phan Van Khai, Nguyen Tan Dung, Nguyen Xuan Phuc, Pham Minh Chinh, Nguyen Phu Trong, To Lam,
 Vo Van Thuong, Luong Cuong
YE: Ali Abdullah Saleh, Abd-Rabbu Mansour Hadi
ZA: Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, Naledi Pandor, Ronald Lamola
ZM: Frederick Chiluba, Levy Mwanawasa, Edgar Lungu, Hakainde Hichilema
ZW: Robert Mugabe, Emmerson Mnangagwa
"""
"""Names by the ISO 3166 code of the country; a line that starts with a space goes on with the one before."""
