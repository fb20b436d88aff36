"""Deals about ties themselves: members taken in, relations raised, links reopened."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str]]:
    return [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        (
            "The leaders of Peru and Chile raised their ties to a strategic partnership.",
            "raised their ties to a strategic partnership",
            "agreed",
        ),
        ("NATO decided to admit Poland and Hungary in March.", "admit Poland and Hungary", "agreed"),
        ("The leaders of ASEAN took in Laos and Myanmar as members.", "took in Laos and Myanmar", "agreed"),
        ("Peru and Chile will be admitted as members of APEC on Monday.", "admitted as members of APEC", "agreed"),
        ("Laos and Myanmar were admitted to ASEAN.", "admitted to ASEAN", "in-force"),
        ("Peru and Chile resumed air links in January.", "air links", "in-force"),
        (
            "Direct flights between Peru and Chile will resume in May.",
            "Direct flights between Peru and Chile",
            "agreed",
        ),
    ],
)
def test_one_deal(text: str, subject: str, status: str) -> None:
    assert told(text) == [(subject, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The leaders of Peru and Chile praised their ties.",
        "The museum admitted Peru's president for free.",
        "Two men from Peru were admitted to hospital in Chile.",
        "The leaders of Peru and Chile resumed their lunch.",
    ],
)
def test_no_deal(text: str) -> None:
    assert told(text) == []
