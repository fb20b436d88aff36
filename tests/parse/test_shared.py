"""What many records share."""

from __future__ import annotations

from summitkit.model.attribution import Attribution
from summitkit.parse.shared import chain_of, rounded


def test_equal_chains_are_one() -> None:
    assert chain_of("Andes Daily", None, "Ana Ruiz") == Attribution(publisher="Andes Daily", speaker="Ana Ruiz")
    assert chain_of("Andes Daily", "AFP") is chain_of("Andes Daily", "AFP")


def test_equal_confidences_are_one() -> None:
    assert [rounded(value) for value in (0.12345, 1.0, 0)] == [0.123, 1.0, 0]
    assert rounded(0.7071) is rounded(0.70712)
