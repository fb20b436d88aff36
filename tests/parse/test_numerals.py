from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit.parse.numerals import number_value, ordinal_value, words_value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("five", 5),
        ("twenty-one", 21),
        ("one hundred and fifty", 150),
        ("two thousand and fifteen", 2015),
        ("nineteen seventy two", 1972),
        ("twenty twenty", 2020),
        ("three million two hundred thousand", 3_200_000),
        ("fifteen hundred", 1500),
    ],
)
def test_number_words(words: str, value: int) -> None:
    assert words_value(words) == value


def test_words_that_are_no_number() -> None:
    assert words_value("five apples") is None
    assert number_value("1,2,3") is None
    assert ordinal_value("firstly") is None


def test_figures() -> None:
    assert number_value("1,00,000") == 100_000
    assert number_value("65.70") == Decimal("65.70")
    assert number_value("a") == 1


@pytest.mark.parametrize(
    ("words", "value"), [("third", 3), ("twenty-first", 21), ("21st", 21), ("thirtieth", 30), ("4", 4)]
)
def test_ordinals(words: str, value: int) -> None:
    assert ordinal_value(words) == value
