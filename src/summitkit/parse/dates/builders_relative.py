"""What the matches mean of families that count from another time: "last week", "three days ago", "every month", "now".

As in `builders`, each function takes a match of its family's pattern and returns a meaning, or None for a near miss.
"""

from __future__ import annotations

import re

from summitkit.parse.dates.builders import (
    FISCAL,
    Match,
    century_of,
    count_of,
    group,
    month_of,
    weekday_of,
    year_of,
)
from summitkit.parse.dates.context import before, numbered, preposition_before
from summitkit.parse.dates.expressions import (
    At,
    Bounded,
    Clock,
    Every,
    Expression,
    Holiday,
    Lasting,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Vague,
    Window,
)
from summitkit.parse.dates.vocabulary import DAY_PARTS, SEASONS, UNITS
from summitkit.parse.numerals import ordinal_value

_DIRECTIONS = {
    "last": -1, "past": -1, "previous": -2, "prior": -2, "preceding": -2,
    "this": 0, "current": 0, "present": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 2, "ensuing": 2, "succeeding": 2,
}  # fmt: skip
_MENTIONED = {"same", "that", "following", "ensuing", "succeeding", "preceding"}
_YEARS_FROM = 1900  # a figure so large before a unit is a year: "the 2018 season"
_SMALL = {"second", "minute", "hour"}


def _scaled(count: float | None, unit: str) -> tuple[float | None, str]:
    """Return a fortnight as two weeks."""
    return ((None if count is None else 2 * count), "week") if unit == "fortnight" else (count, unit)


def quarter(match: Match) -> Expression | None:
    """Read "Q3 2019", "1Q", "H2 2019"."""
    letter = (match["kind"] or match["kind2"]).lower()
    number = int(match["number"] or match["number2"])
    unit = "quarter" if letter == "q" else "half"
    year = year_of(match)
    if (unit == "half" and number > 2) or (year is None and match[0].islower()):  # noqa: PLR2004 - halves
        return None
    if unit == "half" and year is None:
        return None
    return Named(unit=unit, year=year, number=number)


def fiscal(match: Match) -> Expression | None:
    """Read "FY 2023–24", "FY24", "fiscal 1989", "financial year 2024-25", "2018 fiscal year"."""
    first, tail = match["year"], match["last"]
    short = len(first) == 2  # noqa: PLR2004 - figures
    if short and not match[0].lower().lstrip("the ").startswith("fy"):
        return None
    start = century_of(int(first)) if short else int(first)
    if tail is None:
        return Named(unit="fiscal-year", year=start)
    end = int(tail) if len(tail) == 4 else start - start % 100 + int(tail)  # noqa: PLR2004 - figures
    end += 100 if end < start else 0
    return Named(unit="fiscal-year", year=end, span_year=start) if end == start + 1 else None


def season(match: Match) -> Expression | None:
    """Read "summer 2019", "the spring of 1995", "last fall"; "spring" and "fall" alone are other words too."""
    year = int(match["year"]) if match["year"] else None
    meaning = Named(unit="season", year=year, number=SEASONS[match["season"].lower()])
    if year is not None:
        return meaning
    ahead = before(match.string, match.start())
    wanted = r"\b(?:from|to|this|in the|during the|in|by|over the|through the|since|until|of the|early|late|mid)[ -]$"
    if match["season"].lower() in {"spring", "fall"}:
        wanted = r"\b(?:this|in the|during the|by the|since the|early|late|mid)[ -]$"
    return meaning if re.search(wanted, ahead, re.IGNORECASE) else None


def nth(match: Match) -> Expression | None:
    """Read "third quarter", "first week", "last three weeks", "second Sunday", which mostly want a longer unit."""
    word = match["nth"].lower()
    number = {"last": -1, "final": -1, "closing": -1, "opening": 1}.get(word) or ordinal_value(word)
    if number is None or (word == "last" and not _OF.match(match.string, match.end())):
        return None
    if match["weekday"]:
        return Nth(number, f"weekday-{weekday_of(match['weekday'])}", 1, None)
    unit = UNITS[match["unit"].lower()]
    count = count_of(match["count"]) if match["count"] else 1
    if unit in _SMALL or unit == "half" and abs(number) > 2:  # noqa: PLR2004 - halves
        return None
    if unit in ("quarter", "half") and count == 1 and number > 0 and match["unit"].lower() == unit:
        return Named(unit=unit, number=number) if number <= (4 if unit == "quarter" else 2) else None
    return Nth(number, unit, int(count or 3), None)


