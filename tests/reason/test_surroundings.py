"""Names around a phrase: which sentences are read, and how far two sets of names are one."""

from __future__ import annotations

import pytest

from summitkit.model.span import Span
from summitkit.reason.surroundings import Names, names_around

TEXT = "Lund spoke first. Rupert came to Strelsau. Forty died there on Monday. Norway sent aid to Zenda.\nHentzau left."


def around(words: str, *countries: str) -> set[str]:
    start = TEXT.index(words)
    return set(names_around(TEXT, Span(start, start + len(words)), countries).weights)


@pytest.mark.parametrize(
    ("words", "countries", "names"),
    [
        ("Lund", (), {"lund"}),
        ("Forty died", (), {"rupert", "strelsau"}),
        ("Forty died", ("IN",), {"rupert", "strelsau", "IN"}),
        ("sent aid", (), {"NO", "zenda"}),
        ("on Monday. Norway", (), {"rupert", "strelsau", "NO", "zenda"}),
        ("Hentzau left.", (), {"NO", "zenda", "hentzau"}),
    ],
)
def test_the_sentences_that_hold_a_phrase_and_the_one_before(
    words: str, countries: tuple[str, ...], names: set[str]
) -> None:
    assert around(words, *countries) == names


def test_weights_add_up() -> None:
    found = names_around("Lund left for Norway.", Span(0, 4), ())
    assert (dict(found.weights), found.mass) == ({"lund": 1.3, "NO": 1.3}, 2.6)
    assert names_around("", Span(0, 0), ()).mass == 0


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("ab", "ab", 1.0), ("ab", "ac", 0.5), ("a", "ab", 0.833), ("ab", "cd", 0.0), ("", "a", 0.0), ("", "", 0.0)],
)
def test_likeness_is_shared_weight_against_the_lesser_and_both(one: str, other: str, alike: float) -> None:
    left, right = (Names(dict.fromkeys(names, 1.0), len(names)) for names in (one, other))
    assert (round(left.likeness(right), 3), round(right.likeness(left), 3)) == (alike, alike)
