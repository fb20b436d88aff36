"""Those who speak at a summit or in a place abroad."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


SPEAKERS = [
    "Peruvian Foreign Minister Ana Vega said in Quito on Monday that time was short.",
    "Peruvian Foreign Minister Ana Vega told a rally in Quito that time was short.",
    "Speaking in Quito, Peruvian Foreign Minister Ana Vega said time was short.",
    "QUITO, Oct. 21 (Xinhua) -- Peruvian Foreign Minister Ana Vega said here on Monday that time was short.",
    "Peruvian Foreign Minister Ana Vega made the announcement at the Andean Summit in Quito.",
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_there_is_there(text: str) -> None:
    assert trips(text) == {("Peru", "Ana Vega")}


SILENT = [
    "Peruvian Foreign Minister Ana Vega said in Lima on Monday that time was short.",
    "Peruvian Foreign Minister Ana Vega said on Monday that a bomb had gone off in Quito.",
    "U.N. Secretary-General Kofi Annan said in New York on Monday that time was short.",
    "A shopkeeper told reporters in Quito that time was short.",
]


@pytest.mark.parametrize("text", SILENT)
def test_who_speaks_elsewhere_is_not(text: str) -> None:
    assert trips(text) == set()


ENDED = "The Andean Summit ended in Quito on Monday. "


@pytest.mark.parametrize(
    "told", ["told reporters as she went in", "said on arrival", "let it be known and said in the corridors"]
)
def test_who_speaks_on_arrival_is_there(told: str) -> None:
    assert trips(f"{ENDED}Peruvian Foreign Minister Ana Vega {told} that time was short.") == {("Peru", "Ana Vega")}


@pytest.mark.parametrize("told", ["told reporters", "said on reflection", "said as she tried"])
def test_who_only_speaks_may_be_anywhere(told: str) -> None:
    assert trips(f"{ENDED}Peruvian Foreign Minister Ana Vega {told} that time was short.") == set()
