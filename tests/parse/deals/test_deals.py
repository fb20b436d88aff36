"""Deals in made-up articles: stage, parties, subject, certainty, sector and value; and what is no deal."""

from __future__ import annotations

from decimal import Decimal

import pytest

import summitkit as sk


def deals(text: str) -> tuple[sk.Deal, ...]:
    return sk.parse_deals(text, published="2024-10-23", source="The Daily Example")


def parties(deal: sk.Deal) -> set[str]:
    return {str(party) for party in deal.parties}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru and Chile signed an agreement on fishing rights.", "signed"),
        ("Peru and Chile will sign an agreement on fishing rights.", "agreed"),
        ("Peru and Chile may sign an agreement on fishing rights.", "negotiating"),
        ("Peru and Chile agreed to build a railway tunnel.", "agreed"),
        ("Peru and Chile failed to agree on fishing rights.", "stalled"),
        ("Peru refused to sign a fisheries treaty with Chile.", "rejected"),
        ("Peru and Chile agreed to start talks on a free trade deal.", "negotiating"),
        ("Chile suspended trade negotiations with Peru.", "stalled"),
        ("Peru ratified a fisheries treaty with Chile.", "in-force"),
        ("Peru has offered to supply patrol ships to Chile.", "proposed"),
        ("Peru and Chile ended the day with no agreement on fishing rights.", "stalled"),
    ],
)
def test_stages(text: str, status: str) -> None:
    (found,) = deals(text)
    assert found.status == status
    assert parties(found) == {"Peru", "Chile"}
    assert found.evidence["status"]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Peru and Chile signed an agreement on fishing rights.", sk.Certainty.CERTAIN),
        ("Peru is likely to seek Chile's help in getting spare parts for its railways.", sk.Certainty.PROBABLE),
        ("Topics at the talks of Peru and Chile may include port projects.", sk.Certainty.POSSIBLE),
        ("Peru and Chile held talks on the sale of natural gas.", sk.Certainty.UNDERSPECIFIED),
        ("Peru and Chile agreed to start talks on a free trade deal.", sk.Certainty.CERTAIN),
    ],
)
def test_certainty(text: str, certainty: sk.Certainty) -> None:
    assert [deal.certainty for deal in deals(text)] == [certainty]


@pytest.mark.parametrize(
    ("subject", "sector"),
    [
        ("natural gas", sk.Sector.ENERGY),
        ("fighter jets", sk.Sector.DEFENCE),
        ("railway lines", sk.Sector.TRANSPORT),
        ("visa rules", sk.Sector.MIGRATION),
        ("vaccines", sk.Sector.HEALTH),
        ("satellites", sk.Sector.SPACE),
        ("nuclear reactors", sk.Sector.NUCLEAR),
    ],
)
def test_sector(subject: str, sector: sk.Sector) -> None:
    (found,) = deals(f"Peru and Chile signed an agreement on {subject}.")
    assert found.sector is sector


def test_two_subjects_are_two_deals() -> None:
    found = deals(
        "Peru and Chile signed a memorandum of understanding on climate change and an agreement on the protection of "
        "cultural relics."
    )
    assert [deal.subject for deal in found] == ["climate change", "protection of cultural relics"]
    assert [deal.kind for deal in found] == [sk.DealKind.MEMORANDUM, sk.DealKind.AGREEMENT]


def test_possibly_parts_two_deals() -> None:
    found = deals("Topics at the talks between Peru and Chile may include patrol ships and possibly port projects.")
    assert [deal.subject for deal in found] == ["patrol ships", "port projects"]


def test_one_deal_in_two_sentences_is_one_record() -> None:
    (found,) = deals(
        "Peru and Chile agreed to start talks on a free trade deal. The free trade deal was signed on Monday."
    )
    assert found.status is sk.DealStatus.SIGNED
    assert len(found.evidence["span"]) == 2


