"""Where a journey leads, and when it leads nowhere."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def goals(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the destination of each delegation."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {(str(one.party), one.destination) for one in found}


GOALS = {
    "Peruvian President Juan Soto flew into Quito on Monday.": "Quito",
    "Peruvian President Juan Soto left the Andean Summit in Quito on Monday.": "Andean Summit in Quito",
    "Peruvian President Juan Soto flew home on Monday after talks in Quito.": "Quito",
    "Security was tight in Quito, where Peruvian President Juan Soto and 20 other leaders gather this week.": "Quito",
    "A bomb went off in Quito hours before a visit by Peruvian President Juan Soto.": "Quito",
    "Peruvian Foreign Minister Ana Vega discussed the border with Chilean Foreign Minister Luis Paz in Lima.": "Lima",
    "The visit of the Peruvian president to Quito was short.": "Quito",
    "Quito was calm. Peru's foreign minister arrived there on Monday.": "Quito",
    "An Andean summit ended in Quito. Peruvian President Juan Soto had flown in on Monday.": "Quito",
    "An Andean summit will open in Quito. Peruvian President Juan Soto is to fly in on Tuesday.": "Quito",
    "Leaving an Andean summit in Quito Peruvian President Juan Soto said fish mattered.": "Andean summit in Quito",
    "Peruvian President Juan Soto was received at the White House on Monday.": "Washington",
    "Peruvian President Juan Soto returned last night from Quito.": "Quito",
    "An Andean summit opens in Quito on Friday. Peruvian President Juan Soto is coming, too.": "Quito",
    "QUITO (AP) - Peruvian Foreign Minister Juan Soto told Ecuador's President Eva Mora that fish mattered.": "Quito",
}


@pytest.mark.parametrize("text", GOALS)
def test_where_a_journey_leads(text: str) -> None:
    assert {goal for _, goal in goals(text)} == {GOALS[text]}


NOWHERE = [
    "Peruvian President Juan Soto has no plans to visit Quito, an aide said.",
    "Peruvian President Juan Soto put off a trip to Ecuador.",
    "It is not clear whether Peruvian President Juan Soto will attend the summit in Quito.",
    "Peruvian President Juan Soto was unable to attend the summit in Quito.",
    "Ecuador withdrew an invitation to Peruvian President Juan Soto to attend the summit in Quito.",
    "Peruvian President Juan Soto joined the opening session in Quito online.",
    "Peru's Ambassador to Ecuador Juan Soto visited Quito on Monday.",
    "Peruvian President Juan Soto went through the speech without a word on Quito.",
    "Peruvian President Juan Soto returned from the dead in time for Quito.",
    "An Andean summit opens in Quito on Friday. Peruvian President Juan Soto sees a crisis coming to the boil.",
    "LA PAZ (AP) - Peruvian Foreign Minister Juan Soto told Ecuador's President Eva Mora that fish mattered.",
    "Peruvian President Juan Soto's advance party was in Quito.",
    "Peruvian President Juan Soto will meet others at the airport for an hour before the Ecuador party leaves.",
    "Peruvian President Juan Soto's remarks come ahead of a meeting in Quito.",
    "Leaving an Andean summit in Quito to others, people in Lima cheered Peruvian President Juan Soto.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_where_no_journey_leads(text: str) -> None:
    assert goals(text) == set()


def test_guests_who_are_told_as_visiting_are_no_goal_of_their_host() -> None:
    text = "Peruvian Foreign Minister Juan Soto and visiting senior Chilean diplomats agreed that fish is short."
    assert ("Peru", "Chile") not in goals(text)
    assert goals("Peruvian Foreign Minister Juan Soto is visiting Chile on Monday.") == {("Peru", "Chile")}
