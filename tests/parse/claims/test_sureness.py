from __future__ import annotations

import pytest

from summitkit.parse.claims import parse_claims
from summitkit.parse.claims.sureness import sureness


@pytest.mark.parametrize(
    ("chance", "letters", "expected"),
    [(0.5, 3_000, 0.584), (0.5, 1_000, 0.709), (0.5, 8_000, 0.463), (0.9, 3_000, 0.897), (0.3, 3_000, 0.410)],
)
def test_confidence_depends_on_chance_and_length(chance: float, letters: int, expected: float) -> None:
    assert sureness(chance, letters) == pytest.approx(expected, abs=0.0006)


def test_lengths_beyond_those_seen_change_nothing_more() -> None:
    assert sureness(0.5, 10) == sureness(0.5, 1_000)
    assert sureness(0.5, 10_000_000) == sureness(0.5, 8_000)


def test_nothing_is_quite_sure_or_quite_unlikely() -> None:
    assert 0.02 < sureness(0.0, 3_000) < 0.1
    assert 0.9 < sureness(1.0, 3_000) < 0.99


def test_a_claim_of_a_long_text_is_less_sure() -> None:
    text = "The minister said on Monday that the talks had failed."
    (short,) = parse_claims(text)
    long = parse_claims(text + "\n\n" + "It rained. " * 800)[0]
    assert long.content == short.content
    assert long.confidence < short.confidence
