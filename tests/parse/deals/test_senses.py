"""Nouns of deals that mean something else, deals that are only named, and who else has a part in them."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    "text",
    [
        "Peru is ready to deal with Chile on fishing rights.",
        "Officials in Peru and Chile deal with fishing rights every day.",
        "You deal with the fishing rights of Peru, Chile told Bolivia.",
        "Chile's Nathan Deal went to Peru for a trade fair.",
        "Peru spent a great deal of money on fishing boats of Chile.",
        "Peru and Chile deserve a lot of credit for the fishing season.",
        "The tax credit that Peru proposed angered Chile.",
        "The envoy of Chile spoke at the national convention of the Peruvian ruling party.",
        "The envoy of Peru cited Security Council Resolution 2254 on Chile.",
        "Peru backed a policy agenda on fishing, Chile said.",
        "Peru has signs of growth, Chile said.",
        "Peru signed the striker Luis Vega of Chile.",
        "Peru ordered the agency to stop sales of Chilean fish.",
        "The minister of Peru spoke with Chile in a bid to reduce smuggling of copper.",
        "Peru was ready to give up its hopes in Chile.",
        "Peru and Chile discussed steps towards fishing rights.",
        "Peru and Chile discussed how fishing quotas would be worked out.",
        "The trade deal violations of Peru and Chile were told in a long report.",
        "Men from Peru commit crimes to line their pockets in Chile.",
        "The premier of Peru vowed to eliminate the rebels of Chile.",
        "Peru and Chile discussed the launch of missiles by Bolivia.",
        "Peru rejected talk of a formal proposal to Chile on Saturday.",
        "The budget is far from a done deal, Peru told Chile.",
        "Bolivia's declaration of independence angered Peru.",
        "Delegates from Chile came to Peru for a convention to nominate a premier.",
        "Peru and Chile spoke of the largest trade deals ever.",
    ],
)
def test_other_senses(text: str) -> None:
    assert sk.parse_deals(text) == ()


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        ("The free trade pact between Peru and Chile has many critics.", "free trade pact", "in-force"),
        ("Peru's talks ended in a fishing deal with Chile.", "fishing deal", "agreed"),
        ("There would be a fishing deal between Peru and Chile.", "fishing deal", "proposed"),
        ("Fishing is what NAFTA says least about, Mexico told Canada.", "NAFTA", "in-force"),
    ],
)
def test_deals_only_named(text: str, subject: str, status: str) -> None:
    (deal,) = sk.parse_deals(text)
    assert (deal.subject, str(deal.status)) == (subject, status)
    assert deal.rule == "deals.noun-mentioned"
    assert "status" not in deal.evidence


def test_a_named_deal_tells_no_stage_where_another_sentence_does() -> None:
    text = "The fishing pact between Peru and Chile has critics. Peru and Chile signed the fishing pact in Lima."
    (deal,) = sk.parse_deals(text)
    assert (str(deal.status), deal.rule) == ("signed", "deals.noun-named")
    assert sk.parse_deals("The fishing pact of Peru has critics.") == ()


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("An agreement was reached with Chile on sharing copper mines, Peru said.", "sharing copper mines"),
        ("A deal was reached in Lima between Peru and Chile on fishing rights.", "fishing rights"),
        ("Peru and Chile reached an accord after nine days of talks on fishing rights.", "fishing rights"),
        ("Negotiators of Peru and Chile, who met in Lima, agreed to exchange prisoners.", "exchange prisoners"),
        ("Peru and Chile failed to agree new export quotas.", "new export quotas"),
        ("Peru and Chile negotiated the return of stolen paintings.", "return of stolen paintings"),
        ("Gazprom agreed to buy a refinery in Chile, its spokesman said.", "buy a refinery in Chile"),
    ],
)
def test_subjects_apart_from_their_verbs(text: str, subject: str) -> None:
    assert [deal.subject for deal in sk.parse_deals(text)] == [subject]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The premier of Peru promised to cut unemployment.", 0),
        ("The premier of Peru promised donors to cut unemployment.", 1),
        ("Peru will give its farmers new seeds.", 0),
        ("Peru will give Chile new seeds.", 1),
        ("Peru will lift its tariffs on copper.", 0),
    ],
)
def test_what_a_state_does_at_home_is_no_deal(text: str, found: int) -> None:
    assert len(sk.parse_deals(text)) == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The currency swap of Peru with Chile may be renewed.", "in-force"),
        ("The currency swap of Peru with Chile may be signed.", "negotiating"),
        ("Peru accused Chile of breaking a bilateral fishing agreement.", "in-force"),
        ("Peru will wait until a peace treaty with Chile is in place.", "negotiating"),
        ("Peru's bid to join ASEAN was rejected.", "rejected"),
        ("Peru's bid to join ASEAN goes on.", "proposed"),
        ("Peru and Chile opened negotiations to extend the truce.", "negotiating"),
        ("Peru announced the end of the truce with Chile.", "rejected"),
        ("Peru and Chile met at the end of the truce.", "in-force"),
        ("Shots were heard between Peru and Chile, shattering a truce negotiated in May.", "rejected"),
        ("The truce between Peru and Chile negotiated in May was broken on Friday.", "rejected"),
    ],
)
def test_stages_of_deals_that_are_named(text: str, status: str) -> None:
    assert {str(deal.status) for deal in sk.parse_deals(text)} == {status}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peru and Chile signed a treaty on copper mines and achieved good results.", "copper mines"),
        ("Peru agreed to open its ports and Chile pledged to open its mines.", "ports"),
        ("Peru and Chile signed a treaty on the border of Bolivia and Ecuador.", "border of Bolivia and Ecuador"),
    ],
)
def test_a_subject_ends_where_another_clause_begins(text: str, subject: str) -> None:
    assert sk.parse_deals(text)[0].subject == subject


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Facing a shortage of petrol, Peru agreed to a deal of its own with Chile.", "energy"),
        ("Peru and Chile signed a memorandum on biofuels.", "energy"),
        ("Peru signed a free-trade deal with Chile.", "trade"),
        ("Peru pledged $5 million in economic aid to Bolivia.", "finance"),
    ],
)
def test_sector_by_the_sentence_and_new_words(text: str, sector: str) -> None:
    assert str(sk.parse_deals(text)[0].sector) == sector
