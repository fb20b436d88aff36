"""Mentions gathered into events: which phrases mean one and the same summit.

Phrases are taken in the order of the text. One that names a summit joins the event that it agrees with, else begins
one of its own; one that can only point back ("the meeting") joins the event that a reader has in mind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.model.when import UncertainDate
from summitkit.parse.summits.recognition import Candidate
from summitkit.parse.summits.setting import Setting, setting_of
from summitkit.parse.summits.venues import Venue
from summitkit.parse.summits.vocabulary import head_of
from summitkit.parse.wording import ordinal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from summitkit.model.actor import Country, Organization
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.datings import Dating

__all__ = ["Event", "Mention", "gather"]


@attrs.frozen(slots=True)
class Mention:
    """A candidate with its setting, and the place told for a whole list of summits that it stands in."""

    candidate: Candidate
    setting: Setting
    shared: Venue | None = None


@attrs.define(slots=True, eq=False)
class Event:
    """A summit in the making: its mentions so far and what they agree on."""

    mentions: list[Mention] = attrs.field(factory=list)
    ordinal: int | None = None
    year: int | None = None
    kind: SummitKind | None = None
    bodies: set[str] = attrs.field(factory=set)
    countries: set[str] = attrs.field(factory=set)
    people: set[str] = attrs.field(factory=set)
    label: set[str] = attrs.field(factory=set)
    heads: set[str] = attrs.field(factory=set)
    city: str | None = None
    country: str | None = None
    start: UncertainDate | None = None
    end: UncertainDate | None = None
    when: str | None = None
    last_sentence: int = -1
    present: bool = False
    series: Event | None = None
    main: bool = False
    foreign: set[int] = attrs.field(factory=set)

    def add(self, mention: Mention, head: str) -> None:
        """Take a mention in."""
        candidate, setting = mention.candidate, mention.setting
        self.mentions.append(mention)
        self.ordinal = self.ordinal or candidate.phrase.ordinal
        self.year = self.year or candidate.phrase.year
        self.kind = self.kind or candidate.kind
        self.bodies.update(body_key(body) for body in candidate.bodies)
        self.countries.update(country.code for country in candidate.countries)
        self.label.update(candidate.label)
        self.people.update(candidate.people)
        self.heads.add(head)
        self.when = self.when or candidate.when
        self.last_sentence = candidate.sentence
        self.present = self.present or setting.present
        venue, dating = setting.venue, setting.dating
        if venue is not None and self.city is None and (self.country is None or self.country == _code(venue.country)):
            self.city, self.country = venue.city, self.country or _code(venue.country)
        if dating is not None and self.start is None and self.end is None:
            self.start, self.end = dating.start, dating.end


def body_key(body: Organization) -> str:
    """Return what tells one organisation from another."""
    return body.name.casefold()


def _code(country: Country | None) -> str | None:
    return None if country is None else country.code


def gather(scene: Scene, candidates: Iterable[Candidate]) -> list[Event]:
    """Return the events that the candidates name, in the order in which they come up."""
    events: list[Event] = []
    found = list(candidates)
    settings = [setting_of(scene, candidate) for candidate in found]
    for number, candidate in enumerate(found):
        mention = Mention(candidate, settings[number], _shared(scene, found, settings, number))
        head = head_of(scene.lower[candidate.phrase.head]) or "summit"
        if _is_elliptic(scene, candidate) and _edition_of(candidate, settings[number], head, events) is None:
            continue
        event = _home_of(mention, head, events, scene.reading.published)
        if number and _in_apposition(scene, found[number - 1], candidate):
            event = next((other for other in events if other.mentions[-1].candidate is found[number - 1]), event)
        edition = _edition_of(candidate, settings[number], head, events)
        apart = edition is not None or _another_part(candidate, settings[number], head, events)
        if event is None and (candidate.rule is not None or apart):
            event = Event(series=edition)
            events.append(event)
        if event is not None:
            event.add(mention, head)
    if events:
        _mark_main(events)
    return events


def _mark_main(events: list[Event]) -> None:
    """Mark the summit that the text is about, and for it the sentences that tell of others elsewhere or later."""
    main = _main_of(events)
    main.main = True
    own = {mention.candidate.sentence for mention in main.mentions}
    for event in events:
        beside = event.mentions[0].candidate.rule == "summits.talks-with-leader" and not _is_ahead(event)
        if event is not main and not beside:
            main.foreign |= {mention.candidate.sentence for mention in event.mentions} - own


def _is_ahead(event: Event) -> bool:
    return any(mention.setting.status is SummitStatus.UPCOMING for mention in event.mentions)


def _main_of(events: list[Event]) -> Event:
    """Return the summit that the text is about: the one named most often, of those going on or over where any is."""
    held = [event for event in events if event.present] or events
    return max(held, key=lambda event: len(event.mentions))


def _shared(scene: Scene, found: list[Candidate], settings: list[Setting], number: int) -> Venue | None:
    """Return the place told after the last summit of a list, for those before it: "A, B and the C summit in Delhi"."""
    if settings[number].venue is not None:
        return None
    for later in range(number + 1, min(len(found), number + 1 + _LISTED)):
        between = scene.lower[found[later - 1].phrase.last : found[later].phrase.first]
        if len(between) > _LINK or any(word not in {",", "and", "the"} for word in between):
            return None
        if settings[later].venue is not None:
            return settings[later].venue
    return None


_LINK = 3
_LISTED = 16  # summits in a list that one place ends


_KINDS = frozenset(["forum", "meeting", "gathering", "conference", "event", "summit"])


def _in_apposition(scene: Scene, name: Candidate, candidate: Candidate) -> bool:
    """Say whether a phrase only says what the one before it is: "the Andean Dialogue, a security forum in Quito"."""
    between = scene.lower[name.phrase.last : candidate.phrase.first]
    known = name.rule is not None and head_of(scene.lower[candidate.phrase.head]) in _KINDS
    return known and len(between) == len((",", "a")) and between[0] == "," and between[1] in {"a", "an", "the"}


def _another_part(candidate: Candidate, setting: Setting, head: str, events: list[Event]) -> bool:
    """Say whether a phrase names another round or phase of a summit named by its rounds: "the first phase"."""
    phrase = candidate.phrase
    located = setting.venue is not None or setting.dating is not None
    return (
        head == "round"
        and bool(phrase.ordinal)
        and located
        and any("round" in event.heads and event.ordinal for event in events)
    )


def _is_elliptic(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a phrase leaves the noun out, so that it means a summit only beside another of the series."""
    word = candidate.phrase.head
    return scene.lower[word] in _NO_NOUN or ordinal(scene.forms[word]) is not None


