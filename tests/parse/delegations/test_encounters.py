"""Who receives, meets, embraces or tells whom, and where that makes somebody a visitor."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

HERE = "QUITO, Oct. 21 (AP) -- The Andean Summit ended here on Monday. "


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto, hosted by Ecuadorean President Eva Mora, spoke of water.",
        "Ecuadorean President Eva Mora had a private chat with Peruvian President Juan Soto in Quito.",
        "Andean leaders sat down in Quito on Monday with Peruvian President Juan Soto.",
        "QUITO (AP) - The ceremony was witnessed by Peruvian President Juan Soto.",
        HERE + "Ecuadorean President Eva Mora hugged Peruvian President Juan Soto.",
        HERE + "Ecuadorean President Eva Mora was seated next to Peru's Juan Soto.",
        HERE + "Ecuadorean President Eva Mora was stung by a tirade from Peru's Juan Soto.",
    ],
)
def test_a_visitor(text: str) -> None:
    assert trips(text) == {("Peru", "Juan Soto")}


@pytest.mark.parametrize(
    "text",
    [
        "Ecuadorean President Eva Mora received a letter from Peruvian President Juan Soto.",
        "At the welcoming dinner Peruvian President Juan Soto was missed in Quito.",
        "Guests of the host, Peruvian President Juan Soto, came from Ecuador.",
        "Ecuadorean President Eva Mora handed the chair to host President Juan Soto of Peru.",
        "Ecuadorean President Eva Mora received a phone call from Peruvian President Juan Soto in Quito.",
        "Ecuadorean President Eva Mora had a private chat with Peruvian President Juan Soto by video.",
    ],
)
def test_nobody_comes(text: str) -> None:
    assert ("Peru", "Juan Soto") not in trips(text)


def test_who_meets_others_of_the_same_rank() -> None:
    lead = "EU leaders ended a summit in Quito on Monday. "
    assert trips(lead + "Peruvian President Juan Soto was meeting his EU counterparts.") == {("Peru", "Juan Soto")}
    assert trips(lead + "Peruvian President Juan Soto will be meeting his EU counterparts.") == set()


def test_talks_of_others_are_no_meeting() -> None:
    text = "Ana Lopez of Chile and Juan Soto of Peru welcomed the {} six-party talks in Quito."
    assert trips(text.format("resumption of")) == set()


def test_two_who_will_meet_beside_a_summit() -> None:
    text = (
        "An Andean summit will open in Quito on Friday. Peruvian President Juan Soto and his Chilean counterpart Ana "
        "Lopez will meet {}."
    )
    assert trips(text.format("on the sidelines")) == {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")}


def test_what_two_agreed_at_a_summit_elsewhere() -> None:
    text = (
        "WASHINGTON (AP) - At their summit in Quito in March, Ana Lopez of Chile and Juan Soto of Peru agreed on fish."
    )
    found = parse_delegations(text, published="2024-10-22")
    assert {(str(one.party), one.destination) for one in found} == {("Chile", "Quito"), ("Peru", "Quito")}


def test_a_message_has_a_bearer() -> None:
    text = (
        "QUITO, Oct. 21 (AP) -- Ecuadorean President Eva Mora received Monday a message from Peruvian President Juan "
        "Soto, delivered by Peruvian Foreign Minister Luis Vega."
    )
    assert trips(text) == {("Peru", "Luis Vega")}


def test_several_leaders_known_by_office() -> None:
    text = "Ecuadorean President Eva Mora met the presidents of Peru and Chile in Quito on Monday."
    assert trips(text) == {("Peru", "president"), ("Chile", "president")}
    assert trips(text.replace(" in Quito", "")) == set()


@pytest.mark.parametrize("lead", ["QUITO (AP) - ", "Andean talks were held in Quito on Monday. "])
@pytest.mark.parametrize(
    "told",
    [
        "{H} met {V} on Monday.",
        "{V} had talks with {H}.",
        "{V} conferred with {H}.",
        "{V} discussed water with {H}.",
        "{V}'s talks with {H} lasted two hours.",
        "{V} and {H} issued a joint statement.",
        "{V} and {H} shook hands.",
        "{H} decorated {V}.",
        "{V}, standing beside {H}, spoke of water.",
    ],
)
def test_who_meets_the_host_where_the_text_plays(lead: str, told: str) -> None:
    text = lead + told.format(V="Peruvian President Juan Soto", H="Ecuadorean President Eva Mora")
    assert trips(text) == {("Peru", "Juan Soto")}


@pytest.mark.parametrize(
    "told",
    [
        "{V} telephoned {H} on Monday.",
        "{V} discussed water with {H} by telephone.",
        "{V} hopes to meet {H}.",
        "{V} and {H} will issue a statement.",
        "{V} was told of the plan by aides of {H}.",
    ],
)
def test_who_doesnt_meet_the_host(told: str) -> None:
    text = "QUITO (AP) - " + told.format(V="Peruvian President Juan Soto", H="Ecuadorean President Eva Mora")
    assert trips(text) == set()
