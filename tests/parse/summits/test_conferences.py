"""Gatherings without the word summit: by name, length, urgency, regularity, town; and what is none."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    "text",
    [
        "Andean leaders wound up two days of talks in Vancouver on Tuesday.",
        "Chilean President Ana Lopez and Peruvian President Juan Soto emerged from three hours of talks on Tuesday.",
        "Arab heads of state, in their first regular conclave since 1990, named a secretary-general on Tuesday.",
        "The Group of Eight wound up its annual huddle on an island on Thursday.",
        "The donors' conference opening in Tokyo on December 1 is to raise four billion dollars.",
        "Chilean President Ana Lopez spoke at the Eighth Tokyo International Conference on African Development.",
        "Chilean President Ana Lopez gave Peruvian President Juan Soto a painting after talks in Lima on Tuesday.",
        "Chilean President Ana Lopez received Peruvian President Juan Soto for an hour-long tete-a-tete.",
        "Chilean President Ana Lopez had a working breakfast with Peruvian President Juan Soto.",
        "The presidents of Chad, Sudan and Libya are to hold a mini-summit in Tripoli next week.",
        "The sixth encounter of European, Latin American and Caribbean heads of state began on Tuesday.",
        "The Asia-Europe Meeting kicked off on Sunday in Helsinki.",
    ],
)
def test_found(text: str) -> None:
    assert len(sk.parse_summits(text, published="2024-10-23")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lebed has been seeking a meeting with Chilean President Ana Lopez.",
        "Chilean President Ana Lopez told reporters during Tuesday's conference call that she would run.",
        "The United Nations General Assembly adopted a resolution on Tuesday.",
        "Chilean President Ana Lopez heads the Council of Ministers.",
        "Chilean President Ana Lopez, the chairman of the Andean Forum, spoke on Tuesday.",
        "Chilean President Ana Lopez had breakfast in Lima on Tuesday.",
        "Chilean President Ana Lopez spoke at the Conference on Disarmament in Geneva.",
        "Bilateral trade with Chile grew, Chilean President Ana Lopez said.",
        "The Presidents decided to hold the next meeting of the Joint Commission in Jakarta in May 2026.",
    ],
)
def test_none(text: str) -> None:
    assert sk.parse_summits(text, published="2024-10-23") == ()
