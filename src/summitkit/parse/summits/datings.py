"""When a summit is held, read from its name and the words around it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.when import DatePrecision, UncertainDate
from summitkit.parse.summits.dating import Dating, exact
from summitkit.parse.summits.offsets import offset_dating
from summitkit.parse.summits.vocabulary import (
    CLOSES,
    CLOSING,
    CLOSING_PARTS,
    OPENING,
    OPENING_PARTS,
    OPENS,
    TO_SUMMIT,
)
from summitkit.parse.wording import ordinal, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.scene import Moment, Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["TRAVELS", "dating_of"]


def dating_of(scene: Scene, candidate: Candidate, left: range, right: range) -> Dating | None:
    """Return when the summit is held by its name and the words around it."""
    if candidate.phrase.moments:
        named = _named(scene, candidate)
        finer = _after(scene, candidate, right, "both") if _is_year(named.start) else None
        return finer if finer is not None and finer.start is not None and not _is_year(finer.start) else named
    role = _role_before(scene, candidate)
    if _SIDE.intersection(scene.lower[max(0, candidate.phrase.first - 4) : candidate.phrase.first]):
        return _after(scene, candidate, right, role)  # a day before the name is that of what happens beside the summit
    after = _entered(scene, candidate, right) or _after(scene, candidate, right, role)
    if after is not None and (after.start is None or after.end is None) and role == "both":
        return after  # "the final day of the summit, which began on Sunday"
    return (
        _just_ended(scene, candidate)
        or _at_part(scene, candidate, CLOSING, CLOSING_PARTS, role="end")
        or _at_part(scene, candidate, OPENING, OPENING_PARTS, role="start")
        or _by_noun(scene, candidate)
        or offset_dating(scene, candidate, left)
        or after
        or _before(scene, candidate, left, role)
        or _chronicled(scene, candidate)
        or _just_over(scene, candidate, role)
    )


_SIDE = frozenset(["sidelines", "sideline", "margins", "fringes"])


def _is_year(when: UncertainDate | None) -> bool:
    return when is not None and when.precision is DatePrecision.YEAR


def _named(scene: Scene, candidate: Candidate) -> Dating:
    """Return the dates in the name itself; of the date of a mere session only the month."""
    phrase = candidate.phrase
    moment = _nearest_month(scene, phrase.moments[0], phrase.head)
    if scene.lower[phrase.head] in {"session", "sessions"} and (day := _first_day(moment)) is not None:
        month = UncertainDate.in_month(day.year, day.month)
        return Dating(start=month, end=month, first=moment.first, last=moment.last)
    return _used(scene, moment, role=_role_before(scene, candidate) if moment.first > phrase.head else "both")


def _nearest_month(scene: Scene, moment: Moment, head: int) -> Moment:
    """Return the month of "the July summit" as the nearest July, before or after the day of publication."""
    when, published = moment.start, scene.reading.published
    bare = moment.last <= head and moment.last - moment.first == 1 and when is moment.end
    if not bare or when is None or published is None or when.precision is not DatePrecision.MONTH or not when.earliest:
        return moment
    month = when.earliest
    behind = (published.year - month.year) * _MONTHS + published.month - month.month
    if behind <= _MONTHS // 2:
        return moment
    later = UncertainDate.in_month(month.year + 1, month.month)
    return attrs.evolve(moment, start=later, end=later)


_MONTHS = 12


def _chronicled(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the date at the head of an entry in a chronicle: "June 1999: At the first summit of …"."""
    number = candidate.sentence
    sentences = scene.reading.layout.sentences
    while number and sentences[number - 1].paragraph == sentences[number].paragraph:
        number -= 1
    first = sentences[number].first
    moment = scene.moment(first)
    if moment is None or scene.word(moment.last) not in {":", "—", "–", "-"} or moment.start is not moment.end:
        return None
    return Dating(start=moment.start, end=moment.end, first=moment.first, last=moment.last)


def _first_day(moment: Moment) -> datetime.date | None:
    return moment.start.earliest if moment.start is not None else None


def _single_day(moment: Moment) -> datetime.date | None:
    """Return the day of a date that is exactly one known day."""
    when = moment.start
    return when.earliest if when is not None and when is moment.end and when.earliest == when.latest else None


