"""Money: signs, codes and words on either side of a figure, ranges, cents and prices."""

from __future__ import annotations

import pytest

from summitkit.parse.amounts import parse_amounts


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.evidence.quote, str(mention.amount)) for mention in parse_amounts(text)]


@pytest.mark.parametrize(
    ("text", "words", "meaning"),
    [
        ("bonds for BEUR 2", "BEUR 2", "2 billion EUR"),
        ("bonds for KUSD 60", "KUSD 60", "60,000 USD"),
        ("a loan of 60 MSEK", "60 MSEK", "60 million SEK"),
        ("bonds for mEUR 5", "mEUR 5", "5 million EUR"),
        ("Rs. 5,000 crore", "Rs. 5,000 crore", "50 billion INR"),
        ("USD 5 m", "USD 5 m", "5 million USD"),
        ("USD 5m", "USD 5m", "5 million USD"),
        ("USD 5 bn", "USD 5 bn", "5 billion USD"),
        ("In 1995, and so on for many words, naira 5 billion", "naira 5 billion", "5 billion NGN"),
        ("naira 5 billion", "naira 5 billion", "5 billion NGN"),
        ("UAE dirhams 5 million", "dirhams 5 million", "5 million AED"),
        ("5 million UAE dirhams", "5 million UAE dirhams", "5 million AED"),
        ("five million UK pounds", "five million UK pounds", "5 million GBP"),
        ("Rs 5 cr", "Rs 5 cr", "50 million INR"),
        ("two to three million dollars", "two to three million dollars", "2 million–3 million USD"),
        ("$300 to $3 million", "$300 to $3 million", "300–3 million USD"),
        ("$0.5 to 3 million", "$0.5 to 3 million", "500,000–3 million USD"),
        ("$5 million to $5 million", "$5 million to $5 million", "5 million USD"),
        ("99 dollars and 99 cents", "99 dollars and 99 cents", "99.99 USD"),
        ("$5 million USD", "$5 million USD", "5 million USD"),
        ("$5 Canadian.", "$5 Canadian", "5 CAD"),
        ("5 million yen a month", "5 million yen", "5 million JPY per month"),
        ("€ 20 per MWh", "€ 20", "20 EUR per mwh"),
        ("300 marks", "300 marks", "300 DEM"),
        ("a fine of 100 won", "100 won", "100 KRW"),
        ("usd 115", "usd 115", "115 USD"),
        ("us$5m", "us$5m", "5 million USD"),
        ("COP 5,000", "COP 5,000", "5,000 COP"),
        ("he was paid 200 pounds", "200 pounds", "200 GBP"),
        ("20 million pounds of aid", "20 million pounds", "20 million GBP"),
    ],
)
def test_one_sum(text: str, words: str, meaning: str) -> None:
    assert found(text) == [(words, meaning)]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("ten dollars and 150 cents", [("ten dollars", "10 USD"), ("150 cents", "1.5 USD")]),
        ("5 dollars and 100 cents", [("5 dollars", "5 USD"), ("100 cents", "1 USD")]),
        ("$2 million and fifty cents", [("$2 million", "2 million USD"), ("fifty cents", "0.5 USD")]),
        ("$5 to $3", [("$5", "5 USD"), ("$3", "3 USD")]),
        ("from about $3 to $4", [("$3", "about 3 USD"), ("$4", "4 USD")]),
    ],
)
def test_sums_that_stay_apart(text: str, sums: list[tuple[str, str]]) -> None:
    assert found(text) == sums


@pytest.mark.parametrize(
    "text", ["cents 50,000", "COP 29", "99 won", "99 marks", "XEUR 60", "MEU 5", "Q 3", "TRY 5 times", "Miles 5"]
)
def test_near_misses(text: str) -> None:
    assert [quote for quote, meaning in found(text) if " " in meaning and meaning.split()[-1].isupper()] == []
