"""Mentions gathered into events: which phrases mean one and the same summit.

Phrases are taken in the order of the text. One that names a summit joins the event that it agrees with, else begins
one of its own; one that can only point back ("the meeting") joins the event that a reader has in mind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.parse.summits.agreement import agreement, conflict
from summitkit.parse.summits.editions import edition_of, is_elliptic
from summitkit.parse.summits.event import Event, Mention, body_key
from summitkit.parse.summits.setting import Setting, setting_of
from summitkit.parse.summits.talkers import of_the_two
from summitkit.parse.summits.vocabulary import head_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate
    from summitkit.parse.summits.venues import Venue

__all__ = ["gather"]


def gather(scene: Scene, candidates: Iterable[Candidate]) -> list[Event]:
    """Return the events that the candidates name, in the order in which they come up."""
    events: list[Event] = []
    found = list(candidates)
    settings = [setting_of(scene, candidate) for candidate in found]
    for number, candidate in enumerate(found):
        mention = Mention(candidate, _shared(scene, found, settings, number))
        head = head_of(scene.lower[candidate.phrase.head]) or "summit"
        elliptic = is_elliptic(scene, candidate)
        edition = edition_of(candidate, settings[number], head, events, elliptic=elliptic)
        if elliptic and edition is None:
            continue
        event = _home_of(mention, head, events, scene.reading.published)
        if event is not None and number and _listed_apart(scene, found[number - 1], candidate):
            event = None if event.mentions[-1].candidate is found[number - 1] else event
        if number and _in_apposition(scene, found[number - 1], candidate):
            event = next((other for other in events if other.mentions[-1].candidate is found[number - 1]), event)
        if event is None and events and _again_of_the_two(scene, candidate, events[-1]):
            event = events[-1]
        apart = edition is not None or _another_part(candidate, settings[number], head, events)
        if event is None and events and candidate.rule is None and _is_predicate(scene, candidate):
            event = events[-1]
        if event is None and (candidate.rule is not None or apart):
            event = Event(series=edition, kind=candidate.kind or edition.kind if edition is not None else None)
            event.later = any(other.present for other in events)
            events.append(event)
        if event is not None:
            event.add(mention, head)
    if events:
        _mark_main(events, scene.reading.published)
    return events


def _mark_main(events: list[Event], published: datetime.date | None) -> None:
    """Mark the summit that the text is about, and for it the sentences that tell of others elsewhere or later."""
    main = _main_of(events, published)
    main.main = True
    own = {mention.candidate.sentence for mention in main.mentions}
    for event in events:
        beside = event.of_talks and not _is_ahead(event)
        if event is not main and not beside:
            main.foreign |= {mention.candidate.sentence for mention in event.mentions} - own


def _is_ahead(event: Event) -> bool:
    return any(mention.setting.status is SummitStatus.UPCOMING for mention in event.mentions)


def _main_of(events: list[Event], published: datetime.date | None) -> Event:
    """Return the summit that the text is about: the one named most often, of those going on or just over if any is."""
    own = [event for event in events if event.when is None and event.series is None and not _is_past(event, published)]
    held = [event for event in own if event.present] or own or events
    return max(held, key=lambda event: len(event.mentions))


def _shared(scene: Scene, found: list[Candidate], settings: list[Setting], number: int) -> Setting:
    """Return the setting of a summit with what is told after the last of a list: "A, B and the C summit in Delhi"."""
    own = settings[number]
    for later in range(number + 1, min(len(found), number + 1 + _LISTED)):
        between = scene.lower[found[later - 1].phrase.last : found[later].phrase.first]
        if len(between) > _LINK or any(word not in {",", "and", "the"} for word in between):
            return own
        other = settings[later]
        if other.venue is not None and own.status in {None, SummitStatus.UPCOMING} and _lacks_town(own, other.venue):
            return attrs.evolve(
                own,
                venue=other.venue,
                dating=own.dating or other.dating,
                status=own.status or other.status,
                status_word=own.status_word if own.status is not None else other.status_word,
            )
    return own


def _lacks_town(own: Setting, other: Venue) -> bool:
    """Say whether a setting tells no place, or only the country of another one's town."""
    return own.venue is None or (own.venue.city is None and own.venue.country == other.country)


def _again_of_the_two(scene: Scene, candidate: Candidate, last: Event) -> bool:
    """Say whether talks that "the two" hold are those just told: "X and Y held talks. The two held discussions"."""
    if candidate.rule != "summits.talks-with-leader" or candidate.phrase.ordinal or not last.of_talks:
        return False
    near = candidate.sentence - last.last_sentence == 1
    return near and not candidate.people and of_the_two(scene, candidate.phrase)


_LINK = 3
_LISTED = 16  # summits in a list that one place ends


_KINDS = frozenset(["forum", "meeting", "gathering", "conference", "event", "summit"])