def test_companies_are_parties() -> None:
    (found,) = deals("Boeing and Airbus have agreed to jointly build a passenger aircraft.")
    assert parties(found) == {"Boeing", "Airbus"}


def test_value_and_kind_of_a_pledge() -> None:
    (found,) = deals("Peru will provide 20 million US dollars of loans to Bolivia.")
    assert found.value is not None
    assert found.value.currency == "USD"
    assert found.value.value == Decimal(20_000_000)
    assert found.kind is sk.DealKind.LOAN_OR_AID


def test_day_and_place_of_signing() -> None:
    (found,) = deals("Peru and Chile signed an agreement on fishing rights in Lima on Monday.")
    assert found.place == "Lima"
    assert found.date is not None
    assert found.date.iso == "2024-10-21"


def test_proposer() -> None:
    (found,) = deals("Peru has offered to supply patrol ships to Chile.")
    assert str(found.proposer) == "Peru"


def test_the_undecided() -> None:
    (found,) = deals(
        "Topics at the talks of Peru and Chile may include patrol ships, although Chile hasn't made any decision yet."
    )
    assert [str(party) for party in found.undecided] == ["Chile"]


def test_who_reports() -> None:
    (found,) = deals("According to Reuters, Peru is likely to push Chile for joint production of patrol ships.")
    assert found.attribution.publisher == "The Daily Example"
    assert found.attribution.outlet == "Reuters"
    assert found.evidence["outlet"]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides held talks.",
        "Peru and Chile condemned terrorism.",
        "Peru and Chile agreed to meet again.",
        "Peru and Chile agreed to strengthen their cooperation.",
        "The leaders are in full agreement.",
        "Any deal on water could invite trouble.",
        "",
    ],
)
def test_no_deal(text: str) -> None:
    assert deals(text) == ()


def test_evidence_is_an_exact_slice() -> None:
    text = "Peru and Chile signed an agreement on fishing rights in Lima on Monday."
    for deal in deals(text):
        assert deal.evidence["subject"][0].quote == deal.subject
        for pieces in deal.evidence.values():
            assert all(text[piece.span.start : piece.span.end] == piece.quote for piece in pieces)


def test_a_bilateral_trade_agreement_says_what_it_is_about_and_a_bilateral_agreement_does_not() -> None:
    (deal,) = sk.parse_deals("Kenya had hoped to conclude a bilateral trade agreement with Tanzania.")
    assert (deal.subject, deal.status.value) == ("bilateral trade agreement", "negotiating")
    assert sk.parse_deals("Kenya and Tanzania signed a bilateral agreement on Monday.") == ()


def test_talks_with_somebodys_leader_on_a_project() -> None:
    (deal,) = sk.parse_deals(
        "Kenya's William Ruto held talks with Uganda's Yoweri Museveni on a $1.2 billion pipeline."
    )
    assert ([str(party) for party in deal.parties], str(deal.value)) == (["Kenya", "Uganda"], "1.2 billion USD")


def test_talks_that_remain_deadlocked() -> None:
    (deal,) = sk.parse_deals("Talks between Peru and Chile on a $10 billion refinery in Arica remain deadlocked.")
    assert (deal.subject, deal.status.value) == ("$10 billion refinery in Arica", "stalled")
    (deal,) = sk.parse_deals("Talks between Peru and Chile on a refinery in Arica remain friendly.")
    assert (deal.subject, deal.status.value) == ("refinery in Arica", "negotiating")


@pytest.mark.parametrize("when", ["last week", "on Monday", "on Monday in Lima"])
def test_a_day_between_the_agreement_and_what_is_agreed(when: str) -> None:
    (deal,) = sk.parse_deals(f"Peru and Chile agreed {when} to build a bridge.", published="2024-10-23")
    assert (deal.subject, deal.status.value) == ("bridge", "agreed")


def test_a_subject_ends_where_the_talks_begin() -> None:
    (deal,) = sk.parse_deals("Talks on a maritime ceasefire between Peru and Chile began on Monday.")
    assert deal.subject == "maritime ceasefire"