_OF = re.compile(r"\s(?:of|in)\s(?!\w+ing\b)", re.IGNORECASE)


def relative(match: Match) -> Expression | None:
    """Read "last year", "this month", "the past three years", "next Friday", "last October", "this morning"."""
    near = match["near"].lower()
    second = (group(match, "near2") or "").lower()
    direction = _DIRECTIONS[second if second and near in {"this", "that"} else near]
    kinds = {(group(match, name) or "").lower() for name in ("kind", "kind2")}
    count_words = match["count"]
    if group(match, "unit"):
        return _relative_unit(match, near, direction, kinds, count_words, second)
    if count_words or near in {"that", "same"}:
        return None
    return _relative_name(match, near if not second else second, direction)


def _relative_unit(
    match: Match, near: str, direction: int, kinds: set[str], count_words: str | None, second: str
) -> Expression | None:
    count, unit = _scaled(count_of(count_words), UNITS[match["unit"].lower()])
    sign = (direction > 0) - (direction < 0)
    plural = match["unit"].lower().endswith("s")
    if unit in _SMALL and not plural:
        return None
    if count_words is not None or plural or "few" in kinds or unit in _SMALL or match["unit"].lower() == "fortnight":
        if near in {"this", "that", "same", "current", "present"}:
            return Lasting(count, unit) if count_words else None
        return Window(None if "few" in kinds else count, unit, sign or 1)
    if group(match, "after"):
        return Near(unit, 2)
    if near == "past" and not second:
        return Window(1, unit, -1) if unit != "weekend" else Near(unit, -1)
    if near == "that" and unit not in {"day", "week", "month", "year", "weekend"}:
        return None
    if kinds & FISCAL and unit == "year":
        return Near("fiscal-year", sign)
    mentioned = near in _MENTIONED or second in {"same"}
    found = Near(unit, sign, mentioned)
    return Part("working", found) if kinds & {"working", "business"} and unit == "week" else found


def _relative_name(match: Match, near: str, direction: int) -> Expression | None:
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


def deictic(match: Match) -> Expression | None:
    """Read "today", "yesterday", "tonight", "the day before yesterday"."""
    words = " ".join(match[0].lower().split())
    if words == "tonight":
        return At(Near("day", 0), Clock("NI"))
    if words == "overnight":
        return None
    offsets = {
        "today": 0, "current date": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1,
        "day before yesterday": -2, "day after tomorrow": 2,
    }  # fmt: skip
    if words in offsets:
        return Near("day", offsets[words])
    return Near("day", -1 if words == "day before" else 1, mentioned=True)


_IN_UNIT = re.compile(r"\b(?:in|of|for|during|to|by|through|within|throughout|later in|earlier in)\s$", re.IGNORECASE)


def definite(match: Match) -> Expression | None:
    """Read "the week", "the year", "the weekend": mostly the current one, where words before make it a time."""
    unit = match["unit"].lower()
    if match["last"]:
        return definite_open(match)
    if unit == "weekend":
        return Near("weekend", 0)
    if match["fiscal"]:
        return Near("fiscal-year", 0) if unit == "year" else None
    if not _IN_UNIT.search(before(match.string, match.start())):
        return None
    return Near(unit, 0, mentioned=True)


def definite_open(match: Match) -> Expression | None:
    """Read "week after next", "month before last"; "day after" wants the date that it counts from, or ends a sentence."""
    unit, words = match["unit"].lower(), (match["last"] or match["open"]).lower().split()
    if len(words) > 1:
        return Near(unit, 2 if words[0] == "after" else -2)
    sign = 1 if words[0] == "after" else -1
    if re.match(r"\s*(?:$|[.,;!?)])", match.string[match.end() : match.end() + 4]):
        return Near(unit, sign, mentioned=True)
    return Shifted(count=1, unit=unit, sign=sign, bound="open")


