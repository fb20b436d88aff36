"""When a summit is held: the dates of all its mentions taken together, else what the text tells beside them."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitStatus
from summitkit.model.when import DatePrecision, UncertainDate
from summitkit.parse.summits.clauses import is_ahead_of, is_put_off, is_this, named_from
from summitkit.parse.summits.dating import Dating, exact
from summitkit.parse.summits.forwarding import forward
from summitkit.parse.summits.gatherings import gathered_dating
from summitkit.parse.summits.occasions import occasion_of
from summitkit.parse.summits.openings import by_month, days_met, opening_dating
from summitkit.parse.summits.visits import tour_dating, visit_dating
from summitkit.parse.summits.vocabulary import HEADS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.event import Event, Mention

__all__ = ["held_when", "is_aside", "is_no_report"]


def held_when(scene: Scene, event: Event, lender: Event | None) -> Dating | None:
    """Return when a summit is held by its own mentions, the summit beside it, or the opening of the text."""
    published = scene.reading.published
    dating = _dating(scene, event) or occasion_of(scene, event)
    if dating is None and lender is not None and is_aside(scene, event):
        dating = _dating(scene, lender)
        dating = _around(dating) if dating is not None and _follows(scene, event) else dating
    year = dating is not None and dating.start is not None and dating.start.precision is DatePrecision.YEAR
    talks = event.of_talks
    spoken_of = event.mentions[0].candidate.rule == "summits.talks-of-states" and not event.present  # no report of it
    ahead = spoken_of or (talks and _is_ahead(scene, event))
    if (dating is None or year) and event.when is None and event.main and not ahead:
        ahead = any(mention.setting.status in _NOT_HELD for mention in event.mentions) or is_no_report(scene, event)
        opening = _lengthened(scene, opening_dating(scene, reported=not ahead, present=event.present), event)
        dating = opening if dating is None or (opening and _same_year(opening, dating)) else dating
    dating = (
        dating
        or _told_day(scene, event)
        or (gathered_dating(scene, event) if event.main and event.when is None else None)
        or visit_dating(scene, event)
        or tour_dating(scene, event)
    )
    if dating is None:
        return None
    months = [by_month(when, published) for when in (dating.start, dating.end)]
    dating = attrs.evolve(dating, start=months[0], end=months[1])
    ahead = _to_come(event) or _points_ahead(scene, event, dating)
    back = {"yesterday", "ago"}.intersection(scene.lower[dating.first : dating.last])
    moved = forward(dating, published) if ahead and not back else dating
    return dating if _is_far(moved, published, event) else moved


def _is_far(dating: Dating, published: datetime.date | None, event: Event) -> bool:
    """Say whether a day lies more than half a year ahead, or a month of a summit that nothing calls the next one."""
    day = dating.start or dating.end
    first = day.earliest if day is not None and (exact(day) or not _to_come(event)) else None
    return published is not None and first is not None and (first - published).days > _HALF_YEAR


_HALF_YEAR = 200
_NOT_HELD = frozenset([SummitStatus.UPCOMING, SummitStatus.POSTPONED, SummitStatus.CANCELLED])


_DEEP = 6


def is_no_report(scene: Scene, event: Event) -> bool:
    """Say whether a text is no report from a summit: it tells what the summit would do, or names it in passing."""
    first = event.mentions[0].candidate
    own = first.when is None and ((first.bare and first.phrase.determiner == "the") or is_this(scene, first.phrase))
    if first.sentence > _DEEP and len(event.mentions) == 1 and not own:
        return True  # named in passing: the text is about something else
    if event.present:
        return False
    for mention in event.mentions:
        last = mention.candidate.phrase.last
        stop = min(scene.sentence(mention.candidate.phrase.head).last, last + _NEAR_DATE)
        if {"would", "will"}.intersection(scene.lower[last:stop]):
            return True
    return False


def _is_ahead(scene: Scene, event: Event) -> bool:
    """Say whether the sentence that first names a meeting tells of what is to come."""
    sentence = scene.reading.layout.sentences[event.mentions[0].candidate.sentence]
    return bool(_FUTURE.intersection(scene.lower[sentence.first : sentence.last]))


def _same_year(one: Dating, other: Dating) -> bool:
    first, second = one.start or one.end, other.start
    return bool(first and second and first.earliest and second.earliest and first.earliest.year == second.earliest.year)


def _dating(scene: Scene, event: Event) -> Dating | None:
    """Return start and end from all mentions, the missing one counted by "two-day"."""
    datings = [
        mention.setting.dating
        for mention in event.mentions
        if mention.setting.dating is not None
        and not (
            event.present and not mention.candidate.phrase.moments and is_ahead_of(scene, mention.candidate.phrase)
        )
    ]
    if not datings:
        return None
    put_off = [dating for dating in datings if is_put_off(scene, dating)]
    best = max(put_off or datings, key=_preciseness)
    if put_off:
        return best
    if best.end is None:  # "opened on Friday" and "said on Friday at the summit"
        best = next((dating for dating in datings if dating.start == dating.end == best.start), best)
    best = _by_opening(event, datings, best)
    start = best.start or next((d.start for d in datings if d.start is not None and d.end is None), None)
    end = best.end or next((d.end for d in datings if d.end is not None and d.start is None), None)
    days = _length_told(event)
    if days is None and start is None and event.main:
        days = days_met(scene)
    if start is end and any(_failed(scene, mention) for mention in event.mentions):
        start = None
    start, end = _counted(start, end, days)
    if start == end:
        opened = [one.start for one in datings if one.end is None and _just_before(one.start, start)]
        start = opened[0] if opened else start
    if start and end and start.earliest and end.latest and start.earliest > end.latest:
        start, end = best.start, best.end
    met = any(m.candidate.countries and m.candidate.phrase.head < m.candidate.phrase.last - 1 for m in event.mentions)
    if (
        start is not None
        and end is None
        and exact(start)
        and met
        and len(event.countries) <= _PAIR
        and not event.bodies
    ):
        end = start  # two leaders meet for a day unless the text says more
    return attrs.evolve(best, start=start, end=end)


_PAIR = 2


def _failed(scene: Scene, mention: Mention) -> bool:
    """Say whether a summit of some days is told to have failed, so that the day is its last: "had failed to agree"."""
    after = scene.lower[mention.candidate.phrase.last : mention.candidate.phrase.last + 3]
    return (mention.candidate.phrase.days or 1) > 1 and bool(_FAILED.intersection(after))


_FAILED = frozenset(["failed", "collapsed"])


def _just_before(one: UncertainDate | None, other: UncertainDate | None) -> bool:
    """Say whether a day is a few days before another: "on the second day" tells that the first was the day before."""
    if (
        one is None
        or other is None
        or not exact(one)
        or not exact(other)
        or one.earliest is None
        or other.earliest is None
    ):
        return False
    return 0 < (other.earliest - one.earliest).days <= _LONGEST


_LONGEST = 3


def _to_come(event: Event) -> bool:
    """Say whether words call a summit the next one or tell of it as to come."""
    told = event.mentions[0].setting.status
    return event.when == "next" or told in {SummitStatus.UPCOMING, SummitStatus.POSTPONED}


_AHEAD_OF_DATE = words(
    "gather gathers convene convenes hosts starting beginning runs through until ends begins opens starts meet set "
    "hold holds host start wraps wrap closes concludes conclude finishes"
)
_BEHIND = words("lasted ran ended opened began met held after wrapped concluded closed since")


def _points_ahead(scene: Scene, event: Event, dating: Dating) -> bool:
    """Say whether the words before a day of the week have it to come: "ahead of Friday's summit", "until Sunday"."""
    first = event.mentions[0].candidate.phrase.first
    sentence = scene.sentence(dating.first)
    near = scene.lower[max(sentence.first, dating.first - _NEAR_DATE) : dating.first]
    ahead = scene.lower[max(0, first - 3) : first]
    if _BEHIND.intersection(near) or event.when == "previous":
        return False
    if "ahead" in ahead or "ahead" in near or _runs_from(scene, dating):
        return True
    planned = bool({"were", "was"}.intersection(near)) and "to" in near
    planned = planned or ("to", "be") in pairwise(scene.lower[sentence.first : dating.first])
    before = scene.lower[sentence.first : first]
    own = sentence.first <= first < sentence.last
    later = dating.first >= first  # not the day of the journey itself
    coming = bool(own and later and _COMING.intersection(before) and {"attend", "for"}.intersection(before))
    coming = coming and "had" not in before
    follows = "follows" in scene.lower[first : dating.first]
    return planned or follows or coming or bool(_AHEAD_OF_DATE.intersection(near))


def _runs_from(scene: Scene, dating: Dating) -> bool:
    """Say whether people meet from a day on: "gather in the resort of Arica from Tuesday for a summit"."""
    first = scene.sentence(dating.first).first
    verbs = {"gather", "gathers", "meet", "meets", "host", "hosts", "convene", "convenes"}
    return scene.word(dating.first - 1) == "from" and bool(verbs.intersection(scene.lower[first : dating.first]))


_COMING = words("arrived arrives left leaves flew flies headed heads landed travels travelled")


_NEAR_DATE = 7


def _lengthened(scene: Scene, dating: Dating | None, event: Event) -> Dating | None:
    """Return a dating with the end counted from the length that a mention gives: "after the first of the two days"."""
    days = _length_told(event)
    if dating is None or not days or dating.start is not dating.end:
        return dating
    over = any(_failed(scene, mention) for mention in event.mentions)
    start, end = _counted(None if over else dating.start, dating.end if over else None, days)
    return attrs.evolve(dating, start=start, end=end)


_TOLD = words("held had after following met during from for hosted in at")
_FUTURE = words("will would scheduled due slated upcoming planned next expected plans forthcoming")


def _told_day(scene: Scene, event: Event) -> Dating | None:
    """Return the day of talks told as past without a date: the sentence's own, or the first sentence's."""
    candidate = event.mentions[0].candidate
    sentences = scene.reading.layout.sentences
    if candidate.rule != "summits.talks-with-leader":
        return None
    if event.mentions[0].setting.status is SummitStatus.UPCOMING or candidate.when is not None:
        return None
    here = sentences[candidate.sentence]
    start = candidate.phrase.first
    near = scene.lower[max(here.first, start - 3) : start]
    if _FUTURE.intersection(scene.lower[here.first : here.last]) and "after" not in near:
        return None
    pointed = candidate.phrase.determiner in {"the", "this", "their", "his", "her", "its"}
    if not (pointed or _TOLD.intersection(scene.lower[max(here.first, start - _NEAR_DATE) : start])):
        return None
    opening = sentences[0]
    for moment in (*scene.moments_in(here.first, here.last), *scene.moments_in(opening.first, opening.last)):
        if moment.start is not None and moment.start is moment.end and exact(moment.start):
            return Dating(start=moment.start, end=moment.start, first=moment.first, last=moment.last)
    return None


def _preciseness(dating: Dating) -> tuple[int, int, int]:
    """Return how many days a dating leaves open, negative so that more is better, and how many ends it gives."""
    days = [when for when in (dating.start, dating.end) if when is not None]
    spread = [
        (when.latest - when.earliest).days for when in days if when.earliest is not None and when.latest is not None
    ]
    yearless = any(when.month is not None for when in days)
    length = _length(dating)
    whole = 0 if not length else 2 if length <= _FEW else -1  # days of the summit, not of a whole journey
    told = int(len(days) == 1)  # "opened on Friday" tells more than "will issue a statement on Saturday"
    return -min(spread, default=0 if yearless else _UNKNOWN), whole or told, len(days)


_UNKNOWN = 99999
_FEW = 4


def _length(dating: Dating) -> int:
    """Return the days between start and end, 0 where one is missing."""
    start, end = dating.start, dating.end
    if start is None or end is None or start.earliest is None or end.latest is None:
        return 0
    return (end.latest - start.earliest).days


def _counted(
    start: UncertainDate | None, end: UncertainDate | None, days: int | None
) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Return both days where one day and the length are known."""
    if not days:
        return start, end
    more = datetime.timedelta(days=days - 1)
    if start is not None and (end is None or end == start) and exact(start):
        return start, UncertainDate.on(_day(start) + more)
    if end is not None and start is None and exact(end):
        return UncertainDate.on(_day(end) - more), end
    return start, end


