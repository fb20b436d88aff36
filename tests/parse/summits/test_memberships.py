"""The members of a body, listed by the text, as those who meet at its summit."""

from __future__ import annotations

import pytest

import summitkit as sk

FOUR = {"Chile", "Peru", "Bolivia", "Ecuador"}
OPENED = "The Andean Community summit opened in Lima on Monday. "


def parties(text: str) -> set[str]:
    """Return the parties of the first summit."""
    return {str(party) for party in sk.parse_summits(text, published="2024-10-22")[0].parties}


@pytest.mark.parametrize(
    "told",
    [
        "All the leaders took their seats. The community groups Chile, Peru, Bolivia and Ecuador.",
        "The four presidents spoke of fish. The members are Chile, Peru, Bolivia and Ecuador.",
        "Presidents of the four-nation bloc spoke. Its member states - Chile, Peru, Bolivia and Ecuador - agreed.",
    ],
)
def test_all_members_meet(told: str) -> None:
    assert parties(OPENED + told) == FOUR


@pytest.mark.parametrize(
    "told",
    [
        "The community groups Chile, Peru, Bolivia and Ecuador.",
        "The two presidents spoke of fish. The members are Chile, Peru, Bolivia and Ecuador.",
        "All the leaders took their seats. Ships from Chile, Peru, Bolivia and Ecuador lay in the harbour.",
    ],
)
def test_a_list_alone_tells_nothing_of_who_meets(told: str) -> None:
    assert not parties(OPENED + told) >= FOUR


def test_those_whom_an_earlier_meeting_brought_together_are_no_parties() -> None:
    text = (
        "QUITO (PANA) - An Andean summit opened here on Wednesday. Only two leaders attended the summit. These "
        "were Luis Soto of Peru and Chile's Ana Lopez. The summit was called at a mini-summit in Lima, which brought "
        "together the leaders of Bolivia, Brazil and Colombia."
    )
    first, second = sk.parse_summits(text, published="2024-10-23")
    assert {str(party) for party in first.parties} == {"Peru", "Chile"}
    assert {str(party) for party in second.parties} == {"Bolivia", "Brazil", "Colombia"}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("in the wake of an East Asian summit", {"Chile", "Peru", "Bolivia"}),
        ("at an East Asian summit", {"Chile", "Peru", "Bolivia", "Japan"}),
    ],
)
def test_those_who_join_after_a_summit_are_not_at_it(told: str, names: set[str]) -> None:
    assert parties(f"Leaders from Chile, Peru and Bolivia will be joined by Japan {told}.") == names
