"""From a text to its amounts: where figures can start, and what is rather a year."""

from __future__ import annotations

import pytest

from summitkit.parse.amounts import parse_amounts


def quotes(text: str) -> list[str]:
    return [mention.evidence.quote for mention in parse_amounts(text)]


@pytest.mark.parametrize("text", ["in 2021 people", "since 1998 ships", "by 2030 jobs", "from 1900 and 2100 ships"])
def test_a_year_is_no_count(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in 2,021 people", ["2,021 people"]),
        ("in 2101 people", ["2101 people"]),
        ("in 1899 people", ["1899 people"]),
        ("in 20210 people", ["20210 people"]),
        ("with 2021 people", ["2021 people"]),
        ("in 2021 $5", ["$5"]),
        ("in USD2021", ["USD2021"]),
        ("1 Rs500 and US$7", ["Rs500", "US$7"]),
        ("ships of many sizes", []),
        ("5 ships, 6 ships", ["5 ships", "6 ships"]),
    ],
)
def test_where_amounts_start(text: str, words: list[str]) -> None:
    assert quotes(text) == words


def test_a_figure_that_is_no_amount_hides_no_later_one() -> None:
    assert quotes("3 - 4 - $5 million and 1998 $6") == ["$5 million", "$6"]
