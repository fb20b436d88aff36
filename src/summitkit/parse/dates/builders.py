"""What the families' matches mean, and which of them are near misses.

Each function takes a match of its family's pattern in `families` and returns a meaning, or None where the words only
look like a time. They see the text around the match through `match.string`, a few characters to either side.
"""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING

from summitkit.parse.dates.context import (
    before,
    countable_follows,
    numbered,
    preposition_before,
    starts_sentence,
    year_may_stand,
)
from summitkit.parse.dates.expressions import Every, Expression, Interval, Named, Vague
from summitkit.parse.dates.vocabulary import MONTHS, VAGUE_COUNTS, WEEKDAYS
from summitkit.parse.numerals import number_value, ordinal_value, words_value

if TYPE_CHECKING:
    from summitkit.parse.dates.matching import Match

FISCAL = {"fiscal", "financial", "budget"}
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
    "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_CENTURIES = {"seventeen": 1700, "eighteen": 1800, "nineteen": 1900}
_PIVOT = 39  # a year of two figures up to this one is of this century
MOST_MONTHS, _MAX_DAY = 12, 31
YEARS = range(1500, 2101)
_COMMON_YEARS = range(1900, 2060)
_LEAP_YEAR, _LAST_OF_CENTURY, _ABBREVIATED = 2000, 99, 3
SHORT = 2  # figures of a year without its century
MOST_WEEKS = 53
_THIS_CENTURY = 2000
_MOST_CENTURIES = 25


def month_of(word: str) -> int:
    """Return the number of a month by its name or abbreviation."""
    return MONTHS[word.lower().rstrip(".")]


def weekday_of(word: str) -> int:
    """Return the number of a weekday, 1 for Monday, by its name or abbreviation."""
    return WEEKDAYS[word.lower().rstrip(".")]


def group(match: Match, name: str) -> str | None:
    """Return a named group, None where the pattern has no such group."""
    return match.get(name)


_TWO_COUNTS = re.compile(r"^(?!.*(?:hundred|thousand|million|billion|lakh|crore)).* and ")  # "eight and six months"


def count_of(words: str | None) -> float | None:
    """Return the number in a count; None for "several" and the like and where nothing is counted."""
    if words is None:
        return None
    plain = " ".join(words.lower().split())
    if plain in VAGUE_COUNTS:
        return VAGUE_COUNTS[plain]
    half = 0.0
    for ending in (" and a half", " and a-half", " and an half"):
        if plain.endswith(ending):
            plain, half = plain.removesuffix(ending), 0.5
    if plain.startswith("half"):
        return 0.5
    plain = _TWO_COUNTS.sub("", plain)
    whole, _, fraction = plain.partition(" ")
    if "/" in fraction and whole.isdigit():
        above, below = fraction.split("/")
        return int(whole) + (int(above) / int(below) if int(below) else 0)
    value = number_value(plain)
    return None if value is None else float(value) + half


def year_of(match: Match) -> int | None:
    """Return the year of any of the groups that can hold one."""
    full = group(match, "year") or group(match, "year2")
    if full:
        return int(full)
    short = group(match, "short") or group(match, "short2") or group(match, "of")
    if short:
        return century_of(int(short))
    words = group(match, "words")
    if words:
        value = _year_in_words(words.lower())
        return value if value in YEARS else None
    return None


def _year_in_words(words: str) -> int:
    """Return the year in words: "nineteen seventy two", "two thousand and one", "nineteen oh five"."""
    head, _, tail = words.replace("-", " ").partition(" oh ")
    first, second = words_value(head), words_value(tail)
    return int(first or 0) * (100 if tail else 1) + int(second or 0)


def century_of(short: int) -> int:
    """Return the full year for one of two figures."""
    return (2000 if short <= _PIVOT else 1900) + short


def is_date(month: int, day: int) -> bool:
    """Say whether some year has that day."""
    return 1 <= month <= MOST_MONTHS and 1 <= day <= _MAX_DAY and day <= calendar.monthrange(_LEAP_YEAR, month)[1]


