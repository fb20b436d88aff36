"""How far summits have come on the day of publication."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The leaders of Chile and Peru called off their June summit in Arica.", "cancelled"),
        ("The Andean summit planned for Friday in Lima has been postponed.", "postponed"),
        ("The Andean summit will not take place on those dates, Lima said.", "postponed"),
        ("The Andean summit will not take place, Lima said.", "cancelled"),
        ("The bloc, at the Andean summit in Lima a month ago, again put off the signing of the pact.", "concluded"),
        ("The Andean summit came to an end on Tuesday in Lima.", "concluded"),
        ("Chile signed a contract on Wednesday after the 19th bilateral summit with Peru in Lima.", "concluded"),
        ("Foreign Minister Eva Ruiz of Chile landed in Lima on Wednesday for talks with President Juan Soto of Peru.",
         "upcoming"),
        ("Chilean President Ana Lopez and Peruvian President Juan Soto met for talks in Arica on Wednesday.",
         "concluded"),
        ("The Prime Minister is in Lima this week for the Andean summit.", "ongoing"),
        ("The Andean summit opened in Lima on Tuesday.", "ongoing"),
        ("The Andean summit runs until Friday in Lima.", "ongoing"),
        ("European leaders said they were ready to work on a three-way summit with Russia.", "upcoming"),
        ("A meeting with Peruvian President Juan Soto is likely.", "upcoming"),
        ("Juan Soto, President of Peru, paid a visit to Chile, following his participation in the Andean summit.",
         "concluded"),
        ("Juan Soto, President of Peru, will visit Chile next week following his participation in the Andean summit.",
         "upcoming"),
        ("Chile's Ana Lopez is to hold talks in Quito with President Juan Soto of Peru on a stalled $2 billion pipe.",
         "upcoming"),
        ("Chile's Ana Lopez held talks in Quito with President Juan Soto of Peru on a stalled $2 billion pipe.",
         "concluded"),
        ("The Andean summit, which opened in Lima on Tuesday, closed on Wednesday.", "concluded"),
        ("Chile settled the row at the Andean summit in Lima earlier this month.", "concluded"),
        ("The row will come up at the Andean summit in Lima later this month.", "upcoming"),
        ("Ministers agreed on Monday to hold an Andean summit in Lima.", "upcoming"),
        ("The Andean summit, having been put off from May, opened in Lima on Tuesday.", "ongoing"),
        ("The Andean summit in Lima was shelved until December.", "postponed"),
        ("Andean leaders gathered in Lima on Wednesday for an informal meeting.", "ongoing"),
    ],
)  # fmt: skip
def test_status_on_a_wednesday(text: str, status: str) -> None:
    found = sk.parse_summits(text, published="2024-10-23")
    assert [str(one.status) for one in found] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The foreign minister took part in the Andean Summit in Lima on 22 October.", "concluded"),
        (
            "Andean leaders agreed on fish at a summit in Lima on Tuesday. The summit lasted barely two hours.",
            "concluded",
        ),
        ("The speech comes ahead of a summit of Andean leaders in Lima on Tuesday.", "upcoming"),
        (
            "Speed was at stake at a meeting of the three presidents in January, when the signing was put off.",
            "concluded",
        ),
        ("The premier was bracing for trouble after the collapse of the London talks.", "concluded"),
        ("Chile, Peru and Bolivia are hosting the second round of talks in Lima on fish.", "ongoing"),
        ("In a meeting with Peruvian President Juan Soto, Chilean President Ana Lopez spoke of fish.", "concluded"),
        ("Chilean President Ana Lopez spoke of fish at a meeting with Peruvian President Juan Soto.", "concluded"),
        ("The Andean Community held its first meeting in May in Lima and is expected to meet again.", "concluded"),
    ],
)
def test_status_by_how_a_meeting_is_told(text: str, status: str) -> None:
    (summit,) = sk.parse_summits(text, published="2024-10-22")
    assert str(summit.status) == status