_NO_NOUN = frozenset(["one", "'s", "’s", "next", "previous", "edition"])
_EDITIONS = frozenset(["summit", "meeting", "gathering", "conference", "forum", "session"])


def _edition_of(candidate: Candidate, setting: Setting, head: str, events: list[Event]) -> Event | None:
    """Return the summit of whose series a phrase names another edition: "next year's gathering"."""
    phrase = candidate.phrase
    told = setting.venue is not None or setting.dating is not None or bool(phrase.ordinal)
    own = candidate.bodies or candidate.countries or candidate.label or candidate.people
    if head not in _EDITIONS or own or not told or not (candidate.when or phrase.ordinal or phrase.year):
        return None
    held = [event for event in events if event.when is None and event.series is None and _recurs(event, head)]
    return max(held, key=lambda event: len(event.mentions), default=None)


def _recurs(event: Event, head: str) -> bool:
    """Say whether a summit can have another edition by the noun `head`."""
    talks = event.mentions[0].candidate.rule == "summits.talks-with-leader"
    return head in event.heads or bool(event.bodies) or (event.kind in {None, SummitKind.LEADERS} and not talks)


_REMEMBERED = 32  # no article tells of more summits; a longer text must not compare every two of its mentions


def _home_of(mention: Mention, head: str, events: list[Event], published: datetime.date | None) -> Event | None:
    """Return the event that a mention means, or None where it begins one (or means none)."""
    candidate = mention.candidate
    possible = [event for event in events[-_REMEMBERED:] if not _conflict(mention, event)]
    if not possible or (candidate.rule is None and not candidate.definite):
        return None
    score, _, number = max(
        (_agreement(mention, event), event.last_sentence, number) for number, event in enumerate(possible)
    )
    least = 1 if candidate.phrase.determiner in {"a", "an"} else 0
    if score > least and candidate.phrase.determiner != "another":
        return possible[number]
    if (
        candidate.definite
        and _points_back(candidate)
        and not candidate.when
        and candidate.rule != "summits.conference-in-town"
    ):
        return _pointed_at(head, [event for event in possible if not _is_past(event, published)] or possible)
    if candidate.definite and candidate.rule is not None and not candidate.bare:
        return _foretold(candidate, possible)
    return None


