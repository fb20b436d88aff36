"""Which mentions mean one summit, and which another."""

from __future__ import annotations

import pytest

import summitkit as sk


def names(text: str, published: str = "2024-10-23") -> list[str]:
    return [summit.name for summit in sk.parse_summits(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EU leaders opened their summit in Lima on Tuesday. Lopez spoke at the EU summit.", ["EU summit"]),
        ("EU leaders opened their summit in Lima on Tuesday. Lopez praised the NATO summit.",
         ["summit in Lima", "NATO summit"]),
        ("The Andean summit opened in Lima on Tuesday. Ministers met in Quito last week to prepare the Lima summit.",
         ["Andean summit"]),
        ("The Andean summit opened in Lima on Tuesday. The Quito summit last year was a failure.",
         ["Andean summit", "Quito summit last year"]),
        ("The Sixth Asia-Europe Meeting (ASEM 6) summit ended in Lima on Tuesday.",
         ["Sixth Asia-Europe Meeting (ASEM 6) summit"]),
        ("Leaders ended their first summit in Lima on Tuesday. The two-day Asia-Europe Meeting (ASEM) drew 25 leaders.",
         ["two-day Asia-Europe Meeting (ASEM)"]),
        (("Andean leaders ended a summit in Lima on Tuesday. Quito will host the Andean summit in 2026. "
         "Cuba will join at the next summit."), ["Andean summit in 2026", "summit in Lima"]),
        ("Andean leaders ended a summit in Lima on Tuesday. Diplomats said another summit might have to be called.",
         ["summit in Lima"]),
        ("Andean leaders meeting in Lima on Tuesday failed to agree on fish.", []),
        ("The Andean leaders' meeting in Lima on Tuesday failed.", ["Andean leaders' meeting in Lima"]),
        ("The Andean Forum summit was held in Peru on 4-5 May. He went to the two- day Lima summit by train.",
         ["Andean Forum summit"]),
        ("The Andean Forum summit was held in Peru on 4-5 May. He went to the two- day Quito summit by train.",
         ["Andean Forum summit", "two- day Quito summit"]),
        ("Summits of this kind are dull.", []),
        ("Lopez will attend an emergency Arab summit on Saturday. The Arab League summit opens on Saturday in Cairo.",
         ["emergency Arab summit"]),
        ("Lopez will attend an emergency Arab summit on Saturday. The Arab League summit opens on Sunday in Cairo.",
         ["Arab League summit", "emergency Arab summit"]),
        ("The Arica summit must not fail, Lopez said. She will open the Special Summit of the Andes on Monday.",
         ["Special Summit of the Andes"]),
        ("Leaders opened their seventh summit on Saturday. The two-day Andean summit will adopt a text on Sunday.",
         ["two-day Andean summit"]),
        ("Leaders agreed to hold an informal summit next year. Quito was asked to host next year's informal summit.",
         ["next year's informal summit"]),
        ("The two-day ASEAN summit began in Lima on Tuesday. Lopez is at ASEAN's sixth summit.", ["sixth summit"]),
        (("Leaders held an informal summit in Quito in May. The formal summit opened in Lima on Tuesday. The "
         "informal summit was dull."), ["formal summit", "informal summit in Quito in May"]),
        ("It was raised in the U.N.'s main human rights forum.", []),
        ("Chile will host the foreign ministers' meeting on Monday and the senior officials' meeting on Sunday.",
         ["foreign ministers' meeting", "senior officials' meeting"]),
        ("Andean leaders ended a summit on Tuesday. At the Lima pow-wow Chile spoke last.", ["Lima pow-wow"]),
        ("Chilean President Ana Lopez met Peruvian President Juan Soto in Lima. It was their second meeting this year.",
         ["second meeting this year"]),
        ("Chilean President Ana Lopez held talks with Peruvian President Juan Soto. It was their second meeting.",
         ["talks with Peruvian President Juan Soto"]),
        ("Andean leaders ended a summit in Lima. The following summit will be held in Quito in May.",
         ["following summit", "summit in Lima"]),
        ("Leaders held a retreat in Lima on Tuesday, halfway through their Andean summit.", ["Andean summit"]),
        (("Chile's Ana Lopez weighs a meeting with Juan Soto of Peru. Bakers opposed talks between Lopez and Peru's "
          "president."), ["talks between Lopez and Peru's president"]),
    ],
)  # fmt: skip
def test_mentions_joined_and_told_apart(text: str, expected: list[str]) -> None:
    assert sorted(names(text)) == sorted(expected)


def test_a_standing_series_of_talks_is_no_meeting_but_a_round_of_it_is() -> None:
    assert names("Peru agreed on Monday to return to the five-party talks in Geneva.") == []
    text = "Envoys opened the third round of the five-party talks in Geneva on Monday. The five-party talks are slow."
    (summit,) = sk.parse_summits(text, published="2024-10-23")
    assert [piece.quote for piece in summit.evidence["mentions"]] == [
        "third round of the five-party talks in Geneva",
        "five-party talks",
    ]


def test_a_meeting_that_somebody_speaks_at_is_one_told_by_its_verb() -> None:
    text = "Chilean President Ana Lopez said so in Lima on Monday when meeting with Peruvian President Luis Soto."
    assert names(text) == ["meeting with Peruvian President Luis Soto"]
    assert names(text.replace("when meeting with", "when meeting")) == []
    (summit,) = sk.parse_summits(text.replace("in Lima on Monday", "here Tuesday"), published="2024-10-23")
    assert (str(summit.start), summit.status) == ("2024-10-22", "concluded")


def test_the_body_of_a_forums_summit_is_the_forum() -> None:
    text = "The Lima Summit of the Forum on Andean Water (FAW) opened on Tuesday."
    (summit,) = sk.parse_summits(text, published="2024-10-23")
    assert summit.body in {"FAW", "Forum on Andean Water"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "President Ana Lopez of Chile and President Juan Soto of Peru held talks. The two held discussions here.",
            ["talks"],
        ),
        ("They prepare next week's Andean summit. Chile sends nobody to the summit.", ["next week's Andean summit"]),
        ("They wait for an informal summit in Lima. Chile will chair the Lima talks.", ["informal summit in Lima"]),
    ],
)
def test_one_meeting_told_twice(text: str, found: list[str]) -> None:
    assert names(text) == found
