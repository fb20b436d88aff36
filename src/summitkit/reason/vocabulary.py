"""The words that `summitkit.reason.words` goes by: data, written for this library."""

from __future__ import annotations

__all__ = ["COMPASS", "CONTRASTS", "GENERIC", "MEASURES", "STOP", "SYNONYMS", "listed"]


def listed(words: str) -> frozenset[str]:
    """Return the words of a text that lists them."""
    return frozenset(words.split())


# Words that say nothing of what a phrase is about, report verbs and measures of change in figures among them.
STOP = listed(
    """
    a an the this that these those it its he she they them their his her him we us our you your i who whom whose which
    and or but nor not no of in on at to from by for with without within under over between among about into onto as
    during after before since until till through throughout across against despite amid along around behind below
    beside toward towards upon via per off out up down above near
    than then so such if when while where there here also only even just both all any each every some more most less
    least other another own same very be is are was were been being am has have had having do does did done will would
    shall should can could may might must let to-be s t
    january february march april june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday
    tonne tonnes ton tons barrel barrels kilometre kilometres km megawatt megawatts mw terawatt gigawatt hours hour
    dose doses unit units tranche
    yet anything something nothing never ever any anybody anyone nobody none
    said say says saying told tell tells added add adds according reported report reports reportedly noted notes
    announced announce announces stated states stressed confirmed confirms
        stood stand stands exceed exceeds exceeded exceeding touched touch touches hit hits reached reach reaches
    totalled totaled total totals amounted
    amounting amount worth valued record
    one four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozen
    mln bln pct dlr dlrs cts
    million billion trillion crore lakh thousand hundred bn mn tn m k percent per cent dollars dollar usd euros euro
    pounds pound rupees rupee yuan roubles rubles fy fiscal financial year years month months week weeks day days
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ago last next first
    """
)

# What stands after a state's name where a sum or a measure is told, and not the state: "US dollars".
MEASURES = listed(
    "dollars pounds francs rupees roubles rubles pesos kroner kronor dinars riyals rials dirhams shillings thermal"
)

# Words that stand in most phrases of their kind: they weigh little.
GENERIC = listed(
    """
        agreement agree agreed agrees agreeing deal pact accord treaty memorandum mou memoranda contract
    understanding convention protocol
    document documents cooperation cooperate partnership partner partners partnerships relation relations ties
    dialogue consultation consultations discussions contact contacts
    talks talk negotiation negotiations negotiate negotiating discuss discussion meeting summit
    country countries nation nations state states government governments side sides two three party parties
    bilateral mutual joint jointly project projects plan plans programme program framework new further field area
    areas sector region regional construction construct build building develop development set up open establish
    expand expansion expanding extension extend strengthen deepen boost exploring
    minister ministry president prime leader leaders official officials spokesman spokeswoman
    work working together part number possible several many much often large major big still however
    provide supply supplies including include called useful
    possibly advanced modern going make made take taken put give given
    """
)