def _day(when: UncertainDate) -> datetime.date:
    assert when.earliest is not None  # noqa: S101 - for the type checker; callers have looked
    return when.earliest


def _length_told(event: Event) -> int | None:
    """Return how many days the first mention that tells so gives a summit: "the five-day summit"."""
    return next((m.candidate.phrase.days for m in event.mentions if m.candidate.phrase.days), None)


def _by_opening(event: Event, datings: list[Dating], best: Dating) -> Dating:
    """Return the dating of "the five-day summit, which opened on Sunday" rather than a single day told beside it."""
    days = _length_told(event)
    if best.start != best.end or not days or days == 1:
        return best
    return next((one for one in datings if _is_one_end(one)), best)


def _is_one_end(dating: Dating) -> bool:
    """Say whether a dating tells the day of the opening or of the closing alone."""
    told = dating.start if dating.end is None else dating.end if dating.start is None else None
    return told is not None and exact(told)


def is_aside(scene: Scene, event: Event) -> bool:
    """Say whether the sentence that first names a meeting puts it beside another summit."""
    first = event.mentions[0].candidate
    sentence = scene.reading.layout.sentences[first.sentence]
    beside = _follows(scene, event) or any(
        scene.lower[word] in _BESIDE or (scene.lower[word] == "during" and _names_meeting(scene, word, sentence.last))
        for word in range(sentence.first, sentence.last)
    )
    start = named_from(scene, first.phrase)
    itself = bool(_BESIDE.intersection(scene.lower[max(sentence.first, start - 3) : start]))
    return beside and not itself and first.rule in _BESIDES


def _names_meeting(scene: Scene, word: int, stop: int) -> bool:
    """Say whether "during" is followed by a summit, not by somebody's stay."""
    near = list(scene.lower[word + 1 : min(stop, word + 8)])
    return bool(HEADS.keys() & set(near[: near.index(",")] if "," in near else near))


def _follows(scene: Scene, event: Event) -> bool:
    """Say whether a meeting is told to come right after another: "a regional summit in the wake of the Andean one"."""
    first = event.mentions[0].candidate
    last, stop = first.phrase.last, scene.reading.layout.sentences[first.sentence].last
    return tuple(scene.lower[last : last + 4]) == ("in", "the", "wake", "of") and _names_meeting(scene, last + 3, stop)


def _around(dating: Dating) -> Dating:
    """Return the month of a dating, in which what follows it is held too."""
    day = dating.end or dating.start
    if day is None or day.earliest is None:
        return dating
    month = UncertainDate.in_month(day.earliest.year, day.earliest.month)
    return attrs.evolve(dating, start=month, end=month)


_BESIDE = frozenset(["sidelines", "sideline", "margins"])
_BESIDES = frozenset(["summits.talks-with-leader", "summits.described", "summits.business-forum"])
