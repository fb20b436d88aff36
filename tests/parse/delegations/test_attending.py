"""Who is told to be there, in company, as a guest, or to do something at a summit that the text places."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

ENDED = "The Andean Summit ended in Quito on Monday. "
HERE = "QUITO, Oct. 21 (AP) -- The Andean Summit ended here on Monday. "


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Peru's Juan Soto was there; so were Ana Lopez of Chile and Luis Rey of the Dominican Republic.",
            {("Peru", "Juan Soto"), ("Chile", "Ana Lopez"), ("Dominican Republic", "Luis Rey")},
        ),
        (
            "Peru's Juan Soto was there, and so were the presidents of Chile and Bolivia.",
            {("Peru", "Juan Soto"), ("Chile", "president"), ("Bolivia", "president")},
        ),
        ("Peruvian President Juan Soto was also on hand.", {("Peru", "Juan Soto")}),
        ("Peru's spy chief, General Juan Soto, was present too.", {("Peru", "Juan Soto")}),
        ("Peruvian President Juan Soto was accompanied by his wife.", {("Peru", "Juan Soto")}),
        ("Peruvian President Juan Soto thanked his hosts.", {("Peru", "Juan Soto")}),
        (
            "Eva Mora led her guests from Peru and Chile, Peruvian President Juan Soto and Chile's Ana Lopez, outside.",
            {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")},
        ),
        ("Her Peruvian guest, President Juan Soto, was late.", {("Peru", "Juan Soto")}),
    ],
)
def test_who_is_there(sentence: str, found: set[tuple[str, str | None]]) -> None:
    assert trips(ENDED + sentence) >= found


@pytest.mark.parametrize(
    "sentence",
    [
        "Peruvian President Juan Soto was not there.",
        "Peruvian President Juan Soto asked whether there were any seats.",
        "Peruvian President Juan Soto said he was ill, and so were the presidents of Chile and Bolivia.",
        "Two ministers are travelling with him.",
        "Ecuadorean President Eva Mora was accompanied by her husband.",
        "Peruvian President Juan Soto stayed away. He is accompanied by few.",
    ],
)
def test_who_is_not_there(sentence: str) -> None:
    assert trips(ENDED + sentence) == set()


def test_what_was_done_at_a_summit_elsewhere() -> None:
    found = trips(
        "Chilean President Ana Lopez and Peruvian President Juan Soto, who clashed at a summit in Quito last week, "
        "are friends again."
    )
    assert found == {("Chile", "Ana Lopez"), ("Peru", "Juan Soto")}
    asked = trips(
        "The question came up at the bloc's second summit, held in Quito last week, where President Juan Soto of Peru "
        "complained."
    )
    assert asked == {("Peru", "Juan Soto")}


def test_a_summit_to_come_tells_nothing_of_who_looks_forward_to_it() -> None:
    assert trips("Peru's Juan Soto was glad of the chances for a deal at the December 15 summit in Quito.") == set()


def test_two_who_met_in_a_third_country() -> None:
    text = "Chilean President Ana Lopez sounded out Peruvian President Juan Soto when they met in Quito on Monday."
    assert trips(text) == {("Chile", "Ana Lopez"), ("Peru", "Juan Soto")}
    assert trips(text.replace("in Quito", "in Lima")) == {("Chile", "Ana Lopez")}


def test_a_report_from_where_leaders_meet_without_a_name() -> None:
    lead = "QUITO, Oct. 21 (AP) -- Andean leaders meeting here on Monday condemned the coup. "
    told = "Peruvian President Juan Soto, Chilean President Ana Lopez and Ecuadorean President Eva Mora were angry."
    assert trips(lead + told) == {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")}
    assert trips(lead.replace("meeting here", "far away") + told) == set()


def test_a_premier_of_no_country_is_the_hosts() -> None:
    assert trips(HERE + "Prime Minister Eva Mora took part in a parade.") == set()
