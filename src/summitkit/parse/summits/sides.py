"""Who meets at a summit: the sides that its name gives, else those whose leaders the text has there, else its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.summit import SummitKind
from summitkit.parse.offices import LEADER, MINISTER, level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.events import Event

__all__ = ["Member", "enumerated", "members_of"]

Member = tuple["Party", int, int]
"""A party with the words that name it."""

_GATHERS = frozenset(
    ["brings", "bring", "bringing", "brought", "gathers", "gather", "gathering", "includes", "include", "including", "comprising", "comprises", "groups", "grouping", "between", "from", "attended", "involving", "unites", "uniting"]
)
_OWN_VOICE = frozenset(["eu", "european union"])
_PAIR = 2
_LEAST_LIST = 3


def members_of(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the parties of a summit, each once, with the words that give them."""
    named = tuple(_named(event))
    bodies = tuple(_bodies(event, scene))
    if _speaks_for_members(bodies):
        others = tuple(member for member in named if not isinstance(member[0], (Country, Person)))
        return _once((*bodies, *(others if len(named) < _PAIR else named)))
    listed = tuple(enumerated(scene, event))
    found = _once((*named, *listed))
    if len(found) >= _PAIR:
        return found
    present = _once((*found, *_present(scene, event)))
    return present or _once(bodies)


def _speaks_for_members(bodies: tuple[Member, ...]) -> bool:
    """Say whether the body that meets is one that news treats as a party in place of its members: the EU."""
    return any(str(body).casefold() in _OWN_VOICE for body, _, _ in bodies)


def _named(event: Event) -> Iterator[Member]:
    """Yield the countries, people's countries and second bodies that the summit's names give."""
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        for side in phrase.sides:
            country = side.country if isinstance(side.entity, (Country, Person)) else None
            if country is not None and country in mention.candidate.countries:
                yield country, side.first, side.last
            elif (
                isinstance(side.entity, Organization)
                and side.first > phrase.head
                and {"between", "with"}.intersection(phrase.right)
            ):
                yield side.entity, side.first, side.last


def _bodies(event: Event, scene: Scene) -> Iterator[Member]:
    for mention in event.mentions:
        for side in mention.candidate.phrase.sides:
            if isinstance(side.entity, Organization) and side.entity in mention.candidate.bodies:
                yield side.entity, side.first, side.last
    yield from _subject_bodies(scene, event)


def _subject_bodies(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the bodies whose leaders or ministers the sentence of the first mention begins with: "EU leaders"."""
    first = event.mentions[0].candidate
    sentence = scene.reading.layout.sentences[first.sentence]
    for side in scene.all_sides_in(sentence.first, first.phrase.first):
        if isinstance(side.entity, Organization) and {"leaders", "ministers", "officials", "foreign"}.intersection(
            scene.lower[side.last : side.last + 4]
        ):
            yield side.entity, side.first, side.last


def enumerated(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the parties of a list beside a mention: "brings together the ten members of ASEAN as well as China and Japan"."""
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        for word in range(sentence.first, sentence.last):
            if scene.lower[word] in _GATHERS:
                listed = tuple(_list_after(scene, word, sentence.last))
                if len(listed) >= _LEAST_LIST or scene.lower[word] in {"brings", "gathers", "attended"}:
                    yield from listed


def _list_after(scene: Scene, word: int, stop: int) -> Iterator[Member]:
    """Yield the countries and bodies that follow a word with nothing but commas, "and" and small words between them."""
    index = word + 1
    gap = 0
    while index < stop and gap <= _GAP:
        side = scene.side(index)
        if side is not None and side.first >= word and side.form != "pronoun":
            if isinstance(side.entity, (Country, Organization, Place)):
                yield side.entity, side.first, side.last
            index, gap = side.last, 0
            continue
        if scene.lower[index] in {".", ";", "said", "which", "who", "that", "in", "on"}:
            return
        index += 1
        gap += scene.lower[index - 1] not in {",", "and", "the", "as", "well"}


_GAP = 6


def _present(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the countries of leaders (of ministers, at a ministers' meeting) whom a sentence has at the summit."""
    least = LEADER if event.kind is not SummitKind.MINISTERIAL else MINISTER
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        for side in scene.sides_in(sentence.first, sentence.last):
            country = side.country
            if country is not None and isinstance(side.entity, Person) and _comes(scene, side, least):
                yield country, side.first, side.last


def _comes(scene: Scene, side: Side, least: int) -> bool:
    return level(scene.reading.lexicon, side.entity) >= least


def _once(members: tuple[Member, ...]) -> tuple[Member, ...]:
    found: dict[str, Member] = {}
    for member in members:
        found.setdefault(str(member[0]), member)
    return tuple(found.values())
