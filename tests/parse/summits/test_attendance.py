"""Who meets: leaders who act in the text of a summit, hosts, lists, those who stay away."""

from __future__ import annotations

import summitkit as sk

OPENING = "LIMA, Oct 23 (AFP) - Andean leaders opened a summit here Wednesday. "


def parties(text: str, mention: str = "summit") -> list[str]:
    for summit in sk.parse_summits(text, published="2024-10-23"):
        if any(mention in piece.quote for piece in summit.evidence["mentions"]):
            return [str(party) for party in summit.parties]
    raise AssertionError(mention)


def test_leaders_who_act_in_other_sentences_attend() -> None:
    text = OPENING + "Chilean President Ana Lopez spoke of fish. Bolivia attended as a full member."
    assert parties(text) == ["Chile", "Bolivia"]


def test_those_who_stay_away_do_not() -> None:
    text = OPENING + "Chilean President Ana Lopez spoke of fish. Peruvian President Juan Soto stayed away."
    assert parties(text) == ["Chile"]


def test_sentences_about_another_summit_tell_nothing_of_this_one() -> None:
    text = OPENING + (
        "Chilean President Ana Lopez spoke of fish. "
        "The next EU summit will be held in Brussels in December, French President Luc Petit told reporters."
    )
    assert parties(text) == ["Chile"]


def test_a_king_whose_title_is_part_of_his_name() -> None:
    text = "Nepali King Gyanendra left on Friday for Dhaka to attend the 13th SAARC summit."
    assert parties(text) == ["Nepal"]


def test_the_host_is_a_party() -> None:
    assert parties("Peru will host the next Andean summit in Lima in 2026.") == ["Peru"]
    text = "The 47th ASEAN summit, hosted by Malaysia, took in East Timor, Chilean President Ana Lopez said there."
    assert "Malaysia" in parties(text)


def test_two_that_agree_at_a_summit() -> None:
    assert parties("Russia and Peru agreed at a summit in Sochi on Tuesday to ease visa rules.") == ["Russia", "Peru"]


def test_the_body_that_the_bloc_means() -> None:
    text = "The African Union chose a chairman on Tuesday at the bloc's annual summit in Addis Ababa."
    assert parties(text) == ["African Union"]


def test_states_in_place_of_the_part_of_the_world_that_they_come_from() -> None:
    text = (
        "SAMARKAND, Oct 23 (AFP) - The first EU-Central Asia summit ended on Wednesday. The presidents of Kazakhstan, "
        "Kyrgyzstan and Uzbekistan took part in the summit."
    )
    assert parties(text) == ["European Union", "Kazakhstan", "Kyrgyzstan", "Uzbekistan"]
