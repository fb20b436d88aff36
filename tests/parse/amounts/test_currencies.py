"""Currencies: what signs and words can mean, and how shared ones are settled."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit.lexicon import Lexicon
from summitkit.parse.amounts.currencies import Coin, Context, currency_signs

SIGNS = currency_signs(Lexicon.default())


def settled(text: str, word: str, coin: Coin, home: str | None = None) -> str | None:
    forms = text.split(" ")
    starts = [sum(len(form) + 1 for form in forms[:index]) for index in range(len(forms))]
    return Context(text, starts, forms, Lexicon.default(), home).settle(coin, text.index(word))


@pytest.mark.parametrize(
    ("sign", "codes"),
    [("€", ("EUR",)), ("HK$", ("HKD",)), ("₹", ("INR",)), ("USD", ("USD",)), ("BTC", ("XBT",)), ("฿", ("THB",))],
)
def test_signs_of_one_currency(sign: str, codes: tuple[str, ...]) -> None:
    assert SIGNS.signs[sign].codes == codes


def test_a_shared_sign_means_the_major_currency_first() -> None:
    for sign, code in (("$", "USD"), ("£", "GBP"), ("¥", "JPY")):
        assert SIGNS.signs[sign].codes[0] == code
        assert SIGNS.signs[sign].default
    assert not SIGNS.words["rupees"].default


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("swiss francs", "CHF"),
        ("south korean won", "KRW"),
        ("uae dirhams", "AED"),
        ("uk pounds", "GBP"),
        ("bitcoins", "XBT"),
        ("brazilian reais", "BRL"),
    ],
)
def test_unit_words_with_the_country_before_them(words: str, code: str) -> None:
    assert SIGNS.words[words].codes == (code,)


def test_official_names_stand_before_no_currency() -> None:
    assert "united kingdom pounds" in SIGNS.words
    assert "united kingdom of great britain and northern ireland pounds" not in SIGNS.words


def test_lower_case_is_read_for_signs_and_for_codes_that_are_no_words() -> None:
    assert SIGNS.folded["US$"].codes == ("USD",)
    assert SIGNS.folded["USD"].codes == ("USD",)
    assert "TOP" not in SIGNS.folded
    assert "RM" not in SIGNS.folded


def test_small_coins_are_a_share_of_a_whole_one() -> None:
    assert (SIGNS.words["cents"].share, SIGNS.words["cents"].codes[0]) == (Decimal("0.01"), "USD")
    assert SIGNS.words["cents"].default
    assert SIGNS.words["paise"].share == Decimal("0.01")
    assert "p" not in SIGNS.words


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("India paid 500 rupees to Nepal", "INR"),
        ("in Kathmandu 500 rupees", "NPR"),
        ("500 rupees in Pakistan", "PKR"),
        ("India is far from all of it and so is this, but 500 rupees in Nepal", "NPR"),
        ("500 rupees", None),
        ("the Republic paid 500 rupees", None),
    ],
)
def test_the_country_named_nearest_settles_a_shared_word(text: str, code: str | None) -> None:
    assert settled(text, "500", SIGNS.words["rupees"]) == code


def test_the_publishers_currency_goes_first() -> None:
    assert settled("India paid 500 rupees", "500", SIGNS.words["rupees"], home="NPR") == "NPR"
    assert settled("India paid 500 rupees", "500", SIGNS.words["rupees"], home="USD") == "INR"


def test_a_dollar_is_american_where_no_home_says_otherwise() -> None:
    assert settled("Canada paid $ 5", "$", SIGNS.signs["$"]) == "USD"
    assert settled("Canada paid 5 cents", "5", SIGNS.words["cents"]) == "CAD"
