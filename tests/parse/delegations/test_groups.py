"""Delegations whose people the text doesn't name: officials, teams, ministers of a country."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


GROUPS: dict[str, set[tuple[str, str | None]]] = {
    "Officials from Chile and Peru arrived in Quito on Monday.": {("Chile", None), ("Peru", None)},
    "Senior Peruvian diplomats flew to Quito on Monday.": {("Peru", None)},
    "Twelve Peruvian lawmakers are visiting Quito.": {("Peru", None)},
    "Peruvian officials are in Quito for talks on the border.": {("Peru", None)},
    "Negotiators from Peru and the European Union met in Quito.": {("Peru", None), ("European Union", None)},
    "Members of the European Parliament visited Quito in June.": {("European Union", None)},
    "Hamas leaders will travel to Moscow on Friday.": {("Hamas", None)},
    "The presidents of Chile and Peru will travel to Quito.": {("Chile", "president"), ("Peru", "president")},
    "Chilean and Peruvian ministers travelled to Quito on Sunday.": {("Chile", "minister"), ("Peru", "minister")},
    "Foreign ministers from Ecuador, Chile and Peru arrived in Quito.": {
        ("Chile", "foreign minister"),
        ("Peru", "foreign minister"),
    },
    "The heads of state of Mali and Niger arrived in Quito on Friday.": {
        ("Mali", "head of state"),
        ("Niger", "head of state"),
    },
    "Peruvian nuclear negotiators will visit Quito next week.": {("Peru", None)},
    "Peruvian Foreign Ministry officials visited Quito in May.": {("Peru", None)},
    "A group of 20 Peruvian congressmen arrived in Quito on Monday.": {("Peru", None)},
    "Peru will send a group of officials to Quito for talks.": {("Peru", None)},
    "Peru and Chile sent envoys to Quito to mediate.": {("Peru", None), ("Chile", None)},
    "Delegates from Sudan's government arrived in Quito for talks.": {("Sudan", None)},
    "Diplomats from three nations -- Chile, Peru and Bolivia -- met in Quito.": {
        ("Chile", None),
        ("Peru", None),
        ("Bolivia", None),
    },
    "The meeting in Quito was attended by trade ministers from Chile and Peru.": {
        ("Chile", "minister"),
        ("Peru", "minister"),
    },
    "The forum in Quito brings together officials from Chile and Peru.": {("Chile", None), ("Peru", None)},
    "Chilean, Peruvian and Bolivian officials held talks in Quito on Monday.": {
        ("Chile", None),
        ("Peru", None),
        ("Bolivia", None),
    },
    "A visit by Peruvian officials to Quito went well.": {("Peru", None)},
    "Representatives of Hamas and Fatah held talks in Quito.": {("Hamas", None), ("Fatah", None)},
    "Peruvian business leaders are heading to Quito.": {("Peru", None)},
    # delegations and teams without a head
    "The Peruvian delegation walked out of the conference in Quito.": {("Peru", None)},
    "Ecuadorean President Eva Rios met with a delegation of the Peruvian parliament in Quito.": {("Peru", None)},
    "Members of the Peruvian delegation were kept out of the hall in Quito.": {("Peru", None)},
    "A delegation of Peruvian businessmen visited Quito last week.": {("Peru", None)},
    "A six-member team from Peru arrived here on Monday.": {("Peru", None)},
    "A World Bank team is due in Quito next week.": {("World Bank", None)},
    "A delegation from the World Bank will visit Quito in May.": {("World Bank", None)},
    "Peru has sent a delegation to Quito.": {("Peru", None)},
    "Peru plans to dispatch a mission to Quito.": {("Peru", None)},
    "A visit to Quito by a Peruvian delegation angered Chile.": {("Peru", None)},
    "Delegations from Chile and Peru attended the forum in Quito.": {("Chile", None), ("Peru", None)},
}


@pytest.mark.parametrize("text", GROUPS)
def test_people_without_a_name(text: str) -> None:
    assert trips(text) == GROUPS[text]


NONE = [
    "Peruvian tourists visited Quito in record numbers.",
    "Peruvian goods arrived in Quito.",
    "Peruvian officials met in Lima.",
    "Peruvian officials said a ship had arrived in Quito.",
    "Peruvian officials did not travel to Quito.",
    "Forty-one African leaders will attend the summit in Quito.",
    "Delegations from 12 countries attended the forum in Quito.",
    "The presidents of the African Union met in Quito.",
    "The Peruvian team lost in Quito.",
    "Luis Vega led the Peruvian team to a victory over Quito.",
    "Two Peruvian opposition leaders met in Quito.",
    "The summit in Quito will be attended by ten ASEAN members.",
    "Leaders from Portuguese-speaking countries meet in Quito on Monday.",
    "A visit by Peruvian officials to Quito was called off.",
    "The head of the EU delegation in Quito said talks would go on.",
    "EU leaders meet in Quito on Monday.",
    "Peru, Chile and Bolivia have sent observers to Quito to watch over the truce.",
]


@pytest.mark.parametrize("text", NONE)
def test_who_is_no_delegation(text: str) -> None:
    assert trips(text) == set()


def test_visitors_beside_their_host() -> None:
    text = "Peruvian Foreign Minister Ana Vega and visiting senior Chilean diplomats agreed on fish on Monday."
    (found,) = parse_delegations(text)
    assert (str(found.party), found.head, found.destination) == ("Chile", None, "Peru")


def test_other_officials_are_no_delegation() -> None:
    text = "An Andean summit will be held in Quito. {} officials from Spain will also be present in the meeting."
    assert not parse_delegations(text.format("Other"))


def test_leaders_of_a_union_of_states_are_no_delegation() -> None:
    assert trips("African Union leaders gathered in Quito on Friday.") == set()
    assert trips("Peruvian union leaders arrived in Quito on Friday.") == {("Peru", None)}


def test_a_visit_that_is_only_discussed() -> None:
    assert trips("The two sides may discuss a visit by Peruvian President Juan Soto to Quito.") == set()
    assert trips("Peruvian President Juan Soto discussed trade on a visit to Quito.") == {("Peru", "Juan Soto")}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("will jointly meet the press", {("Peru", "foreign minister"), ("Chile", "foreign minister")}),
        ("will meet the press", set()),
    ],
)
def test_ministers_who_face_the_press_together_are_where_the_text_is_told(
    told: str, found: set[tuple[str, str | None]]
) -> None:
    opening = "QUITO (AFP) - Talks on the border began here on Monday."
    assert trips(f"{opening} The Peruvian and Chilean foreign ministers {told}.") == found
