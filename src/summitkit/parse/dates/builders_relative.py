"""What the matches mean of families that count from another time: "last week", "three days ago", "every month", "now".

As in `builders`, each function takes a match of its family's pattern and returns a meaning, or None for a near miss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.parse.dates.builders import (
    FISCAL,
    MOST_WEEKS,
    SHORT,
    century_of,
    count_of,
    group,
    month_of,
    weekday_of,
    year_of,
)
from summitkit.parse.dates.context import before
from summitkit.parse.dates.expressions import (
    At,
    Bounded,
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
from summitkit.parse.dates.vocabulary import DAY_PARTS, PARTS, SEASONS, UNITS
from summitkit.parse.numerals import ordinal_value

if TYPE_CHECKING:
    from summitkit.parse.dates.matching import Match

_DIRECTIONS = {
    "last": -1, "latest": -1, "past": -1, "previous": -2, "prior": -2, "preceding": -2,
    "this": 0, "current": 0, "present": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 2, "ensuing": 2, "succeeding": 2,
}  # fmt: skip
_MENTIONED = {"same", "that", "following", "ensuing", "succeeding", "preceding"}
_HALVES = 2
_SMALL = {"second", "minute", "hour"}


def scaled(count: float | None, unit: str) -> tuple[float | None, str]:
    """Return a fortnight as two weeks."""
    return ((None if count is None else 2 * count), "week") if unit == "fortnight" else (count, unit)


def quarter(match: Match) -> Expression | None:
    """Read "Q3 2019", "1Q", "H2 2019"."""
    letter = (match["kind"] or match["kind2"]).lower()
    number = int(match["number"] or match["number2"])
    unit = "quarter" if letter == "q" else "half"
    year = year_of(match)
    if (unit == "half" and number > _HALVES) or (year is None and match[0].islower()):
        return None
    return Named(unit=unit, year=year, number=number)


def fiscal(match: Match) -> Expression | None:
    """Read "FY 2023–24", "FY24", "fiscal 1989", "financial year 2024-25", "2018 fiscal year"."""
    first, tail = match["year"], match["last"]
    short = len(first) == SHORT
    if short and not match[0].lower().lstrip("the ").startswith("fy"):
        return None
    start = century_of(int(first)) if short else int(first)
    if tail is None:
        return Named(unit="fiscal-year", year=start)
    end = int(tail) if len(tail) > SHORT else start - start % 100 + int(tail)
    end += 100 if end < start else 0
    return Named(unit="fiscal-year", year=end, span_year=start) if end == start + 1 else None


def eve(_: Match) -> Expression | None:
    """Read "eve of", the day before the one that follows."""
    return Shifted(count=1, unit="day", sign=-1, bound="open")


_ANY_SEASON_AFTER = re.compile(
    r"\b(?:from|to|this|in the|during the|in|by|over the|through the|since|until|of the|early|late|mid|year['’]s)[ -]$",
    re.IGNORECASE,
)
_SEASON_AFTER = {
    "spring": re.compile(
        r"\b(?:from|this|in the|during the|in|by|over the|through the|since|until|early|late|mid|year['’]s)[ -]$",
        re.IGNORECASE,
    ),
    "fall": re.compile(r"\b(?:this|in the|during the|by the|since the|early|late|mid|year['’]s)[ -]$", re.IGNORECASE),
}
"""What stands before a season without a year; "spring" and "fall" are other words too, so that they need more."""


def season(match: Match) -> Expression | None:
    """Read "summer 2019", "the spring of 1995", "last fall"; "spring" and "fall" alone are other words too."""
    year = int(match["year"]) if match["year"] else None
    meaning = Named(unit="season", year=year, number=SEASONS[match["season"].lower()])
    if year is not None:
        return meaning
    wanted = _SEASON_AFTER.get(match["season"].lower(), _ANY_SEASON_AFTER)
    return meaning if wanted.search(before(match.string, match.start())) else None


_FROM_END = {
    "last": -1, "final": -1, "closing": -1, "opening": 1,
    "penultimate": -2, "second-to-last": -2, "next-to-last": -2,
}  # fmt: skip


_YEAR = 12
_THE_FIRST = re.compile(r"\b(?:in|for|during|over)\s(?:the\s)?$", re.IGNORECASE)
_OF_ALL = re.compile(
    r"[-'’]|,?\s(?:of|in|after|since|following|on|as|under|with|to|this|last|next|\d{4})\b", re.IGNORECASE
)


def before_it(match: Match) -> str:
    """Return the characters before a match."""
    return before(match.string, match.start())


def nth(match: Match) -> Expression | None:
    """Read "third quarter", "first week", "last three weeks", "second Sunday", which mostly want a longer unit."""
    word = match["nth"].lower()
    number = _FROM_END.get(word.replace(" ", "-")) or ordinal_value(word)
    if number is None or (word == "last" and not _OF.match(match.string, match.end())):
        return None
    if match["weekday"]:
        return Nth(number, f"weekday-{weekday_of(match['weekday'])}", 1, None)
    unit = "half" if match["unit"].lower().startswith("half") else UNITS[match["unit"].lower()]
    count = count_of(match["count"] or ("several" if match["unit"].lower().endswith("s") else "one"))
    if unit in _SMALL or (unit == "half" and abs(number) > _HALVES):
        return None
    if unit in ("quarter", "half") and count == 1 and number > 0 and not match["unit"].lower().endswith("s"):
        return Named(unit=unit, number=number) if number <= (4 if unit == "quarter" else 2) else None
    alone = unit == "month" and number == 1 and 1 < (count or 0) < _YEAR and _THE_FIRST.search(before_it(match))
    whole = Near("year", 0, mentioned=True) if alone and not _OF_ALL.match(match.string, match.end()) else None
    return Nth(number, unit, int(count or 3), whole)


_OF = re.compile(r"\s(?:of|in)\s(?!\w+ing\b)", re.IGNORECASE)


def relative(match: Match) -> Expression | None:
    """Read "last year", "this month", "the past three years", "next Friday", "last October", "this morning"."""
    near = match["near"].lower()
    second = (group(match, "near2") or "").lower()
    direction = _DIRECTIONS[second if second and near in {"this", "that"} else near]
    kinds = {(group(match, name) or "").lower() for name in ("kind", "kind2")}
    count_words = match["count"]
    if near in {"this", "that"} and (count_words or "").lower().startswith(("a ", "an ")):
        return None  # "he asked this a few days ago"
    if match.start("count") == match.start() and not (group(match, "unit") or "").lower().endswith("s"):
        return None  # "from 300,000 last year"
    if group(match, "unit"):
        return _relative_unit(match, near, direction, kinds, count_words, second)
    if count_words or near in {"that", "same", "latest"}:
        return None
    return _relative_name(match, second or near, direction)


_LONG = {"week", "month", "year", "decade", "century"}
_OVER = re.compile(r"\b(?:over|during|within|throughout)\s$", re.IGNORECASE)


def _relative_unit(  # noqa: PLR0911  (a return for each use of the words)
    match: Match, near: str, direction: int, kinds: set[str], count_words: str | None, second: str
) -> Expression | None:
    fortnight = match["unit"].lower() == "fortnight"
    count, unit = scaled(1 if fortnight and not count_words else count_of(count_words), UNITS[match["unit"].lower()])
    if kinds & {"working", "business"} and unit == "day":
        unit = "business-day"
    sign = (direction > 0) - (direction < 0)
    plural = match["unit"].lower().endswith("s")
    if unit in _SMALL and not plural:
        return None
    if count_words is not None or plural or "few" in kinds or unit in _SMALL or fortnight:
        if near in {"this", "that", "same", "current", "present"}:
            return Lasting(count, unit) if count_words else None
        return Window(None if "few" in kinds else count, unit, sign or 1)
    if group(match, "after"):
        return Near(unit, 2)
    mentioned = near in _MENTIONED or second == "same" or unit == "day"
    over = match[0][:4].lower() == "the " and _OVER.search(before(match.string, match.start())) is not None
    if (near == "past" or (over and unit in _LONG and sign and not mentioned)) and not second:
        return Window(1, unit, sign) if unit != "weekend" else Near(unit, -1)
    if near == "that" and unit not in {"day", "week", "month", "year", "weekend"}:
        return None
    if unit == "weekend" and {near, second} & {"coming", "upcoming"}:
        return Near("weekend", 0)
    if kinds & FISCAL and unit == "year":
        return Near("fiscal-year", sign)
    found = Near(unit, sign, mentioned, same=near in {"that", "same"} or second == "same")
    return Part("working", found) if kinds & {"working", "business"} and unit == "week" else found


def _relative_name(match: Match, near: str, direction: int) -> Expression | None:  # noqa: PLR0911  (one for each name)
    if match["weekday"]:
        word = match["weekday"]
        if word.lower() in {"sat", "sun", "wed", "mon"} and not word[0].isupper():
            return None
        sure = direction if near not in {"past", "coming", "upcoming"} else 3 * direction
        return Named(unit="day", weekday=weekday_of(word), direction=sure)
    if match["month"]:
        if match["month"] in {"may", "march", "mar"}:
            return None
        return Named(unit="month", month=month_of(match["month"]), direction=direction)
    if match["season"]:
        return Named(unit="season", number=SEASONS[match["season"].lower()], direction=direction)
    if match["part"]:
        offsets = {"this": 0, "last": -1, "next": 1, "following": 1}
        if near not in offsets:
            return None
        return At(Near("day", offsets[near], near == "following"), Clock(DAY_PARTS[match["part"].lower()]))
    return Holiday(match["holiday"], direction=direction)


def days_of_month(match: Match) -> Expression | None:
    """Read "4 to 23 next month", "20 of next month"."""
    direction = _DIRECTIONS[match["near"].lower()]
    month = Near("month", (direction > 0) - (direction < 0))
    first = ordinal_value(match["day"])
    last = ordinal_value(match["last"]) if match["last"] else first
    if first is None or last is None or first > last:
        return None
    if match["last"] is None:
        return Inside(Named(unit="day", day=first), month)
    return Interval(Inside(Named(unit="day", day=first), month), Inside(Named(unit="day", day=last), month))


def deictic(match: Match) -> Expression | None:
    """Read "today", "yesterday", "tonight", "the day before yesterday"."""
    words = " ".join(match[0].lower().split())
    if words == "tonight":
        return At(Near("day", 0), Clock("NI"))
    if words == "overnight":
        return None
    if words == "night before last":
        return At(Near("day", -2), Clock("NI"))
    offsets = {
        "today": 0, "current date": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1,
        "day before yesterday": -2, "day after tomorrow": 2, "day after tmrw": 2, "day after tmr": 2,
    }  # fmt: skip
    if words in offsets:
        return Near("day", offsets[words])
    return Near("day", -1 if words == "day before" else 1, mentioned=True)


_IN_UNIT = re.compile(r"\b(?:in|of|for|during|to|by|through|within|throughout|later in|earlier in)\s$", re.IGNORECASE)


_IDIOM = re.compile(r"\b(?:at the end of|back in)\s$", re.IGNORECASE)  # "at the end of the day, it matters little"


_PART_OF = (" of ", "early in ", "late in ", "earlier in ", "later in ")


def definite(match: Match) -> Expression | None:
    """Read "the week", "the year", "the weekend": mostly the current one, where words before make it a time."""
    unit = match["unit"].lower()
    if match["last"]:
        return definite_open(match)
    if unit == "weekend":
        return Near("weekend", 0, mentioned=True)
    if unit == "day" and _IDIOM.search(before(match.string, match.start())):
        return None
    if match["fiscal"]:
        return Near("fiscal-year", 0) if unit == "year" else None
    ahead = before(match.string, match.start())
    if not _IN_UNIT.search(ahead) or (unit in {"decade", "century"} and not ahead.endswith(_PART_OF)):
        return None
    return Near(unit, 0, mentioned=True)


_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.,;!?)])")


def definite_open(match: Match) -> Expression | None:
    """Read "week after next", "month before last"; "day after" wants a date after it, or ends a sentence."""
    unit, words = match["unit"].lower(), (match["last"] or match["open"]).lower().split()
    if len(words) > 1:
        return Near(unit, 2 if words[0] == "after" else -2)
    sign = 1 if words[0] == "after" else -1
    if _CLAUSE_ENDS.match(match.string, match.end()):
        return Near(unit, sign, mentioned=True)
    return Shifted(count=1, unit=unit, sign=sign, bound="open")


def weekend(match: Match) -> Expression | None:
    """Read "weekend" without an article."""
    ahead = before(match.string, match.start())
    return (
        None
        if re.search(r"\b(?:a|every|each|his|her|their|our|the|one)\s$", ahead, re.IGNORECASE)
        else Near("weekend", 0, mentioned=True)
    )


def to_date(match: Match) -> Expression | None:
    """Read "year to date" and "to date"; "up to date" is none."""
    words = re.split(r"[\s-]+", match[0].lower().removeprefix("the").strip())
    if words[0] in {"to", "till", "until"}:
        ahead = before(match.string, match.start())
        return None if re.search(r"\b(?:up|a|the|back|or)\s$", ahead, re.IGNORECASE) else Bounded("by", Near("day", 0))
    return Part("to-date", Near(words[0], 0))


def unit_end(match: Match) -> Expression | None:
    """Read "year-end", "year's end", "year-end 1990"."""
    unit = match["unit"].lower()
    if match["year"]:
        return Part("late", Named(unit="year", year=int(match["year"]))) if unit == "year" else None
    return Part("late", Near(unit, 0))


def mid_unit(match: Match) -> Expression | None:
    """Read "mid-year", "midweek"."""
    return Part("mid", Near(match["unit"].lower(), 0))


def part_of_unit(match: Match) -> Expression | None:
    """Read "rest of my week", "end of year" without an article."""
    return Part(PARTS[match["part"].lower()], Near(match["unit"].lower(), 0))


def end_of_unit(match: Match) -> Expression | None:
    """Read "EOY", "EOM", "EOW"."""
    unit = {"y": "year", "m": "month", "w": "week"}[match[0][-1].lower()]
    return Part("late", Near(unit, 0)) if match[0].isupper() else None


def week_number(match: Match) -> Expression | None:
    """Read "week 27"."""
    number = int(match["week"])
    return Named(unit="week", number=number, year=year_of(match)) if 1 <= number <= MOST_WEEKS else None
