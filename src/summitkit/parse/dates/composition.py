"""Joins expressions that stand beside each other into the one that they say together.

The passes, each linear: neighbours ("Friday, Oct. 23", "the first week of 2015", "two days after today"); parts
("early", "the end of"); intervals ("from Oct. 29 to Nov. 2"); bounds ("since 2021"); and what can't stand alone goes.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import attrs

from summitkit.parse.dates.expressions import (
    Bounded,
    Clock,
    Expression,
    Found,
    Holiday,
    Inside,
    Interval,
    Lasting,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Vague,
)
from summitkit.parse.dates.joining import join
from summitkit.parse.dates.lending import hosted, up_to
from summitkit.parse.dates.matching import in_small_letters, small_pattern
from summitkit.parse.dates.vocabulary import PARTS, SPACE, any_of

__all__ = ["compose"]

_GAP = 24
_LOOK = 44
_DATES = (Named, Near, Holiday, Inside, Part, Nth, Shifted)
_PART_WORDS = any_of(set(PARTS) - {"late", "later", "early", "earlier", "mid"})


def _left(pattern: str) -> re.Pattern[str]:
    return small_pattern(rf"(?<![\w-]){pattern}$")


_PART_BEFORE = _left(
    rf"(?:(?:the{SPACE})?(?P<of>(?:very{SPACE})?(?:{_PART_WORDS})|(?:early|later?|earlier|latter|middle){SPACE}"
    rf"(?:part|half|days|months|weeks|years)){SPACE}of{SPACE}(?:the{SPACE})?"
    rf"|(?P<word>early|earlier|mid|middle|late|later|end(?=-))(?:{SPACE}on)?(?:{SPACE}(?:in|of)(?:{SPACE}the)?)?(?:{SPACE}|-))"
)
_WEEK_BEFORE = _left(
    rf"(?:the{SPACE})?(?P<week>week{SPACE}(?:beginning|starting|of|commencing|ending|ended)(?:{SPACE}on)?|w/c){SPACE}"
    rf"(?:the{SPACE})?"
)
_TURN_BEFORE = _left(rf"(?P<turn>last|past|this|next|coming|upcoming){SPACE}")
_BOUND_BEFORE = _left(
    rf"(?P<bound>(?:on|in){SPACE}or{SPACE}(?:after|later{SPACE}than|since|before)|(?:no|not){SPACE}(?:earlier|sooner){SPACE}than|not{SPACE}(?:later{SPACE}than|after|before)"
    rf"|(?:since|after|before){SPACE}or{SPACE}(?:in|on)|as{SPACE}(?:early|late){SPACE}as"
    rf"|since|(?:any{SPACE}time{SPACE}from|starting|beginning|effective)(?:{SPACE}(?:on|in|from|with))?"
    rf"|after|(?:later|newer|older|greater){SPACE}than|before|prior{SPACE}to|(?:earlier|sooner){SPACE}than|ahead{SPACE}of|in{SPACE}advance{SPACE}of|by|no{SPACE}later{SPACE}than"
    rf"|until|till?|up{SPACE}(?:to|until)|pre-|post-|[<>][ ]?=?){SPACE}?(?:the{SPACE})?(?:year{SPACE})?"
)
_BOUND_AFTER = small_pattern(
    rf"{SPACE}(?:(?:or|and){SPACE}(?P<bound>later|earlier|above|beyond|onwards?|(?:after|before)(?={SPACE}?(?:[.,;:!?)]|$)))|(?P<on>onwards?|on(?={SPACE}?[.,;])))(?![a-z])",
)
_AMOUNT_BEFORE = _left(
    rf"(?P<bound>(?:more|less|fewer){SPACE}than|at{SPACE}(?:least|most)|over|under|up{SPACE}to|within){SPACE}(?:the{SPACE})?"
)
_BOUNDS = {
    "more than": "over", "over": "over", "less than": "at-most", "fewer than": "at-most", "at most": "at-most",
    "under": "at-most", "up to": "at-most",
}  # fmt: skip
_IN_BEFORE = _left(
    rf"(?:in|(?P<within>within)){SPACE}(?:(?:exactly|about|around|roughly|approximately|another|just|some){SPACE})?"
)
_COUNTED_FROM = re.compile(r"\s(?:of|after|before)\b")
_NO_MORE_IN = _left(
    rf"(?:(?:first|second|third|only|last|best|worst|highest|lowest|biggest|largest)(?:{SPACE}[a-z]{{1,12}}){{0,2}}"
    rf"|lows?|highs?|level|times?|once|twice){SPACE}in{SPACE}"
)
_SIDES = {
    "on or after": "since", "on or later than": "since", "on or since": "since", "in or after": "since",
    "on or before": "by", "in or before": "by", "no earlier than": "since", "no sooner than": "since",
    "not sooner than": "since",
    "not after": "by", "not before": "since", "newer than": "after", "older than": "before",
    "greater than": "after",
    "not earlier than": "since",
    "not later than": "by", ">": "after", "<": "before",
    "since or in": "since", "since or on": "since", "after or in": "since", "after or on": "since",
    "before or in": "by", "before or on": "by", "as late as": "by",
    "pre-": "before", "post-": "after", "sooner than": "before", "in advance of": "before",
    "since": "since", "as early as": "since", "after": "after", "later than": "after", "later": "since",
    "before": "before", "prior to": "before", "earlier than": "before", "ahead of": "before", "earlier": "by",
    "by": "by", "no later than": "by", "until": "by", "till": "by", "til": "by", "up to": "by", "up until": "by",
    ">=": "since", "> =": "since", "<=": "by", "< =": "by",
}  # fmt: skip
_TO = {", to", ", until", ", through", "to", "-", "–", "—", "~", "through", "thru", "until", "till", "to the", "-to-"}
_FROM = _left(rf"(?P<word>from|between|during{SPACE}from){SPACE}(?:the{SPACE})?")

Pass = Callable[[str, Found, int], Found]


def compose(text: str, found: list[Found]) -> list[Found]:
    """Return the expressions after all passes, in order and without overlaps."""
    small = in_small_letters(text)
    joined = _neighbours(small, found)
    turned = _each(small, joined, _with_turn)
    parted = _neighbours(small, _each(small, turned, _with_part))
    ranged = _intervals(small, _each(small, parted, _with_amount))
    return [one for one in _bounded(small, _ended(small, ranged)) if _stands_alone(one.meaning)]


def _ended(text: str, found: list[Found]) -> list[Found]:
    """Give a length of time the day that it ends with: "the nine months ended Sept. 30", "the four months to April"."""
    done = list(found)
    for index, (one, other) in enumerate(itertools.pairwise(found)):
        gap = gap_between(text, one, other)
        meaning = None if gap is None else up_to(one.meaning, gap, other.meaning)
        if meaning is not None and text[max(0, one.start - 4) : one.start].lower() == "the ":
            done[index] = attrs.evolve(one, meaning=meaning)
    return done


def _each(text: str, found: list[Found], step: Pass) -> list[Found]:
    """Give each expression to a step, with the end of the one before, which the step must not look past."""
    done: list[Found] = []
    for one in found:
        done.append(step(text, one, done[-1].end if done else 0))
    return done


def _look(pattern: re.Pattern[str], text: str, one: Found, floor: int) -> re.Match[str] | None:
    return pattern.search(text, max(floor, one.start - _LOOK), one.start)


def gap_between(text: str, one: Found, other: Found) -> str | None:
    """Return what stands between two expressions, in lower case and with single spaces; None where it is too much."""
    between = text[one.end : other.start]
    if len(between) > _GAP or "\n\n" in between:
        return None
    return " ".join(between.lower().split()).removesuffix(" the") or (" " if between else "")


def _neighbours(text: str, found: list[Found]) -> list[Found]:
    """Join neighbours until none of those that touch make one expression; each join takes one of them away."""
    joined: list[Found] = []
    for one in found:
        current = one
        while joined and (together := _together(text, joined[-1], current)) is not None:
            joined.pop()
            current = together
        joined.append(current)
    return joined


def _together(text: str, one: Found, other: Found) -> Found | None:
    gap = gap_between(text, one, other)
    meaning = None if gap is None else join(one.meaning, gap, other.meaning)
    if meaning is None:
        return None
    closes = gap == "(" and text[other.end : other.end + 1] == ")"
    rule = one.rule if isinstance(meaning, (Nth, Shifted, Holiday)) else other.rule
    return Found(one.start, other.end + closes, rule, meaning)


def _with_turn(text: str, one: Found, floor: int) -> Found:
    """Read "last Oct. 23", "next 5/12"."""
    meaning = one.meaning
    if not isinstance(meaning, Named) or meaning.unit != "day" or meaning.year or not meaning.month:
        return one
    match = _look(_TURN_BEFORE, text, one, floor)
    if match is None:
        return one
    direction = {"last": -1, "past": -1, "this": 0}.get(match["turn"].lower(), 1)
    return attrs.evolve(one, start=match.start("turn"), meaning=attrs.evolve(meaning, direction=direction))


def _with_part(text: str, one: Found, floor: int) -> Found:
    """Read "early May", "the end of 1989", "earlier this year", "the week of Feb. 4"."""
    meaning = one.meaning
    if not isinstance(meaning, _DATES):
        return one
    if _unit_of(meaning) == "day":
        match = _look(_WEEK_BEFORE, text, one, floor)
        return one if match is None else attrs.evolve(one, start=match.start("week"), meaning=Part("week", meaning))
    match = _look(_PART_BEFORE, text, one, floor)
    if match is None or isinstance(meaning, Shifted):  # which counts units
        return one
    words = (match["of"] or match["word"]).lower().split()
    if words[0] == "latter" and words[1] == "half":
        year = _unit_of(meaning) == "year"
        half = Inside(Named(unit="half", number=2), meaning) if year else Part("half-2", meaning)
        return attrs.evolve(one, start=match.start("of"), meaning=half)
    which = PARTS.get("late" if words[0] == "latter" else words[-1 if words[0] == "very" else 0], "mid")
    start = match.start("of") if match["of"] else match.start("word")
    return attrs.evolve(one, start=start, meaning=Part(which, meaning))


def _unit_of(meaning: Expression) -> str:
    if isinstance(meaning, (Named, Near)):
        return meaning.unit
    return "day" if isinstance(meaning, Holiday) else ""


def _with_amount(text: str, one: Found, floor: int) -> Found:
    """Read "in two weeks" as a date to come, and the bounds of "more than three days"."""
    meaning = one.meaning
    if not isinstance(meaning, (Lasting, Shifted)):
        return one
    match = _look(_AMOUNT_BEFORE, text, one, floor)
    if match is not None and match["bound"].lower() != "within":
        bound = _BOUNDS.get(" ".join(match["bound"].lower().split()), "at-least")
        return attrs.evolve(one, meaning=attrs.evolve(meaning, bound=bound))
    if isinstance(meaning, Lasting) and meaning.count is not None and "-" not in text[one.start : one.end]:
        inside = _look(_IN_BEFORE, text, one, floor)
        if inside and inside["within"]:
            follows = _COUNTED_FROM.match(text, one.end)
            within = Shifted(count=meaning.count, unit=meaning.unit, sign=1, bound="within")
            return one if follows else attrs.evolve(one, meaning=within)
        if inside and not _look(_NO_MORE_IN, text, one, 0):
            rest = meaning.rest and Shifted(count=meaning.rest.count, unit=meaning.rest.unit, sign=1)
            shifted = Shifted(count=meaning.count, unit=meaning.unit, sign=1, anchor=rest, bound="in")
            return attrs.evolve(one, meaning=shifted)
    return one


def _intervals(text: str, found: list[Found]) -> list[Found]:
    """Join "from A to B", "between A and B", "A–B"; a list ("Tuesday or Thursday") stays apart."""
    done: list[Found] = []
    for one in found:
        for piece in _split_lists(text, one):
            interval = _interval(text, done[-1], piece, done[-2].end if len(done) > 1 else 0) if done else None
            if interval is not None:
                done[-1] = interval
                _host(text, done)
            else:
                done.append(piece)
    return done


def _host(text: str, done: list[Found]) -> None:
    """Join a range to the week or month right before it: "next week from Tuesday to Thursday"."""
    if len(done) > 1 and text[done[-2].end : done[-1].start] == " ":
        together = hosted(done[-2].meaning, done[-1].meaning)
        if together is not None:
            last = done.pop()
            done[-1] = attrs.evolve(last, start=done[-1].start, meaning=together)


def _split_lists(text: str, one: Found) -> list[Found]:
    """Return "April 24 and 25" as two days; a day to another stays one interval."""
    meaning = one.meaning
    if not isinstance(meaning, Interval) or not isinstance(meaning.first, Named) or meaning.first.unit != "day":
        return [one]
    match = _LIST.search(text, one.start)
    if match is None or match.end() >= one.end or _BETWEEN.search(text, max(0, one.start - 10), one.start):
        return [one]
    return [
        Found(one.start, match.start(), one.rule, meaning.first),
        Found(match.end(), one.end, one.rule, meaning.last),
    ]


_LIST = small_pattern(rf"{SPACE}(?:and|or|&){SPACE}|,{SPACE}(?=\d{{1,2}}(?:st|nd|rd|th)?{SPACE}and)")
_BETWEEN = small_pattern(r"\bbetween\s(?:the\s)?$")


def _interval(text: str, one: Found, other: Found, floor: int) -> Found | None:
    if not (isinstance(one.meaning, (*_DATES, Vague)) and isinstance(other.meaning, (*_DATES, Vague))):
        return None
    gap = gap_between(text, one, other)
    if gap is None:
        return None
    opening = _look(_FROM, text, one, floor)
    between = opening is not None and opening["word"].lower() == "between"
    if not (gap in _TO or (between and gap in {"and", "and the", "and now"})):
        return None
    first, last = _as_day(one.meaning), _as_day(other.meaning)
    if first is None or last is None or (opening is None and isinstance(one.meaning, Vague)):
        return None
    if opening is None and not _alike(first, last):
        return None
    start = one.start if opening is None else opening.start("word")
    return Found(start, other.end, "dates.interval", Interval(first, last))


def _as_day(meaning: Expression) -> Expression | None:
    """Return "now" as today; None for other vague times."""
    if isinstance(meaning, Vague):
        return Near("day", 0) if meaning.value == "PRESENT_REF" else None
    return meaning


def _alike(one: Expression, other: Expression) -> bool:
    """Say whether two dates can bound an interval without "from": neither is a bare count of units."""
    return not isinstance(one, Shifted) and not isinstance(other, Shifted) and not isinstance(one, Part)


def _bounded(text: str, found: list[Found]) -> list[Found]:
    """Give each expression its bound, where that reaches into no other one ("in 1998 and later in September")."""
    done = _each(text, found, _with_bound)
    starts = [*(one.start for one in found), len(text)][1:]
    return [new if new.end <= start else old for old, new, start in zip(found, done, starts, strict=True)]


def _with_bound(text: str, one: Found, floor: int) -> Found:
    """Read "since 2021", "by 2030", "2012 or later"; the bound stays outside the words of the date."""
    meaning = one.meaning
    if not isinstance(meaning, _DATES):
        return one
    later = _BOUND_AFTER.match(text, one.end)
    if later and (later["bound"] or _look(_FROM, text, one, floor)):
        side = "by" if later["bound"] and later["bound"].lower() in {"earlier", "before"} else "since"
        return attrs.evolve(one, end=later.end(), meaning=Bounded(side, meaning))
    if text[one.end : one.end + 1] in {"'", "’"} or (isinstance(meaning, Shifted) and meaning.mentioned):
        return one
    match = _look(_BOUND_BEFORE, text, one, floor)
    if match is None:
        return one
    side = _SIDES.get(" ".join(match["bound"].lower().split()), "since")
    return attrs.evolve(one, meaning=Bounded(side, meaning))


def _stands_alone(meaning: Expression) -> bool:  # noqa: PLR0911  (a return for each case of the match)
    """Say whether an expression means a time by itself: "morning" and "the 15th" do not."""
    match meaning:
        case Named(unit="day", day=day, month=None, weekday=None, number=None) if day is not None:
            return False
        case Shifted(bound="open"):
            return False
        case Named(unit="half", year=None):
            return False
        case Clock(value=value):
            return ":" in value
        case Nth(whole=None):
            return False
        case Part(which="week" | "weekend", whole=Named(day=day)) if day is not None:
            return True
        case Interval(first=Named() as first, last=Named() as last):
            return _stands_alone(first) or _stands_alone(last)
        case Part(whole=whole) | Bounded(date=whole):
            return _stands_alone(whole)
        case _:
            return True
