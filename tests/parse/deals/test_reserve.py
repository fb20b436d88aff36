"""Tests of what a sentence takes back of a deal: denials, conditions, what is yet to be done or was put off."""

from __future__ import annotations

import pytest

from summitkit.parse.deals import parse_deals


def told(text: str) -> tuple[str, str, str | None]:
    """Return the stage, certainty and value of the one deal of a text."""
    (deal,) = parse_deals(text, published="2025-12-03")
    return deal.status.value, deal.certainty.value, None if deal.value is None else str(deal.value)


@pytest.mark.parametrize(
    ("text", "status", "certainty"),
    [
        ("Peru denied that it had agreed to sell copper to Chile.", "rejected", "certain"),
        ("Peru denied a report by a newspaper that it had signed a gas deal with Chile.", "rejected", "certain"),
        ("Peru denied wrongdoing and signed a gas deal with Chile.", "signed", "certain"),
        ("If Peru and Chile agree on a humanitarian corridor, aid will flow.", "negotiating", "possible"),
        ("Peru and Chile agreed on a humanitarian corridor if the army leaves.", "agreed", "certain"),
        ("Peru has yet to approve the fishing agreement with Chile.", "negotiating", "underspecified"),
        ("Peru has approved the fishing agreement with Chile.", "agreed", "certain"),
        ("Peru has yet to ratify the fishing agreement with Chile.", "signed", "certain"),
        ("Peru and Chile discussed the ratification of the fishing treaty.", "negotiating", "underspecified"),
        ("Peru and Chile reviewed the implementation of the fishing treaty signed in 2023.", "in-force", "certain"),
        ("Peru postponed a decision on the sale of 24 planes to Chile.", "stalled", "underspecified"),
        ("Peru postponed a vote. It signed a gas deal with Chile.", "signed", "certain"),
        (
            "Their presidents told the ministers to conclude negotiations on a trade agreement between Peru and Chile.",
            "negotiating",
            "underspecified",
        ),
        ("Peru and Chile concluded negotiations on a preferential trade agreement.", "agreed", "certain"),
    ],
)
def test_stage_and_certainty_that_a_sentence_leaves(text: str, status: str, certainty: str) -> None:
    assert told(text)[:2] == (status, certainty)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Peru and Chile, whose trade hit $5 billion last year, signed a gas deal.", None),
        ("Peru and Chile signed a gas deal worth $5 billion.", "5 billion USD"),
    ],
)
def test_volume_of_trade_is_no_value(text: str, value: str | None) -> None:
    assert told(text)[2] == value