def _conflict(mention: Mention, event: Event) -> bool:
    """Say whether anything tells that a mention means another summit than an event."""
    candidate = mention.candidate
    ordinal = candidate.phrase.ordinal
    if ordinal and event.ordinal and ordinal != event.ordinal:
        return True
    if candidate.kind and event.kind and candidate.kind is not event.kind and not _loose_kind(candidate, event):
        return True
    if (
        candidate.when != event.when
        and "next" in {candidate.when, event.when}
        and (not candidate.phrase.sides or (candidate.when == "next" and event.present))
    ):
        return True
    if candidate.when == "previous" and event.when is None and event.present:
        return True
    return _others_meet(candidate, event) or _elsewhere(mention, event) or _another_time(mention, event)


def _others_meet(candidate: Candidate, event: Event) -> bool:
    """Say whether other bodies, people or countries meet."""
    bodies = {body_key(body) for body in candidate.bodies}
    if bodies and event.bodies and not bodies & event.bodies:
        return True
    if candidate.people and event.people and not candidate.people & event.people:
        return True
    pair = {country.code for country in candidate.countries}
    return bool(pair and event.countries) and not (pair <= event.countries or event.countries <= pair)


def _loose_kind(candidate: Candidate, event: Event) -> bool:
    """Say whether a bare "summit" may mean a ministers' meeting, for want of a leaders' one."""
    return (
        candidate.bare
        and candidate.definite
        and candidate.kind is SummitKind.LEADERS
        and event.kind is SummitKind.MINISTERIAL
    )


def _elsewhere(mention: Mention, event: Event) -> bool:
    venue = mention.setting.venue
    if venue is None:
        return False
    if venue.city and event.city:
        return venue.city.casefold() != event.city.casefold()
    return bool(venue.country and event.country and venue.country.code != event.country)


def _another_time(mention: Mention, event: Event) -> bool:
    year = mention.candidate.phrase.year
    if year and event.year:
        return year != event.year
    begun = event.start or event.end
    if year and begun is not None and begun.earliest is not None and begun.latest is not None:
        return not begun.earliest.year <= year <= begun.latest.year
    dating = mention.setting.dating
    told = (dating.start or dating.end) if dating else None
    if mention.candidate.bare and mention.candidate.definite:
        return False
    if told is None or begun is None or told.earliest is None or begun.earliest is None:
        return False
    last = (dating.end or dating.start) if dating else None
    if dating is not None and _one_end_each(dating, event):
        return False
    ended = event.end or event.start
    return not _overlap(told, last, begun, ended)


def _one_end_each(dating: Dating, event: Event) -> bool:
    """Say whether one tells the first day alone and the other the last day alone, a few days apart."""
    first = dating.start if dating.end is None else event.start if event.end is None else None
    last = dating.end if dating.start is None else event.end if event.start is None else None
    if first is None or last is None or first.earliest is None or last.latest is None:
        return False
    return 0 <= (last.latest - first.earliest).days <= _LONGEST


_LONGEST = 14


