"""Dates as far as a text gives them: bounds, precision and the EDTF text form.

EDTF is the Extended Date/Time Format of ISO 8601-2:2019, as the Library of Congress describes it; a part that a text
leaves open is written X, an interval with a slash, an open end "..", "about" with "~".
"""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.validation import WordEnum, instance, optional, where

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DatePrecision", "DateRange", "UncertainDate", "When"]


class DatePrecision(WordEnum):
    """The unit that a text names: how much of a calendar one expression covers."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    FISCAL_YEAR = "fiscal-year"
    DECADE = "decade"
    CENTURY = "century"
    PART = "part"  # a named part of a longer unit: "early May", "late 2024"


_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
_MONTHS_IN_YEAR = 12
_DAYS_IN_WEEK = 7


def _between(low: int, high: int) -> Callable[[Any, attrs.Attribute[Any], Any], None]:
    def check(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None and (type(value) is not int or not low <= value <= high):
            raise ValueError(f"{where(owner, attribute)} must be an int from {low} to {high}, not {value!r}")

    return check


@attrs.frozen(slots=True, kw_only=True)
class UncertainDate:
    """One calendar unit, known by the first and last day that it can mean.

    "4 December 2025" has one day for both; "December 2025" the first and the last of the month; "4 December" without a
    year has neither, but `month` and `day`. Equality compares all fields; `sort_key` orders.

    Attributes:
        earliest: the first day it can mean, or None where the year is unknown.
        latest: the last day it can mean, never before `earliest`.
        precision: the unit named.
        approximate: whether the text says "about", "around", "early", "late" or the like.
        month: 1 to 12, given where the year is unknown and the month isn't.
        day: 1 to 31, likewise.
        weekday: 1 (Monday) to 7 (Sunday), given where nothing else is known: "on Friday".

    Raises:
        TypeError, ValueError: where bounds are missing by halves or in the wrong order, or a part is out of range.
    """

    earliest: datetime.date | None = attrs.field(default=None, validator=optional(instance(datetime.date)))
    latest: datetime.date | None = attrs.field(default=None, validator=optional(instance(datetime.date)))
    precision: DatePrecision = attrs.field(default=DatePrecision.DAY, converter=DatePrecision)
    approximate: bool = attrs.field(default=False, validator=instance(bool))
    month: int | None = attrs.field(default=None, validator=_between(1, _MONTHS_IN_YEAR))
    day: int | None = attrs.field(default=None, validator=_between(1, 31))
    weekday: int | None = attrs.field(default=None, validator=_between(1, _DAYS_IN_WEEK))

    def __attrs_post_init__(self) -> None:
        """Check the bounds against each other."""
        if (self.earliest is None) != (self.latest is None):
            raise ValueError(f"UncertainDate needs both bounds or none, not {self.earliest!r} and {self.latest!r}")
        if self.earliest is not None and self.latest is not None and self.latest < self.earliest:
            raise ValueError(f"UncertainDate.latest {self.latest} comes before earliest {self.earliest}")
        if self.earliest is None and self.month is None and self.day is None and self.weekday is None:
            raise ValueError("UncertainDate needs bounds or a month, a day or a weekday")
        if self.earliest is not None and (self.month or self.day or self.weekday):
            raise ValueError("UncertainDate.month, .day and .weekday are for dates of unknown year only")

    @classmethod
    def on(cls, day: datetime.date, *, approximate: bool = False) -> UncertainDate:
        """Return one known day."""
        return cls(earliest=day, latest=day, approximate=approximate)

    @classmethod
    def in_month(cls, year: int, month: int, *, approximate: bool = False) -> UncertainDate:
        """Return one month of a known year."""
        last = calendar.monthrange(year, month)[1]
        return cls(
            earliest=datetime.date(year, month, 1),
            latest=datetime.date(year, month, last),
            precision=DatePrecision.MONTH,
            approximate=approximate,
        )

    @classmethod
    def in_year(cls, year: int, *, approximate: bool = False) -> UncertainDate:
        """Return one calendar year."""
        first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        return cls(earliest=first, latest=last, precision=DatePrecision.YEAR, approximate=approximate)

    @property
    def known(self) -> bool:
        """Whether the year, and so both bounds, are known."""
        return self.earliest is not None

    @property
    def iso(self) -> str | None:
        """ISO 8601 text as precise as the date: "2025-12-04", "2025-12" or "2025"; None where no such form fits."""
        if self.earliest is None or self.latest is None:
            return None
        first, last = self.earliest, self.latest
        if first == last:
            return first.isoformat()
        if self.precision is DatePrecision.MONTH:
            return f"{first:%Y-%m}" if first.year > 999 else first.isoformat()[:7]  # noqa: PLR2004 - four digits
        if self.precision is DatePrecision.YEAR:
            return first.isoformat()[:4]
        return None

    @property
    def edtf(self) -> str:
        """EDTF text: "2025-12-04", "XXXX-12-04", "2025-12", "199X", "2024-21" (spring), "2023-04-01/2024-03-31"."""
        if self.earliest is None or self.latest is None:
            if self.month is None and self.day is None:
                return "XXXX-XX-XX"
            month = "XX" if self.month is None else f"{self.month:02}"
            return f"XXXX-{month}" + ("" if self.precision is DatePrecision.MONTH else f"-{self.day or 'XX':02}")
        mark = "~" if self.approximate else ""
        text = self.iso or self._unit()
        return text + mark if text else f"{self.earliest}{mark}/{self.latest}{mark}"

    def _unit(self) -> str | None:
        """Return the EDTF form of units that ISO 8601-1 lacks, or None where an interval must do."""
        assert self.earliest is not None  # noqa: S101 - for the type checker; edtf has looked
        year, month = self.earliest.isoformat()[:4], self.earliest.month
        match self.precision:
            case DatePrecision.DECADE:
                return f"{year[:3]}X"
            case DatePrecision.CENTURY:
                return f"{year[:2]}XX"
            case DatePrecision.QUARTER if month % 3 == 1:
                return f"{year}-{33 + month // 3}"
            case DatePrecision.HALF if month in (1, 7):
                return f"{year}-{40 + month // 7}"
            case DatePrecision.SEASON if month in _SEASONS:
                return f"{year}-{_SEASONS[month]}"
            case _:
                return None

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.date]:
        """A key that orders known dates by earliest, then latest day, and puts unknown years last."""
        return (self.earliest or datetime.date.max, self.latest or datetime.date.max)

    def overlaps(self, other: UncertainDate | DateRange) -> bool:
        """Say whether both can mean a day in common; a date of unknown year overlaps nothing for certain."""
        return _overlap(self, other)

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.edtf


@attrs.frozen(slots=True, kw_only=True)
class DateRange:
    """From one date to another, either of which may be open: "December 4–5", "since 2021", "by 2030".

    Attributes:
        start: the date it starts, or None where it is open.
        end: the date it ends (included), or None where it is open.

    Raises:
        ValueError: where both ends are open, or the end comes before the start.
    """

    start: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))
    end: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))

    def __attrs_post_init__(self) -> None:
        """Check the ends against each other."""
        if self.start is None and self.end is None:
            raise ValueError("DateRange needs a start or an end")
        first, last = self.earliest, self.latest
        if first is not None and last is not None and last < first:
            raise ValueError(f"DateRange ends on {last}, before its start {first}")

    @property
    def earliest(self) -> datetime.date | None:
        """The first day it can reach back to, or None."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> datetime.date | None:
        """The last day it can reach to, or None."""
        return self.end.latest if self.end else None

    @property
    def known(self) -> bool:
        """Whether at least one end has a known day."""
        return self.earliest is not None or self.latest is not None

    @property
    def edtf(self) -> str:
        """EDTF text: "2025-12-04/2025-12-05", "2021/..", "../2030"."""
        first = ".." if self.start is None else self.start.edtf.split("/")[0]
        last = ".." if self.end is None else self.end.edtf.split("/")[-1]
        return f"{first}/{last}"

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.date]:
        """A key that orders by first, then last day; an open start counts as the end."""
        return (self.earliest or self.latest or datetime.date.max, self.latest or datetime.date.max)

    def overlaps(self, other: UncertainDate | DateRange) -> bool:
        """Say whether both can mean a day in common, open ends reaching without limit."""
        return _overlap(self, other)

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.edtf


When = UncertainDate | DateRange


def _overlap(one: When, other: When) -> bool:
    if not (one.known and other.known):
        return False
    first = max(one.earliest or datetime.date.min, other.earliest or datetime.date.min)
    last = min(one.latest or datetime.date.max, other.latest or datetime.date.max)
    return first <= last
