"""Statements joined into deals."""

from __future__ import annotations

import summitkit as sk


def test_one_name_is_one_deal() -> None:
    text = (
        "Peru blocked the Comprehensive Test Ban Treaty (CTBT) at a conference with Chile. "
        "Chile has signed the CTBT. Chile ratified the Lima Accord on rice. Peru rejected the Lima Accord."
    )
    found = sk.parse_deals(text, published="2024-10-23")
    assert [(deal.subject, str(deal.status)) for deal in found] == [
        ("Comprehensive Test Ban Treaty", "signed"),
        ("Lima Accord on rice", "rejected"),
    ]


def test_two_names_are_two_deals() -> None:
    text = "Peru and Chile ratified the Lima Accord. Peru and Chile ratified the Arica Treaty."
    assert len(sk.parse_deals(text, published="2024-10-23")) == 2


def test_stage_that_most_sentences_tell() -> None:
    text = "Peru and Chile agreed on a rice quota. The rice quota was agreed in Lima. Peru wants the rice quota."
    (deal,) = sk.parse_deals(text, published="2024-10-23")
    assert str(deal.status) == "agreed"


def test_deals_with_others_are_others() -> None:
    text = "Peru held talks with Chile on a free trade deal. Peru also signed a free trade deal with Bolivia."
    found = sk.parse_deals(text, published="2024-10-23")
    assert [str(deal.status) for deal in found] == ["negotiating", "signed"]
    (deal,) = sk.parse_deals("Peru signed a free trade deal with Chile. The free trade deal holds.")
    assert str(deal.status) == "signed"


def test_what_a_deal_provides_is_part_of_it() -> None:
    (deal,) = sk.parse_deals("Peru and Chile agreed on a charter that would allow sanctions against arms dealers.")
    assert deal.subject == "charter"
