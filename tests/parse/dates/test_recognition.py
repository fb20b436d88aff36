"""Where single expressions are found, before any join another: each as its words and its family."""

from __future__ import annotations

import pytest

from summitkit.parse.dates.expressions import Named, Near
from summitkit.parse.dates.recognition import recognise
from summitkit.text.words import split_words


def found(text: str) -> list[str]:
    return [f"{text[one.start : one.end]}: {one.rule.removeprefix('dates.')}" for one in recognise(split_words(text))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They met on Friday in October.", ["Friday: weekday", "October: month"]),
        # The longest family wins, and the first of those that are as long.
        ("on Friday the 13th", ["Friday the 13th: weekday"]),
        ("Dec. 4, 2025", ["Dec. 4, 2025: month-day"]),
        ("in 2025-12", ["2025-12: iso-unit"]),
        ("in 2023-24", ["2023-24: year"]),
        ("in December", ["December: month"]),
        # An article is outside.
        ("in the last week", ["last week: relative"]),
        ("in the  last week", ["last week: relative"]),
        ("in The Last week", ["Last week: relative"]),
        # What is found isn't looked at again.
        ("three days ago", ["three days ago: duration"]),
        ("the day before yesterday", ["day before: definite", "yesterday: deictic"]),
        # Words joined by dashes and slashes.
        ("in mid-November", ["November: month"]),
        ("by early-2019", ["2019: year"]),
        ("from pre-2019", ["2019: year"]),
        ("Monday-Friday", ["Monday: weekday", "Friday: weekday"]),
        ("on Friday-Jun-15", ["Friday: weekday", "Jun-15: month-day"]),
        ("2014–December", ["2014: year", "December: month"]),
        ("Mon./Tues. talks", ["Mon.: weekday", "Tues.: weekday"]),
        ("in Q1-Q2 2019", ["Q1: quarter", "Q2 2019: quarter"]),
        ("the Su-57", []),
        ("a man-May thing", []),
        ("the pre-May/June", ["May: month", "June: month"]),
        ("x" * 70 + "-2019", []),
        ("x" * 54 + "-mid-2019", ["2019: year"]),
        ("x" * 56 + "-mid-2019", []),
        ("a-man-may-thing", []),
        ("may-be", []),
        ("Mon-day-off", []),
        ("May-2019-Jun", ["May-2019: month", "Jun: month"]),
        ("x-May-Jun", ["Jun: month"]),
        ("2019-x-May", []),
        # A date within an address or a long name.
        ("example.org/" + "x" * 50 + "-2019-05-04.jpg", ["2019-05-04: iso"]),
        ("example.org/" + "x" * 50 + "-12019-05-04.jpg", []),
        ("example.org/" + "x" * 50 + "-2019-05-041.jpg", []),
        ("example.org/" + "x" * 50 + "-2119-05-04.jpg", []),
        ("image_2019-05-04_12.jpg", ["2019-05-04: iso"]),
        ("image_12019-05-04.jpg", []),
        ("image_2119-05-04.jpg", []),
        # Figures by their number.
        ("on 4/12/2025", ["4/12/2025: numeric"]),
        ("in 2018", ["2018: year"]),
        ("on 20180504", ["20180504: iso"]),
        ("12345 days", []),
        ("123 days", ["123 days: duration"]),
        ("1234 days", ["1234 days: duration"]),
        ("in 3Q98", ["3Q98: quarter"]),
        ("in 2H19", ["2H19: quarter"]),
        ("in 3Q", ["3Q: quarter"]),
        ("in ’98", ["’98: year"]),
        ("in '98", ["'98: year"]),
        ("in ‘98", ["‘98: year"]),
        ("in the '90s", ["'90s: decade"]),
        ("in FY24", ["FY24: fiscal"]),
        ("in CY24", ["CY24: year"]),
        ("in FYI", []),
        ("in cypress", []),
        # The commonest words open a time only where one can follow.
        ("the 19th century", ["19th century: century"]),
        ("the\nfirst week", ["first week: nth"]),
        ("the (last) week", []),
        ("the", []),
        ("the dog", []),
        ("to date", ["to date: year-to-date"]),
        ("to the date", []),
        ("to", []),
        ("at present", ["at present: vague"]),
        ("at the moment", ["at the moment: vague"]),
        ("at this time", ["at this time: vague"]),
        ("at noon", ["noon: clock"]),
        ("the fiscal year 2019", ["fiscal year 2019: fiscal"]),
        ("the near future", ["near future: vague"]),
        ("", []),
    ],
)
def test_single_expressions(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


def test_places_and_meanings() -> None:
    friday, tomorrow = recognise(split_words("Either on Friday or tomorrow."))
    assert (friday.start, friday.end, friday.meaning) == (10, 16, Named(unit="day", weekday=5))
    assert (tomorrow.start, tomorrow.end, tomorrow.meaning) == (20, 28, Near("day", 1))
