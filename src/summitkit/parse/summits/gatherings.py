"""Where the summit is held that a text is about, told apart from its name: where leaders gather or two people meet."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.model.summit import SummitStatus
from summitkit.parse.summits.clauses import meeting_before, said_then
from summitkit.parse.summits.dating import Dating, names_days, used
from summitkit.parse.summits.datings import TRAVELS
from summitkit.parse.summits.openings import prepares
from summitkit.parse.summits.talkers import met_range
from summitkit.parse.summits.venues import Venue, place_at
from summitkit.parse.summits.vocabulary import LEADERS, MINISTERIAL
from summitkit.parse.wording import AUXILIARIES, SAID, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.scene import Scene, Town
    from summitkit.parse.summits.event import Event

__all__ = [
    "declared_venue",
    "gathered_dating",
    "gathered_venue",
    "lone_town",
    "met_venue",
    "spoken_venue",
    "trip_venue",
    "visited_venue",
    "welcomed_venue",
]

_PAIR = 2


def met_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the town where a sentence has the two people of bilateral talks meet: "agreed to meet in Split"."""
    talks = event.mentions[0].candidate
    if talks.rule == "summits.talks-with-leader" and (told := met_range(scene, talks.phrase)):
        return next((found for word in told if (found := place_at(scene, word, told.stop)) is not None), None)
    if talks.rule == "summits.those-who-met":
        told = meeting_before(scene, talks.phrase)
        return next((found for word in told if (found := place_at(scene, word, told.stop)) is not None), None)
    people = event.people
    if not people or len(event.countries) > _PAIR:
        return None
    places = scene.kept("places to meet", _places_to_meet)
    first = min((places[name] for name in people if name in places), key=itemgetter(0), default=None)
    return None if first is None else first[1]


def _places_to_meet(scene: Scene) -> dict[str, tuple[int, Venue]]:
    """Return the first place where a sentence has each person meet somebody, with its word: "X will meet Y in Lima"."""
    places: dict[str, tuple[int, Venue]] = {}
    for word, form in enumerate(scene.lower):
        earlier = {"since", "last", "had"}.intersection(scene.lower[max(0, word - 3) : word])
        if form in _MEETINGS and scene.word(word + 1) == "in" and not earlier:
            sentence = scene.sentence(word)
            found = place_at(scene, word + 1, sentence.last)
            if found is not None:
                for side in scene.sides_in(sentence.first, sentence.last):
                    places.setdefault(str(side.entity), (word, found))
    return places


_MEETINGS = frozenset(["meet", "meets", "met", "meeting"])


def gathered_venue(scene: Scene, event: Event, events: list[Event]) -> Venue | None:
    """Return the town where leaders or ministers gather for the summit named most: "as the leaders met in Quito"."""
    if event.when is not None:
        return None
    aside = (other for other in events if other is not event and not other.main)
    others = [mention.candidate.phrase for other in aside for mention in other.mentions]
    for word in scene.kept("places to gather", _gatherings_in):
        if any(phrase.first <= word < phrase.last for phrase in others):
            continue
        found = place_at(scene, word, scene.sentence(word).last)
        if found is not None:
            return found
    return None


_GATHERING = words("table meet met meeting gather gathered gathering convened convene assembled talks")


_WHO = LEADERS | MINISTERIAL | {"they"}


def _gatherings_in(scene: Scene) -> list[int]:
    """Return the "in" or "at" after leaders or ministers that meet, in the sentences before any other event."""
    found = []
    for word, form in enumerate(scene.lower):
        if form in {"in", "at"} and scene.word(word - 1) in _GATHERING and not scene.word(word - 2).endswith("-party"):
            before = scene.lower[max(scene.sentence(word).first, word - _GATHER_REACH) : word]
            after = scene.lower[word : min(word + _SOON, scene.sentence(word).last)]
            if _WHO.intersection(before) and not _OTHER_TIMES.intersection((*before, *after)):
                found.append(word)
    return found


def gathered_dating(scene: Scene, event: Event) -> Dating | None:
    """Return the day on which the text at its beginning has leaders or ministers meet: "when they meet on Friday"."""
    for sentence in scene.reading.layout.sentences[:_OPENING]:
        verb = next((word for word in range(sentence.first, sentence.last) if scene.lower[word] in _VERBS), None)
        if verb is None or prepares(scene, sentence):
            continue
        who = scene.lower[max(sentence.first, verb - _SUBJECT) : verb]
        if not _WHO.intersection(who) or _PAST_TIMES.intersection(who):
            continue
        towns = {town.name.casefold() for town in scene.towns_in(verb, sentence.last)}
        if event.city and towns and event.city.casefold() not in towns:
            continue
        moments = scene.moments_in(verb, min(verb + _SUBJECT, sentence.last))
        days = [moment for moment in moments if names_days(moment) and not said_then(scene, moment)]
        if days:
            return used(scene, days[0], role="both")
    return None


_PAST_TIMES = words("last previous earlier ago had")
_OPENING = 4
_SUBJECT = 12
_VERBS = words("meet met gather gathered convene convened assemble assembled")
_GATHER_REACH = 40
_SOON = 5


_OTHER_TIMES = words("last next previous earlier ago when had will")


_NAMED_AFTER_PLACE = words("declaration agenda consensus communique communiqué statement commitment")


