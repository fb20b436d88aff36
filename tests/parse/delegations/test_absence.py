"""Who stays away, by office too, and words that only seem to tell so."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

HERE = "QUITO, Oct. 21 (AP) -- The Andean Summit opened here on Monday. "


def heads(text: str) -> set[str | None]:
    """Return the heads of the delegations that come."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {one.head.label if one.head is not None else None for one in found}


def test_those_told_by_office_stay_away() -> None:
    told = "Peru's Juan Soto spoke of fish. Chilean President Ana Lopez smiled."
    assert heads(HERE + told) == {"Juan Soto", "Ana Lopez"}
    assert heads(HERE + told + " The presidents of Peru and Bolivia will be missing when it ends.") == {"Ana Lopez"}


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("Peruvian President Juan Soto smiled, but nobody stayed for questions from Juan Soto.", True),
        ('Peruvian President Juan Soto smiled. "We cannot go on getting together like this," he said.', True),
        ("Peruvian President Juan Soto, who smiled in the morning, stayed away in the end.", False),
        ("Peruvian President Juan Soto cannot come.", False),
        ("Those who failed to come include Peruvian President Juan Soto.", False),
    ],
)
def test_words_that_tell_of_absence(sentence: str, *, there: bool) -> None:
    assert ("Juan Soto" in heads(HERE + sentence)) is there