def _just_ended(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the month of publication as the end of "the just-ended summit"."""
    day = scene.reading.published
    if day is None or not {"just-ended", "just-concluded"}.intersection(candidate.phrase.left):
        return None
    ended = UncertainDate.in_month(day.year, day.month)
    return Dating(start=None, end=ended, first=candidate.phrase.first, last=candidate.phrase.head)


def _at_part(
    scene: Scene, candidate: Candidate, adjectives: frozenset[str], parts: frozenset[str], *, role: str
) -> Dating | None:
    """Return the first or last day that "the opening ceremony on Saturday" or a closing session gives."""
    phrase = candidate.phrase
    sentence = scene.sentence(phrase.head)
    if candidate.when is not None:
        return None
    for word in range(sentence.first, sentence.last - 1):
        inside = role == "start" and phrase.first <= word < phrase.last
        if inside or scene.lower[word] not in adjectives or scene.lower[word + 1] not in parts:
            continue
        near = scene.moments_in(max(sentence.first, word - _PART_REACH), min(sentence.last, word + _PART_REACH))
        days = [m for m in near if _names_days(m) and m.start is m.end and not _quoted_apart(scene, m.first, word)]
        if days:
            nearest = min(days, key=lambda moment: abs(moment.first - word))
            return _used(scene, nearest, role=role)
    return None


_PART_REACH = 14


def _by_noun(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the day that "the inauguration of the summit" or "the close of the summit" shares with its sentence."""
    start = candidate.phrase.first
    sentence = scene.sentence(candidate.phrase.head)
    near = scene.lower[max(sentence.first, start - 5) : start]
    if "of" not in near:
        return None
    noun = near[near.index("of") - 1] if near.index("of") else ""
    which = near[near.index("of") - 2] if noun == "day" and near.index("of") > 1 else ""
    role = (
        "start" if noun in _OUTSETS or which in OPENING else "end" if noun in _CLOSES_OF or which in CLOSING else None
    )
    first = 0 if candidate.sentence <= _LEAD else sentence.first
    days = [moment for moment in scene.moments_in(first, sentence.last) if _single_day(moment) is not None]
    if (role is None and not ordinal(which)) or not days or {"before", "ahead", "until"}.intersection(near):
        return None
    nearest = min(days, key=lambda moment: abs(moment.first - start))
    number, day = ordinal(which), _single_day(nearest)
    if noun == "day" and number and number > 1 and day is not None:
        opened = UncertainDate.on(day - datetime.timedelta(days=number - 1))
        return Dating(start=opened, end=None, first=nearest.first, last=nearest.last)
    return None if _quoted_apart(scene, nearest.first, start) else _used(scene, nearest, role=role or "both")


_LEAD = 2  # sentences in which the day that the text began with is still meant
_OUTSETS = frozenset(["inauguration", "opening", "start", "beginning", "launch", "outset"])
_CLOSES_OF = frozenset(["end", "close", "conclusion", "closing", "finish"])


def _quoted_apart(scene: Scene, one: int, other: int) -> bool:
    """Say whether of two words one alone stands in a quotation."""
    starts, layout = scene.reading.layout.words.starts, scene.reading.layout
    return layout.in_quotation(starts[one]) is not layout.in_quotation(starts[other])


def _after(scene: Scene, candidate: Candidate, right: range, role: str) -> Dating | None:
    """Return what the dates after the name tell."""
    found: Dating | None = None
    for index in right:
        moment = scene.moment(index)
        if moment is None or moment.first != index or not _names_days(moment) or _is_bare_ordinal(scene, moment):
            continue
        if "originally" in scene.lower[max(right.start, index - 4) : index] or scene.word(index - 1) == "since":
            continue
        here = _used(scene, moment, role=_role(scene.lower[candidate.phrase.last : index], role))
        found = here if found is None else _joined(found, here)
    return found


def _entered(scene: Scene, candidate: Candidate, right: range) -> Dating | None:
    """Return the first day of a summit that "enters its third day on Wednesday"."""
    for index in right:
        number = ordinal(scene.lower[index]) if scene.word(index + 1) == "day" else None
        if not number or number == 1 or scene.word(index - 1) != "its":
            continue
        for moment in scene.moments_in(index, scene.sentence(candidate.phrase.head).last):
            if (day := _single_day(moment)) is not None:
                opened = UncertainDate.on(day - datetime.timedelta(days=number - 1))
                return Dating(start=opened, end=None, first=moment.first, last=moment.last)
    return None


def _just_over(scene: Scene, candidate: Candidate, role: str) -> Dating | None:
    """Return the end of a meeting that the sentence calls over without a date: the day of the sentence before."""
    sentence = scene.sentence(candidate.phrase.head)
    if role != "end" or candidate.sentence == 0:
        return None
    before = scene.reading.layout.sentences[candidate.sentence - 1]
    for moment in (*scene.moments_in(sentence.first, sentence.last), *scene.moments_in(before.first, before.last)):
        if _single_day(moment) is not None:
            return Dating(start=None, end=moment.start, first=moment.first, last=moment.last)
    return None


def _is_bare_ordinal(scene: Scene, moment: Moment) -> bool:
    """Say whether a date is no more than "the first", which may be the first of two days of talks."""
    said = scene.lower[moment.first : moment.last]
    return any(word.isalpha() and ordinal(word) is not None for word in said) and len(said) <= len(("the", "first"))


def _names_days(moment: Moment) -> bool:
    """Say whether a date names days or months, of a known year or not."""
    return any(
        when is not None and (when.earliest is not None or when.month is not None)
        for when in (moment.start, moment.end)
    )


def _role(between: Sequence[str], role: str) -> str:
    for word in reversed(between):
        if word in CLOSES:
            return "end"
        if word in OPENS or word == "from":
            return "start"
    return role


def _role_before(scene: Scene, candidate: Candidate) -> str:
    """Return what a date after the phrase dates, by the verb before it: "ended a meeting Thursday"."""
    start = candidate.phrase.first
    words = scene.lower[max(scene.sentence(candidate.phrase.head).first, start - 4) : start]
    if {"at", "in", "during", "after", "before"}.intersection(words[-2:]):
        return "both"  # "the talks ended at the summit"
    if (CLOSES - _UP_TO).intersection(words):
        return "end"
    if OPENS.intersection(words):
        return "start"
    return "both"


_UP_TO = frozenset(["until", "till", "through"])  # "shelved until COP41 in November" has nothing end


_LONGEST = 10


def _used(scene: Scene, moment: Moment, *, role: str) -> Dating:
    """Return what a date tells of a summit: both days or one; of a range too long for a meeting its month alone."""
    first, last = moment.first, moment.last
    if (ago := _ago(scene, moment)) is not None:
        return Dating(start=ago, end=ago, first=first, last=last)
    if moment.start is not moment.end:
        start, end = _within_trip(moment)
        return Dating(start=start, end=end, first=first, last=last)
    before = scene.word(first - 1)
    if before in {"from", "starting", "beginning"}:
        role = "start"
    if before in {"until", "till", "through"}:
        role = "end"
    day = moment.start
    return Dating(
        start=day if role in {"both", "start"} else None,
        end=day if role in {"both", "end"} else None,
        first=first,
        last=last,
    )


def _ago(scene: Scene, moment: Moment) -> UncertainDate | None:
    """Return the year of "three years ago" and the month of "two months earlier", which give no day."""
    said, day = scene.lower[moment.first : moment.last], _first_day(moment)
    if day is None or not {"ago", "earlier", "before"}.intersection(said):
        return None
    if {"year", "years"}.intersection(said):
        return UncertainDate.in_year(day.year)
    return (
        UncertainDate.in_month(day.year, day.month) if {"month", "months", "week", "weeks"}.intersection(said) else None
    )


def _within_trip(moment: Moment) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Return both ends of a range; of one too long for a summit (a whole trip's) the month or year that holds it."""
    start, end = moment.start, moment.end
    if start is None or end is None or start.earliest is None or end.latest is None or start.earliest != start.latest:
        return start, end
    begin, finish = start.earliest, end.latest
    if (finish - begin).days <= _LONGEST:
        return start, end
    same_month = (begin.year, begin.month) == (finish.year, finish.month)
    when = UncertainDate.in_month(begin.year, begin.month) if same_month else UncertainDate.in_year(begin.year)
    return when, when


def _joined(one: Dating, other: Dating) -> Dating:
    """Return a start and a later end told by two dates: "opens on Friday and ends on Sunday", "May 2 and 3"."""
    if one.end is None and other.start is None:
        return attrs.evolve(one, end=other.end, last=other.last)
    if one.start is not None and one.start is one.end and other.start is other.end and other.first - one.last <= 1:
        return attrs.evolve(one, start=_week_of(one.start, other.start), end=other.end, last=other.last)
    return one


def _week_of(day: UncertainDate, other: UncertainDate | None) -> UncertainDate:
    """Return the weekday in the week of another beside it: "Thursday and Friday" are one day apart."""
    if other is None or day.earliest is None or other.earliest is None or not exact(day):
        return day
    weeks, rest = divmod((other.earliest - day.earliest).days, 7)
    return UncertainDate.on(day.earliest + datetime.timedelta(days=7 * weeks)) if weeks > 0 and rest else day


def _before(scene: Scene, candidate: Candidate, left: range, role: str) -> Dating | None:
    """Return the date before the phrase where the words between lead from one to the other."""
    near = scene.lower[max(left.start, candidate.phrase.first - 4) : candidate.phrase.first]
    before = scene.forms[scene.sentence(candidate.phrase.head).first : left.start]
    opening = (
        not any(form.isalpha() for form in before)  # a number of a list at most
        and "," in near
        and scene.word(left.start) not in {"after", "since"}
    )
    if not (TO_SUMMIT.intersection(near) or opening):
        return None
    for index in reversed(left):
        moment = scene.moment(index)
        if moment is None or moment.last > candidate.phrase.first:
            continue  # "before the 15th Nordic summit" gives no day
        if moment.first >= left.start and _names_days(moment):
            between = scene.lower[moment.last : candidate.phrase.first]
            said = (*between, *scene.lower[max(left.start, moment.first - 6) : moment.first])
            if TRAVELS.intersection(said) and not (between[:1] == ("for",) and _is_of_two(candidate)):
                return None  # the day of the journey
            found = _used(scene, moment, role=_role(between, role))
            earlier = scene.moment(moment.first - 2) if scene.word(moment.first - 1) == "and" else None
            if earlier is not None and earlier.first >= left.start and earlier.start is earlier.end:
                return attrs.evolve(found, start=earlier.start, first=earlier.first)
            return found
    return None


def _is_of_two(candidate: Candidate) -> bool:
    """Say whether people travel to meet one other: "will fly to Lima on Monday for talks with Soto"."""
    return bool(candidate.people) and not candidate.bodies


TRAVELS = words(
    """
    arrive arrived arrives arriving leave left leaves leaving depart departed departs fly flew flies flying return
    returned head heads headed travel travels travelled traveled
    """
)
