"""What two neighbouring expressions mean together: a table of all pairs that join, and what many of them mean.

`joined.tsv` names an expression, the words between and those that it joins with; "_" is white space alone, and a bar
stands for a space within the words between.
"""

from __future__ import annotations

import csv
from pathlib import Path

import attrs
import pytest

from summitkit.parse.dates.expressions import (
    At,
    Clock,
    Expression,
    Holiday,
    Inside,
    Interval,
    Lasting,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Window,
)
from summitkit.parse.dates.joining import join

DATA = Path(__file__).parents[2] / "data" / "dates"
FRIDAY, OCTOBER, OCT_23 = (
    Named(unit="day", weekday=5),
    Named(unit="month", month=10),
    Named(unit="day", month=10, day=23),
)
TODAY, THIS_MONTH, LAST_YEAR = Near("day", 0), Near("month", 0), Near("year", -1)
ATOMS: dict[str, Expression] = {
    "Friday": FRIDAY,
    "last Friday": Named(unit="day", weekday=5, direction=-1),
    "Friday 13": Named(unit="day", weekday=5, day=13),
    "the third": Named(unit="day", day=3),
    "on the third": Named(unit="day", day=3, number=1),
    "Oct. 23": OCT_23,
    "Friday, Oct. 23": attrs.evolve(OCT_23, weekday=5),
    "Oct. 23, 2020": attrs.evolve(OCT_23, year=2020),
    "Oct. 23-24": Interval(OCT_23, attrs.evolve(OCT_23, day=24)),
    "October": OCTOBER,
    "third quarter": Named(unit="quarter", number=3),
    "second half": Named(unit="half", number=2),
    "summer": Named(unit="season", number=6),
    "2020": Named(unit="year", year=2020),
    "2019-20": Named(unit="fiscal-year", year=2020, span_year=2019),
    "the 1990s": Named(unit="decade", year=1990),
    "today": TODAY,
    "the next day": Near("day", 1, mentioned=True),
    "the week": Near("week", 0, mentioned=True),
    "last week": Near("week", -1),
    "the weekend": Near("weekend", 0, mentioned=True),
    "this month": THIS_MONTH,
    "last month": Near("month", -1),
    "the same month": Near("month", 0, same=True),
    "last year": LAST_YEAR,
    "Christmas": Holiday("Christmas"),
    "the morning": Clock("MO"),
    "10:35": Clock("10:35"),
    "this morning": At(TODAY, Clock("MO")),
    "Friday night": At(FRIDAY, Clock("NI")),
    "Friday at 9:00": At(FRIDAY, Clock("9:00")),
    "two days": Lasting(2, "day"),
    "for two weeks": Lasting(2, "week", runs=True),
    "a week": Lasting(1, "week"),
    "years": Lasting(None, "year"),
    "a year and three months": Lasting(1, "year", rest=Lasting(3, "month")),
    "two days ago": Shifted(count=2, unit="day", sign=-1),
    "two weeks ago": Shifted(count=2, unit="week", sign=-1),
    "a year earlier": Shifted(count=1, unit="year", sign=-1, mentioned=True),
    "two weeks from today": Shifted(count=2, unit="week", sign=1, anchor=TODAY),
    "the day after": Shifted(count=1, unit="day", sign=1, bound="open"),
    "the first week": Nth(1, "week", 1, None),
    "the second Friday": Nth(2, "weekday-5", 1, None),
    "the last Friday but one": Nth(-2, "weekday-5", 1, None),
    "the first week of October": Nth(1, "week", 1, OCTOBER),
    "the last three months": Window(3, "month", -1),
    "October last year": Inside(OCTOBER, LAST_YEAR),
    "early October": Part("early", OCTOBER),
}
GAPS = "_ of in on the at , ( - 's from after before and beginning ,|on".split()  # noqa: SIM905 - as one reads them


