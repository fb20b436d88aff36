"""Lists of those who come: by office, by name, in the sentence after."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


def test_a_list_in_the_next_sentence() -> None:
    text = (
        "African leaders have begun arriving in Quito for the summit. The heads of state include Nigerian President "
        "Musa Bello and Kenyan President Peter Otieno."
    )
    assert trips(text) == {("Nigeria", "Musa Bello"), ("Kenya", "Peter Otieno")}


def test_a_list_of_countries_after_a_dash() -> None:
    text = "Leaders of the three nations -- Chile, Peru and Bolivia -- are attending the Andean Summit in Lima."
    assert trips(text) == {("Chile", "leader"), ("Bolivia", "leader")}


def test_among_those() -> None:
    text = "Peru's Juan Soto and Chile's Ana Lopez were among those who met in Quito on Monday for the Andean Summit."
    assert trips(text) == {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")}


def test_those_who_stayed_away_are_in_no_list() -> None:
    text = "Two leaders stayed away from the Andean Summit in Quito, among them Peruvian President Juan Soto."
    assert trips(text) == set()


def test_among_them_and_along_with() -> None:
    text = "Forty-eight leaders are in Quito, among them Juan Soto of Peru and Ana Lopez of Chile."
    assert trips(text) == {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")}
    text = "Chad's president arrived in Quito on Thursday, along with the heads of state of Togo and Benin."
    assert trips(text) == {("Chad", "president"), ("Togo", "head of state"), ("Benin", "head of state")}


def test_who_has_arrived() -> None:
    text = (
        "African leaders are meeting in Quito on Monday. By midday those who had arrived included Kenya's Peter Otieno "
        "and Musa Bello of Nigeria."
    )
    assert trips(text) >= {("Kenya", "Peter Otieno"), ("Nigeria", "Musa Bello")}


def test_they_are_the_heads_of_delegations() -> None:
    lead = "QUITO (AP) - Ecuadorean President Eva Mora met the heads of the delegations on Monday. "
    told = "They are Kenyan Foreign Minister Peter Otieno and Nigerian Vice President Musa Bello."
    assert trips(lead + told) == {("Kenya", "Peter Otieno"), ("Nigeria", "Musa Bello")}
    assert trips("Ecuadorean President Eva Mora has many friends. " + told) == set()


def test_a_list_of_guests() -> None:
    text = (
        "Chilean President Ana Lopez will host four heads of state in Santiago at the Andean Forum. "
        "The guests are: King Juan II of Spain; Peruvian President Luis Soto; and Bolivian Prime Minister Rosa Paz."
    )
    assert trips(text) == {("Spain", "Juan II"), ("Peru", "Luis Soto"), ("Bolivia", "Rosa Paz")}


def test_those_whom_a_meeting_elsewhere_brought_together() -> None:
    text = (
        "QUITO (PANA) - An Andean summit opened here on Wednesday. It was called at a mini-summit in Lima, which "
        "brought together the leaders of Bolivia, Brazil and Colombia."
    )
    found = parse_delegations(text, published="2024-10-23")
    assert {(str(one.party), one.destination) for one in found} == {
        ("Bolivia", "Lima"),
        ("Brazil", "Lima"),
        ("Colombia", "Lima"),
    }


def test_a_host_who_talks_with_several() -> None:
    text = (
        "QUITO (AP) -- Ecuadorean President Eva Mora will hold talks with the presidents of Chile and Peru on Monday, "
        "and meet her counterparts from Bolivia and Brazil on Tuesday."
    )
    assert {party for party, _ in trips(text)} == {"Chile", "Peru", "Bolivia", "Brazil"}


def test_the_invited_may_not_come() -> None:
    text = "The presidents of Kenya and Nigeria have been invited to the summit in Quito but may not come."
    assert trips(text) == set()


LEADERS = [
    "Kenyan President Peter Otieno, Ugandan President Moses Okot and Rwandan President Paul Nkusi",
    "Presidents Peter Otieno of Kenya, Moses Okot of Uganda and Paul Nkusi of Rwanda",
    "Kenya's Peter Otieno, Uganda's Moses Okot and Rwanda's Paul Nkusi",
    "Peter Otieno (Kenya), Moses Okot (Uganda) and Paul Nkusi (Rwanda)",
    "Presidents Peter Otieno (Kenya), Moses Okot (Uganda) and Paul Nkusi (Rwanda)",
]


@pytest.mark.parametrize("leaders", LEADERS)
@pytest.mark.parametrize(
    "frame",
    [
        "The one-day summit in Quito on Monday was attended by {}.",
        "The one-day summit ended in Quito on Monday. Also present were {}.",
        "{} held talks in Quito on Monday.",
        "{} agreed in Quito on Monday to share water.",
        "{} were in Quito on Monday.",
        "The treaty was signed in Quito on Monday by {}.",
        "Ecuadorean President Eva Mora met {} in Quito on Monday.",
        "Ecuadorean President Eva Mora was joined in Quito on Monday by {}.",
    ],
)
def test_lists_of_leaders_in_many_frames(frame: str, leaders: str) -> None:
    expected = {("Kenya", "Peter Otieno"), ("Uganda", "Moses Okot"), ("Rwanda", "Paul Nkusi")}
    assert trips(frame.format(leaders)) == expected
