"""Trips told by their end."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

HERE = "QUITO, Oct. 21 (AP) -- The Andean Summit ended here on Monday. "


def trips(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return the party, the head and the destination of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return [(str(one.party), one.head.label if one.head is not None else None, one.destination) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto left Quito for Lima on Monday.",
        "Peruvian President Juan Soto flew back to Lima from Quito on Monday.",
        "Peruvian President Juan Soto returned home in triumph on Monday from three days in Quito.",
        "Peruvian President Juan Soto cut short a visit to Quito on Monday.",
        HERE + "Peruvian President Juan Soto flew back to Lima at once because of floods.",
        HERE + "Peruvian President Juan Soto cut short his stay.",
    ],
)
def test_who_goes_home_was_abroad(text: str) -> None:
    assert trips(text) == [("Peru", "Juan Soto", "Quito")]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto left Lima for Cuzco on Monday.",
        "Peruvian President Juan Soto flew back to Lima on Monday.",
        "Peruvian President Juan Soto cut short a speech on Monday.",
        "Trade between Peru and Ecuador touched a record in 2023, Peruvian President Juan Soto said.",
    ],
)
def test_who_was_at_home_was_nowhere(text: str) -> None:
    assert trips(text) == []
