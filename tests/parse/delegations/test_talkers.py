"""Talks told by openings, after a verb of saying, or here; and the host who is no traveller."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None, str | None]]:
    """Return the party, the head and the destination of each delegation."""
    found = parse_delegations(text, published="2004-11-22")
    return {(str(one.party), one.head.label if one.head is not None else None, one.destination) for one in found}


QUITO = "QUITO, Nov. 22 (Xinhua) -- "
TALKS = [
    "President Juan Soto of Peru was calm. Speaking at a conference with President Ana Lopez, Soto urged restraint.",
    "Peruvian Minister Juan Soto said Monday after meeting with her Ecuadorean counterpart Ana Lopez he was glad.",
    "President Ana Lopez made the remarks while meeting with Juan Soto, speaker of the Peruvian parliament.",
    "Ecuadorean President Ana Lopez met here Monday with Juan Soto, special envoy of the Peruvian president.",
    "Ecuadorean President Ana Lopez and Peruvian Prime Minister Juan Soto discussed the border here on Monday.",
    "Peruvian Minister Juan Soto and others joined their host, Ana Lopez, for a dinner on Friday.",
]


@pytest.mark.parametrize("text", TALKS)
def test_the_guest_of_talks(text: str) -> None:
    assert trips(QUITO + text) == {("Peru", "Juan Soto", "Quito")}


def test_a_bank_of_states_sends_its_president() -> None:
    text = "Ecuadorean Premier Ana Lopez met here Monday with World Bank President James Reed."
    assert trips(QUITO + text) == {("World Bank", "James Reed", "Quito")}


HOSTS = [
    "President Ana Lopez and her Peruvian counterpart Juan Soto pledged on Monday to fight drugs.",
    "Peruvian President Juan Soto flew home after talks in Quito with President Ana Lopez.",
    "Peruvian President Juan Soto returned on Monday from talks in Quito with President Ana Lopez.",
]


@pytest.mark.parametrize("text", HOSTS)
def test_who_has_no_country_is_the_host(text: str) -> None:
    assert trips(QUITO + text) == {("Peru", "Juan Soto", "Quito")}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "US Defence Secretary Ana Hill, on a visit to US troops at an air base in Peru, said it was not over.",
            "Peru",
        ),
        ("US Middle East envoy Ana Hill arrived in Lima on Monday.", "Lima"),
        ("US President Ana Hill is under fire. At the end of her Middle East trip, Ms Hill was calm.", "Middle East"),
        ("US envoy Ana Hill is under fire. Speaking to reporters in Lima yesterday Ms Hill said she was calm.", "Lima"),
        ("Lima was calm. US envoy Ana Hill - who is leading a delegation to the country - said it would pass.", "Lima"),
        ("The visit to Lima of US Secretary of State Ana Hill ended.", "Lima"),
        ("Representing the United States at the meeting in Lima is Trade Representative Ana Hill.", "Lima"),
        ("The United States was represented at the Lima conference by Trade Representative Ana Hill.", "Lima"),
    ],
)
def test_where_americans_go(text: str, place: str) -> None:
    assert [(p, h) for p, h, _ in trips(text)] == [("United States", "Ana Hill")]
    assert place in str(next(iter(trips(text)))[2])


def test_a_phone_call_and_talk_of_a_third_place_are_no_trips() -> None:
    told = "Peruvian President Juan Soto and Chilean President Rosa Paz discussed "
    assert trips(QUITO + told + "the war in Colombia.") == set()
    assert trips(QUITO + told + "fishing by telephone.") == set()