def declared_venue(scene: Scene, event: Event, events: list[Event]) -> Venue | None:
    """Return the town that a declaration is named after, which is where the text's main summit was held."""
    if event is not events[0] or event.when == "next":
        return None
    for town in scene.towns:
        named = {scene.word(town.last), scene.word(town.last + 1)} & _NAMED_AFTER_PLACE
        if named and scene.forms[town.last][:1].isupper():
            return Venue(city=town.name, country=town.country, first=town.first, last=town.last)
    return None


def visited_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the town where a sentence that names the summit has its people: "arrived in Quito … to attend"."""
    if event.when is not None:
        return None
    for mention in event.mentions:
        start = mention.candidate.phrase.first
        sentence = scene.sentence(start)
        for word in range(sentence.first, start):
            if scene.lower[word] in _THERE and _COME.intersection(scene.lower[max(sentence.first, word - 6) : word]):
                found = place_at(scene, word, start, going=True)
                if found is not None and not _BETWEEN.intersection(scene.lower[word:start]):
                    return found
    return None


def spoken_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the town in which a foreign leader speaks at a summit that the text is about: "told reporters in Lima"."""
    if not (event.main and event.present) or event.when is not None:
        return None
    for sentence in scene.reading.layout.sentences[: _OPENING + _OPENING]:
        for word in range(sentence.first + 1, sentence.last):
            if scene.lower[word] != "in" or scene.word(word - 1) not in {"reporters", "journalists"}:
                continue
            found = place_at(scene, word, min(sentence.last, word + _SOON))
            who = [side.country for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Person)]
            if found is not None and found.city and who[:1] not in ([], [None], [found.country]):
                return found
    return None


def welcomed_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the place to which the main summit has leaders come: "welcomed world leaders to the White House"."""
    if not event.main or event.when is not None:
        return None
    for sentence in scene.reading.layout.sentences[:_OPENING]:
        for word in range(sentence.first + 2, sentence.last):
            near = scene.lower[max(sentence.first, word - _SOON) : word]
            if scene.lower[word] in {"to", "at"} and "leaders" in near and _WELCOMES.intersection(near):
                return place_at(scene, word, min(sentence.last, word + _SOON), going=True)
    return None


_WELCOMES = words("welcomed welcomes hosted hosts received greeted")


def trip_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the town to which one of two goes before their talks are told: "will fly to Lima. They will talk"."""
    first = event.mentions[0].candidate
    held = {"held", "had"}.intersection(scene.lower[max(0, first.phrase.first - 3) : first.phrase.first])
    if first.rule != "summits.talks-with-leader" or first.when is not None or held:
        return None
    sentences = scene.reading.layout.sentences
    start = sentences[max(0, first.sentence - _TRIP_REACH)].first
    hosts = {party.code for party in first.countries}
    for word in range(first.phrase.first, start, -1):
        if scene.lower[word] not in _THERE or not _GOES.intersection(scene.lower[max(start, word - 6) : word]):
            continue
        found = place_at(scene, word, scene.sentence(word).last, going=True)
        if found is not None and found.city and (not hosts or (found.country and found.country.code in hosts)):
            return found
    return None


_TRIP_REACH = 3
_GOES = TRAVELS | words("visit visits visited visiting trip landed lands")


def lone_town(scene: Scene, event: Event) -> Venue | None:
    """Return the only town of a sentence that names a summit held or under way, unless it is somebody's elsewhere."""
    if event.when is not None or event.of_talks:
        return None
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        sentence = scene.sentence(phrase.head)
        near = scene.lower[max(sentence.first, phrase.first - _PAST_REACH) : phrase.first]
        if mention.setting.status is SummitStatus.UPCOMING or _ELSEWHEN.intersection(near):
            continue
        towns = [town for town in scene.towns_in(sentence.first, sentence.last) if _may_hold(scene, town, near)]
        if len({town.name for town in towns}) == 1:
            return Venue(city=towns[0].name, country=towns[0].country, first=towns[0].first, last=towns[0].last)
    return None


def _may_hold(scene: Scene, town: Town, near: Sequence[str]) -> bool:
    """Say whether a town of the sentence may be the summit's: not one that speaks, where one speaks or comes from.

    Nor a state of a list that is a town as well: "leaders of Brunei, Singapore and Laos".
    """
    side = scene.side(town.first)
    listed = {scene.word(town.first - 1), scene.word(town.last)} & {",", "and"}
    if (listed and side is not None and isinstance(side.entity, Country)) or scene.word(town.last) in _OF_STATES:
        return False
    before = scene.lower[max(0, town.first - _PAST_REACH) : town.first]
    left = bool({"left", "leaves", "from"}.intersection(before[-2:])) and "after" not in near
    speaks = scene.word(town.last) in SAID | AUXILIARIES or scene.word(town.last) in {"'s", "’s"}
    return not (left or speaks or SAID.intersection(before) or "reporters" in before)


_OF_STATES = words("presidency government administration authorities process")
_PAST_REACH = 5
_ELSEWHEN = words("ahead before prior since like unlike than")
_THERE = frozenset(["in", "at", "to", "for", "into"])
_COME = words("arrived arrives arriving met meet meeting landed flew flies traveled travelled is are was were visiting")
_BETWEEN = words("said told added whose while although but since")
