"""Whether those come of whom a trip is told, where one text tells it in two ways."""

from __future__ import annotations

import pytest

import summitkit as sk

WHO = "Peruvian President Juan Soto"


def told(text: str) -> list[tuple[str, str]]:
    found = sk.parse_delegations(text, published="2024-10-22")
    return [(one.head.label if one.head else "", str(one.attendance)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "attendance"),
    [
        (f"{WHO} arrived in Quito on Monday.", "present"),
        (f"{WHO} will arrive in Quito on Friday.", "expected"),
        (f"{WHO} is due in Quito on Friday.", "expected"),
        (f"{WHO} arrives in Quito on Friday.", "expected"),
        (f"{WHO} flies to Quito tomorrow.", "expected"),
        (f"{WHO} is coming to Quito.", "expected"),
        (f"{WHO} will rest on Monday at last in his own house and travel to Quito.", "expected"),
        (f"{WHO} rested on Monday at last in his own house and travelled to Quito.", "present"),
        (f"{WHO} flies to Quito as often as he can.", "present"),
        (f"{WHO} will skip the Andean Summit in Quito.", "absent"),
    ],
)
def test_three_kinds(sentence: str, attendance: str) -> None:
    assert told(sentence) == [("Juan Soto", attendance)]


def test_who_was_expected_stays_away() -> None:
    text = f"{WHO} was due in Quito on Friday. Soto will not travel to Quito, his office said later."
    assert told(text) == [("Juan Soto", "absent")]


def test_who_came_after_all_has_not_stayed_away() -> None:
    text = f"{WHO} will not travel to Quito, his office said on Friday. Soto arrived in Quito on Monday."
    assert told(text) == [("Juan Soto", "present")]


def test_two_journeys_of_one_person() -> None:
    text = f"{WHO} arrived in La Paz on Monday. He will not travel to Quito."
    assert told(text) == [("Juan Soto", "present"), ("Juan Soto", "absent")]


def test_somebody_else_comes_instead() -> None:
    text = f"{WHO} will skip the Andean Summit in Quito. Peruvian Prime Minister Luis Vega will travel to Quito."
    assert told(text) == [("Luis Vega", "expected"), ("Juan Soto", "absent")]