_ATTACKS = (9, 11)
_ATTACKS_FOLLOW = re.compile(r"\s(?:terror(?:ist)?\s)?(?:attacks|hijackings|hijackers|victims|families|Commission)\b")


def month_day(match: Match) -> Expression | None:
    """Read "Aug. 7", "December 4–5, 2025", "4th of July 1999", "9 to 12 of June"; "April 24 and 25" are two."""
    month, day = month_of(match["month"]), ordinal_value(match["day"].replace("-", " "))
    last = ordinal_value(match["last"]) if group(match, "last") else None
    year = year_of(match)
    if day is None or not is_date(month, day) or (last is not None and not is_date(month, last)):
        return None
    if year is None and not match["day"][0].isdigit() and _is_no_month(match):
        return None
    if year is None and (month, day) == _ATTACKS and _ATTACKS_FOLLOW.match(match.string, match.end()):
        year = 2001
    first = Named(unit="day", year=year, month=month, day=day)
    if last is None:
        return first
    end = Named(unit="day", year=year, month=month, day=last)
    return Interval(first, end)


def _is_no_month(match: Match) -> bool:
    """Say whether an ordinal in words stands beside a word that is no month: "the first March on Rome"."""
    before_it = match.start("day") < match.start("month") and not re.search(r"\bof\b|\bday\b", match[0], re.IGNORECASE)
    return match["month"] in {"may", "march", "mar"} or (match["month"] in {"May", "March"} and before_it)


def month(match: Match) -> Expression | None:
    """Read a month with or without its year; "May" and "March" need something beside them that tells."""
    text, word, year = match.string, match["month"], year_of(match)
    meaning = Named(unit="month", year=year, month=month_of(word))
    if year is not None:
        return meaning
    if word.islower() and word != "may" and (len(word) == _ABBREVIATED or word in {"march", "mar"}):
        return None
    return meaning if _month_stands(text, match.start(), match.end(), word) else None


_NAME_BEFORE = re.compile(r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]+\s$")
_IN_MAY = re.compile(r"\b(?:in|(?:end|beginning|start|middle|first|last|day|month|week) of)\s$", re.IGNORECASE)
_AMBIGUOUS_MONTHS = {"may", "march", "mar", "april", "june", "august", "jan", "dec", "jun", "jul", "apr", "oct", "sep"}
_NAME_FOLLOWS = re.compile(r"\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]")
_DETERMINED = re.compile(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s$", re.IGNORECASE)
_EVENT_FOLLOWS = re.compile(
    r"\s(?:[a-z]+[ -])?(?:accession|accord|agreement|attacks?|ballot|budget|ceasefire|conference|congress|contracts?"
    r"|coup|data|deadline|deal|debate|decision|elections?|figures|futures|inauguration|issue|meetings?|polls?|protests?"
    r"|referendum|reports?|round|ruling|session|statement|summit|survey|talks|trip|truce|visit|vote)\b"
)
"""What happens in "the May summit"; "the May government" is a person's."""
_TIME_FOLLOWS = re.compile(
    r"\s(?:to|through|and|or|until)\s[A-Z]|[-–/][A-Z]|\s(?:last|this|next)\syear|['’]s\s|\s?[,.;)]|\s?$"
)


def _in_name(text: str, start: int, end: int, word: str) -> bool:
    """Say whether a month is a person's name: "Jan Egeland", "Zhao Jun, director"; "Korea Jan-Feb" is none."""
    if preposition_before(text, start):
        return word == "Jan" and _NAME_FOLLOWS.match(text, end) is not None
    after_name = _NAME_BEFORE.search(before(text, start)) is not None and text[end : end + 1] not in {"-", "–", "/"}
    return after_name or (word == "Jan" and _NAME_FOLLOWS.match(text, end) is not None)


def _may_stands(text: str, start: int, end: int) -> bool:
    """Say whether "May" or "March" with a capital and no preposition is the month."""
    ahead = before(text, start)
    if _EVENT_FOLLOWS.match(text, end) and _DETERMINED.search(ahead):
        return True
    named = _NAME_BEFORE.search(ahead) is not None
    return not named and not starts_sentence(text, start) and _TIME_FOLLOWS.match(text, end) is not None


def _month_stands(text: str, start: int, end: int, word: str) -> bool:
    if word in {"Jan", "Jun", "June"} and _in_name(text, start, end, word):
        return False
    if word.lower().rstrip(".") not in _AMBIGUOUS_MONTHS:
        return True
    if preposition_before(text, start):
        return word.lower() != "may" or not word.islower() or _IN_MAY.search(before(text, start)) is not None
    if word.lower() in {"may", "march", "mar"}:
        return not word.islower() and _may_stands(text, start, end)
    return _NAME_FOLLOWS.match(text, end) is None


_TURNS = {"week": 4, "after": 5, "before": -5, "last": -3}
_SHORT_DAY = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "weds", "thur", "thurs"}
_FEASTS = re.compile(r"\b(?:bloody|ash|palm|super|fat|black|good|easter|maundy|cyber|ruby|the\slong)\s$", re.IGNORECASE)


