"""Amounts written in many ways parse back to themselves; any string is safe."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from summitkit.model.amount import Amount
from summitkit.parse.amounts import parse_amounts

FIGURES = st.decimals(Decimal("0.01"), Decimal("999999.99"), places=2)
SCALES = {
    "": 1,
    " million": 10**6,
    " billion": 10**9,
    "bn": 10**9,
    " trillion": 10**12,
    " crore": 10**7,
    " lakh": 10**5,
}
FORMS = {
    "${0:,}{1}": "USD",
    "US${0}{1}": "USD",
    "$ {0}{1}": "USD",
    "€{0}{1}": "EUR",
    "{0:,}{1} euros": "EUR",
    "{0}{1} yen": "JPY",
    "£{0:,}{1}": "GBP",
    "₹{0:,}{1}": "INR",
    "CHF {0}{1}": "CHF",
    "{0}{1} Swiss francs": "CHF",
    "A${0}{1}": "AUD",
    "{0:,}{1} Russian rubles": "RUB",
}
WORDS = (
    "$", "US$", "€", "Rs", "5", "1,200", "3.5", ".5", "million", "bn", "m", "to", "-", "–", "and", "between", "dollars",
    "francs", "percent", "%", "points", "a", "barrels", "day", "half", "two", "pounds", "of", "jets", "fighter",
    "\n", "/",
    "K", "Q3", "EUR", "10-20", "1.2.3", "1 . 6 billion", "more than", "up to",
)  # fmt: skip


@given(FIGURES, st.sampled_from(sorted(SCALES)), st.sampled_from(sorted(FORMS)))
def test_money_is_read_back_from_every_form(figure: Decimal, scale: str, form: str) -> None:
    written = form.format(figure, scale)
    text = f"It was worth {written}, they said."
    (mention,) = parse_amounts(text)
    assert mention.amount == Amount.exactly(figure * SCALES[scale], currency=FORMS[form])
    assert mention.evidence.quote == written


@given(FIGURES, FIGURES)
def test_a_range_is_read_back(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    (mention,) = parse_amounts(f"It costs between €{low} and €{high} a day.")
    assert mention.amount == Amount(low=low, high=high, currency="EUR", per="day")


@given(FIGURES)
def test_percentages_are_read_back(figure: Decimal) -> None:
    for written in (f"{figure}%", f"{figure} percent", f"{figure} per cent"):
        (mention,) = parse_amounts(f"It rose by {written}.")
        assert mention.amount == Amount.exactly(figure, unit="percent")


def _hold(text: str) -> None:
    mentions, end = parse_amounts(text), 0
    for mention in mentions:
        assert mention.span.start >= end
        assert text[mention.span.start : mention.span.end] == mention.evidence.quote
        end = mention.span.end
    assert parse_amounts(text) == mentions


@given(st.text(max_size=200))
def test_any_string_is_safe(text: str) -> None:
    _hold(text)


@given(st.lists(st.sampled_from(WORDS), max_size=24))
def test_any_words_of_amounts_are_safe(words: list[str]) -> None:
    _hold(" ".join(words))
    _hold("".join(words))
