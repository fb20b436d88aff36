"""Which families a word can open, by its letters and by its figures."""

from __future__ import annotations

import pytest

from summitkit.parse.dates.expressions import Named
from summitkit.parse.dates.families import BY_WORD, FAMILIES, opened_by_figures
from summitkit.parse.dates.family import family


@pytest.mark.parametrize(
    ("figures", "tokens"),
    [(1, {"0", "00"}), (2, {"0", "00"}), (3, {"0", "00"}), (4, {"0", "0000"}), (5, {"0"}), (8, {"0"})],
)
def test_families_opened_by_figures(figures: int, tokens: set[str]) -> None:
    assert opened_by_figures(figures) == tuple(one for one in FAMILIES if one.opens & tokens)
    assert len(opened_by_figures(figures)) < len(FAMILIES)


@pytest.mark.parametrize(
    ("word", "rules"),
    [
        ("q3", ["quarter"]),
        ("noon", ["clock"]),
        ("eve", ["deictic"]),
        ("quarter", ["year-to-date", "duration", "clock"]),
        ("may", ["month-day", "month-day", "month-day", "month", "holiday"]),
    ],
)
def test_families_opened_by_a_word_come_in_order(word: str, rules: list[str]) -> None:
    assert [one.rule for one in BY_WORD[word]] == [f"dates.{rule}" for rule in rules]


def test_every_family_can_be_opened() -> None:
    assert all(one in BY_WORD[word] for one in FAMILIES for word in one.opens)
    assert "summit" not in BY_WORD


def test_a_family() -> None:
    one = family("month", "may june", r"may|june", lambda _: Named(unit="month"))
    assert (one.rule, sorted(one.opens)) == ("dates.month", ["june", "may"])
    assert one.pattern.fullmatch("may")
    assert one.pattern is one.pattern
    assert not hasattr(one, "__dict__")
    with pytest.raises(TypeError, match="takes 1 positional"):
        type(one)("dates.month")  # type: ignore[call-arg]