def weekend(match: Match) -> Expression | None:
    """Read "weekend" without an article."""
    ahead = before(match.string, match.start())
    return None if re.search(r"\b(?:a|every|each|his|her|their|our|the|one)\s$", ahead, re.IGNORECASE) else Near("weekend", 0)


def to_date(match: Match) -> Expression | None:
    """Read "year to date" and "to date"; "up to date" is none."""
    words = re.split(r"[\s-]+", match[0].lower().removeprefix("the").strip())
    if words[0] == "to":
        ahead = before(match.string, match.start())
        return None if re.search(r"\b(?:up|a|the|back|or)\s$", ahead, re.IGNORECASE) else Bounded("by", Near("day", 0))
    return Part("to-date", Near(words[0], 0))


def unit_end(match: Match) -> Expression | None:
    """Read "year-end", "year's end", "year-end 1990"."""
    unit = match["unit"].lower()
    if match["year"]:
        return Part("late", Named(unit="year", year=int(match["year"]))) if unit == "year" else None
    return Part("late", Near(unit, 0))


def end_of_unit(match: Match) -> Expression | None:
    """Read "EOY", "EOM", "EOW"."""
    unit = {"y": "year", "m": "month", "w": "week"}[match[0][-1].lower()]
    return Part("late", Near(unit, 0)) if match[0].isupper() else None


def week_number(match: Match) -> Expression | None:
    """Read "week 27"."""
    number = int(match["week"])
    return Named(unit="week", number=number, year=year_of(match)) if 1 <= number <= 53 else None  # noqa: PLR2004


def year_ago(match: Match) -> Expression | None:
    """Read "year-ago" and "year earlier" without a count."""
    return Shifted(count=1, unit="year", sign=-1, mentioned=not match[0].lower().endswith("ago"))


_NOT_TIME = re.compile(r"\b(?:of|per|the|this|that|every|each|one's|any)\s$", re.IGNORECASE)
_RATE_BEFORE = re.compile(
    r"(?:\d|%|\b(?:percent|dollars?|cents|euros?|pounds|yen|times|once|twice|hours?|million|billion|thousand|barrels|tons"
    r"|tonnes|miles|kilomet(?:er|re)s|[a-z]{3,}s))\s$",
    re.IGNORECASE,
)
_NOT_RATE = re.compile(r"\b(?:was|is|has|this|as|less|always|yes|its|across|towards|besides|unless|years|months|weeks|days)\s$", re.IGNORECASE)


def duration(match: Match) -> Expression | None:
    """Read "three days", "two-day", "three years ago", "a week later", "two to three months", "a day" as a rate."""
    text, start, words = match.string, match.start(), match["count"].lower()
    raw = match["unit"].lower()
    count, unit = _scaled(count_of(words), UNITS[raw])
    if match["count2"]:
        count = None
    if match["old"] and match["old"].strip("- ").lower() == "old":
        return None
    if match["tail"]:
        return _shift(match["tail"], count, unit)
    if unit in {"quarter", "half", "season", "weekend"} and words in {"a", "an", "one", "half"}:
        return None
    if unit == "second" and not raw.endswith("s"):
        return None
    if words in {"a", "an"}:
        return _one(text, start, unit)
    if words[0].isdigit() and (numbered(text, start) or (count or 0) >= _YEARS_FROM):
        return None
    return Lasting(count, unit)


def _shift(tail: str, count: float | None, unit: str) -> Expression:
    words = " ".join(tail.lower().split())
    sign = 1 if words in {"later", "hence", "from now", "after", "afterward", "afterwards"} else -1
    return Shifted(count=count, unit=unit, sign=sign, mentioned=words not in {"ago", "from now", "hence", "back"})


def _one(text: str, start: int, unit: str) -> Expression | None:
    """Return what "a day" and the like mean: a rate after a figure, a length after a preposition."""
    ahead = before(text, start)
    if unit in {"day", "week", "month", "year"} and _RATE_BEFORE.search(ahead) and not _NOT_RATE.search(ahead):
        return Every(1, unit)
    if re.search(r"\b(?:in|for|within|than|about|nearly|almost|over|least|just|half|around|after|every|only|lasted|took)\s$", ahead, re.IGNORECASE):
        return Lasting(1, unit)
    if re.match(r"an?\s\w+\s(?:after|before|from|since|prior)\s", text[start : start + 24], re.IGNORECASE):
        return Lasting(1, unit)
    return None


