"""What the matches mean of days and months written in figures, and which of them are scores, fractions and the like.

As in `builders`, each function takes a match of its family's pattern and returns a meaning, or None for a near miss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.parse.dates.builders import MOST_MONTHS, MOST_WEEKS, SHORT, YEARS, century_of, is_date, month_of
from summitkit.parse.dates.context import before, numbered, numeric_before, preposition_before
from summitkit.parse.dates.expressions import At, Clock, Expression, Named

if TYPE_CHECKING:
    from summitkit.parse.dates.matching import Match

_ALL_IN_TWO = 8  # characters of "05-17-19"


def iso_day(match: Match) -> Expression | None:
    """Read "2018-09-23", "2018/9/23", "2019-aug-01", "2016 10 16" and a time of day after them."""
    month = int(match["number"]) if match["number"] else month_of(match["month"])
    if not is_date(month, int(match["day"])) or (match["sep"] == "." and len(match["day"]) == 1):
        return None
    day = Named(unit="day", year=int(match["year"]), month=month, day=int(match["day"]))
    return At(day, Clock(match["time"])) if match["time"] else day


def compact_day(match: Match) -> Expression | None:
    """Read "20160521"; as a number of something else it is none."""
    month, day = int(match["number"]), int(match["day"])
    if not is_date(month, day) or numbered(match.string, match.start()):
        return None
    return Named(unit="day", year=int(match["year"]), month=month, day=day)


def iso_unit(match: Match) -> Expression | None:
    """Read "2025-12", "2015-W01", "2019 Q1", "2019-H2"; "2011-12" is a year from one to the next, and not read here."""
    year = int(match["year"])
    if match["month"]:
        month = int(match["month"])
        follows = (year + 1) % 100 == month
        return None if follows else Named(unit="month", year=year, month=month)
    for unit in ("week", "quarter", "half"):
        if match[unit]:
            number = int(match[unit])
            return Named(unit=unit, year=year, number=number) if 1 <= number <= MOST_WEEKS else None
    return None


def numeric_day(match: Match) -> Expression | None:
    """Read "01/22/2016", "22/04/2019", "10-1-2018", "4.12.2025", "5/6 2018"; the month comes first unless it can't."""
    text, one, two, year = match.string, int(match["one"]), int(match["two"]), int(match["year"])
    short = len(match["year"]) == SHORT
    ahead = text[match.start() - 1 : match.start()] if match.start() else ""
    joined = ahead in {".", "/", "$", "€", "£"} or (ahead == "-" and short)
    if match["sep"] != "/" and match["sep"] and text[match.end("two")] == " ":
        return None
    sure = match["sep"] == "/" or (match["sep"] == "-" and match.end() - match.start() == _ALL_IN_TWO)
    if joined or (short and not sure and not numeric_before(text, match.start())):
        return None
    if not short and year not in YEARS:
        return None
    day_first = one > MOST_MONTHS or (match["sep"] == "." and two <= MOST_MONTHS)
    month, day = (two, one) if day_first else (one, two)
    if not is_date(month, day):
        return None
    return Named(unit="day", year=century_of(year) if short else year, month=month, day=day)


_ATTACKS = ("after ", "since ", "before ", "of ", "post-", "pre-", "the ")  # of 2001, where no other year is meant
_TO_ANOTHER = re.compile(r"\s?(?:-|–|to|through)\s?\d{1,2}/\d{1,2}")
_CLAUSE_END = re.compile(r"\s*(?:$|[.!?;)]|,\s)")


def numeric_month_day(match: Match) -> Expression | None:
    """Read "10/1" and "22/04" where the words before make them days, "on 4-22", "on 4.22" and "on 22.4" too."""
    one, two = int(match["one"]), int(match["two"])
    month, day = (two, one) if one > MOST_MONTHS else (one, two)
    if not is_date(month, day):
        return None
    text = match.string
    if match[0] == "9/11" and before(text, match.start()).lower().endswith(_ATTACKS):
        return Named(unit="day", year=2001, month=month, day=day)
    if match["sep"] != "/":
        sure = match["sep"] == "-" or day > MOST_MONTHS or match["two"][0] == "0"
        ends = (day > MOST_MONTHS and match["sep"] == "-") or _CLAUSE_END.match(text, match.end())
        on = before(text, match.start()).lower().endswith((" on ", " at "))
        return Named(unit="day", month=month, day=day) if on and sure and ends else None
    if not numeric_before(text, match.start()) and not _TO_ANOTHER.match(text, match.end()):
        return None
    return Named(unit="day", month=month, day=day)


def numeric_month(match: Match) -> Expression | None:
    """Read "10/2012", "in 10-2012"."""
    if numbered(match.string, match.start()):
        return None
    if "-" in match[0] and not preposition_before(match.string, match.start()):
        return None
    return Named(unit="month", year=int(match["year"]), month=int(match["month"]))
