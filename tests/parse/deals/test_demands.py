"""Deals that one party asks of another."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str]]:
    return [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peru urged Chile to lift its curbs on copper.", "lift its curbs on copper"),
        ("The president of Peru called on donors to fund a hospital in Cusco.", "fund a hospital in Cusco"),
        (
            "Peru requested Chile's cooperation on the second phase of the port.",
            "Chile's cooperation on the second phase of the port",
        ),
        ("Peru proposed that its relations with Chile be raised to a partnership.", "relations with Chile"),
        ("Peru's president said the import curbs of Chile should be removed at once.", "import curbs of Chile"),
        ("Israel is prepared to hand back the islands to Egypt.", "back the islands to Egypt"),
        ("Peru wants Santiago to halt its tests of missiles.", "tests of missiles"),
        ("Peru asked Chile for 40 million dollars in aid.", "40 million dollars in aid"),
        ("Peru asked Chile for weapons.", "weapons"),
        ("Peru wants all import duties of Chile removed.", "import duties of Chile"),
        ("Peru demanded that Chile hand over suspects in the fraud.", "suspects in the fraud"),
        ("Bolivia asked Peru to open its market to quinoa.", "open its market to quinoa"),
    ],
)
def test_asked_for(text: str, subject: str) -> None:
    assert told(text) == [(subject, "proposed")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru urged Chile to remain calm.",
        "Peru asked Chile for patience.",
        "Peru does not want the duties of Chile removed.",
        "Peru urged Chile to increase mutual understanding.",
        "The president of Peru asked his wife to open the window.",
        "Peru has always sought to maintain friendship with Chile.",
    ],
)
def test_no_deal(text: str) -> None:
    assert told(text) == []