def vague_duration(match: Match) -> Expression | None:
    """Read "years", "months ago", "years-long"; a plural after "the" or a number is left to other families."""
    unit = UNITS[match["unit"].lower()]
    if match["tail"]:
        return _shift(match["tail"], None, unit)
    ahead = before(match.string, match.start())
    if match["old"] or re.search(r"\b(?:for|in|over|after|within|takes?|took|last(?:ed)?|through|across)\s$", ahead, re.IGNORECASE):
        return Lasting(None, unit)
    return None


_SETS = {
    "daily": (1, "day"), "weekly": (1, "week"), "biweekly": (2, "week"), "fortnightly": (2, "week"),
    "monthly": (1, "month"), "quarterly": (1, "quarter"), "yearly": (1, "year"), "annual": (1, "year"),
    "annually": (1, "year"), "hourly": (1, "hour"), "nightly": (1, "day"),
}  # fmt: skip


def adverb_set(match: Match) -> Expression | None:
    """Read "daily", "weekly", "annual"; with a capital they belong to a name ("the Daily Nation", "Annual Summit")."""
    if match["word"][0].isupper():
        return None
    count, unit = _SETS[match["word"].lower()]
    return Every(count, unit)


def every(match: Match) -> Expression | None:
    """Read "every two weeks", "each Monday", "every other day", "per day"."""
    if match["weekday"]:
        return Every(1, f"weekday-{weekday_of(match['weekday'])}")
    if match["part"]:
        return Every(1, "day")
    words = (match["count"] or "").lower()
    count = 2 if " other " in f" {' '.join(match[0].lower().split())} " else count_of(words) if words else 1
    count, unit = _scaled(count, UNITS[match["unit"].lower()])
    if count is None or unit in _SMALL or unit == "half":
        return None
    return Every(count, unit)


_VAGUE = {
    "recently": "PAST_REF", "previously": "PAST_REF", "lately": "PAST_REF", "recent": "PAST_REF", "past": "PAST_REF",
    "soon": "FUTURE_REF", "future": "FUTURE_REF",
}  # fmt: skip


def vague(match: Match) -> Expression | None:
    """Read "now", "recently", "in recent years", "the future", "at the moment"."""
    words = " ".join(match[0].lower().split())
    text, start, end = match.string, match.start(), match.end()
    if match["unit"]:
        return Window(None, UNITS[match["unit"].lower()], -1)
    if words == "the past" and re.match(r"\s\w", text[end : end + 2]) and not re.match(r"\s(?:and|when|to|by|that|with|as|was|is|has)\b", text[end : end + 6]):
        return None
    if words == "soon" and re.search(r"\bas\s$", before(text, start), re.IGNORECASE):
        return None
    return Vague(_VAGUE.get(words.rsplit(" ", 1)[-1], "PRESENT_REF"))


def clock(match: Match) -> Expression | None:
    """Read "10:35 a.m.", "6 p.m.", "5 o'clock"."""
    hour, minute = int(match["hour"]), int(group(match, "minute") or 0)
    half = (group(match, "half") or "").lower()
    if half and not 1 <= hour <= 12:  # noqa: PLR2004 - hours of half a day
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return Clock(f"{hour:02}:{minute:02}")


def clock_24(match: Match) -> Expression | None:
    """Read "14:30", "0735 GMT"; without a zone only after a preposition, since scores look the same."""
    minute = match["minute"] or match["minute2"]
    zone = (match["zone"] or "").upper()
    if not zone and (not match["minute"] or not re.search(r"\b(?:at|by|from|around|about|until|till|before|after|,)\s$", before(match.string, match.start()), re.IGNORECASE)):
        return None
    if numbered(match.string, match.start()) or (match["minute2"] and zone in {"H", "ET", "Z", "IST"}):
        return None
    return Clock(f"{int(match['hour']):02}:{minute}", "Z" if zone in {"GMT", "UTC", "Z"} else "")


def noon(match: Match) -> Expression | None:
    """Read "noon", "midnight"."""
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
