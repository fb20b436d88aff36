"""Deals as agencies and ministries of recent years word them: lists, asides and second verbs beside the subject."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The fishing deals, which include a joint fleet, were signed by Juan Soto of Peru, and Ana Lopez.",
            ["fishing deals"],
        ),
        (
            "Chile called for progress on a regional trade pact with Peru and highlighted Bolivia's hopes of a fund.",
            ["regional trade pact with Peru"],
        ),
        (
            "Peru and Chile agreed to open talks on a trade pact, aiming to boost investment in dairy and copper.",
            ["trade pact"],
        ),
        ("Peru and Chile discussed bilateral relations, a trade pact and fishing rights.", ["trade pact"]),
        ("Peru and Chile opened talks on a trade pact in January.", ["trade pact"]),
        ("Peru and Chile discussed the importance of a bridge between them.", []),
        ("Peru stood ready to conclude with Chile a deal that worked for both sides.", []),
        ("Ministers of Peru and Chile came to the Peru-Chile Ministerial Consultations in Lima.", []),
        (
            "Gazprom signed an agreement with Codelco regarding copper wire.",
            ["agreement with Codelco regarding copper wire"],
        ),
    ],
)
def test_subjects(text: str, subjects: list[str]) -> None:
    assert [deal.subject for deal in sk.parse_deals(text, published="2024-10-23")] == subjects


def test_short_and_long_names_of_a_free_trade_deal_are_one() -> None:
    text = "Peru and Chile began talks on a free trade agreement. The ongoing FTA talks of Peru and Chile are slow."
    assert len(sk.parse_deals(text)) == 1


def test_what_remains_to_be_signed_is_talked_about() -> None:
    (deal,) = sk.parse_deals("A gas deal of Peru and Chile remained to be signed.")
    assert str(deal.status) == "negotiating"


def test_a_deal_told_by_its_price_alone_was_told_before() -> None:
    text = "Peru signed a $5 billion gas deal with Chile. Peru said the $5 billion deal would be ratified."
    assert [deal.subject for deal in sk.parse_deals(text)] == ["$5 billion gas deal"]


def test_the_parties_are_those_told_before() -> None:
    text = "Juan Soto of Peru met Ana Lopez of Chile. The parties also signed agreements on a dam in the north of Peru."
    (deal,) = sk.parse_deals(text)
    assert {str(party) for party in deal.parties} == {"Peru", "Chile"}


def test_an_agreement_of_a_body_needs_no_other_party() -> None:
    text = "The summit of ASEAN ended with an agreement to work towards a common fishing fleet."
    assert [str(deal.status) for deal in sk.parse_deals(text)] == ["agreed"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bolivia said it was scrapping visa-free travel for Peruvians.", [("visa-free travel", "rejected")]),
        ("Peru and Bolivia discussed a visa-free regime.", [("visa-free regime", "negotiating")]),
        ("The leaders of Peru and Bolivia vowed to further deepen the strategic partnership.", []),
        ("Peru and Bolivia discussed every important aspect of their copper trade.", []),
        ("Peru and Bolivia signed a memorandum on rice and one that deals with tin.", [("rice", "signed")]),
        ("Peru and Bolivia met at the tenth Andean Senior Officials Consultations.", []),
        ("Peru told Bolivia to act in accordance with conventions including the 1971 Treaty of Lima.", []),
        ("A memorandum was also signed on legal cooperation by Peru and Bolivia.", [("legal cooperation", "signed")]),
        (
            "Peru and Bolivia signed a memorandum on rice whilst another was signed for film exchanges.",
            [("rice", "signed"), ("film exchanges", "signed")],
        ),
        ("At least eight memoranda were signed by Peru and Bolivia.", []),
        ("Much has changed since the restoration of ties between Peru and Bolivia.", []),
        ("Peru spoke of less agreement about copper with Bolivia.", []),
        ("Peru spoke with the agreement of all envoys of Bolivia.", []),
        ("Fighting in Peru focused on a bridge near Bolivia.", []),
        ("The talks of Peru and Bolivia focused on a trade pact.", [("trade pact", "negotiating")]),
        ("Peru goes on despite a request from rebels in Bolivia to delay the gas project.", []),
    ],
)
def test_visas_and_what_is_no_topic(text: str, told: list[tuple[str, str]]) -> None:
    assert [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text)] == told
