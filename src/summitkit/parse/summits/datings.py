"""When a summit is held, read from its name and the words around it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from summitkit.model.when import DatePrecision, UncertainDate
from summitkit.parse.summits.clauses import in_aside, is_put_off, meeting_before, said_then
from summitkit.parse.summits.dating import Dating, first_day, joined, names_days, single_day, used
from summitkit.parse.summits.offsets import offset_dating
from summitkit.parse.summits.stages import at_part, by_noun, entered, just_ended, just_over
from summitkit.parse.summits.vocabulary import (
    CLOSES,
    CLOSING,
    CLOSING_PARTS,
    OPENING,
    OPENING_PARTS,
    OPENS,
    TO_SUMMIT,
)
from summitkit.parse.wording import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SAID, ordinal, words

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
        # a day before the name is that of what happens beside the summit, a month that of both
        return _after(scene, candidate, right, role) or _month_before(scene, left)
    after = entered(scene, candidate, right) or _after(scene, candidate, right, role)
    if after is not None and (after.start is None or after.end is None) and role == "both":
        return after  # "the final day of the summit, which began on Sunday"
    return (
        just_ended(scene, candidate)
        or at_part(scene, candidate, CLOSING, CLOSING_PARTS, role="end")
        or at_part(scene, candidate, OPENING, OPENING_PARTS, role="start")
        or by_noun(scene, candidate)
        or offset_dating(scene, candidate, left)
        or after
        or _met_then(scene, candidate)
        or _while_meeting(scene, candidate)
        or _before(scene, candidate, left, role)
        or _planned_for(scene, candidate)
        or _included(scene, candidate)
        or _chronicled(scene, candidate)
        or just_over(scene, candidate, role)
    )


def _month_before(scene: Scene, left: range) -> Dating | None:
    """Return the month in which people met beside a summit: "met in Lima in May on the sidelines of the summit"."""
    months = [moment for moment in scene.moments_in(left.start, left.stop) if _is_month(moment)]
    return used(scene, months[-1], role="both") if months else None


def _met_then(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return when people are told to meet whose meeting the phrase points back to: "will meet on 3 May. The talks"."""
    if candidate.when is not None or candidate.phrase.year:
        return None
    found: Dating | None = None
    told = meeting_before(scene, candidate.phrase)
    for moment in scene.moments_in(told.start, told.stop):
        if names_days(moment) and not said_then(scene, moment):
            here = used(scene, moment, role="both")
            found = here if found is None else joined(found, here)
    return found


