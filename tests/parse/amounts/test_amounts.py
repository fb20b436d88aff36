"""Amounts, as a caller sees them: words and the figure meant."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit.model.amount import Amount
from summitkit.parse.amounts import parse_amounts


def found(text: str, country: str | None = None) -> list[tuple[str, str]]:
    return [(mention.evidence.quote, str(mention.amount)) for mention in parse_amounts(text, country=country)]


@pytest.mark.parametrize(
    ("text", "words", "meaning"),
    [
        ("Trade touched a record $65.70 billion.", "$65.70 billion", "65.7 billion USD"),
        ("It could reach $100 bn.", "$100 bn", "100 billion USD"),
        ("a fine of c $ 16.4 million .", "c $ 16.4 million", "16.4 million CAD"),
        ("US$5m in aid", "US$5m", "5 million USD"),
        ("worth HK$400 million", "HK$400 million", "400 million HKD"),
        ("A loan of EUR 125 was paid.", "EUR 125", "125 EUR"),
        ("USD115", "USD115", "115 USD"),
        ("a sum of 10,000 Swiss francs", "10,000 Swiss francs", "10,000 CHF"),
        ("five million yen", "five million yen", "5 million JPY"),
        ("half a billion euros", "half a billion euros", "500 million EUR"),
        ("two and a half million dollars", "two and a half million dollars", "2.5 million USD"),
        ("thirteen dollars and forty-five cents", "thirteen dollars and forty-five cents", "13.45 USD"),
        ("It costs 45 cents.", "45 cents", "0.45 USD"),
        ("a price of ₹500", "₹500", "500 INR"),
        ("India gave Rs 2.5 lakh crore.", "Rs 2.5 lakh crore", "2.5 trillion INR"),
        ("Pakistan pays 500 rupees.", "500 rupees", "500 PKR"),
        ("rupees 50,000 in India", "rupees 50,000", "50,000 INR"),
        ("bonds for MEUR 60", "MEUR 60", "60 million EUR"),
        ("10 € a head", "10 €", "10 EUR per head"),
        ("$3–4 billion", "$3–4 billion", "3 billion–4 billion USD"),
        ("between $3 billion and $4 billion", "$3 billion and $4 billion", "3 billion–4 billion USD"),
        ("500 to 600 million dollars", "500 to 600 million dollars", "500 million–600 million USD"),
        ("more than $3.5 billion", "$3.5 billion", "at least 3.5 billion USD"),
        ("up to €20 million", "€20 million", "up to 20 million EUR"),
        ("nearly £50 million", "£50 million", "about 50 million GBP"),
        ("$5 million or more", "$5 million", "at least 5 million USD"),
        ("oil at $70 a barrel", "$70", "70 USD per barrel"),
        ("a $10-million deal", "$10-million", "10 million USD"),
        ("a 10-million-dollar deal", "10-million-dollar", "10 million USD"),
        ("20 million pounds worth of goods", "20 million pounds", "20 million GBP"),
        ("rose by 3.5 percent", "3.5 percent", "3.5 percent"),
        ("between 5 and 6 per cent", "5 and 6 per cent", "5–6 percent"),
        ("by 2.5 percentage points", "2.5 percentage points", "2.5 percentage point"),
        ("20 basis points", "20 basis points", "20 basis point"),
        ("growth of -0.5%", "-0.5%", "-0.5 percent"),
        ("1.5 million barrels a day", "1.5 million barrels a day", "1.5 million barrel per day"),
        ("450,000 bpd of crude", "450,000 bpd", "450,000 barrel per day"),
        ("40,000 tonnes of wheat", "40,000 tonnes", "40,000 tonne"),
        ("a 1,000-megawatt plant", "1,000-megawatt", "1,000 megawatt"),
        ("a 300 km road", "300 km", "300 kilometre"),
        ("126 fighter jets", "126 fighter jets", "126 fighter jet"),
        ("five S-400 units", "five S-400 units", "5 S-400 unit"),
        ("about 5,000 Indian workers", "5,000 Indian workers", "about 5,000 Indian worker"),
        ("a 500-pound bomb", "500-pound", "500 pound"),
    ],
)
def test_one_amount(text: str, words: str, meaning: str) -> None:
    assert found(text) == [(words, meaning)]


@pytest.mark.parametrize(
    "text",
    [
        "Article 5, section 4.2, flight 1998 and 3-1",
        "in Q3 2019",
        "In 2021 people left.",
        "TD 5 and ID 1234",
        "a second thought",
        "3 won the race",
        "for 10 years and two days",
    ],
)
def test_near_misses(text: str) -> None:
    assert found(text) == []


def test_what_goes_from_one_figure_to_another_is_no_range() -> None:
    assert [words for words, _ in found("rose from $3 million to $4 million")] == ["$3 million", "$4 million"]
    assert [words for words, _ in found("from 5% to 6%")] == ["5%", "6%"]


def test_a_shared_word_is_settled_by_the_country_named_nearest_or_stays_open() -> None:
    (mention,) = parse_amounts("He paid 500 rupees.")
    assert mention.amount == Amount(
        low=500, high=500, candidates=("INR", "PKR", "LKR", "NPR", "MUR", "SCR"), approximate=False
    )
    assert found("Sri Lanka said that it paid 500 rupees.") == [("500 rupees", "500 LKR")]
    assert found("In Paris he paid 500 francs.") == [("500 francs", "500 FRF")]
    assert found("He paid 500 rupees.", "NP") == [("500 rupees", "500 NPR")]
    assert found("It costs $5.", "AU") == [("$5", "5 AUD")]


def test_figures_are_exact_decimals() -> None:
    (mention,) = parse_amounts("a price of $0.1")
    assert mention.amount.value == Decimal("0.1")
    assert mention.amount.is_money


def test_evidence_is_the_words_without_what_bounds_them() -> None:
    (mention,) = parse_amounts("It gave more than $3.5 billion in aid.")
    assert (mention.span.start, mention.span.end) == (18, 30)
    assert mention.evidence.rule == "amounts.sign"
    assert 0 < mention.confidence <= 1


def test_a_wrong_type_is_named() -> None:
    with pytest.raises(TypeError, match="pass a str"):
        parse_amounts(5)  # type: ignore[arg-type]