def weekday(match: Match) -> Expression | None:
    """Read "Friday", "Fri.", "Friday 31", "Mon 13th"; "sun", "sat" and "wed" alone are words."""
    text, word = match.string, match["weekday"]
    bare = word.lower().rstrip(".")
    day = ordinal_value(match["day"]) if match["day"] else None
    if bare in _SHORT_DAY and day is None and (not word[0].isupper() or not _short_day_stands(text, match, word)):
        return None
    if bare in {"mon", "sat", "sun", "wed"} and word.islower():
        return None
    if _FEASTS.search(before(text, match.start())):
        return None
    if match["tail"]:
        return Named(unit="day", weekday=weekday_of(word), direction=_TURNS[match["tail"].lower().split()[0]])
    return Named(unit="day", weekday=weekday_of(word), day=day)


_DATE_GOES_ON = re.compile(r",?\s(?:\d|[A-Z][a-z]{2})|[-–](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")


def _short_day_stands(text: str, match: Match, word: str) -> bool:
    if word.endswith(".") or preposition_before(text, match.start()):
        return bare_follow(text, match.end()) or word.endswith(".")
    return _DATE_GOES_ON.match(text, match.end()) is not None


def bare_follow(text: str, end: int) -> bool:
    """Say whether no name goes on after an offset ("on Sun Microsystems")."""
    return _NAME_FOLLOWS.match(text, end) is None


def weekdays(match: Match) -> Expression | None:
    """Read "Mondays" as each Monday."""
    number = WEEKDAYS.get(match[0].lower()[:-1])
    return Every(1, f"weekday-{number}") if number else None


_ON_DAY = re.compile(
    r"\b(?:on|for|by|between|until|till|from|since|before|after|to|through|around)\s(?:the\s)?$", re.IGNORECASE
)
_NO_NOUN = re.compile(
    r"\s*(?:$|[.,;:!?)]|(?:and|or|to|at|in|of|when|after|before|with|for|as|until|with|this|next|last)\b)",
    re.IGNORECASE,
)


_SENTENCE_END = re.compile(r"\s?(?:$|[.;!?])")
_COMMON_ORDINAL = 3  # "the first", "the second" and "the third" mostly number something else


def day_alone(match: Match) -> Expression | None:
    """Read "the 15th", "the twenty-third day": a day of the month after "on" and the like, else in need of a month."""
    day = ordinal_value(match["day"])
    if day is None or day > _MAX_DAY:
        return None
    text, start = match.string, match.start()
    bare = match["day"].isdigit()
    if bare and not before(text, start).lower().endswith(" on "):
        return None
    article = bare or match[0][0] in "tT" or before(text, start).lower().endswith(" on ")
    ends = _NO_NOUN if match["day"][0].isdigit() or day > _COMMON_ORDINAL else _SENTENCE_END
    sure = article and _ON_DAY.search(before(text, start)) is not None and ends.match(text, match.end()) is not None
    return Named(unit="day", day=day, direction=None, number=1 if sure else None)


