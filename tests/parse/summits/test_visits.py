"""Where two meet whose talks are told without a place, and talks told by the two names."""

from __future__ import annotations

import pytest

import summitkit as sk

HELD = "Peruvian President Juan Soto held talks with Chilean President Ana Lopez on Friday. "


def place(text: str) -> tuple[str | None, str | None]:
    """Return town and country of the one summit of a text."""
    (found,) = sk.parse_summits(text, published="2024-10-22")
    return found.city, found.country.name if found.country else None


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (
            "Chilean President Ana Lopez held talks on Monday with visiting Peruvian President Juan Soto.",
            None,
            "Chile",
        ),
        (HELD + "Soto arrived in Santiago on Sunday for a two-day visit.", "Santiago", "Chile"),
        (HELD + "Soto is on a state visit to Chile.", None, "Chile"),
        (HELD + "Soto begins a four-day visit to Spain on Monday.", None, None),
        (HELD + "Soto arrived here on Monday for a two-day state visit.", None, "Chile"),
        (HELD + "Farmers who arrived in Santiago by bus cheered.", None, None),
    ],
)
def test_the_country_that_one_of_two_visits(text: str, city: str | None, country: str | None) -> None:
    assert place(text) == (city, country)


@pytest.mark.parametrize(
    "phrase",
    [
        "held a meeting on Monday with",
        "held a meeting in the morning with",
        "held a meeting late Monday with",
        "held a meeting with visiting",
        "thanked Chile in a meeting on Monday with",
    ],
)
def test_talks_whose_day_stands_before_the_partner(phrase: str) -> None:
    (found,) = sk.parse_summits(f"Chilean President Ana Lopez {phrase} Peruvian President Juan Soto.")
    assert {str(party) for party in found.parties} == {"Chile", "Peru"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peruvian Foreign Minister Juan Soto is to hold talks with the Chilean government on Friday.", True),
        ("Envoy Juan Soto of Peru held talks with Chilean rebels in Arica.", True),
        ("Envoy Juan Soto of Peru wrote of talks with Chilean rebels in Arica.", False),
        ("Peruvian Foreign Minister Juan Soto is no friend of talks with the Chilean government.", False),
        ("Peruvian Minister Juan Soto and Chilean Minister Ana Lopez will discuss fish at a meeting on Friday.", True),
        ("Peruvian Minister Juan Soto and Chilean Minister Ana Lopez were bored at a meeting on fish.", False),
        ("Peruvian Minister Juan Soto, a banker, met farmers on Friday between Arica, Tacna and Lima.", False),
    ],
)
def test_talks_of_ministers(text: str, *, found: bool) -> None:
    assert bool(sk.parse_summits(text, published="2024-10-22")) is found


def test_a_list_of_those_who_talk() -> None:
    (found,) = sk.parse_summits(
        "They signed it at a meeting between Chilean President Ana Lopez, Peruvian President Juan Soto and Bolivian "
        "President Rosa Paz."
    )
    assert {str(party) for party in found.parties} == {"Chile", "Peru", "Bolivia"}


def test_a_meeting_of_others_on_the_same_day_is_another() -> None:
    first, second = sk.parse_summits(
        "Chilean President Ana Lopez held a meeting on Friday with Peruvian President Juan Soto. "
        "Bolivian Minister Rosa Paz and Brazilian Minister Eva Luz discussed fish at a meeting on Friday.",
        published="2024-10-22",
    )
    assert {str(party) for party in second.parties} == {"Bolivia", "Brazil"}
    assert {str(party) for party in first.parties} == {"Chile", "Peru"}


def test_two_who_began_their_talks() -> None:
    text = "Chilean President Ana Lopez and Peruvian President Juan Soto began their talks in Lima on Monday."
    (found,) = sk.parse_summits(text)
    assert (found.city, {str(party) for party in found.parties}) == ("Lima", {"Chile", "Peru"})


def test_talks_named_after_the_two_who_hold_them() -> None:
    text = (
        "Chilean President Ana Lopez met Peruvian President Juan Soto in Lima on Monday. "
        "The Lopez-Soto talks were about fish."
    )
    (found,) = sk.parse_summits(text)
    assert {str(party) for party in found.parties} == {"Chile", "Peru"}
    assert not sk.parse_summits(text.replace("Lopez-Soto talks", "Lima-Callao railway"))


def test_following_is_no_part_of_a_name() -> None:
    (found,) = sk.parse_summits(
        "Following talks with Peruvian President Juan Soto in Lima on Monday, Chilean President Ana Lopez flew home."
    )
    assert (found.name, str(found.status)) == ("talks with Peruvian President Juan Soto in Lima", "concluded")


def test_a_summit_of_many_is_no_meeting_of_two() -> None:
    first, second = sk.parse_summits(
        "Chilean President Ana Lopez will fly to Lima for a summit with Peruvian President Juan Soto in March. "
        "Chile and Peru are hosting an international summit on fish in March.",
        published="2024-02-10",
    )
    assert (str(first.start), second.name) == ("2024-03", "international summit on fish in March")
