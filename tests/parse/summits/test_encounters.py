"""Meetings told by who meets and where or when alone, sessions of bodies of states; and what is none."""

from __future__ import annotations

import pytest

import summitkit as sk


def summits(text: str) -> tuple[sk.Summit, ...]:
    return sk.parse_summits(text, published="2024-10-22")


@pytest.mark.parametrize(
    ("text", "parties", "city"),
    [
        ("Talks between Chilean and Peruvian officials in Arica ended on Monday.", ["Chile", "Peru"], "Arica"),
        ("Talks between Chile and Peru on fish broke down in Geneva on Monday.", ["Chile", "Peru"], "Geneva"),
        (
            "Juan Soto, the president of Peru, visits Chile. Talks between the two leaders are due Friday.",
            ["Peru", "Chile"],
            None,
        ),
        (
            "Officials of Chile and Peru shook hands on a port on Monday during a meeting in the Peruvian capital.",
            ["Chile", "Peru"],
            "Lima",
        ),
        ("Chilean and Peruvian wheat negotiators failed to agree during talks last week.", ["Chile", "Peru"], None),
        (
            "Chilean President Ana Lopez will host Peruvian President Juan Soto for talks in Santiago on Friday.",
            ["Chile", "Peru"],
            "Santiago",
        ),
        (
            "Peruvian President Juan Soto visits Chilean President Ana Lopez. Their meeting is scheduled for Friday.",
            ["Peru", "Chile"],
            None,
        ),
        ("Peruvian Foreign Minister Juan Soto is due in Quito on Friday for farm talks.", ["Peru", "Ecuador"], "Quito"),
        ("Chile and Peru held talks in Geneva on Friday.", ["Chile", "Peru"], "Geneva"),
        ("The trade talks between Chile and Peru in Geneva collapsed on Friday.", ["Chile", "Peru"], "Geneva"),
        ("A Chilean delegation arrived in Lima on Monday for talks on trade.", ["Chile", "Peru"], "Lima"),
        ("Chilean and Peruvian officials began two days of talks in Geneva.", ["Chile", "Peru"], "Geneva"),
        ("He left an Israeli-Palestinian security meeting.", ["Israel", "Palestine"], None),
        ("Results of the Russian-Japanese consultations on Saturday will be used.", ["Russia", "Japan"], None),
    ],
)
def test_talks_of_two_states(text: str, parties: list[str], city: str | None) -> None:
    (talks,) = summits(text)
    assert ([str(party) for party in talks.parties], talks.city) == (parties, city)


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Chilean and Peruvian companies in Arica ended on Monday.",
        "Talks between Chile and Peru went on for years.",
        "Farmers of Chile and Peru shook hands on a port on Monday during a meeting in the Peruvian capital.",
        "Officials of Chile shook hands on a port on Monday during a meeting in the Peruvian capital.",
        "Chilean and Peruvian wheat negotiators failed to agree.",
        "Peruvian singer Juan Soto is due in Quito on Friday for record talks.",
        "Peruvian Foreign Minister Juan Soto is due in Lima on Friday for farm talks.",
        "The Russian-Japanese dialogue in 2013 was a dull one.",
        "Their meeting is scheduled for Friday.",
        "Chile and Peru have held a strategic dialogue every year since 2018.",
        "Chile and Peru held talks.",
        "A Chilean choir arrived in Lima on Monday for talks on music.",
    ],
)
def test_no_talks_of_two_states(text: str) -> None:
    assert not summits(text)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The Geneva talks will take place later this month.", "Geneva"),
        ("The opposition shunned the Geneva peace talks, a paper said.", "Geneva"),
        ("Warring factions agreed to attend peace talks in Nairobi next week.", "Nairobi"),
        ("The envoy praised the intra-Syrian talks in Geneva.", "Geneva"),
        ("The truce holds, while United Nations-brokered talks in Geneva go on.", "Geneva"),
        ("An international meeting on Syria began in Astana on Monday.", "Astana"),
    ],
)
def test_talks_known_by_town_or_mediator(text: str, city: str) -> None:
    assert [summit.city for summit in summits(text)] == [city]


@pytest.mark.parametrize(
    "text",
    ["The merger talks will take place later this month.", "A meeting on Syria bored the students in Geneva."],
)
def test_no_talks_known_by_town(text: str) -> None:
    assert not summits(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Officials arrived to begin a meeting of the Group of Five.", "meeting of the Group of Five"),
        (
            "Delegates spoke at the quarterly session of the International Tin Council.",
            "quarterly session of the International Tin Council",
        ),
        ("The Arab League will hold an emergency session in Cairo on Saturday.", "emergency session in Cairo"),
        ("The IMF's spring meeting takes place in Washington next month.", "spring meeting"),
        (
            "They prepare a session of the High-Level Russian-Turkish Cooperation Council in March.",
            "session of the High-Level Russian-Turkish Cooperation Council in March",
        ),
        ("The annual meeting of the World Bank opens on Friday.", "annual meeting of the World Bank"),
        (
            "The World Trade Organization spoke of fish. The row is to end before the next Council meeting on Friday.",
            "next Council meeting",
        ),
    ],
)
def test_sessions_of_bodies(text: str, name: str) -> None:
    (session,) = summits(text)
    assert (session.name, str(session.kind)) == (name, "ministerial")


@pytest.mark.parametrize(
    "text",
    [
        "Officials arrived to begin a meeting of the group of friends.",
        "Delegates spoke at the quarterly session of the International Chess Club.",
        "A meeting of a working group of the International Tin Council began.",
        "He told a session of the UN Security Council on Monday that the truce held.",
        "The row is to end before the next Council meeting.",
        "The committee of OPEC held a meeting in Lima.",
    ],
)
def test_no_sessions_of_bodies(text: str) -> None:
    assert not summits(text)


def test_those_talks_are_of_the_two_who_met() -> None:
    (talks,) = summits(
        "Peruvian Finance Minister Juan Soto met Chilean Finance Minister Ana Lopez last night. At those talks Lopez "
        "agreed to join."
    )
    assert [str(party) for party in talks.parties] == ["Peru", "Chile"]


def test_ministers_end_talks_in_a_town_described() -> None:
    (talks,) = summits("The ministers of the G20 ended talks in the Peruvian town of Ica on Saturday.")
    assert (str(talks.kind), talks.city) == ("ministerial", "Ica")
    assert not summits("The farmers ended talks in the Peruvian town of Ica on Saturday.")


def test_a_meeting_called_after_the_day_on_which_ministers_meet() -> None:
    text = "{} meet in Brussels on Thursday. The two-day session will deal with fish. Thursday's meeting is the first."
    (session,) = summits(text.format("Andean defence ministers"))
    assert (session.city, session.start and session.start.iso) == ("Brussels", "2024-10-24")
    assert not summits(text.format("Andean farmers"))


def test_a_forum_that_a_leader_is_to_attend() -> None:
    text = "Peruvian President Juan Soto is to travel to China in May to attend {} forum on building ports."
    (forum,) = summits(text.format("an international"))
    assert forum.country is not None
    assert (forum.country.name, forum.start and forum.start.iso) == ("China", "2025-05")
    assert not summits(text.format("a merry"))