def shown(one: object) -> str:
    """Return an expression in short: its class and what isn't left out."""
    kind: type = type(one)
    if not attrs.has(kind):
        return str(one)
    given = [
        (field.name, value) for field in attrs.fields(kind) if (value := getattr(one, field.name)) != field.default
    ]
    return f"{kind.__name__}({' '.join(f'{name}={shown(value)}' for name, value in given)})"


def table(name: str) -> list[list[str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def rows() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the names of what each expression joins with after each gap."""
    return {(one, gap): tuple(others.split("; ")) for one, gaps, others in table("joined.tsv") for gap in gaps.split()}


def words(gap: str) -> str:
    return gap.replace("|", " ").replace("_", " ")


@pytest.mark.parametrize("name", ATOMS)
def test_all_that_joins(name: str) -> None:
    found = {
        gap: tuple(other for other in ATOMS if join(ATOMS[name], words(gap), ATOMS[other]) is not None) for gap in GAPS
    }
    assert {gap: others for gap, others in found.items() if others} == {
        gap: others for (one, gap), others in rows().items() if one == name
    }


@pytest.mark.parametrize(("one", "gap", "other", "meaning"), table("meanings.tsv"))
def test_what_both_mean(one: str, gap: str, other: str, meaning: str) -> None:
    assert shown(join(ATOMS[one], words(gap), ATOMS[other])) == meaning


@pytest.mark.parametrize(
    ("gap", "sign"),
    [("after", 1), ("from", 1), ("since", 1), ("following", 1), ("before", -1), ("prior to", -1), ("ahead of", -1)],
)
def test_the_words_that_count_from_a_day(gap: str, sign: int) -> None:
    assert join(Lasting(2, "day"), gap, OCT_23) == Shifted(count=2, unit="day", sign=sign, anchor=OCT_23)
    runs = join(Lasting(2, "day", runs=True), gap, OCT_23)
    assert runs == (Window(2, "day", 1, OCT_23) if gap == "from" else join(Lasting(2, "day"), gap, OCT_23))


@pytest.mark.parametrize("gap", ["starting", "starting from", "starting on", "commencing", ", beginning on"])
def test_the_words_that_begin_a_length(gap: str) -> None:
    assert join(Lasting(2, "day"), gap, OCT_23) == Window(2, "day", 1, OCT_23)


@pytest.mark.parametrize(
    ("one", "gap", "other"),
    [
        ("Friday", ",", "the third"),  # "on Friday, the third time"
        ("the third", "of", "last year"),  # "the third of last year's four summits"
        ("Friday", "'s", "third quarter"),
        ("Oct. 23, 2020", "_", "2020"),
        ("last month", "on", "the third"),
        ("years", "after", "Oct. 23"),
        ("two days", "on", "Friday"),
        ("two days", "and", "for two weeks"),
        ("a year and three months", "and", "two days"),
        ("the same month", "_", "last month"),
        ("the same month", "_", "last week"),
    ],
)
def test_near_misses(one: str, gap: str, other: str) -> None:
    assert join(ATOMS[one], words(gap), ATOMS[other]) is None


def test_a_day_within_a_year_or_a_month_is_the_same_with_another_apostrophe() -> None:
    assert join(LAST_YEAR, "’s", OCTOBER) == join(LAST_YEAR, "'s", OCTOBER) == Inside(OCTOBER, LAST_YEAR)
    assert join(Named(unit="year", year=2020), "’s", OCTOBER) == Named(unit="month", month=10, year=2020)


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [("year", "month"), ("year", "second"), ("week", "day"), ("day", "hour"), ("hour", "minute"), ("minute", "second")],
)
def test_lengths_add_up_from_the_longer_to_the_shorter(longer: str, shorter: str) -> None:
    one, other = Lasting(2, longer), Lasting(3, shorter)
    assert join(one, "and", other) == Lasting(2, longer, rest=other)
    assert join(other, "and", one) is None
    assert join(one, "and", one) is None
    assert join(one, "and", Lasting(None, shorter)) is None
