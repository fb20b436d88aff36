"""Deals told by a verb about a thing that no deal noun names."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str]]:
    return [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        ("Peru and Chile signed arms packages on Monday.", "arms packages", "signed"),
        ("A joint refinery of Peru and Chile will be built in Tacna.", "joint refinery of Peru and Chile", "agreed"),
        (
            "A common currency with Peru, floated by Chile in April, is off the table.",
            "common currency with Peru",
            "rejected",
        ),
        ("Peru pledged 40 million doses of vaccine to Chile.", "40 million doses of vaccine to Chile", "agreed"),
        ("Peru and Chile agreed that a refinery would be built in Tacna.", "refinery", "agreed"),
        (
            "Work on a joint rescue centre of Peru and Chile could begin in May.",
            "joint rescue centre of Peru and Chile",
            "agreed",
        ),
        ("The Cuzco Declaration is gloomy, the presidents of Peru and Chile said.", "Cuzco Declaration", "agreed"),
        ("Peru and Chile went over a deal on the supply of oil.", "supply of oil", "negotiating"),
        ("Peru rejected a proposal by Chile for joint patrols on the lake.", "joint patrols on the lake", "rejected"),
        ("Peru will cancel debts and other loans of Bolivia.", "debts and other loans of Bolivia", "agreed"),
        (
            "Peru and Chile signed an agreement opening up trade in services.",
            "agreement opening up trade in services",
            "signed",
        ),
        ("Peru vetoed the start of talks on a fishing pact between Chile and Bolivia.", "fishing pact", "stalled"),
        ("Peru offered Chile joint use of a radar station.", "joint use of a radar station", "proposed"),
        ("Laos joined the ten-nation ASEAN.", "joined the ten-nation ASEAN", "in-force"),
        ("Armenia and Iran opened a gas pipeline on Monday.", "gas pipeline", "in-force"),
        ("Nigeria handed over the Bakassi peninsula to Cameroon.", "Bakassi peninsula to Cameroon", "in-force"),
        ("Peru offered Chile help with the rebuilding of a port.", "rebuilding of a port", "proposed"),
        (
            "A pact of Peru and Chile that would let lorries cross the border has been blocked.",
            "let lorries cross the border",
            "stalled",
        ),
        ("Peru and Chile again put off the signing of a fishing agreement.", "fishing agreement", "stalled"),
        ("Peru's president was to meet the president of Chile and sign an accord on rice.", "rice", "agreed"),
        (
            "Talks in Lima with Chile on a trade and investment agreement resumed.",
            "trade and investment agreement",
            "negotiating",
        ),
        ("Peru and Chile said an accord on rice signed last June was void.", "rice", "rejected"),
    ],
)
def test_one_deal(text: str, subject: str, status: str) -> None:
    assert told(text) == [(subject, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Peru and Chile signed the guest book.",
        "The president of Peru signed a decree on Monday.",
        "A refinery was built in Tacna.",
        "A hospital in Bolivia is being built.",
        "Peru promised five Balkan countries that they would be heard in Chile.",
        "Peru is financing a war in Bolivia.",
        "The president of Peru handed a letter to the president of Chile.",
        "Peru's government cited initial analysis of a test in Chile.",
        "The government of Peru did not answer a request by Chile for comment.",
        "The leaders of Peru and Chile are committed to an open and inclusive process.",
        "On Aug. 7 bombs went off at 2 embassies in Nairobi, Kenya and Dar es Salaam, Tanzania.",
        "The ministers of Peru and Chile brought papers, and the secretary signed them herself.",
        "Peru and Chile attended the signing ceremony.",
    ],
)
def test_no_deal(text: str) -> None:
    assert told(text) == []


def test_work_under_way() -> None:
    assert told("Peru is financing a bridge in Bolivia.") == [("bridge in Bolivia", "in-force")]
    assert told("A hospital in Bolivia is being built by Peru.") == [("hospital in Bolivia", "in-force")]