_GROUPS = """
    deal: agreement pact accord agreements accords pacts deals
    buy: purchase acquire procure bought buying purchases purchasing procurement acquisition order orders
    sell: sale sold sales selling
    jet: aircraft plane planes jets fighter fighters airliner airliners warplane warplanes airplane airplanes
    ship: vessel vessels ships boat boats warship warships
    navy: naval navies
    plant: factory factories plants
    loan: loans lend lending lent credit credits
    aid: assistance help helps helped subsidy subsidies subsidise subsidize
    nuclear: atomic
    rail: railway railways railroad railroads train
    troop: troops soldier soldiers forces
    debt: owe owed owes owing
    rise: rose grow grew growth increase increased climb climbed jump jumped risen grown raise raised
    fall: lower lowers lowered lowering fell drop dropped decline declined decrease decreased fallen cut cuts reduce
    fall: reduced shrink shrank
    begin: begins began start starts started begun starting launch launched
    visit: came visitor visitors tourists-arrivals travel trip visits visiting travels travelled travelling come
    visit: comes coming attend attends attended attending
    fertilizer: fertiliser fertilisers fertilizers
    weapon: weapons arms armament armaments
    missile: missiles rocket rockets
    gas: lng
    oil: crude petroleum
    job: employ employs employed employing jobs work-places employment
    people: persons person
    border: frontier boundary
    grain: wheat cereals cereal
    student: students
    port: harbour harbor ports
    power: electricity energy
    dam: hydropower hydroelectric dams
    tariff: tariffs duty duties levy levies customs
    trade: commerce turnover traded trades trading
    currency: currencies
    ceasefire: truce cease-fire truces ceasefires armistice
    prisoner: prisoners captives detainees pows
    tank: tanks
    helicopter: helicopters chopper choppers
    submarine: submarines
    medicine: medicines drug drugs pharmaceuticals pharmaceutical
    vaccine: vaccines
    invest: investment investments invests investing
    export: exports exported exporting
    import: imports imported importing
    centre: center centers centres hub
    fish: fishing fisheries fishery
    forest: forestry forests timber wood logging log logs
    phone: hotline telephone telephones phones telecommunications telecom telecoms
    flight: air aviation airline airlines overflight overflights
    garment: garments clothing clothes textile textiles apparel
    explore: exploration search prospect prospecting drill drilling
    delimit: delimitation demarcation demarcate boundary boundaries border-line
    peace: peaceful
    grid: grids network networks
    half: halve halving halved halves
    retaliation: retaliatory
    emission: emissions
    war: fighting hostilities hostility warfare combat
    astronaut: astronauts cosmonaut cosmonauts
    headquarters: seat headquarter
    quake: earthquake earthquakes quakes
    relief: rescue
    victim: victims
    vaccine: shot shots jab jabs vaccination
    declaration: communique statement proclamation
    proposal: plan proposed
    worker: workers labour labor labourers
    teacher: teachers
    reform: reforms
    election: elections electoral vote polls
    agriculture: farm farming agricultural farms
    nuclear-plant: reactor reactors
    film: films cinema movie movies
    climate: warming
    visa: visas
    flight: flights flying
    road: highway highways motorway motorways roads
    bank: banks banking
    kill: killed kills dead died deaths death toll
    wound: wounded injured injuries wounds
    hostage: hostages captive
    sanction: sanctions sanctioned
    reopen: restore restored restores restoring restoration resumption resume resumes resumed reopened reopening
    restructure: restructuring restructured reschedule rescheduling write-off
    give: contribute contributes contributed contribution pays pay paid payment provide hand allocate donate donated
    embassy: consulate embassies consulates legation
    finish: finishes finished complete completes completed completion
    advise: advised advises advising advice recommend recommends recommended recommendation recommendations
    full: comprehensive
    close: closes closed closing closure shut shuts shutting
    judgment: judgments judgement judgements ruling rulings verdict verdicts
    jail: jails jailed prison prisons imprisoned custody
    kill: perished
    cost: expense expenses
    cost: costs price priced prices pricing worth
    bridge: crossing bridges
    cable: cables cableway ropeway
    withdraw: quit leave left pull-out
    open: opens opened opening inaugurate inaugurated
    launch: orbit
    member: join joins joined membership accession accede joining
    sanction: embargo
    water: river
    food: foodstuffs
    doctor: physicians medics medical
    school: schools university universities
    waiver: exemption exempt waive waived waivers
    link: interconnection interconnector links connection connect connects connected connecting linking linked
    satellite: satellites
    refugee: refugees
    migrant: migrants migration
    ambassador: ambassadors envoys envoy
    drill: drills exercise exercises manoeuvre manoeuvres maneuver maneuvers
    base: bases
    uranium: yellowcake
    airport: airports airfield
    corridor: corridors
    scholarship: scholarships
    tourist: tourists tourism
    mine: mines mining
    mineral: minerals ores ore
    terror: terrorism terrorist counterterrorism counter-terrorism
    drone: drones uav uavs
    chip: chips semiconductor semiconductors
    lithium: battery batteries
    hydrogen: hydrogens
    return: restitution restitute restituted handover returns returned repatriation repatriate
    withdraw: withdrawal withdrew withdrawn pullout
    extradite: extradition
    deliver: receive receives received receiving
    deliver: delivery deliveries delivered delivers shipment shipments shipped
    produce: harvest harvests harvested crop crops
    produce: pump pumps pumped pumping production output mined manufacture manufacturing produced produces
    produce: manufactured
    crew: sailors seamen
    south: southern
    north: northern
    east: eastern
    west: western
    metro: subway underground
    pledge: pledges pledged commit commits committed commitment commitments promise promises promised vow vowed
    flee: fled flees fleeing
    discover: discovery discoveries discovers discovered find finds found
    bond: bonds eurobond eurobonds
    kill: fatalities bodies
    meeting: meet meets met meetings encounter
    halt: stop stops stopped stopping suspend suspends suspended suspension freeze freezes frozen pause paused cease
    halt: ceased cessation
    teach: training trainers
    transfer: transfers transferred
    buffer: demilitarised demilitarized demilitarise demilitarize demilitarisation
    fee: fees charges tolls
    maid: maids domestic household housemaids
    free: frees freed freeing release releases released releasing liberate liberated
    arrest: arrested arrests detain detained detention
    spy: spies espionage
    ratify: ratified ratifies ratification
    sun: solar photovoltaic
    renewable: renewables
    aluminium: aluminum
    poultry: chicken chickens
    soya: soy soybean soybeans soyabean soyabeans
    car: cars automobile automobiles automotive vehicle vehicles auto autos
    truck: trucks lorry lorries
    ammunition: munitions shells
    artillery: howitzer howitzers
    armoured: armored armour armor
    defence: defense defences defenses
    military: army armies armed
    cyber: cybersecurity cyberspace
    internet: broadband online
    moon: lunar
    pipeline: pipelines
    refinery: refineries refining
    fuel: petrol gasoline diesel
    tax: taxes taxation taxed
    grant: grants granted donation donations gift gifts
    invest: investors investor
    quota: quotas
    ban: bans banned prohibit prohibits prohibited prohibition outlaw outlawed
    limit: limits limited cap caps ceiling restrict restricts restricted restriction restrictions curb curbs
    lift: lifts lifted lifting remove removes removed removal abolish abolished scrap scraps scrapped ease eased
    lift: easing
    prolong: prolonged prolongs renew renewed renewal renewing rollover
    agriculture: farmer farmers
    flood: floods flooding flooded
    storm: storms cyclone hurricane typhoon
    hospital: hospitals clinic clinics
    disease: diseases epidemic outbreak pandemic virus coronavirus covid
    culture: cultural
    relic: relics artefact artefacts artifact artifacts antiquities looted
    pilgrim: pilgrims pilgrimage hajj haj
    passport: passports
    sea: seas maritime marine offshore seabed
    island: islands isle isles islets
    dispute: disputes disputed contested quarrel row
    recognize: recognition recognise recognised recognised recognized
    normalize: normalisation normalization normalise normalised normalized
    disarm: disarmament denuclearise denuclearize denuclearisation denuclearization
    enrich: enrichment enriched
    inspect: inspection inspections inspectors monitor monitors monitoring verify verification observe observers
    rebel: rebels insurgent insurgents guerrilla guerrillas
    amnesty: pardon pardons pardoned
    court: courts tribunal tribunals
    legal: judicial judiciary law laws
    crime: crimes criminal criminals
    corruption: graft bribery bribes
    smuggle: smuggling smugglers trafficking traffickers
    pirate: pirates piracy
    carbon: greenhouse co2
    pollution: waste
    gold: bullion
    phosphate: phosphates
    shoe: shoes footwear
    fish: seafood
    cattle: livestock cows
    wage: wages salary salaries
    remittance: remittances
    child: children kids minors
    parliament: parliaments lawmakers mps senate congress duma knesset legislature deputies parliamentarians
    independence: independent secession secede
    unite: unification reunification
    appoint: appointed appointment nominate nominated nomination
    protest: protests demonstration demonstrations demonstrators rallies
    attack: attacks attacked raid raids assault strike strikes struck bombing bombings bombed bombardment airstrike
    attack: airstrikes
    explosion: explosions blast blasts bomb bombs
    crash: crashed crashes
    evacuate: evacuated evacuation evacuations
    expel: expels expelled expulsion expulsions deport deported deportation
    wall: fence barrier
    arrive: arrives arrived arrival arriving land lands landed flew
    invite: invites invited invitation
    postpone: postpones postponed postponement delay delays delayed defer deferred
    cancel: cancels cancelled canceled cancellation
    reject: rejects rejected rejection refuse refuses refused refusal
    threat: threats threaten threatens threatened
    compensate: compensation compensated reparations damages
    lease: leases leased leasing rent rents rented rental
    share: shares stake stakes shareholding equity
    company: companies firm firms corporation enterprise enterprises
    produce: assemble assembled assembly manufactures
    capture: captured captures capturing seize seizes seized seizing seizure overran overrun
    repair: repairs repaired overhaul overhauls maintain maintenance servicing
    modernize: modernise modernisation modernization modernised modernized upgrade upgrades upgraded upgrading
    modernize: refurbish renovate renovation overhauled
    double: doubles doubled doubling twofold
    study: studies feasibility survey surveys examine examined
    research: science scientific scientists
    technology: technologies technical tech technological
    expert: experts specialist specialists
    exchange: exchanges exchanged exchanging swap swaps swapped swapping
    cargo: cargoes freight goods
    crew: seafarers mariners
    reopen: restart restarts restarted restarting revive revives revived revival
    ship: tanker tankers freighter freighters
    zone: zones
    doctor: medic nurses
    vaccine: inoculations doses
    dam: hydro hydroelectricity
    protect: protection protects protected safeguard safeguards
    secure: security
    fund: funds funding finance financing financed finances
    guarantee: guarantees guaranteed
    airspace: skies
    route: routes
    station: stations
    terminal: terminals
    kidnap: kidnapped abduct abducted abduction kidnapping
    election: ballot polling voters
    migrant: immigrants immigration
    asylum: asylum-seekers
    win: wins won winning
    prize: prizes award awards awarded
    mediate: mediator mediators mediation mediating mediated broker brokered brokers brokering
    weak: weakness weaknesses shortcoming shortcomings flaw flaws irregularities
    stranded: stuck
    mission: missions
    homeless: displaced displacement uprooted
"""
SYNONYMS: dict[str, str] = {
    word: head.strip()
    for head, _, rest in (line.partition(":") for line in _GROUPS.strip().splitlines())
    for word in (head.strip(), *rest.split())
}

COMPASS = frozenset({"east", "west", "north", "south"})

# Of two stems in a pair, a phrase with one and a phrase with the other alone speak of different things.
CONTRASTS = (
    ("east", "west"),
    ("north", "south"),
    ("export", "import"),
    ("buy", "sell"),
    ("surplus", "deficit"),
    ("inflow", "outflow"),
    ("rise", "fall"),
    ("men", "women"),
    ("oil", "gas"),
    ("civil", "military"),
)
