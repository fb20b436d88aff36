"""The record of a summit from the mentions that mean it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.summit import Summit, SummitKind, SummitStatus
from summitkit.model.when import UncertainDate
from summitkit.parse.offices import MINISTER, level
from summitkit.parse.summits.datings import Dating, exact
from summitkit.parse.summits.gatherings import declared_venue, gathered_venue, met_venue
from summitkit.parse.summits.openings import by_month, opening_dating
from summitkit.parse.summits.rules import CONFIDENCE
from summitkit.parse.summits.sides import members_of
from summitkit.parse.summits.standing import standing_of
from summitkit.parse.summits.talkers import level_of_holders
from summitkit.parse.summits.venues import Venue
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.document import Evidence
    from summitkit.parse.scene import Scene
    from summitkit.parse.sources import Sources
    from summitkit.parse.summits.events import Event
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["build"]


def build(scene: Scene, event: Event, events: list[Event], sources: Sources) -> Summit:
    """Return the record of an event; the others lend it place and time where it is on their sidelines."""
    phrase = max(event.mentions, key=lambda mention: _fullness(scene, mention.candidate)).candidate.phrase
    rule = next((mention.candidate.rule for mention in event.mentions if mention.candidate.rule), "summits.part")
    lender = _lender(scene, event, events)
    dating = _dated(scene, event, events, lender)
    venue = _held_at(scene, event, events, lender, dating)
    if dating is None and rule == "summits.talks-with-leader":
        dating = _told_day(scene, event)
    members = members_of(scene, event)
    status, status_span = standing_of(scene, event, dating)
    evidence = _evidence(scene, event, rule, venue, dating)
    evidence["name"] = [_cited(scene, phrase.first, phrase.last, rule)]
    evidence["parties"] = [_cited(scene, first, last, rule) for _, first, last in members]
    if status_span is not None:
        evidence["status"] = [scene.reading.cite(status_span, rule)]
    head = event.mentions[0].candidate.phrase.head
    attribution, chain = sources.attribution(scene.span(head, head + 1))
    return Summit(
        name=scene.text(phrase.first, phrase.last),
        ordinal=event.ordinal,
        body=_body(scene, event),
        kind=event.kind or _kind_by_people(scene, event) or _kind(event),
        parties=tuple(party for party, _, _ in members),
        city=venue.city if venue else None,
        country=venue.country if venue else None,
        start=dating.start if dating else None,
        end=dating.end if dating else None,
        status=status,
        evidence=EvidenceByField({**evidence, **chain}),
        attribution=attribution,
        rule=rule,
        confidence=CONFIDENCE[rule],
    )


def _dated(scene: Scene, event: Event, events: list[Event], lender: Event | None) -> Dating | None:
    """Return when a summit is held by its own mentions, the summit beside it, or the opening of the text."""
    published = scene.reading.published
    dating = _dating(event) or (_dating(lender) if lender and _aside(scene, event) else None)
    if dating is None and event.when is None and _is_main(event, events):
        dating = _lengthened(opening_dating(scene, event.kind, present=event.present), event)
    if dating is None:
        return None
    months = [by_month(when, published) for when in (dating.start, dating.end)]
    dating = attrs.evolve(dating, start=months[0], end=months[1])
    ahead = _to_come(event) or _points_ahead(scene, event, dating)
    return _forward(dating, published) if ahead else dating


def _held_at(
    scene: Scene, event: Event, events: list[Event], lender: Event | None, dating: Dating | None
) -> Venue | None:
    """Return where a summit is held by its mentions, the summit beside it, its declaration or the dateline."""
    venue = _venue(event) or (_venue(lender) if lender else None) or declared_venue(scene, event, events)
    venue = venue or met_venue(scene, event) or gathered_venue(scene, event, events)
    home = scene.home
    if venue is not None or home is None:
        return venue
    if _is_current(dating, scene.reading.published) or _told_from(scene, event, events, dating):
        return Venue(city=home.name, country=home.country, first=home.first, last=home.last)
    return None


def _evidence(
    scene: Scene, event: Event, rule: str, venue: Venue | None, dating: Dating | None
) -> dict[str, list[Evidence]]:
    """Return the words that mention a summit and tell where and when it is held."""
    candidates = [mention.candidate for mention in event.mentions]
    evidence = {"mentions": [_cited(scene, c.phrase.first, c.phrase.last, c.rule or rule) for c in candidates]}
    if venue is not None:
        evidence["city"] = [_cited(scene, venue.first, venue.last, rule)]
    if dating is not None:
        evidence["start" if dating.start else "end"] = [_cited(scene, dating.first, dating.last, rule)]
        if dating.start and dating.end:
            evidence["end"] = evidence["start"]
    return evidence


def _cited(scene: Scene, first: int, last: int, rule: str) -> Evidence:
    return scene.reading.cite(scene.span(first, last), rule)


def _fullness(scene: Scene, candidate: Candidate) -> tuple[int, int, int]:
    """Return how full a name is: what identifies the summit first, then capitals, then the earlier place."""
    phrase = candidate.phrase
    tells = 2 * bool(candidate.bodies or candidate.label) + bool(phrase.ordinal) + 2 * bool(candidate.countries)
    tells += bool(phrase.year or phrase.town)
    return (tells + (scene.forms[phrase.head][:1].isupper()), min(phrase.last - phrase.first, 12), -phrase.first)


def _body(scene: Scene, event: Event) -> str | None:
    for mention in event.mentions:
        for body in mention.candidate.bodies:
            return body.abbreviation or body.name
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        if mention.candidate.label and scene.forms[phrase.head][:1].isupper():
            first = next(
                (i for i in range(phrase.first, phrase.head + 1) if scene.lower[i][:4] in mention.candidate.label),
                phrase.head,
            )
            return scene.text(first, phrase.last if "of" in phrase.right else phrase.head + 1)
    return None


def _venue(event: Event) -> Venue | None:
    venues = [mention.setting.venue for mention in event.mentions if mention.setting.venue is not None]
    venues += [mention.shared for mention in event.mentions if mention.shared is not None]
    return next((venue for venue in venues if venue.city), next(iter(venues), None))


def _lender(scene: Scene, event: Event, events: list[Event]) -> Event | None:
    """Return the summit on whose sidelines this one is held, or in whose host country one side receives the other."""
    first = event.mentions[0].candidate
    if not (first.countries or _aside(scene, event)) or event.when == "next":
        return None
    others = [other for other in events if other is not event and _venue(other) is not None]
    beside = [other for other in others if any(m.candidate.sentence == first.sentence for m in other.mentions)]
    if _aside(scene, event) and (beside or others):
        return (beside or others)[0]
    received = first.rule == "summits.talks-with-leader"
    hosts = [
        other for other in others if received and (place := _venue(other)) and place.country in _pair(scene, event)
    ]
    return hosts[0] if hosts else None


def _aside(scene: Scene, event: Event) -> bool:
    """Say whether the sentence that first names a meeting puts it beside another summit."""
    sentence = scene.reading.layout.sentences[event.mentions[0].candidate.sentence]
    return bool(_BESIDE.intersection(scene.lower[sentence.first : sentence.last])) and event.mentions[
        0
    ].candidate.rule in {
        "summits.talks-with-leader",
        "summits.described",
    }


_BESIDE = frozenset(["sidelines", "sideline", "margins", "during"])


def _pair(scene: Scene, event: Event) -> tuple[object, ...]:
    return tuple(party for party, _, _ in members_of(scene, event))


def _kind_by_people(scene: Scene, event: Event) -> SummitKind | None:
    """Return who talks; ministerial for a body's meeting at which ministers speak and no leader does."""
    first = event.mentions[0].candidate
    if first.rule == "summits.talks-with-leader":
        leaders = level_of_holders(scene, first.phrase) != MINISTER
        return SummitKind.LEADERS if leaders else SummitKind.MINISTERIAL
    if first.rule != "summits.body-meeting" or not event.heads & {"dialogue", "forum"}:
        return None
    sentences = [scene.reading.layout.sentences[mention.candidate.sentence] for mention in event.mentions]
    levels = [
        level(scene.reading.lexicon, side.entity)
        for sentence in sentences
        for side in scene.sides_in(sentence.first, sentence.last)
    ]
    return SummitKind.MINISTERIAL if max(levels, default=0) == MINISTER else None


