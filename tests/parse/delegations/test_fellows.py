"""Those who meet others of their rank that have no name, and those who only wish to meet somebody."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None, str | None]]:
    """Return the party, the head and the destination of each delegation."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {(str(one.party), one.head.label if one.head is not None else None, one.destination) for one in found}


MET = [
    "Peruvian Foreign Minister Ana Vega praised the plan after meeting with her Chilean counterpart in Quito.",
    "Peruvian Foreign Minister Ana Vega met her Ecuadorean counterpart in Quito on Monday.",
]


@pytest.mark.parametrize("text", MET)
def test_who_meets_a_counterpart_somewhere_is_there(text: str) -> None:
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}


NOT_AWAY = [
    "Ecuadorean Foreign Minister Ana Vega met her Peruvian counterpart in Quito on Monday.",
    "Peruvian Foreign Minister Ana Vega refused to meet her Ecuadorean counterpart in Quito.",
    "Peruvian Foreign Minister Ana Vega met her Ecuadorean counterpart.",
    "Peruvian President Ana Vega is ready to meet Chilean President Rosa Paz in Quito.",
    "Peruvian President Ana Vega is willing to meet Chilean President Rosa Paz in Quito.",
]


@pytest.mark.parametrize("text", NOT_AWAY)
def test_host_refusal_and_wish_are_no_trips(text: str) -> None:
    assert trips(text) == set()