def year(match: Match) -> Expression | None:
    """Read "1998", "1994–97", "2023–24" (a fiscal or split year); counts and numbers of things are none."""
    text, start, first, tail = match.string, match.start(), int(match["year"]), match["last"]
    if tail is None:
        common = first in _COMMON_YEARS
        return Named(unit="year", year=first) if year_may_stand(text, start, match.end(), common=common) else None
    if numbered(text, start) or countable_follows(text, match.end()):
        return None
    last = int(tail) if len(tail) > SHORT else first - first % 100 + int(tail)
    if len(tail) == SHORT and last == first - first % 100 and first % 100 == _LAST_OF_CENTURY:
        last += 100
    if last <= first:
        return None
    if last == first + 1 and len(tail) == SHORT:
        return Named(unit="fiscal-year", year=last, span_year=first)
    return Interval(Named(unit="year", year=first), Named(unit="year", year=last))


def year_words(match: Match) -> Expression | None:
    """Read "nineteen seventy two", "two thousand and twenty" after a word that goes with years."""
    value = year_of(match)
    if value is None or not year_may_stand(match.string, match.start(), match.end(), common=False):
        return None
    return Named(unit="year", year=value)


def year_named(match: Match) -> Expression | None:
    """Read "year 2012", "AD 79", "CY24"."""
    short = len(match["year"]) == SHORT and match[0][0] in "Cc"
    return Named(unit="year", year=century_of(int(match["year"])) if short else int(match["year"]))


def year_short(match: Match) -> Expression | None:
    """Read "'98" after a preposition."""
    return Named(unit="year", year=year_of(match)) if preposition_before(match.string, match.start()) else None


def year_of_era(match: Match) -> Expression | None:
    """Read "330 CE" and "79 A.D."; a year before our era has a value but no days."""
    if numbered(match.string, match.start()) or match["era"].islower():
        return None
    year = int(match["year"])
    return Vague(f"BC{year:04}") if match["era"][0] == "B" else Named(unit="year", year=year)


def decade(match: Match) -> Expression | None:
    """Read "1990s", "'90s", "1990 s", and "1800s" as a century; "his 30s" is an age."""
    if match["years"]:
        year = int(match["years"])
        return Named(unit="century" if year % 100 == 0 and year < _THIS_CENTURY else "decade", year=year)
    quoted = match[0][0] in "'’‘"
    if not quoted and not re.search(
        r"(?:\b(?:the|early|late|mid)[ -]|\d0s\s(?:and|or|to)\s)$", before(match.string, match.start()), re.IGNORECASE
    ):
        return None
    if numbered(match.string, match.start()):
        return None
    return Named(unit="decade", year=1900 + int(match["short"]))


def decade_word(match: Match) -> Expression | None:
    """Read "the nineties", "the noughties", "the eighteen hundreds"; "in his fifties" is an age."""
    named = match["century"] is not None
    if not named and not re.search(
        r"\b(?:the|early|late|mid)[ -]$", before(match.string, match.start()), re.IGNORECASE
    ):
        return None
    word = match["word"].lower()
    if word.endswith("hundreds"):
        return Named(unit="century", year=_CENTURIES[match["century"].lower()])
    if word not in _DECADES:
        return Named(unit="decade", year=2000)
    return Named(unit="decade", year=_CENTURIES[(match["century"] or "nineteen").lower()] + _DECADES[word])


def century(match: Match) -> Expression | None:
    """Read "the 20th century"."""
    number = ordinal_value(match["number"])
    if number is None or not 1 <= number <= _MOST_CENTURIES:
        return None
    return Named(unit="century", year=100 * (number - 1))
