"""Bodies in which a text gives somebody an office beside the name."""

from __future__ import annotations

import pytest

from summitkit.reason.appositions import bodies_beside


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The yard's offer stands. Wismar Yard's vice-president, Ana Lind, smiled.", {"Wismar Yard"}),
        ("It stands, said Ana Lind, director of the Wismar Yard.", {"Wismar Yard"}),
        ("The director-general of the Wismar Yard, Ana Lind, smiled.", {"Wismar Yard"}),
        ("Ana Lind, an analyst of Gazbank, smiled.", set()),
        ("Ana Lind, a former director of Gazbank, smiled.", set()),
        ("Ana Lind smiled. The director of Gazbank did not.", set()),
        ("Nobody smiled.", set()),
        ("Ana Lind, director of Gazbank, met Ana Lind, head of Teabank.", {"Gazbank", "Teabank"}),
    ],
)
def test_bodies(text: str, bodies: set[str]) -> None:
    assert bodies <= set(bodies_beside(text, "Ana Lind"))
    assert bool(set(bodies_beside(text, "Ana Lind"))) is bool(bodies)


def test_no_name_no_body() -> None:
    assert not list(bodies_beside("The director of Gazbank smiled.", ""))
