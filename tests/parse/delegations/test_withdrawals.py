"""Who stays away: trips denied, skipped, declined or called off, and those that may still be made."""

from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.parse.delegations.withdrawals import STAYS_AWAY

SUMMIT = "The Andean Summit opened in Quito on Monday. "


def absent(text: str, publisher: str | None = None) -> list[tuple[str, str | None, str | None]]:
    """Return party, head and destination of those who stay away."""
    return [
        (str(one.party), one.head.label if one.head else None, one.destination)
        for one in sk.parse_delegations(text, source=publisher, published="2024-10-22")
        if one.attendance is sk.Attendance.ABSENT
    ]


@pytest.mark.parametrize(
    ("told", "goal"),
    [
        ("will not travel to Quito next week", "Quito"),
        ("won't be going to Quito", "Quito"),
        ("is not going to the Andean Summit in Quito", "Quito"),
        ("cannot come to Quito", "Quito"),
        ("decided not to attend the Andean Summit in Quito", "Andean Summit in Quito"),
        ("was unable to attend the Andean Summit in Quito", "Andean Summit in Quito"),
        ("declined to attend the Andean Summit in Quito", "Andean Summit in Quito"),
        ("will skip the Andean Summit in Quito", "Andean Summit in Quito"),
        ("has boycotted the Andean Summit in Quito", "Andean Summit in Quito"),
        ("pulled out of the Andean Summit in Quito", "Andean Summit in Quito"),
        ("withdrew from the talks in Quito", "Quito"),
        ("was absent from the Andean Summit in Quito", "Andean Summit in Quito"),
        ("stayed away from Monday's talks in Quito", "Monday's talks in Quito"),
        ("will not be in Quito on Monday", "Quito"),
        ("called off his visit to Ecuador", "Ecuador"),
        ("has cancelled a planned trip to Quito", "Quito"),
        ("will not be able to attend the Andean Summit in Quito", "Andean Summit in Quito"),
        ("won't be attending next week's meeting of Andean ports in Quito", "Quito"),
        ("will definitely not attend the Andean Summit in Quito", "Andean Summit in Quito"),
        ("is set to skip the Andean Summit in Quito", "Andean Summit in Quito"),
        ("plans to skip the Andean Summit in Quito", "Andean Summit in Quito"),
    ],
)
def test_who_is_said_not_to_come(told: str, goal: str) -> None:
    assert absent(f"Peruvian President Juan Soto {told}.") == [("Peru", "Juan Soto", goal)]


@pytest.mark.parametrize(
    "told", ["will not be there", "stayed away", "will be missing", "stayed at home", "was absent"]
)
def test_what_is_missed_may_be_told_before(told: str) -> None:
    assert absent(f"{SUMMIT}Peruvian President Juan Soto {told}.") == [("Peru", "Juan Soto", "Quito")]


@pytest.mark.parametrize(
    "told",
    [
        "may not attend the Andean Summit in Quito",
        "should not attend the Andean Summit in Quito",
        "might skip the Andean Summit in Quito",
        "did not skip the Andean Summit in Quito",
        "was urged to boycott the Andean Summit in Quito",
        "will not attend the Andean Summit in Quito unless it is moved",
        "will not only attend the Andean Summit in Quito",
        "did not come to Quito to beg",
        "had not visited Quito before",
        "is not going to discuss trade with Ecuador",
        "will not travel to Lima",
        "refused to meet his Ecuadorean counterpart in Quito",
        "withdrew from the treaty",
        "called off the troops in Quito",
        "missed a chance",
        "stayed at home with a cold",
    ],
)
def test_who_may_still_come_or_goes_nowhere(told: str) -> None:
    assert absent(f"Peruvian President Juan Soto {told}.") == []


def test_a_state_stays_away() -> None:
    assert absent("Peru will boycott the Andean Summit in Quito.") == [("Peru", None, "Andean Summit in Quito")]
    assert absent("Peru will not go to war with Ecuador.") == []
    assert absent("Luis Vega named the states skipping the Andean Summit in Quito.") == []


def test_the_evidence_is_the_sentence() -> None:
    text = f"{SUMMIT}Peruvian President Juan Soto was absent. It rained."
    (found,) = (one for one in sk.parse_delegations(text) if one.rule == STAYS_AWAY)
    assert [piece.quote.strip() for piece in found.evidence["span"]] == ["Peruvian President Juan Soto was absent."]


def test_a_paper_at_home_names_no_country() -> None:
    text = "President Juan Soto will not travel to Quito next week, his office said."
    assert absent(text, "Andina") == [("Peru", "Juan Soto", "Quito")]
    assert absent(text) == []
