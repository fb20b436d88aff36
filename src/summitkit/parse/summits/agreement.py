"""How well a mention and a summit agree, and whether anything tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.summit import SummitKind
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.when import UncertainDate
    from summitkit.parse.summits.dating import Dating
    from summitkit.parse.summits.event import Event, Mention
    from summitkit.parse.summits.recognition import Candidate
    from summitkit.parse.summits.venues import Venue

__all__ = ["agreement", "conflict"]


def conflict(mention: Mention, event: Event) -> bool:
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
        and not (candidate.when == "next" and _is_foretold(mention, event))
        and not _at_one_time(mention, event)
        and (not candidate.phrase.sides or (candidate.when == "next" and event.present))
    ):
        return True
    if candidate.when == "previous" and event.when is None and event.present:
        return True
    return (
        _other_officers(candidate, event)
        or _others_meet(mention, event)
        or _elsewhere(mention, event)
        or _another_time(mention, event)
    )


def _at_one_time(mention: Mention, event: Event) -> bool:
    """Say whether a summit to come is told for the time of the next one: "a summit next year", "next year's summit"."""
    dating = mention.setting.dating
    if dating is None or dating.start is None or event.start is None or event.present:
        return False
    return _overlap(dating.start, dating.end, event.start, event.end)


def _other_officers(candidate: Candidate, event: Event) -> bool:
    """Say whether others meet by their offices: "the senior officials' meeting" beside "the foreign ministers'"."""
    own = _OFFICES.intersection(candidate.phrase.left)
    known = event.left & _OFFICES
    return bool(own and known) and not own & known


_OFFICES = words("officials foreign finance defence defense trade energy interior health environment agriculture")


def _is_foretold(mention: Mention, event: Event) -> bool:
    """Say whether a summit is another than the one that the text reports and lies ahead, so that it is the next."""
    candidate = mention.candidate
    unnamed = not (candidate.countries or candidate.label or candidate.phrase.town) and mention.bodies <= event.bodies
    return unnamed and event.later and event.ahead and not event.present


def _others_meet(mention: Mention, event: Event) -> bool:
    """Say whether other bodies, people or countries meet."""
    candidate, bodies, pair = mention.candidate, mention.bodies, mention.countries
    if bodies and event.bodies and not bodies & event.bodies:
        return True
    if candidate.rule == "summits.talks-with-leader" and candidate.people and event.bodies and not event.people:
        return True  # two who talk are not the summit that they are at
    if event.of_talks and (bodies or candidate.label) and not (candidate.countries or candidate.people):
        return True  # nor is the summit that they are at their talks
    # "talks with Lopez" may be "talks between Soto and the Chilean president"
    nested = pair < event.countries or event.countries < pair
    if candidate.people and event.people and not candidate.people & event.people and not (nested and pair):
        return True
    if _apart(candidate, event) or _of_many(candidate, event) or _is_new(candidate, event):
        return True
    return bool(pair and event.countries) and not (pair <= event.countries or event.countries <= pair)


def _is_new(candidate: Candidate, event: Event) -> bool:
    """Say whether "a meeting" of two begins other talks than those told before, in which nobody of them took part."""
    if candidate.rule != "summits.talks-with-leader" or candidate.phrase.determiner not in {"a", "an"}:
        return False
    return event.of_talks and not candidate.people & event.people and not candidate.countries


def _of_many(candidate: Candidate, event: Event) -> bool:
    """Say whether many meet at one of two and two at the other: "an international summit on fish"."""
    return bool(_OF_MANY.intersection(candidate.phrase.left)) and bool(event.countries) and not event.bodies


_OF_MANY = frozenset(["international", "global", "world", "regional"])


def _apart(candidate: Candidate, event: Event) -> bool:
    """Say whether talks of two are told apart from a meeting of several: "separate talks with", "private talks"."""
    several, known = _several(candidate.phrase.left), _several(event.left)
    if several and (not several & known if known else event.of_talks):
        return True
    if _OWN.issubset(candidate.phrase.left):
        return True  # "had their own bilateral summit"
    if candidate.rule != "summits.talks-with-leader" or event.of_talks or candidate.phrase.determiner in _POINTING:
        return False
    return bool(_SEVERAL & event.left) or bool(_SEPARATE.intersection(candidate.phrase.left))


_POINTING = frozenset(["the", "this", "their"])
_COUNTS = {
    **dict.fromkeys(words("trilateral tripartite three-way three-nation tri-nation"), 3),
    **dict.fromkeys(words("four-way quadrilateral four-nation"), 4),
    **dict.fromkeys(words("five-way five-nation"), 5),
    **dict.fromkeys(words("six-way six-nation multilateral"), 6),
}
_SEVERAL = frozenset(_COUNTS)


def _several(left: Iterable[str]) -> set[int]:
    """Return how many meet by the words before a noun: 3 for "the tripartite summit"."""
    return {_COUNTS[word] for word in left if word in _COUNTS}


_OWN = frozenset(["own", "bilateral"])
_SEPARATE = words("separate bilateral one-on-one private sideline")


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
    if mention.candidate.definite and (mention.candidate.bare or _by_town(mention, event)):
        return False  # the day beside "the Lima summit" is that of what the sentence tells of it
    if told is None or begun is None or told.earliest is None or begun.earliest is None:
        return False
    last = (dating.end or dating.start) if dating else None
    if dating is not None and _one_end_each(dating, event):
        return False
    ended = event.end or event.start
    return not _overlap(told, last, begun, ended)


def _by_town(mention: Mention, event: Event) -> bool:
    """Say whether nothing but its town, the event's, sets a summit apart: "the Lima summit"."""
    phrase, town = mention.candidate.phrase, mention.candidate.phrase.town
    if town is None or event.city is None or phrase.moments or phrase.year or phrase.ordinal:
        return False
    return town.first < phrase.head and town.name.casefold() == event.city.casefold()


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


