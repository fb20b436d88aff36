"""Deals told by what passes between parties, by truces, joining and leaving, and by what an agreement provides."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str]]:
    return [(deal.subject, str(deal.status)) for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        ("Peru donated 20 patrol boats to Bolivia.", "20 patrol boats to Bolivia", "in-force"),
        (
            "Peru also plans to supply Chile with 2 billion cubic metres of gas.",
            "2 billion cubic metres of gas",
            "proposed",
        ),
        ("Japan will lend Peru 200 billion yen for a metro line.", "200 billion yen for a metro line", "agreed"),
        ("Norway committed $175 million to expanding a port in Peru.", "expanding a port in Peru", "agreed"),
        ("The sale of 12 helicopters to Peru was approved by Chile.", "sale of 12 helicopters to Peru", "agreed"),
        ("Sixteen helicopters were delivered to Peru by Chile.", "Sixteen helicopters", "in-force"),
        ("Peru will halve its tariffs on copper from Chile.", "halve its tariffs on copper from Chile", "agreed"),
        ("Peru and Chile agreed a truce on Monday.", "truce", "agreed"),
        ("A ceasefire between Peru and Chile took effect on Monday.", "ceasefire", "in-force"),
        ("Airbus won an order for 40 jets from Peru.", "40 jets from Peru", "agreed"),
        ("Peru received 20 tanks from Chile.", "20 tanks", "in-force"),
        ("Peru rejected the arms sale to Chile.", "arms sale to Chile", "rejected"),
        ("Indonesia formally became a full member of ASEAN.", "became a full member of ASEAN", "in-force"),
        (
            "Beijing has offered Islamabad a rollover of $2 billion in loans.",
            "rollover of $2 billion in loans",
            "proposed",
        ),
        ("Peru and Chile signed a $2 billion helicopter deal here on Friday.", "helicopter deal", "signed"),
        ("Finland joined NATO in April 2023.", "joined NATO", "in-force"),
        ("Mali withdrew from ECOWAS in January.", "withdrew from ECOWAS", "rejected"),
        ("Turkey ratified Sweden's accession to NATO.", "accession to NATO", "in-force"),
        (
            "Peru and Chile reached an agreement that will allow buses to cross the border.",
            "allow buses to cross the border",
            "agreed",
        ),
        ("At the talks of Peru and Chile no agreement was reached on rice.", "rice", "stalled"),
        ("Peru and Chile put their names to an accord on fishing rights.", "fishing rights", "signed"),
    ],
)
def test_one_deal(text: str, subject: str, status: str) -> None:
    assert told(text) == [(subject, status)]


def test_a_list_of_topics() -> None:
    found = told("Peru and Chile signed four memoranda, on tourism, mining, coast guards and rice in Lima on Friday.")
    assert [subject for subject, _ in found] == ["tourism", "mining", "coast guards", "rice"]


def test_another() -> None:
    found = told("Peru and Chile signed a memorandum on rice trade and another on coast guards.")
    assert [subject for subject, _ in found] == ["rice trade", "coast guards"]


def test_an_amount_converted_is_no_deal_of_its_own() -> None:
    (deal,) = sk.parse_deals("Britain will give Montserrat 25 million pounds ($39 million) of development aid.")
    assert str(deal.value) == "25 million GBP"


def test_a_hedge_apart_from_its_verb() -> None:
    (deal,) = sk.parse_deals("Peru and Chile were poised on Friday to sign a fisheries treaty.")
    assert deal.certainty is sk.Certainty.PROBABLE


def test_who_means_to_do_a_deal_does_not_report_it() -> None:
    for text in ("Peru agreed to supply gas to Chile.", "Peru pledged $20 million of aid to Bolivia."):
        for deal in sk.parse(text, published="2024-10-23").deals:
            assert deal.attribution.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Peru will buy time, Chile said.",
        "The price of Power Chile was set at $524.2 million in Peru.",
        "Peru helped to found the North Atlantic Treaty Organization with Chile.",
        "A Peruvian midfielder signed a new four-year contract in Chile.",
        "Peru joined Chile in mourning.",
        "Peru opposed trade deals, unlike Chile.",
        "Peru received a visitor from Chile.",
    ],
)
def test_no_deal(text: str) -> None:
    assert told(text) == []


def test_a_pledge_by_somebody_of_a_sum() -> None:
    (deal,) = sk.parse_deals("The summit ended with a pledge by Peru of $3 billion in aid to Bolivia.")
    assert ([str(party) for party in deal.parties], str(deal.value)) == (["Peru", "Bolivia"], "3 billion USD")
    assert sk.parse_deals("The summit ended with a protest by Peru of 3,000 people.") == ()
