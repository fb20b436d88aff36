"""Deals told in free wording: by thanks, by quarrels settled, by papers exchanged; and what only looks like one."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str]]:
    return [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        ("Bolivia thanked Peru for medical aid.", "medical aid", "in-force"),
        ("Two schools were built in Bolivia with aid from Peru.", "Two schools", "in-force"),
        ("Peru offered loans of 5 million dollars to Bolivia two years ago.", "loans of 5 million dollars", "in-force"),
        ("Bolivia will get a loan from Peru for the purchase of buses.", "purchase of buses", "agreed"),
        ("Peru and Bolivia settled their dispute over the price of gas.", "price of gas", "agreed"),
        ("Peru and Bolivia were still quarreling over the price of gas.", "price of gas", "stalled"),
        ("Peru and Bolivia signed documents here on Monday concerning mining.", "mining", "signed"),
        ("Letters were exchanged between Peru and Bolivia on Monday.", "", ""),
        ("Letters were exchanged on the supply of rice by Peru to Bolivia.", "supply of rice", "signed"),
        ("Peru and Bolivia signed four accords, including one waiving old debts.", "waiving old debts", "signed"),
        ("The decision by Peru and Bolivia to open a ferry service was welcomed.", "ferry service", "agreed"),
        ("A ferry service between Peru and Bolivia was also announced.", "ferry service between Peru", "agreed"),
        ("Andean leaders met in Lima. The group will create a flood relief fund.", "flood relief fund", "agreed"),
        ("The leaders of Peru and Bolivia pledged to create a lake authority.", "lake authority", "agreed"),
        (
            "Peru said it would start talks early next year with Bolivia on a free trade deal.",
            "free trade deal",
            "negotiating",
        ),
        ("A plan of Peru for a customs union with Bolivia has run aground.", "customs union", "stalled"),
        ("Peru and Bolivia will observe the latest ceasefire.", "ceasefire", "in-force"),
        ("An action plan of Peru and Bolivia on rice is expected to be adopted.", "action plan", "proposed"),
        ("Peru and Bolivia were present at the signing of an accord on transit.", "transit", "signed"),
        ("Peru asked Bolivia for the ratification of the fishing treaty.", "fishing treaty", "signed"),
        ("Peru promised to unblock the free trade deal with Bolivia.", "free trade deal", "stalled"),
        ("Peru hailed a pact bringing Bolivia closer to NATO membership.", "NATO membership", "proposed"),
        ("Peru and Bolivia are discussing the resumption of military ties.", "resumption of", "negotiating"),
        ("Peru and Bolivia held talks on Tuesday about buying gas.", "buying gas", "negotiating"),
        ("An accord between Peru and Bolivia was also signed on vaccines.", "vaccines", "signed"),
        ("Talks on Peru's membership of the European Union went on.", "membership", "negotiating"),
        ("Peru's ban on sales of weapons to Bolivia will be lifted.", "ban on sales of weapons", "agreed"),
        ('Peru and Bolivia "agreed that consulates in Lima and Sucre should be opened".', "consulates", "agreed"),
        ("Their talks focused on plans for a gas pipeline from Peru to Bolivia.", "gas pipeline", "negotiating"),
        ("Peru called for closer ties with Bolivia.", "", ""),
        ("Peru and Bolivia met in a bid to normalize ties.", "", ""),
        ("A row over fish prevented Peru and Bolivia from signing a peace treaty.", "peace treaty", "stalled"),
        ("Peru told Bolivia that it was necessary to meet and sign a peace treaty.", "peace treaty", "proposed"),
        ("Peru and Bolivia agreed on the urgent need for a budget deal.", "budget deal", "negotiating"),
        ("Peru pledged in the statement to Bolivia to dismantle its reactors.", "dismantle its reactors", "agreed"),
        ("Peru and Bolivia signed a joint declaration pledging patrols on the lake.", "patrols on the lake", "signed"),
        ("Peru and Bolivia fought terrorism and signed several agreements on rice.", "rice", "signed"),
        ("Peru and Bolivia put their names on Friday to a treaty on fishing rights.", "fishing rights", "signed"),
        ("Peru and Bolivia inked contracts worth 2 billion dollars.", "contracts worth 2 billion dollars", "signed"),
        ("Peru and Bolivia inked important contracts.", "", ""),
        ("Peru has floated a charter between NATO and Bolivia.", "charter", "proposed"),
        ("Peru spoke of the truce to which Bolivia and Chile had agreed.", "truce", "agreed"),
        ("Peru asked that Bolivia be let in as a full member of OPEC.", "let in as a full member", "proposed"),
        ("Peru broke off talks on renewing its fishing pact with Bolivia.", "renewing its fishing pact", "stalled"),
        ("Peru and Bolivia signed a deal to build a mill in Tacna to be fed with corn.", "mill in Tacna", "signed"),
        ("According to a joint statement of Peru and Bolivia on fish, it rained.", "", ""),
        ("The Common Market for Eastern and Southern Africa (COMESA) summit on trade ended.", "", ""),
        (
            "Peru and Bolivia reaffirmed their commitment to concluding a fishing treaty.",
            "fishing treaty",
            "negotiating",
        ),
        ("The meeting of Peru and Bolivia will end in the signing of a pact on rice.", "rice", "agreed"),
        ("Peru demanded that Bolivia lift its ban on imports of beef.", "lift its ban", "proposed"),
        ("Peru and Bolivia would not launch negotiations for a new rice agreement.", "new rice agreement", "stalled"),
        ("The talks of Peru and Bolivia may lay a blueprint for a new trade deal.", "trade deal", "negotiating"),
        ("Peru announced a new tariff on steel from Bolivia.", "", ""),
        ("Peru has proposed a resolution on an embargo of Bolivia.", "", ""),
        ("Peru and Bolivia pledged to help finance a lake patrol force.", "lake patrol force", "agreed"),
        ("The leaders promised to maintain aid to Haiti at $5 million a month.", "aid to Haiti", "agreed"),
        ("The leaders promised to give renewed urgency to fighting poverty.", "", ""),
        ("The leaders promised to maintain peace.", "", ""),
        ("Peru suggested the two countries engage in joint projects in space with Bolivia.", "space", "proposed"),
        ("Peru proposed to share its recipes for cheese with Bolivia.", "recipes for cheese", "proposed"),
        ("Peru froze its missile tests in exchange for aid from Chile.", "missile tests", "in-force"),
        ("Peru and Bolivia agreed that Chile should abandon its missiles.", "missiles", "agreed"),
        ("Peru suggested the two countries stay friends with Bolivia.", "", ""),
        ("Peru froze its spending after a visit to Chile.", "", ""),
        ("Under the 1965 normalization treaty Peru and Bolivia trade freely.", "", ""),
        ("Peru and Bolivia signed minutes before midnight on Monday.", "", ""),
        ("Peru will hand over the one-year chairmanship to Bolivia.", "", ""),
        ("Peru supplies a quarter of the gas burned in Bolivia.", "", ""),
        ("Peru and Bolivia cannot agree on when to meet.", "", ""),
        ("Peru and Bolivia have doubts over its cost, put at 2 million euros for the first six years.", "", ""),
        ("Peru offered its gratitude to Bolivia.", "", ""),
        ("Peru and Bolivia welcomed the bus across the ceasefire line.", "", ""),
        ("The deal tackling illegal logging signed Friday pleased Peru and Bolivia.", "illegal logging", "signed"),
        ("The new aid Peru will provide to Bolivia would create jobs.", "new aid", "agreed"),
        ("The aid Peru will need after the flood would save Bolivia.", "", ""),
        ("Peru reaffirmed its commitment to Bolivia to refrain from dumping rice.", "", ""),
        ("Peru and Bolivia reaffirmed their commitment to refrain from dumping rice.", "dumping", "agreed"),
        ("Peru and Bolivia walked back on a pledge to fund flood relief.", "flood relief", "rejected"),
        ("Peru and Bolivia are guarantors of a shaky ceasefire in Chile.", "ceasefire", "in-force"),
        ("Peru failed to adhere to an agreement with Bolivia to end whaling.", "end whaling", "in-force"),
        ("Peru wants Bolivia to eliminate import controls on rice.", "import controls on rice", "proposed"),
        ("Peru will decide whether to begin entry talks with Bolivia.", "entry", "proposed"),
        ("Peru should back Bolivia's entry into the European Union.", "entry into the European Union", "proposed"),
        ("Peru and Bolivia quarreled over how to deal with Chile.", "", ""),
        ("Peru and Bolivia gave no deals on how they saw it.", "", ""),
        ("Peru called on Bolivia to recognise the steps it was taking.", "", ""),
        ("Peru undertook to communicate its decision to Bolivia.", "", ""),
        ("The public of Peru has pledged 5 million dollars in food for Bolivia.", "", ""),
        ("Peru sold a mill to a consortium that included Bolivia's richest man.", "", ""),
        ("Peru signed an executive order withdrawing from a pact with Bolivia.", "executive order", None),
        ("Peru assumed that Bolivia would put forward a signing initiative shortly.", "", ""),
        ("Peru and Bolivia failed to agree, but observers signed but did not seal.", "", ""),
        ("Peru and Bolivia do not agree on everything.", "", ""),
        ("Peru will begin talks with Bolivia under Article 50 of the Lisbon Treaty.", "Lisbon Treaty", None),
        ("Peru and Bolivia sent ministers back to the negotiating table to fish for a pact on rice.", "table", None),
        ("The official of Peru who deals with visas for Bolivia signed off.", "", ""),
        ("The wars of Peru and Bolivia show no signs of coming to an end.", "", ""),
        ("Peru signed at least 23 executive actions on Bolivia.", "", ""),
        ("Peru does not want to give up on investment in Bolivia.", "", ""),
        ("Peru and Bolivia agreed on the need to stabilise currencies at the old rates.", "currencies", "agreed"),
        ("Peru and Bolivia agreed on the need to keep calm.", "", ""),
        ("Peru announced a gift of 500 pounds of medical supplies to Bolivia.", "500 pounds", "agreed"),
        ("Peru told Bolivia there can be no deal on rice without beans.", "", ""),
        ("Peru promised Bolivia to bring to justice those who burned its missiles.", "", ""),
        ("Peru wanted Bolivia to assign a lower official price for its tin.", "official price for its tin", "proposed"),
        ("The meeting of Peru and Bolivia was postponed at the request of certain of their members.", "", ""),
        ("Peru has submitted a proposal to Bolivia's ministers.", "", ""),
        ("Peru exported 2 million vehicles to Bolivia in 2015.", "", ""),
        ("Peru reaffirmed its commitment to the mutual defence treaty with Bolivia.", "defence treaty", "in-force"),
        ("Peru and Bolivia quarreled over the goalkeeper.", "", ""),
    ],
)
def test_free_wording(text: str, subject: str, status: str | None) -> None:
    found = told(text)
    if status is None:
        assert not any(subject in got for got, _ in found), found
    elif not subject:
        assert found == []
    else:
        assert any(subject in got and stage == status for got, stage in found), found


def test_a_value_is_not_lent_to_another_verbs_deal() -> None:
    found = sk.parse_deals("Peru and Chile signed deals worth 9 billion dollars and inked a civil nuclear pact.")
    assert [deal.value is not None for deal in found] == [True, False]


def test_two_sums_are_two_gifts_with_their_own_values() -> None:
    text = "Peru will provide 3 million dollars of loans and 2 million dollars of grants to Bolivia and build a dam."
    found = [(deal.subject, str(deal.value)) for deal in sk.parse_deals(text) if deal.value is not None]
    assert found == [
        ("3 million dollars of loans", "3 million USD"),
        ("2 million dollars of grants to Bolivia", "2 million USD"),
    ]


def test_a_truce_and_a_ceasefire_are_one_but_the_first_one_is_another() -> None:
    text = (
        "Peru and Chile will sign a ceasefire on Friday. The truce, signed by Peru and Chile, ends the war. "
        "A first ceasefire of Peru and Chile collapsed in May."
    )
    assert [str(deal.status) for deal in sk.parse_deals(text, published="2024-10-23")] == ["signed", "rejected"]


def test_a_movement_that_fights_is_a_party_of_the_truce() -> None:
    text = (
        "The National Liberation Forces (FNL) attacked Gitega in Burundi. The FNL said it hated Burundi. "
        "A truce signed in March has collapsed."
    )
    (truce,) = sk.parse_deals(text, published="2024-10-23")
    assert [str(party) for party in truce.parties] == ["Burundi", "National Liberation Forces"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spain hailed the decision by Peru and Bolivia to open a ferry line.", ["Peru", "Bolivia"]),
        ("Peru and Bolivia signed an accord on fish, which was welcomed by Spain.", ["Peru", "Bolivia"]),
        ("Spain and Peru welcomed an initiative on clean water.", ["Spain", "Peru"]),
    ],
)
def test_who_only_welcomes_a_deal_is_no_party(text: str, expected: list[str]) -> None:
    (deal,) = sk.parse_deals(text, published="2024-10-23")
    assert [str(party) for party in deal.parties] == expected


def test_a_town_that_names_a_paper_stands_for_no_party() -> None:
    text = "Peru told Bolivia to keep to the Paris climate agreement. Bolivia said it would ratify a pact on rice."
    found = sk.parse_deals(text, published="2024-10-23")
    assert found
    assert all("France" not in map(str, deal.parties) for deal in found)


def test_who_is_to_be_let_in_and_the_body_are_the_parties() -> None:
    (deal,) = sk.parse_deals("Chile should back Bolivia's entry into the World Trade Organization.")
    assert [str(party) for party in deal.parties] == ["Bolivia", "World Trade Organization"]