def _overlap(
    one: UncertainDate, one_end: UncertainDate | None, other: UncertainDate, other_end: UncertainDate | None
) -> bool:
    first, last = one.earliest, (one_end or one).latest
    begin, end = other.earliest, (other_end or other).latest
    if first is None or last is None or begin is None or end is None:
        return True
    return first <= end and begin <= last


def _agreement(mention: Mention, event: Event) -> int:
    """Return how much of what tells summits apart a mention shares with an event."""
    candidate = mention.candidate
    phrase = candidate.phrase
    bodies = {body_key(body) for body in candidate.bodies}
    pair = {country.code for country in candidate.countries}
    venue = mention.setting.venue
    score = 2 * len(bodies & event.bodies) + 2 * _alike(candidate.label, event.label)
    score += 2 * bool(pair and pair & event.countries)
    score += 2 * bool(phrase.ordinal and phrase.ordinal == event.ordinal)
    score += 2 * bool(phrase.year and _in_year(phrase.year, event))
    score += bool(venue and venue.city and event.city and venue.city.casefold() == event.city.casefold())
    score += 2 * bool(candidate.when == "next" == event.when and not (candidate.label or event.label))
    if score and candidate.kind and candidate.kind is event.kind:
        score += 1
    dating = mention.setting.dating
    told = dating.start or dating.end if dating else None
    known = event.start or event.end
    if told is not None and known is not None and told == known:
        score += 2
    return score


def _alike(label: frozenset[str], known: set[str]) -> bool:
    """Say whether two names share their words: all of the shorter one's, or half of both."""
    shared = label & known
    return bool(shared) and (shared in (label, known) or 2 * len(shared) >= len(label | known))


def _in_year(year: int, event: Event) -> bool:
    begun = event.start or event.end
    if event.year == year:
        return True
    return begun is not None and begun.earliest is not None and begun.earliest.year == year


def _points_back(candidate: Candidate) -> bool:
    """Say whether nothing in a phrase tells one summit from another but where, when and how long it is held."""
    if candidate.bare:
        return True
    told = candidate.bodies or candidate.countries or candidate.label or candidate.people
    apart = candidate.phrase.ordinal or candidate.phrase.year or _named_after_town(candidate)
    return not (told or apart) and candidate.phrase.determiner in {"the", "this"}


def _is_past(event: Event, published: datetime.date | None) -> bool:
    """Say whether a summit is long over, so that no mere "the summit" means it while another is spoken of."""
    last = event.end or event.start
    if event.when == "previous" or published is None or last is None or last.latest is None:
        return event.when == "previous"
    return (published - last.latest).days > _LONG_OVER


_LONG_OVER = 60


def _pointed_at(head: str, possible: list[Event]) -> Event | None:
    """Return the event that "the summit" or "the meeting" means: the last spoken of, those of the same noun first."""
    same = [event for event in possible if head in event.heads]
    if head in {"talks", "negotiations", "round"} and not same:
        return None
    if head == "summit" and not same:
        same = [event for event in possible if event.kind is not SummitKind.BUSINESS]
    pool = same or possible
    return max(reversed(pool), key=lambda event: event.last_sentence)


def _foretold(candidate: Candidate, possible: list[Event]) -> Event | None:
    """Return the event that was first told without its name: "ended a meeting … the Sixth Nordic Summit"."""
    if candidate.rule == "summits.numbered-conference":
        return None
    for event in reversed(possible):
        vague = not (event.bodies or event.countries or event.people or event.label or event.ordinal or event.year)
        vague = vague and not any(_named_after_town(mention.candidate) for mention in event.mentions)
        near = candidate.sentence - event.last_sentence <= _NEAR or candidate.kind is SummitKind.MINISTERIAL
        same_kind = candidate.kind is None or event.kind is None or candidate.kind is event.kind
        if vague and near and same_kind and not candidate.when and not event.when:
            return event
    return None


_NEAR = 4


def _named_after_town(candidate: Candidate) -> bool:
    """Say whether a phrase sets a summit apart by its town: "the Agra summit"."""
    town = candidate.phrase.town
    return town is not None and town.first < candidate.phrase.head
