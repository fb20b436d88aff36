"""The sector of a deal."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Peru and Chile agreed to set up a regional fund on bird flu.", "health"),
        ("Peru offered Chile a credit line for drones.", "defence"),
        ("Peru offered Chile a credit line of 20 million dollars.", "finance"),
        ("Peru and Chile signed an accord on a political settlement.", "security"),
        ("Peru and Chile signed an accord on tariffs for cars.", "trade"),
        ("Peru and Chile signed a memorandum on tourism.", "other"),
        ("Peru and Chile signed an accord on payments in local currencies.", "finance"),
        ("Finland joined the European Union while its budget was debated.", "other"),
        ("Peru and Chile signed a pact on trade, health and uranium.", "other"),
        ("Peru and Chile signed an accord on the peaceful atom.", "nuclear"),
        ("Peru and Chile signed an accord on avoidance of double taxation.", "finance"),
        ("Peru and Chile signed an accord on 2 million rubles of vaccines.", "health"),
        ("Peru and Chile signed a treaty of friendship as troops marched past.", "other"),
        ("Peru and Chile agreed to raise their ties to a strategic partnership in trade week.", "other"),
        ("Peru and Chile signed an accord on the export of avocados.", "agriculture"),
        ("Peru and Chile signed an accord on export controls.", "trade"),
        ("Finland has joined NATO.", "defence"),
    ],
)
def test_sector(text: str, sector: str) -> None:
    (deal,) = sk.parse_deals(text, published="2024-10-23")
    assert str(deal.sector) == sector
