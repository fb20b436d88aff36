"""Matching without regard to letter case."""

from __future__ import annotations

import pytest

from summitkit.parse.dates.matching import Match, in_small_letters, small_pattern


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("On MAY 3", "on may 3"),
        ("İstanbul ON", "İstanbul on"),
        ("5\u202fMay", "5\u00a0may"),
        ("", ""),
        ("\ud800A", "\ud800a"),
    ],
)
def test_small_letters_keep_the_length(text: str, small: str) -> None:
    assert in_small_letters(text) == small
    assert len(text) == len(small)


def test_a_pattern_keeps_its_classes_and_names() -> None:
    assert small_pattern(r"(?P<unit>EO[YMW])\S\D(?P=unit)\Z").pattern == r"(?P<unit>eo[ymw])\S\D(?P=unit)\Z"


def test_a_match_tells_the_words_as_written() -> None:
    text = "On May 3"
    found = small_pattern(r"(?P<month>May) (?P<day>\d)(?P<year> \d{4})?").search(in_small_letters(text))
    assert found is not None
    match = Match(found, text)
    assert (match[0], match["month"], match["year"], match.string) == ("May 3", "May", None, text)
    assert (match.get("day"), match.get("year"), match.get("week")) == ("3", None, None)
    assert (match.start(), match.end(), match.start("day"), match.end("month"), match.start("year")) == (3, 8, 7, 6, -1)
