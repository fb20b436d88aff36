"""Rounds of talks, talks known by their town, meetings with people of rank, conferences that a state holds."""

from __future__ import annotations

import pytest

import summitkit as sk


def summits(text: str) -> tuple[sk.Summit, ...]:
    return sk.parse_summits(text, published="2024-10-22")


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("Rebels spoke at a fourth round of UN-backed talks in Geneva.", "fourth round of UN-backed talks", "Geneva"),
        ("Peru and Chile press ahead with a fresh round of talks in Arica.", "fresh round of talks in Arica", "Arica"),
        ("Negotiators of Chile and Peru met for another round of talks in Arica.", "round of talks in Arica", "Arica"),
        ("The Chilean opposition took part in the talks in Geneva.", "talks in Geneva", "Geneva"),
        ("Chile and Peru saw hope in the recent Quito meeting on fish.", "recent Quito meeting on fish", "Quito"),
        ("Rebels in Peru praised the UN-led negotiations in Geneva.", "UN-led negotiations in Geneva", "Geneva"),
        ("Chile and Peru settled the row at a meeting in Quito.", "meeting in Quito", "Quito"),
        (
            "After a meeting in Quito, NATO Secretary-General Ana Lopez and UN Secretary-General Juan Soto spoke.",
            "meeting in Quito",
            "Quito",
        ),
    ],
)
def test_talks_known_by_round_or_town(text: str, name: str, city: str) -> None:
    (talks,) = summits(text)
    assert (talks.name.startswith(name), talks.city, talks.kind) == (True, city, sk.SummitKind.MINISTERIAL)


@pytest.mark.parametrize(
    "text",
    [
        "Unions in Peru began a fresh round of pay talks in Lima on Monday.",
        "Chile and Peru wait for the new round of global trade talks on Monday.",
        "Chile and Peru are in talks on a new airline in Quito.",
        "Chile has long sought talks with Lima.",
        "The town council saw hope in the recent Quito meeting on fish.",
        "Chile and Peru have tried to settle it in Six-Party Talks, which began in 2003.",
    ],
)
def test_talks_without_a_round_of_their_own(text: str) -> None:
    assert summits(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Calm came after marathon talks between the leaders of Chile, Peru and Bolivia.",
            ["Chile", "Peru", "Bolivia"],
        ),
        ("The talks between Chilean and Peruvian foreign ministers will go on.", ["Chile", "Peru"]),
        ("Peace talks between Chile and Peru's rebels broke off.", ["Chile", "Peru"]),
        ("Peru began new talks with separatist leader Juan Soto on Monday.", ["Peru"]),
        ("Chile and Peru are foes. Peace talks between the two sides were held in May.", ["Chile", "Peru"]),
        ("Chilean Foreign Minister Ana Lopez said after talks with Peru that fish were safe.", ["Peru", "Chile"]),
        (
            "After closed-door meetings with Peruvian President Juan Soto, Chilean President Ana Lopez flew home.",
            ["Peru", "Chile"],
        ),
        (
            "The British and Chinese governments held their latest strategic dialogue on Monday.",
            ["United Kingdom", "China"],
        ),
        ("Peruvian Farm Minister Juan Soto is due to visit Chile for talks between May 16-27.", ["Peru", "Chile"]),
    ],
)
def test_talks_between_the_people_of_two(text: str, parties: list[str]) -> None:
    (talks,) = summits(text)
    assert [str(party) for party in talks.parties] == parties


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Ana Lopez took part in regular meetings with Peruvian President Juan Soto.",
        "Chilean Senator Ana Lopez had two meetings with the Peruvian ambassador to Chile.",
        "Peru will not hold talks with rebels.",
    ],
)
def test_meetings_that_are_no_event(text: str) -> None:
    assert summits(text) == ()


def test_conference_that_a_state_holds() -> None:
    text = "Foreign Minister Ana Lopez said that Peru would host a conference on fish on 11 May."
    (conference,) = summits(text)
    assert (conference.name, str(conference.start and conference.start.iso)) == (
        "conference on fish on 11 May",
        "2025-05-11",
    )
    assert summits("Foreign Minister Ana Lopez said that a club would host a conference on fish on 11 May.") == ()


def test_day_of_a_meeting_after_leaders() -> None:
    text = "Chilean President Ana Lopez called Peruvian President Juan Soto a friend. Friday's meeting may be tense."
    (meeting,) = summits(text)
    assert (meeting.name, [str(party) for party in meeting.parties]) == ("Friday's meeting", ["Chile", "Peru"])
    assert summits("Chilean President Ana Lopez spoke of fish. Friday's meeting may be tense.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "There was no need for an emergency OPEC meeting, the minister said.",
        "Chile had no plans for a summit with Peru on Monday.",
        "Chile would be glad to hold such a summit with Peru in Lima.",
        "Leaders of Chile and Peru sat in the UN assembly hall in Geneva.",
        "Meeting with President Ana Lopez of Chile won't be easy for President Juan Soto of Peru.",
        "Ministers of Peru looked into the costs of an event in Lima in May.",
    ],
)
def test_meetings_that_nobody_holds(text: str) -> None:
    assert summits(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lopez flew to Quito for the G20.", ["G20"]),
        ("New consultations involving Chilean and Peruvian ministers start on Monday.", ["New consultations"]),
        (
            "He spoke at the G20 finance ministers and central bank governors meeting in Lima.",
            ["G20 finance ministers"],
        ),
        (
            (
                "Chilean President Ana Paz met Peruvian President Juan Soto on the eve of the G20 summit. "
                "The 9-hour meeting was over."
            ),
            ["G20 summit", "9-hour meeting"],
        ),
    ],
)
def test_names_of_meetings(text: str, names: list[str]) -> None:
    found = [summit.name for summit in summits(text)]
    assert [name.startswith(start) for name, start in zip(found, names, strict=True)] == [True] * len(names)