def _kind(event: Event) -> SummitKind:
    """Return who meets where no mention tells: officials at rounds of talks, leaders elsewhere."""
    return SummitKind.MINISTERIAL if event.heads <= {"talks", "round", "negotiations"} else SummitKind.LEADERS


def _dating(event: Event) -> Dating | None:
    """Return start and end from all mentions, the missing one counted by "two-day"."""
    datings = [mention.setting.dating for mention in event.mentions if mention.setting.dating is not None]
    if not datings:
        return None
    best = max(datings, key=_preciseness)
    start = best.start or next((d.start for d in datings if d.start is not None and d.end is None), None)
    end = best.end or next((d.end for d in datings if d.end is not None and d.start is None), None)
    days = next((m.candidate.phrase.days for m in event.mentions if m.candidate.phrase.days), None)
    start, end = _counted(start, end, days)
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


def _to_come(event: Event) -> bool:
    """Say whether words call a summit the next one or tell of it as to come."""
    told = event.mentions[0].setting.status
    return event.when == "next" or told in {SummitStatus.UPCOMING, SummitStatus.POSTPONED}


_AHEAD_OF_DATE = words("starting beginning runs through until ends begins opens starts meet set")
_BEHIND = words("lasted ran ended opened began met held after wrapped concluded closed since")


