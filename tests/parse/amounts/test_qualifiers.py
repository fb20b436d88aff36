"""Words that bound an amount or make it about."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit.parse.amounts import parse_amounts
from summitkit.parse.amounts.qualifiers import bounds_before, qualified


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("It gave over $5.", "at least 5 USD"),
        ("It rose above the $5 mark.", "at least 5 USD"),
        ("exports exceeding $5", "at least 5 USD"),
        ("no fewer than 5 ships", "at least 5 ship"),
        ("no more than 5 ships", "up to 5 ship"),
        ("less than €5", "up to 5 EUR"),
        ("a dispute over $5", "5 USD"),
        ("two years of bitter trade disputes and of talks over $5", "5 USD"),
        ("a record $5", "5 USD"),
        ("about $3 or $4", "about 3–4 USD"),
        ("$5 million plus", "at least 5 million USD"),
        ("$5+", "at least 5 USD"),
        ("€5 or less", "up to 5 EUR"),
        ("€5 or so", "about 5 EUR"),
        ("≥ $5", "at least 5 USD"),
        ("<$5", "up to 5 USD"),
        ("~5 km", "about 5 kilometre"),
        ("more than $3 to $4 billion", "3 billion–4 billion USD"),
        ("with overt $5", "5 USD"),
    ],
)
def test_what_bounds_an_amount(text: str, meaning: str) -> None:
    (mention,) = parse_amounts(text)
    assert str(mention.amount) == meaning


def test_words_count_only_between_the_floor_and_the_amount() -> None:
    text = "up to $5 and more than $7"
    assert bounds_before(text, 23, 25, 0) == "low"
    assert bounds_before(text, 23, 25, 19) == ""
    assert bounds_before(text, 6, 8, 0) == "high"


def test_a_bound_stands_just_before_its_amount_however_long_the_text() -> None:
    filler = "The ministers met again. " * 40
    text = f"{filler}It paid more than $5."
    start = text.index("$")
    assert bounds_before(text, start, start + 2, 0) == "low"
    assert bounds_before(f"{filler}They held talks over $5.", start + 3, start + 5, 0) == ""
    assert bounds_before(f"{'x' * 40}more than {'the ' * 10}$5", 90, 92, 0) == ""


@pytest.mark.parametrize(
    ("low", "high", "bound", "expected"),
    [
        (5, 5, "low", (5, None, False)),
        (3, 4, "low", (3, 4, False)),
        (5, 5, "high", (None, 5, False)),
        (3, 4, "high", (3, 4, False)),
        (5, 5, "about", (5, 5, True)),
        (5, 5, "", (5, 5, False)),
    ],
)
def test_a_bound_opens_one_side_of_a_single_figure(
    low: int, high: int, bound: str, expected: tuple[int | None, int | None, bool]
) -> None:
    # Each figure an object of its own: equal ones need not be the same.
    assert qualified(Decimal(str(low)), Decimal(str(high)), bound) == expected