def _in_apposition(scene: Scene, name: Candidate, candidate: Candidate) -> bool:
    """Say whether a phrase only says what the one before it is: "the Andean Dialogue, a security forum in Quito"."""
    between = scene.lower[name.phrase.last : candidate.phrase.first]
    known = (name.rule is not None or name.definite) and head_of(scene.lower[candidate.phrase.head]) in _KINDS
    if not known or tuple(between[-2:-1]) != (",",) or between[-1] not in {"a", "an", "the"}:
        return False
    return all(
        scene.moment(word) or scene.town(word) or scene.lower[word] in {"on", "in", "at", "from"}
        for word in range(name.phrase.last, candidate.phrase.first - 2)
    )


def _listed_apart(scene: Scene, name: Candidate, candidate: Candidate) -> bool:
    """Say whether two numbered summits stand side by side in a list: "the ninth summit of A, the ninth B summit"."""
    between = scene.lower[name.phrase.last : candidate.phrase.first]
    named = name.rule is not None and candidate.rule is not None
    numbered = bool(name.phrase.ordinal and candidate.phrase.ordinal)
    return named and numbered and 0 < len(between) <= _LINK and _LISTS.issuperset(between)


_LISTS = frozenset([",", "and", "the"])


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


def _is_predicate(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a sentence tells what the summit before it is: "It is the alliance's first summit on …"."""
    sentence = scene.sentence(candidate.phrase.head)
    opening = tuple(scene.lower[sentence.first : sentence.first + 2])
    return (
        opening in {("it", "is"), ("it", "was"), ("this", "is")}
        and candidate.phrase.first - sentence.first <= _NEAR + 2
    )


_REMEMBERED = 32  # no article tells of more summits; a longer text must not compare every two of its mentions


def _home_of(mention: Mention, head: str, events: list[Event], published: datetime.date | None) -> Event | None:
    """Return the event that a mention means, or None where it begins one (or means none)."""
    candidate = mention.candidate
    if candidate.rule == "summits.talks-of-states" and _named_after_town(candidate) and candidate.definite:
        there = _held_there(candidate, events[-_REMEMBERED:])
        if there is not None:
            return there
    possible = [event for event in events[-_REMEMBERED:] if not conflict(mention, event)]
    if not possible or (candidate.rule is None and not candidate.definite):
        return None
    if candidate.rule == "summits.talks-with-leader" and _is_of_two_beside(candidate, possible):
        return _of_the_two(candidate, possible)
    if candidate.rule is None and candidate.definite and _named_after_town(candidate):
        return _still_without_town(candidate, possible)
    return _agreeing(mention, head, possible, published)


def _held_there(candidate: Candidate, events: list[Event]) -> Event | None:
    """Return the meeting to come or just told that "the Lisbon talks" mean: one held in that town."""
    town = candidate.phrase.town
    there = [event for event in events if town is not None and event.city == town.name and event.when is None]
    return there[-1] if there else None


def _agreeing(mention: Mention, head: str, possible: list[Event], published: datetime.date | None) -> Event | None:
    """Return the event that agrees best with a mention, else the one that it points back to."""
    candidate = mention.candidate
    score, _, number = max(
        (agreement(mention, event), event.last_sentence, number) for number, event in enumerate(possible)
    )
    least = 1 if candidate.phrase.determiner in {"a", "an"} else 0
    another = least and candidate.phrase.ordinal and candidate.phrase.ordinal != possible[number].ordinal
    if score > least and not another and candidate.phrase.determiner != "another":
        return possible[number]
    again = _told_again(mention, head, possible)
    if again is not None:
        return again
    if (
        candidate.definite
        and _points_back(candidate)
        and not candidate.when
        and candidate.rule != "summits.conference-in-town"
    ):
        near = [event for event in possible if not _is_past(event, published)] or possible
        return _pointed_at(candidate, head, near, published)
    if candidate.definite and candidate.rule is not None and not candidate.bare:
        return (
            None if any(word.endswith("-party") for word in candidate.phrase.left) else _foretold(candidate, possible)
        )
    return None


def _told_again(mention: Mention, head: str, possible: list[Event]) -> Event | None:
    """Return the summit at hand that a sentence only tells the length of: "forces ensure a smooth two-day summit"."""
    candidate, setting = mention.candidate, mention.setting
    apart = candidate.label or candidate.bodies or candidate.countries or candidate.phrase.ordinal or candidate.when
    told = setting.venue or setting.dating or setting.status
    if apart or told or not candidate.phrase.days or candidate.phrase.determiner not in {"a", "an"}:
        return None
    return next((event for event in possible if event.present and head in event.heads and not event.lasting), None)


def _of_the_two(candidate: Candidate, possible: list[Event]) -> Event | None:
    """Return the talks just told that "their meeting" means, of two who met, not of all."""
    talks = [event for event in possible if event.of_talks]
    return next((event for event in reversed(talks) if candidate.sentence - event.last_sentence <= 1), None)


def _is_of_two_beside(candidate: Candidate, possible: list[Event]) -> bool:
    """Say whether "their meeting" or "the meeting" means that of two who met beside a summit of many."""
    if candidate.phrase.determiner == "their":
        return True
    last = max(possible, key=lambda event: event.last_sentence)
    near = candidate.sentence - last.last_sentence <= 1
    talks = any(event.of_talks for event in possible)
    many = bool(last.bodies or last.label) and not last.people
    return candidate.bare and candidate.phrase.determiner == "the" and near and many and not talks


def _still_without_town(candidate: Candidate, possible: list[Event]) -> Event | None:
    """Return the summit that "the Lima pow-wow" means: one held there, else the only one told without a place."""
    town = candidate.phrase.town
    there = [event for event in possible if town is not None and event.city == town.name]
    open_ones = [event for event in possible if event.city is None and event.when is None and not _of_two(event)]
    return there[-1] if there else open_ones[0] if len(open_ones) == 1 else None


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


def _pointed_at(
    candidate: Candidate, head: str, possible: list[Event], published: datetime.date | None
) -> Event | None:
    """Return the event that "the summit" or "the meeting" means: the last spoken of, those of the same noun first."""
    possible = [event for event in possible if _described_alike(candidate, event)] or possible
    same = [event for event in possible if head in event.heads]
    if head in {"talks", "negotiations", "round"} and not same:
        return _of_those_who_met(candidate, possible)
    if head == "summit" and not same:
        same = [event for event in possible if event.kind is not SummitKind.BUSINESS]
    pool = same or possible
    last = max(reversed(pool), key=lambda event: event.last_sentence)
    main = max(pool, key=lambda event: len(event.mentions))
    near = candidate.sentence - last.last_sentence <= _NEAR
    talks = near and head != "summit" and last.mentions[0].candidate.rule == "summits.talks-with-leader"
    if main.present and not last.present and _lies_ahead(last, published):
        return main  # "at the summit" after "his meeting next week"
    return main if not talks and _in_passing(last) and main.present >= last.present else last


def _of_those_who_met(candidate: Candidate, possible: list[Event]) -> Event | None:
    """Return the summit at hand that "the talks" means: "Leaders met in a summit. The talks in Lima come as"."""
    if candidate.rule != "summits.those-who-met":
        return None
    near = [event for event in possible if not event.ahead and candidate.sentence - event.last_sentence <= _NEAR]
    return next((event for event in near if not event.of_talks), None)


def _lies_ahead(event: Event, published: datetime.date | None) -> bool:
    """Say whether a summit is told for a day after that of publication."""
    begins = event.start.earliest if event.start is not None else None
    return event.ahead or (published is not None and begins is not None and begins > published)


def _described_alike(candidate: Candidate, event: Event) -> bool:
    """Say whether an adjective that tells summits apart stands in both: "the informal summit"."""
    own = _ADJECTIVES.intersection(candidate.phrase.left)
    return bool(own & event.left)


_ADJECTIVES = frozenset(["informal", "special", "extraordinary", "emergency", "formal", "ministerial", "mini-summit"])


def _in_passing(event: Event) -> bool:
    """Say whether a summit was only named once, and without an article that would make it known."""
    mention = event.mentions[0]
    return len(event.mentions) == 1 and not mention.candidate.definite


def _foretold(candidate: Candidate, possible: list[Event]) -> Event | None:
    """Return the event that was first told without its name: "ended a meeting … the Sixth Nordic Summit"."""
    last = max(event.last_sentence for event in possible)
    far = candidate.phrase.determiner != "the" or candidate.sentence - last > 1
    talks = candidate.rule == "summits.talks-with-leader" and far
    if candidate.rule == "summits.numbered-conference" or talks or _dated_after(candidate):
        return None
    bodies = {body_key(body) for body in candidate.bodies}
    for event in reversed(possible):
        vague = not (event.bodies or event.countries or event.people or event.label or event.year)
        vague = vague and not (bodies and event.hosts and not bodies & event.hosts)
        vague = vague and (not event.ordinal or (not candidate.phrase.ordinal and len(possible) == 1))
        vague = vague and event.mentions[0].candidate.rule != "summits.talks-with-leader" and not _of_two(event)
        named = event.by_town
        vague = vague and (not named or (candidate.sentence - event.last_sentence <= 1 and event.start is None))
        near = candidate.sentence - event.last_sentence <= _NEAR or candidate.kind is SummitKind.MINISTERIAL
        near = near or (event.mentions[0].candidate.bare and event.mentions[0].candidate.definite)
        same_kind = candidate.kind is None or event.kind is None or candidate.kind is event.kind
        if vague and near and same_kind and not candidate.when and not event.when:
            return event
    return None


def _dated_after(candidate: Candidate) -> bool:
    """Say whether a date follows the noun, which sets a summit apart: "its Astana summit last July"."""
    return any(moment.first > candidate.phrase.head for moment in candidate.phrase.moments)


def _of_two(event: Event) -> bool:
    """Say whether a meeting is told as talks of no length, which two hold: "met for summit talks"."""
    return "talks" in event.heads and not event.lasting


_NEAR = 4


def _named_after_town(candidate: Candidate) -> bool:
    """Say whether a phrase sets a summit apart by its town: "the Agra summit"."""
    town = candidate.phrase.town
    return town is not None and town.first < candidate.phrase.head