def agreement(mention: Mention, event: Event) -> int:
    """Return how much of what tells summits apart a mention shares with an event."""
    candidate = mention.candidate
    phrase = candidate.phrase
    bodies, pair = mention.bodies, mention.countries
    venue = mention.setting.venue
    score = 2 * len(bodies & event.bodies) + 2 * _alike(candidate.label, event.label)
    score += _hosted(candidate, bodies, event)
    score += 2 * bool(_several(phrase.left) & _several(event.left))
    score += 2 * bool(pair and pair & event.countries)
    score += 2 * bool(phrase.ordinal and phrase.ordinal == event.ordinal)
    score += 2 * bool(phrase.year and _in_year(phrase.year, event))
    score += bool(venue and venue.city and event.city and venue.city.casefold() == event.city.casefold())
    score += bool(venue and venue.city and not event.city and candidate.definite and _in_country(venue, event))
    score += 2 * bool(candidate.when == "next" == event.when and not (candidate.label or event.label))
    score += 2 * bool(candidate.when == "next" and event.when is None)
    if score and candidate.kind and candidate.kind is event.kind:
        score += 1
    dating = mention.setting.dating
    told = dating.start or dating.end if dating else None
    known = event.start or event.end
    if told is not None and known is not None and told == known:
        score += 2
    elif _on_the_same_days(mention, event):
        score += 1
    return score


def _on_the_same_days(mention: Mention, event: Event) -> bool:
    """Say whether "the summit" of a day is one told for that day or its weekend."""
    candidate, dating = mention.candidate, mention.setting.dating
    says = candidate.rule in {"summits.described", "summits.named"} and candidate.definite and "summit" in event.heads
    if not says or dating is None or dating.start is None or event.start is None:
        return False
    spread = [
        (when.latest - when.earliest).days for when in (dating.start, event.start) if when.earliest and when.latest
    ]
    return len(spread) > 1 and max(spread) <= 1 and _overlap(dating.start, dating.start, event.start, event.start)


def _in_country(venue: Venue, event: Event) -> bool:
    """Say whether a town lies where a summit is held whose town isn't told: "the Lima summit" after one "in Peru"."""
    return venue.country is not None and venue.country.code == event.country


def _hosted(candidate: Candidate, bodies: frozenset[str], event: Event) -> bool:
    """Say whether the body of one is named before the other, which has no name of its own: "at their summit"."""
    phrase = candidate.phrase
    named = candidate.label or phrase.ordinal or phrase.year or phrase.moments
    if not (bodies or named):
        return bool(candidate.hosts & event.bodies)
    return bool(bodies & event.hosts) and not (event.bodies or event.label)


def _alike(label: frozenset[str], known: set[str]) -> bool:
    """Say whether two names share their words: all of the shorter one's, or half of both."""
    shared = label & known
    return bool(shared) and (shared in (label, known) or 2 * len(shared) >= len(label | known))


def _in_year(year: int, event: Event) -> bool:
    begun = event.start or event.end
    if event.year == year:
        return True
    return begun is not None and begun.earliest is not None and begun.earliest.year == year
