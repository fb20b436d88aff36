"""What the matches mean of families that tell lengths, rates, vague times, times of day and holidays.

As in `builders`, each function takes a match of its family's pattern and returns a meaning, or None for a near miss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.parse.dates.builders import (
    count_of,
    group,
    weekday_of,
)
from summitkit.parse.dates.builders_relative import scaled
from summitkit.parse.dates.context import before, numbered, preposition_before, starts_sentence
from summitkit.parse.dates.expressions import (
    Clock,
    Every,
    Expression,
    Holiday,
    Lasting,
    Shifted,
    Vague,
    Window,
)
from summitkit.parse.dates.vocabulary import DAY_PARTS, UNITS
from summitkit.parse.numerals import number_value, ordinal_value

if TYPE_CHECKING:
    from summitkit.parse.dates.matching import Match

_SMALL = {"second", "minute", "hour"}
_NOON, _HALF = 12, 30
_CLOCK = re.compile(r"0\d{3}")  # "at 0300 hours"
_YEARS_FROM = 1900  # a figure so large before a unit is a year: "the 2018 season"


def year_ago(match: Match) -> Expression | None:
    """Read "year-ago" and "year earlier" without a count."""
    return Shifted(count=1, unit="year", sign=-1, mentioned=not match[0].lower().endswith("ago"))


_RATE_BEFORE = re.compile(
    r"(?:\d|%|\b(?:percent|dollars?|cents|euros?|pounds|yen|times|once|twice|hours?|million|billion|thousand|barrels|tons"
    r"|tonnes|miles|kilomet(?:er|re)s|[a-z]{3,}s))\s$",
    re.IGNORECASE,
)
_NOT_RATE = re.compile(
    r"\b(?:was|is|has|this|as|less|always|yes|its|across|towards|besides|unless|years|months|weeks|days)\s$",
    re.IGNORECASE,
)


def duration(match: Match) -> Expression | None:  # noqa: PLR0911  (a return for each near miss)
    """Read "three days", "two-day", "three years ago", "a week later", "two to three months", "a day" as a rate."""
    text, start, words = match.string, match.start(), match["count"].lower()
    raw = match["unit"].lower()
    count, unit = scaled(count_of(words), UNITS[raw])
    if match["count2"]:
        count = None
    if match["half"] and count is not None:
        count += 0.5
    if match["business"] and unit == "day":
        unit = "business-day"
    if match["old"] and match["old"].strip("- ").lower() == "old":
        return None
    if match["tail"]:
        return _shift(match["tail"], count, unit)
    if unit in {"quarter", "half", "season", "weekend"} and words in {"a", "an", "one", "half"}:
        return None
    if (unit == "second" and not raw.endswith("s")) or (unit == "quarter" and words == "some"):
        return None
    if words in {"a", "an"}:
        return _one(text, start, unit, count)
    if words[0].isdigit() and (numbered(text, start) or (count or 0) >= _YEARS_FROM or _CLOCK.fullmatch(words)):
        return None
    return Lasting(count, unit, runs=before(text, start).lower().endswith("for "))


def _shift(tail: str, count: float | None, unit: str) -> Expression:
    words = " ".join(tail.lower().split())
    sign = 1 if words in {"later", "hence", "from now", "after", "afterward", "afterwards"} else -1
    return Shifted(count=count, unit=unit, sign=sign, mentioned=words not in {"ago", "from now", "hence", "back"})


_LENGTH_BEFORE = re.compile(
    r"\b(?:in|for|within|than|about|nearly|almost|over|least|just|half|around|after|every|only|lasted|took)\s$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"an?\s\w{1,20}\s(?:after|before|from|since|prior|on\s\w{1,6}day|and\s\w{1,12}\s(?:day|week|month))", re.IGNORECASE
)


def _one(text: str, start: int, unit: str, count: float | None) -> Expression | None:
    """Return what "a day" and the like mean: a rate after a figure, a length after a preposition."""
    ahead = before(text, start)
    if unit in {"day", "week", "month", "year"} and _RATE_BEFORE.search(ahead) and not _NOT_RATE.search(ahead):
        return Every(1, unit)
    if _LENGTH_BEFORE.search(ahead):
        return Lasting(count, unit)
    return Lasting(count, unit) if _GOES_ON.match(text, start) else None


def long(match: Match) -> Expression | None:
    """Read "weeklong", "year-long"."""
    return Lasting(1, UNITS[match["unit"].lower()])


def quarters(match: Match) -> Expression | None:
    """Read "a quarter of a century", "three quarters of an hour"."""
    return Lasting(0.75 if match["three"] else 0.25, UNITS[match["unit"].lower()])


def vague_duration(match: Match) -> Expression | None:
    """Read "years", "months ago", "years-long"; a plural after "the" or a number is left to other families."""
    unit = UNITS[match["unit"].lower()]
    if match["tail"]:
        return _shift(match["tail"], None, unit)
    ahead = before(match.string, match.start())
    if match["old"] or re.search(
        r"\b(?:for|in|over|after|within|takes?|took|last(?:ed)?|through|across)\s$", ahead, re.IGNORECASE
    ):
        return Lasting(None, unit)
    return None


def weekdays_away(match: Match) -> Expression | None:
    """Read "two Sundays ago", "three Fridays from now"."""
    count = count_of(match["count"])
    if count is None or count != int(count) or not count:
        return None
    sign = 1 if match["tail"].lower().split()[0] in {"from", "later"} else -1
    return Shifted(count=count, unit=f"weekday-{weekday_of(match['weekday'])}", sign=sign)


_SETS = {
    "daily": (1, "day"), "weekly": (1, "week"), "biweekly": (2, "week"), "fortnightly": (2, "week"),
    "monthly": (1, "month"), "quarterly": (1, "quarter"), "yearly": (1, "year"), "annual": (1, "year"),
    "annually": (1, "year"), "hourly": (1, "hour"), "nightly": (1, "day"),
}  # fmt: skip


_NAME_NEXT = re.compile(r"\s[A-Z]")


def adverb_set(match: Match) -> Expression | None:
    """Read "daily", "weekly", "annual"; not in names ("the Daily Nation", "Annual Summit", "the daily Trud")."""
    if match["word"][0].isupper() or (match["word"] == "daily" and _NAME_NEXT.match(match.string, match.end())):
        return None
    count, unit = _SETS[match["word"].lower()]
    return Every(count, unit)


def every(match: Match) -> Expression | None:
    """Read "every two weeks", "each Monday", "every other Friday", "every other day", "per day"."""
    if match["weekday"]:
        return Every(1, f"weekday-{weekday_of(match['weekday'])}")
    if match["part"]:
        return Every(1, "day")
    words = (match["count"] or "").lower()
    if words and (ordinal := ordinal_value(words)) and not words.isdigit() and words[-1] in "dht":
        return Every(ordinal, UNITS[match["unit"].lower()])
    count = 2 if " other " in f" {' '.join(match[0].lower().split())} " else count_of(words) if words else 1
    count, unit = scaled(count, UNITS[match["unit"].lower()])
    if (count is None and words != "few") or unit in _SMALL or unit == "half":
        return None
    return Every(count, unit)


_TO_PRESENT = re.compile(r"(?:\b(?:to|until|till|through)\s|[-–—]\s?)$", re.IGNORECASE)
_PRESENT_ENDS = re.compile(r"\s*(?:$|[.,;:!?)]|day\b)")
_PAST_OF_SOMETHING = re.compile(r"\s(?!(?:and|when|to|by|that|with|as|was|is|has)\b)\w")
_VAGUE = {
    "recently": "PAST_REF", "previously": "PAST_REF", "lately": "PAST_REF", "recent": "PAST_REF", "past": "PAST_REF",
    "ago": "PAST_REF", "soon": "FUTURE_REF", "future": "FUTURE_REF",
}  # fmt: skip


def vague(match: Match) -> Expression | None:
    """Read "now", "recently", "in recent years", "the future", "at the moment"."""
    words = " ".join(match[0].lower().split())
    text, start, end = match.string, match.start(), match.end()
    if match["unit"]:
        return Window(None, UNITS[match["unit"].lower()], 1 if group(match, "ahead") else -1)
    if words == "the past" and _PAST_OF_SOMETHING.match(text, end):
        return None
    if words.endswith("present") and not words.startswith("at "):
        ends = words.startswith("the ") or _PRESENT_ENDS.match(text, end)
        return Vague("PRESENT_REF") if ends and _TO_PRESENT.search(before(text, start)) else None
    if words in {"soon", "recently"} and re.search(r"\bas\s$", before(text, start), re.IGNORECASE):
        return None
    return Vague(_VAGUE.get(words.rsplit(" ", 1)[-1], "PRESENT_REF"))


def clock(match: Match) -> Expression | None:
    """Read "10:35 a.m.", "6 p.m.", "5 o'clock"."""
    hour, minute = int(number_value(match["hour"]) or 0), int(group(match, "minute") or 0)
    half = (group(match, "half") or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return Clock(f"{hour:02}:{minute:02}")


def clock_words(match: Match) -> Expression | None:
    """Read "half past three", "a quarter to nine"."""
    minutes = {"half": _HALF, "quarter": _HALF // 2}[match["share"].lower()]
    after = match["side"].lower() in {"past", "after"}
    if minutes == _HALF and not after:
        return None
    hour = int(number_value(match["hour"]) or 0)
    return Clock(f"{hour:02}:{minutes:02}" if after else f"{(hour - 1) % 12:02}:{60 - minutes:02}")


def clock_24(match: Match) -> Expression | None:
    """Read "14:30", "0735 GMT"; without a zone only after a preposition, since scores look the same."""
    minute = match["minute"] or match["minute2"]
    zone = (match["zone"] or "").upper()
    if not zone and (
        not match["minute"]
        or not re.search(
            r"\b(?:at|by|from|to|between|\d\d\sand|around|about|until|till|before|after|,)\s$",
            before(match.string, match.start()),
            re.IGNORECASE,
        )
    ):
        return None
    if numbered(match.string, match.start()) or (match["minute2"] and zone in {"H", "ET", "Z", "IST"}):
        return None
    return Clock(f"{int(match['hour']):02}:{minute}", "Z" if zone in {"GMT", "UTC", "Z"} else "")


def noon(match: Match) -> Expression | None:
    """Read "noon", "midnight"; with a capital within a sentence they belong to a name."""
    if match[0][0].isupper() and not starts_sentence(match.string, match.start()):
        return None
    return Clock(DAY_PARTS[match[0].lower()])


def day_part(match: Match) -> Expression | None:
    """Read "morning", "night", which want a day beside them."""
    return Clock(DAY_PARTS[match["part"].lower()])


def holiday(match: Match) -> Expression | None:
    """Read "Christmas", "Black Friday 2010", "Labor Day weekend"."""
    words = match["holiday"]
    year = int(match["year"]) if match["year"] else None
    if year is None and not words[0].isupper() and words.lower() in {"easter", "new year's", "pentecost", "xmas"}:
        return None if not preposition_before(match.string, match.start()) else Holiday(words)
    return Holiday(words, year=year, weekend=bool(match["weekend"]))
