"""Who is sent, stands for a country, joins others or is called a visitor."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


ENVOYS: dict[str, set[tuple[str, str | None]]] = {
    "The Andean Summit opened in Quito on Monday. Bolivia was represented by Foreign Minister Rosa Paz, Chile by its "
    "vice president, Ana Lopez, and Peru by Prime Minister Luis Vega.": {
        ("Bolivia", "Rosa Paz"),
        ("Chile", "Ana Lopez"),
        ("Peru", "Luis Vega"),
    },
    "Peru sent its foreign minister to Quito.": {("Peru", "foreign minister")},
    "The hosts will be joined by Chilean President Ana Lopez for the Andean Summit in Quito.": {("Chile", "Ana Lopez")},
    "Peruvian Foreign Minister Luis Vega will stand in for the president at the summit in Quito.": {
        ("Peru", "Luis Vega")
    },
    "Visiting Peruvian Foreign Minister Luis Vega said on Monday that trade would grow.": {("Peru", "Luis Vega")},
}


@pytest.mark.parametrize("text", ENVOYS)
def test_those_sent(text: str) -> None:
    assert trips(text) == ENVOYS[text]


def test_here_without_a_dateline() -> None:
    (found,) = parse_delegations("Peruvian President Juan Soto arrived here on Monday for a visit.")
    assert (str(found.party), found.destination, found.country) == ("Peru", None, None)
    assert trips("Peruvian President Juan Soto arrived here on Monday after a visit to Chile.") == {
        ("Peru", "Juan Soto")
    }
    assert trips("Peruvian President Juan Soto arrived back here on Monday.") == set()


def test_who_met_here_is_the_host() -> None:
    text = "Ecuadorean President Eva Rios met here on Monday with Peruvian Foreign Minister Ana Vega."
    assert trips(text) == {("Peru", "Ana Vega")}


def test_the_two_leaders_are_those_named_before() -> None:
    text = (
        "Peruvian President Juan Soto and Chilean President Ana Lopez are friends. "
        "The two presidents are in Quito for talks."
    )
    assert trips(text) == {("Peru", "Juan Soto"), ("Chile", "Ana Lopez")}


def test_an_apposition_tells_whose_visitor() -> None:
    text = "Wu Lin, chairman of the Standing Committee of China's National People's Congress, visited Quito on Monday."
    assert trips(text) == {("China", "Wu Lin")}


def test_a_journey_goes_on_before_it_ends() -> None:
    text = "Peruvian President Juan Soto visited Ecuador on Monday before heading to Chile."
    assert trips(text) == {("Peru", "Juan Soto")}
    assert len(parse_delegations(text)) == 1


def test_an_invitation_names_no_traveller() -> None:
    text = "At the invitation of President Eva Rios, Peruvian President Juan Soto will pay a state visit to Ecuador."
    assert trips(text) == {("Peru", "Juan Soto")}


def test_those_who_accompany_are_no_heads() -> None:
    text = (
        "Finance Minister Luis Vega and Trade Minister Ana Paz will accompany President Juan Soto on his trip to Quito."
    )
    assert "Luis Vega" not in {head for _, head in trips(text)}


def test_a_tour_takes_somebody_somewhere() -> None:
    assert trips("The tour will take Peruvian President Juan Soto to Quito.") == {("Peru", "Juan Soto")}
    assert trips("The law will take Peruvian President Juan Soto to court.") == set()


def test_the_country_told_after_a_name_goes_first() -> None:
    assert trips("King Abdullah of Jordan will fly to Quito for talks.") == {("Jordan", "King Abdullah")}


def test_represented_by_ministers() -> None:
    text = "The Andean Summit opened in Quito on Monday. Chile and Peru were represented by ministers."
    assert trips(text) == {("Chile", "minister"), ("Peru", "minister")}


def test_a_deputy_is_the_senders_own() -> None:
    text = "Peruvian President Juan Soto will skip the summit in Quito and send his deputy, Luis Vega, instead."
    assert trips(text) == {("Peru", "Luis Vega")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Peru's Juan Soto turned down an invitation to a fair in Quito, sending his deputy trade minister instead.",
            {("Peru", "deputy trade minister")},
        ),
        (
            "QUITO (AP) - Peru's Juan Soto called off his trip and sent Prime Minister Luis Vega in his stead.",
            {("Peru", "Luis Vega")},
        ),
        (
            "Peru and Chile are sending foreign ministers to Quito.",
            {("Peru", "foreign minister"), ("Chile", "foreign minister")},
        ),
        ("Peru should send Prime Minister Luis Vega to Quito.", set()),
        ("Chile talked Peru into sending negotiators to Quito.", set()),
    ],
)
def test_who_sends_whom(text: str, found: set[tuple[str, str | None]]) -> None:
    assert trips(text) == found


def test_several_states_send_delegations() -> None:
    text = "Ministers from 35 states gather in Quito on Sunday. Peru and Chile are sending high-level delegations."
    assert trips(text) == {("Peru", None), ("Chile", None)}


def test_who_follows_the_first_to_come() -> None:
    text = "QUITO (AP) - The first to come was Peruvian President Juan Soto, followed by President Ana Lopez of Chile."
    assert ("Chile", "Ana Lopez") in trips(text)
    assert trips("QUITO (AP) - Rain was followed by President Ana Lopez of Chile.") == set()
