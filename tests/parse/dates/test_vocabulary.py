"""The words that times are made of, whole tables at once."""

from __future__ import annotations

import re

import pytest

from summitkit.parse.dates import vocabulary as vocab

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 - as one reads them
LONG = "january february march april may june july august september october november december".split()  # noqa: SIM905


def test_months() -> None:
    assert {word: 1 + LONG.index(word) for word in LONG} | {word: 1 + MONTHS.index(word) for word in MONTHS} | {
        "sept": 9
    } == vocab.MONTHS


def test_weekdays() -> None:
    numbers = {
        1: "monday mon", 2: "tuesday tue tues", 3: "wednesday wed weds", 4: "thursday thu thur thurs",
        5: "friday fri", 6: "saturday sat", 7: "sunday sun",
    }  # fmt: skip
    assert {word: number for number, words in numbers.items() for word in words.split()} == vocab.WEEKDAYS


def test_seasons_begin_in_their_month() -> None:
    assert vocab.SEASONS == {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def test_vague_counts() -> None:
    assert {word for word, count in vocab.VAGUE_COUNTS.items() if count == 2} == {
        "a couple of", "couple of", "a couple", "couple",
    }  # fmt: skip
    assert set(vocab.VAGUE_COUNTS.values()) == {2, None}


@pytest.mark.parametrize(
    ("words", "pattern"), [({"may", "march", "mar"}, "march|mar|may"), (["b", "aa", "a"], "aa|a|b")]
)
def test_the_longest_word_comes_first(words: object, pattern: str) -> None:
    assert vocab.any_of(words) == pattern


@pytest.mark.parametrize(
    ("pattern", "whole", "not_whole"),
    [
        (vocab.YEAR, "1500 1999 2000 2099", "1499 2100 199 19990"),
        (vocab.FAR_YEAR, "1000 1499 2099", "999 2100 10000"),
        (vocab.DAY, "1 01 9 10 19 29 30 31 1st 22nd", "0 00 32 40 1rd2"),
        (vocab.MONTH, "jan jan. january sept sept. sep sep. may Dec", "janu sepp marc decem"),
        (vocab.WEEKDAY, "Mon Mon. Monday tues Tues. weds thur thurs thurs. sun", "mond frid tuesd"),
        (vocab.ORDINAL, "first twenty-first 1st 22nd 100th", "one 1 1000th"),
    ],
)
def test_what_a_fragment_matches(pattern: str, whole: str, not_whole: str) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    assert [word for word in whole.split() if not compiled.fullmatch(word)] == []
    assert [word for word in not_whole.split() if compiled.fullmatch(word)] == []


@pytest.mark.parametrize(
    "count", ["a couple of", "several", "half a", "twenty-five", "1,250", "2.5", "2 1/2", "ten and a half"]
)
def test_counts(count: str) -> None:
    match = re.match(vocab.COUNT, f"{count} years", re.IGNORECASE)
    assert match is not None
    assert match[0] == count
