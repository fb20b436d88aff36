"""What stands around a match, with near misses beside hits. A bar stands where the match begins or ends."""

from __future__ import annotations

import pytest

from summitkit.parse.dates.context import (
    after,
    before,
    countable_follows,
    numbered,
    numeric_before,
    preposition_before,
    starts_sentence,
    year_may_stand,
)


def split(text: str) -> tuple[str, int]:
    return text.replace("|", ""), text.index("|")


def test_looks_are_short() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    assert before(letters, 36) == letters[8:]
    assert before(letters, 5) == "abcde"
    assert before(letters, 0) == ""
    assert before(letters, 36, 3) == "789"
    assert before(letters, 30, 29) == letters[1:30]
    assert after(letters, 0) == letters[:28]
    assert after(letters, 5) == letters[5:33]
    assert after(letters, 33) == "789"
    assert after(letters, 1, 3) == "bcd"


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("1990| troops", True),
        ("2000| more people", True),
        ("2000| Russian soldiers", True),
        ("2000| megawatts", True),
        ("2000| MW", True),
        ("2000| trooper", False),
        ("2000| people-watchers", False),
        ("2000|people", False),
        ("2000| very many people", False),
        ("2000|", False),
    ],
)
def test_what_is_counted(text: str, hit: bool) -> None:
    assert countable_follows(*split(text)) is hit


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Article |5", True),
        ("art. no. |5", True),
        ("under Resolution |1973", True),
        ("$|1998", True),
        ("Rs. |1998", True),
        ("1,|998", True),
        ("5.|1998", True),
        ("12 |1998", True),
        ("3-|1998", True),
        ("1234-|1998", False),
        ("in |1998", False),
        ("|1998", False),
        ("an earlier section of the |1998", False),
    ],
)
def test_numbers_of_things(text: str, hit: bool) -> None:
    assert numbered(*split(text)) is hit


@pytest.mark.parametrize(
    ("text", "common", "hit"),
    [
        ("the |1998| vote", True, True),
        ("some |1998| went", True, False),
        ("some |1998|, it went", True, True),
        ("a |1998| vote", True, False),
        ("a |1998|.", True, True),
        ("a |1998|", True, True),
        ("the |1998| troops", True, False),
        ("room |1998|", True, False),
        ("the |1698| vote", False, False),
        ("in |1698| vote", False, True),
        ("in |1698| men", False, False),
        ("no. |1698|", False, False),
        ("since |1698|", False, True),
        ("back in |1698|", False, True),
    ],
)
def test_figures_that_are_years(text: str, common: bool, hit: bool) -> None:
    plain = text.replace("|", "")
    start = text.index("|")
    end = start + 4
    assert year_may_stand(plain, start, end, common=common) is hit


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("in |May", True),
        ("by early |May", True),
        ("mid-|May", True),
        ("met, |May", True),
        ("met (|May", True),
        ("April–|May", True),
        ("the |May", False),
        ("cabin |May", False),
        ("|May", False),
    ],
)
def test_prepositions(text: str, hit: bool) -> None:
    assert preposition_before(*split(text)) is hit


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("on |10/1", True),
        ("Friday |7/6", True),
        ("Friday, |7/6", True),
        ("dated |7/6", True),
        ("7/6 to |8/6", True),
        ("between |7/6", True),
        ("between 7/6 and |8/6", True),
        ("about |7/6", False),
        ("of |7/6", False),
        ("|7/6", False),
    ],
)
def test_words_before_days_in_figures(text: str, hit: bool) -> None:
    assert numeric_before(*split(text)) is hit


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("|Noon", True),
        ("He left. |Noon", True),
        ("Time: |Noon", True),
        ("“|Noon", True),
        ("\n|Noon", True),
        ("at |Noon", False),
    ],
)
def test_where_a_sentence_starts(text: str, hit: bool) -> None:
    assert starts_sentence(*split(text)) is hit
