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
        "Chilean President Ana Lopez and Peruvian President Juan Soto will hold two rounds of talks at a hotel.",
        "After 90 minutes of talks, Chilean President Ana Lopez led Peruvian President Juan Soto to the drums.",
        "Chilean President Ana Lopez and Peruvian President Juan Soto agreed over a one-to-one on Tuesday to wait.",
        "Chilean President Ana Lopez is due in Lima for a trilateral with Peru and Bolivia.",
        "Chilean President Ana Lopez had a private chat with Peruvian President Juan Soto.",
        "Chilean President Ana Lopez will be at a gathering of 20 leaders in Lima on Tuesday.",
        "It was the fifth meeting of the pair since May.",
        "President Ana Lopez of Chile and President Juan Soto of Peru smiled. The two, who held secret talks, left.",
        "Andean ministers will speak of fish at an informal meeting in Lima on Friday.",
        "The last WTO ministerial, held in Cancun in 2003, was dull.",
        "Chilean President Ana Lopez will lead a delegation to the Asia-Europe Meeting (ASEM) in London.",
        "OPEC ministers meeting in Lima on Tuesday left output as it was. Oil rose after the meeting.",
        "Chilean President Ana Lopez presided over the meeting, which Peruvian President Juan Soto left early.",
        "A follow-up summit is planned for December.",
        "Andean leaders gathered in Lima on Tuesday for an informal meeting on fish.",
        "The last such leaders' meeting was in Lima in May 2004.",
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
        "Chilean President Ana Lopez and Peruvian President Juan Soto quarrelled over dinner on Tuesday.",
        "Chilean President Ana Lopez praised the two rounds of talks.",
        "The trilateral was dull.",
        "Chile and Peru will intensify their dialogue both at ministerial and at expert level.",
        "Chile froze its dialogue with the European Union.",
        "Chilean President Ana Lopez discussed the talks with Peruvian President Juan Soto.",
        "Chile has called for an Andean summit on fish.",
        "The WTO ministerial declaration was dull.",
        "Heads of state meeting in Lima on Tuesday agreed on fish.",
        "Envoy Ana Lopez held talks in Lima on Tuesday with Peruvian officials.",
        "Bakers meeting in Lima on Tuesday left prices as they were. Bread rose after the meeting.",
        "A summit without an agenda would do harm.",
        "Such meetings are dull.",
        "The talks, the first phase of which ended on Monday, were dull.",
        "The Presidents decided to hold the next meeting of the Joint Commission in Jakarta in May 2026.",
    ],
)
def test_none(text: str) -> None:
    assert sk.parse_summits(text, published="2024-10-23") == ()