def _while_meeting(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the day on which one speaks when meeting another: "said Lopez here Tuesday when meeting with Soto"."""
    start = candidate.phrase.first
    if scene.word(start - 1) not in {"when", "while"}:
        return None
    days = [moment for moment in scene.moments_in(max(0, start - _SPOKEN), start) if single_day(moment) is not None]
    return used(scene, days[-1], role="both") if days else None


def _planned_for(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the time with which a sentence on plans begins: "Next month, Lopez is to host Soto for a summit"."""
    start = candidate.phrase.first
    sentence = scene.sentence(start)
    moment = next(iter(scene.moments_in(sentence.first, min(sentence.first + 4, start))), None)
    if moment is None or moment.last >= start or scene.lower[moment.last] != "," or not names_days(moment):
        return None
    between = scene.lower[moment.last : start]
    planned = _PLANS.intersection(between) and _HOSTS.intersection(between) and not SAID.intersection(between)
    return used(scene, moment, role="both") if planned else None


_HOSTS = words("host hold attend meet welcome receive")
_SPOKEN = 5
_SIDE = frozenset(["sidelines", "sideline", "margins", "fringes"])


def _included(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the day of a list of meetings: "Other meetings will be held in May, including the second summit"."""
    first, start = scene.sentence(candidate.phrase.head).first, candidate.phrase.first
    listed = next((word for word in range(first, start) if scene.lower[word] == "including"), None)
    if listed is None or not {"meetings", "summits"}.intersection(scene.lower[first:listed]):
        return None
    days = [moment for moment in scene.moments_in(first, listed) if names_days(moment)]
    return used(scene, days[-1], role="both") if days else None


def _is_year(when: UncertainDate | None) -> bool:
    return when is not None and when.precision is DatePrecision.YEAR


def _named(scene: Scene, candidate: Candidate) -> Dating:
    """Return the dates in the name itself; of the date of a mere session only the month."""
    phrase = candidate.phrase
    moment = _nearest_month(scene, phrase.moments[0], phrase.head)
    if scene.lower[phrase.head] in {"session", "sessions"} and (day := first_day(moment)) is not None:
        month = UncertainDate.in_month(day.year, day.month)
        return Dating(start=month, end=month, first=moment.first, last=moment.last)
    return used(scene, moment, role=_role_before(scene, candidate) if moment.first > phrase.head else "both")


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


def _after(scene: Scene, candidate: Candidate, right: range, role: str) -> Dating | None:
    """Return what the dates after the name tell."""
    found: Dating | None = None
    for index in right:
        moment = scene.moment(index)
        if moment is None or moment.first != index or not names_days(moment) or _is_bare_ordinal(scene, moment):
            continue
        if (
            _does(scene, right.start, index)
            or _was_planned(scene, right.start, index)
            or scene.word(index - 1) == "since"
            or _was_first(scene, right.start, index)
            or _names_event(scene, moment)
        ):
            continue
        if ordinal(scene.word(index - 1)) is not None:
            continue  # "the second this year"
        if is_put_off(scene, moment):
            return used(scene, moment, role="both")
        stop = index if single_day(moment) is None else moment.last + 1  # "was on Monday opened by"
        told = scene.lower[candidate.phrase.last : stop]
        here = used(scene, moment, role=_role(told, role))
        found = here if found is None else joined(found, here)
    return found


def _does(scene: Scene, start: int, index: int) -> bool:
    """Say whether a date is that of what a summit will do, not of the summit: "will adopt a text on Sunday"."""
    verb = next((scene.word(word + 1) for word in range(start, index) if scene.lower[word] in {"will", "would"}), None)
    return verb is not None and verb in _DEEDS


_DEEDS = words(
    "adopt issue approve discuss sign endorse release publish decide vote debate elect announce address consider"
)


def _names_event(scene: Scene, moment: Moment) -> bool:
    """Say whether a day is part of the name of something else: "arising from the 19 September uprising"."""
    after = scene.forms[moment.last : moment.last + 1]
    noun = bool(after) and after[0].isalpha() and after[0].islower() and after[0] not in _GOES_ON
    figures = any(form[:1].isdigit() for form in scene.forms[moment.first : moment.last])
    return noun and figures and scene.word(moment.first - 1) == "the"


_GOES_ON = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | SAID | words("here there after before amid") | OPENS | CLOSES


def _was_first(scene: Scene, start: int, index: int) -> bool:
    """Say whether a date is that of the first of a series: "an event that Lopez first organised in 2010"."""
    near = scene.lower[max(start, index - 4) : index]
    return "first" in near and near.index("first") + 1 < len(near) and near[near.index("first") + 1].endswith("ed")


def _was_planned(scene: Scene, start: int, index: int) -> bool:
    """Say whether a date is one that no longer holds: "originally scheduled for 3 May"."""
    before = scene.lower[start:index]
    if tuple(before[-2:]) in {("off", "from"), ("postponed", "from"), ("delayed", "from"), ("moved", "from")}:
        return True
    planned = next((word for word in range(len(before) - 1, -1, -1) if before[word] in _NO_LONGER), None)
    return planned is not None and "," not in before[planned:]


_NO_LONGER = frozenset(["originally", "initially", "previously"])


def _is_bare_ordinal(scene: Scene, moment: Moment) -> bool:
    """Say whether a date is no more than "the first", which may be the first of two days of talks."""
    said = [word for word in scene.lower[moment.first : moment.last] if word not in {"the", "this", "year"}]
    return len(said) == 1 and said[0].isalpha() and ordinal(said[0]) is not None


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


def _before(scene: Scene, candidate: Candidate, left: range, role: str) -> Dating | None:
    """Return the date before the phrase where the words between lead from one to the other."""
    near = (*_verb_before_day(scene, candidate), *scene.lower[max(left.start, candidate.phrase.first - 4) : left.stop])
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
        if moment.first >= left.start and names_days(moment) and not in_aside(scene, index, candidate.phrase.first):
            between = scene.lower[moment.last : candidate.phrase.first]
            said = (*between, *scene.lower[max(left.start, moment.first - 6) : moment.first])
            planned = _is_planned(between) and not (between[:1] == (",",) and _PLANS.intersection(between))
            if _PREPARES.intersection(between) or planned:
                return None  # "meet on Monday to prepare the summit", "agreed on Monday to hold a summit"
            if _is_statement(scene, moment, between):
                continue
            if (
                TRAVELS.intersection(said)
                and not _is_month(moment)
                and not (between[:1] == ("for",) and _is_of_two(candidate))
            ):
                return None  # the day of the journey
            found = used(scene, moment, role=_role(between, role))
            earlier = scene.moment(moment.first - 2) if scene.word(moment.first - 1) == "and" else None
            if earlier is not None and earlier.first >= left.start and earlier.start is earlier.end:
                return attrs.evolve(found, start=earlier.start, first=earlier.first)
            return found
    return None


_PLANS = words("plans is are will due")
_PREPARES = words("prepare prepares preparing preparation preparations preparatory ahead")


def _is_month(moment: Moment) -> bool:
    """Say whether a date is a month, in which people both go to a summit and hold it."""
    return moment.start is not None and moment.start.precision is DatePrecision.MONTH


def _verb_before_day(scene: Scene, candidate: Candidate) -> Sequence[str]:
    """Return the verb that a day parts from the summit: "hosted on 14 October the summit"."""
    day = scene.moment(candidate.phrase.first - 1 - bool(candidate.phrase.determiner))
    verb = scene.lower[max(0, day.first - 2) : day.first] if day is not None else ()
    return tuple(word for word in verb if word in OPENS | CLOSES | {"hosted", "held", "hosts", "attended"})


def _is_statement(scene: Scene, moment: Moment, between: Sequence[str]) -> bool:
    """Say whether a date is that of a statement about what is to come: "said on Monday that he would attend"."""
    return said_then(scene, moment) and bool(_REPORTED.intersection(between))


def _is_planned(between: Sequence[str]) -> bool:
    """Say whether words lead from a date to a summit that is to be held."""
    return any(pair[0] == "to" and pair[1] in {"hold", "host", "convene", "call"} for pair in pairwise(between))


_REPORTED = words("it he she they that would will could might may")


def _is_of_two(candidate: Candidate) -> bool:
    """Say whether people travel to meet one other: "will fly to Lima on Monday for talks with Soto"."""
    return bool(candidate.people) and not candidate.bodies


TRAVELS = words(
    """
    arrive arrived arrives arriving leave left leaves leaving depart departed departs fly flew flies flying return
    returned head heads headed travel travels travelled traveled
    """
)