def _points_ahead(scene: Scene, event: Event, dating: Dating) -> bool:
    """Say whether the words before a day of the week have it to come: "ahead of Friday's summit", "until Sunday"."""
    first = event.mentions[0].candidate.phrase.first
    sentence = scene.sentence(dating.first)
    near = scene.lower[max(sentence.first, dating.first - _NEAR_DATE) : dating.first]
    ahead = scene.lower[max(0, first - 3) : first]
    if _BEHIND.intersection(near):
        return False
    if "ahead" in ahead or "ahead" in near:
        return True
    planned = bool({"were", "was"}.intersection(near)) and "to" in near
    return planned or bool(_AHEAD_OF_DATE.intersection(near))


_NEAR_DATE = 7


_WEEK = 7
_YEAR = 365


def _forward(dating: Dating, published: datetime.date | None) -> Dating:
    """Return a date to come that was counted back: "is to be held in October" is the next October, not the last."""
    last = dating.end or dating.start
    if published is None or last is None or last.latest is None or last.latest >= published:
        return dating
    weeks = (published - last.latest).days < _WEEK
    if not weeks and (published - last.latest).days > _YEAR:
        return dating
    start, end = (_later(when, weeks=weeks) for when in (dating.start, dating.end))
    return attrs.evolve(dating, start=start, end=end)


def _later(when: UncertainDate | None, *, weeks: bool) -> UncertainDate | None:
    """Return the same weekday a week later, or the same days a year later."""
    if when is None or when.earliest is None or when.latest is None:
        return when
    if weeks:
        more = datetime.timedelta(days=_WEEK)
        return attrs.evolve(when, earliest=when.earliest + more, latest=when.latest + more)
    if _LEAP_DAY in {(day.month, day.day) for day in (when.earliest, when.latest)}:
        return when
    first, last = (day.replace(year=day.year + 1) for day in (when.earliest, when.latest))
    return attrs.evolve(when, earliest=first, latest=last)


_LEAP_DAY = (2, 29)


def _is_current(dating: Dating | None, published: datetime.date | None) -> bool:
    """Say whether a summit is held or over on the day of publication or the day before."""
    last = (dating.end or dating.start) if dating is not None else None
    if published is None or last is None or last.latest is None:
        return False
    first = (dating.start or dating.end) if dating is not None else None
    begun = first is not None and first.earliest is not None and first.earliest <= published
    return begun and (published - last.latest).days <= 1


def _is_main(event: Event, events: list[Event]) -> bool:
    """Say whether the text names no summit that is going on or over more often."""
    held = [other for other in events if other.present] or events
    return event is max(held, key=lambda other: (len(other.mentions), other is event))


def _lengthened(dating: Dating | None, event: Event) -> Dating | None:
    """Return a dating with the end counted from the length that a mention gives: "after the first of the two days"."""
    days = next((m.candidate.phrase.days for m in event.mentions if m.candidate.phrase.days), None)
    if dating is None or not days or dating.start is not dating.end:
        return dating
    start, end = _counted(dating.start, None, days)
    return attrs.evolve(dating, start=start, end=end)


def _told_from(scene: Scene, event: Event, events: list[Event], dating: Dating | None) -> bool:
    """Say whether the text reports from its main summit: one without a date of its own at which people speak or act."""
    return (
        _is_main(event, events) and dating is None and event.present and event.when is None and scene.home is not None
    )


_FUTURE = words("will would scheduled due slated upcoming planned next expected plans forthcoming")


def _told_day(scene: Scene, event: Event) -> Dating | None:
    """Return the day of talks told as past without a date: the sentence's own, or the first sentence's."""
    candidate = event.mentions[0].candidate
    sentences = scene.reading.layout.sentences
    if event.mentions[0].setting.status is SummitStatus.UPCOMING or candidate.when is not None:
        return None
    here = sentences[candidate.sentence]
    start = candidate.phrase.first
    near = scene.lower[max(here.first, start - 3) : start]
    if _FUTURE.intersection(scene.lower[here.first : here.last]) and "after" not in near:
        return None
    opening = sentences[0]
    for moment in (*scene.moments_in(here.first, here.last), *scene.moments_in(opening.first, opening.last)):
        if moment.start is not None and moment.start is moment.end and exact(moment.start):
            return Dating(start=moment.start, end=moment.start, first=moment.first, last=moment.last)
    return None


def _preciseness(dating: Dating) -> tuple[int, int]:
    """Return how many days a dating leaves open, negative so that more is better, and how many ends it gives."""
    days = [when for when in (dating.start, dating.end) if when is not None]
    spread = [
        (when.latest - when.earliest).days for when in days if when.earliest is not None and when.latest is not None
    ]
    yearless = any(when.month is not None for when in days)
    return -min(spread, default=0 if yearless else _UNKNOWN), len(days)


_UNKNOWN = 99999


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
