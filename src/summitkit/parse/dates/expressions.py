"""What a time expression says, before anything is worked out: the values that recognition makes and resolution reads.

Each class is one way in which English points at time. They hold the words' meaning alone; which day it comes to depends
on the date of publication and on the text around, and is the business of `resolution`.
"""

from __future__ import annotations

import attrs

__all__ = [
    "At",
    "Bounded",
    "Clock",
    "Every",
    "Expression",
    "Found",
    "Holiday",
    "Inside",
    "Interval",
    "Lasting",
    "Named",
    "Near",
    "Nth",
    "Part",
    "Shifted",
    "Vague",
    "Window",
    "has_fiscal_year",
]


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A unit of the calendar by its name or number: "4 December 2025", "December", "Friday", "Q3 2019", "1990s".

    Attributes:
        unit: the smallest unit named: day, week, month, quarter, half, season, year, decade, century, fiscal-year.
        year: the year; the first of a decade or century; the one in which a fiscal year ends.
        month, day: 1 to 12, 1 to 31.
        weekday: 1 (Monday) to 7.
        number: of the quarter, half or ISO week; of a season its first month (3, 6, 9, 12).
        direction: -1 for "last", 0 for "this", 1 for "next", 2 for "following", -2 for "previous"; of a weekday besides
            3 for "coming", -3 for "past", 4 for "Friday week", 5 for "after next", -5 for "before last".
        span_year: of a fiscal year written as two years the first one.
    """

    unit: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    direction: int | None = None
    span_year: int | None = None


@attrs.frozen(slots=True)
class Near:
    """A unit so many units away from now: "today", "last month", "this week", "the following day".

    Attributes:
        unit: as for `Named`, or weekend.
        offset: how many units later.
        mentioned: whether it counts from the date mentioned before rather than from the date of publication.
        same: whether it is the unit named before: "that year", "the same month".
    """

    unit: str
    offset: int
    mentioned: bool = False
    same: bool = False


@attrs.frozen(slots=True, kw_only=True)
class Shifted:
    """So many units before or after a day: "three days ago", "a year earlier", "two weeks after 15 January".

    Attributes:
        count: how many, None where the text says no number ("years ago").
        unit: as for `Near`, hour and minute besides.
        sign: -1 before, 1 after.
        anchor: the date counted from; None for the date of publication.
        mentioned: whether to count from the date mentioned before, where there is one.
        bound: "over" ("more than two weeks before"), "at-least", "at-most" ("less than three days after"), "in" ("in
            two weeks"), "within", "open" ("the day after", whose anchor must follow), "beside" ("the year before 2012",
            "the week after May 20": that whole unit), or "".
    """

    count: float | None
    unit: str
    sign: int
    anchor: Expression | None = None
    mentioned: bool = False
    bound: str = ""


@attrs.frozen(slots=True)
class Window:
    """So many units up to now or from now on: "the last three years", "the next few days"."""

    count: float | None
    unit: str
    sign: int
    anchor: Expression | None = None


@attrs.frozen(slots=True)
class Part:
    """A part of a unit: "early May", "the end of 1989", "earlier this year", "the rest of the week".

    Attributes:
        which: early, mid, late, earlier, later, rest, to-date, week, weekend (the one that holds
            a day), from (the seven days from a day on), working, half-1, half-2.
        whole: the unit.
    """

    which: str
    whole: Expression


@attrs.frozen(slots=True)
class Nth:
    """Units counted within a longer one: "the first week of 2015", "the last three weeks of this year".

    Attributes:
        number: 1 for the first, -1 for the last, -2 for the last but one.
        unit: of what is counted; "weekday-5" counts Fridays.
        count: how many units it takes in.
        whole: the longer unit; None where the text doesn't say.
    """

    number: int
    unit: str
    count: int
    whole: Expression | None


@attrs.frozen(slots=True)
class Inside:
    """A named unit within a longer one: "October this year", "Tuesday of last week", "the 15th of next month"."""

    part: Named | Holiday
    whole: Expression


@attrs.frozen(slots=True)
class Lasting:
    """A length of time: "three days", "five and a half hours", "years".

    Attributes:
        count: how many, None where the text says no number.
        unit: as for `Shifted`.
        bound: "over", "at-least", "at-most" or "".
        rest: what is added in a smaller unit: the three months of "two years and three months".
        runs: whether it stands after "for", so that "from" names its first day, not a day so far off.
    """

    count: float | None
    unit: str
    bound: str = ""
    rest: Lasting | None = None
    runs: bool = False


@attrs.frozen(slots=True)
class Every:
    """Something that comes again: "daily", "every two weeks", "each Monday", "a year".

    Attributes:
        count: how many units lie between, None where the text says no number ("every few years").
        unit: as for `Shifted`, or "weekday-1" to "weekday-7".
    """

    count: float | None
    unit: str


@attrs.frozen(slots=True)
class Vague:
    """Past, present or future and no more: "recently", "now", "soon"; `value` is TIMEX3's word for it."""

    value: str


@attrs.frozen(slots=True)
class Clock:
    """A time of day.

    Attributes:
        value: as ISO 8601 and TIMEX3 write it: "10:35", "MO" (morning), "NI".
        zone: "Z" or "+05:30", where the text gives one that has a fixed offset; else "".
    """

    value: str
    zone: str = ""


@attrs.frozen(slots=True)
class At:
    """A time of day on a day."""

    day: Expression
    clock: Clock


@attrs.frozen(slots=True)
class Holiday:
    """A feast or memorial day by its name; `direction` as for `Named`."""

    key: str
    year: int | None = None
    direction: int | None = None
    weekend: bool = False


@attrs.frozen(slots=True)
class Interval:
    """From one date to another, both included."""

    first: Expression
    last: Expression


@attrs.frozen(slots=True)
class Bounded:
    """Before or after a date: "since 2021", "by 2030", "before 2018", "after 2016", "until Friday".

    Attributes:
        side: since, after, by, before.
        date: the date.
    """

    side: str
    date: Expression


Expression = (
    Named
    | Near
    | Shifted
    | Window
    | Part
    | Nth
    | Lasting
    | Every
    | Vague
    | Clock
    | At
    | Holiday
    | Inside
    | Interval
    | Bounded
)


@attrs.frozen(slots=True)
class Found:
    """An expression at its place in a text, with the id of the rule that found it."""

    start: int
    end: int
    rule: str
    meaning: Expression


def has_fiscal_year(meaning: object) -> bool:
    """Say whether an expression, or a part of it, is a fiscal year."""
    if isinstance(meaning, (Named, Near)):
        return meaning.unit == "fiscal-year"
    parts = ("whole", "first", "last", "date", "anchor", "day")
    return any(has_fiscal_year(part) for name in parts if isinstance(part := getattr(meaning, name, None), Expression))
