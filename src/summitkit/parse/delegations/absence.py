"""Who stays away: those of whom a text says anywhere that they don't come, and in whose place somebody else does."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["absentees"]

_ABSENT = words(
    """
    absent absence miss skip skips skipped skipping boycott boycotts boycotted cancel cancelled canceled missing
    unable declined pleading empty stay-away withdrew absentee absentees regrets
    """
)
_COMES = words(
    """
    attend attended attending come came coming travel travelled traveled join joined go going turn make show there
    invited
    """
)
_FAR = frozenset(["online", "virtually", "remotely", "videolink", "videoconference"])
_MISSES = frozenset(["missed", "misses"])
_EVENTS = words("summit meeting talks conference forum ceremony gathering session")
_REFUSES = words("turned declined rejected withdrew refused")
_CONTRASTS = frozenset([";", "but", "while", "although"])
_DID_SO = frozenset(["did", "so"])
_NOT = frozenset(["not", "n't", "n’t", "never"])
_OFFICES = {"presidents": "president", "leaders": "", "premiers": "premier", "heads": ""}
_AWAY = frozenset(
    [
        *(("stay", "away"), ("stayed", "away"), ("stay", "home"), ("stayed", "home"), ("stay", "at"), ("stayed", "at")),
        *(("stays", "away"), ("staying", "away"), ("stays", "home"), ("staying", "home"), ("staying", "at")),
        ("pulled", "out"),
        ("kept", "away"),
        ("too", "ill"),
        ("too", "sick"),
        ("begged", "off"),
        ("had", "hoped"),
    ]
)
_SIGNS = frozenset(["invitation", "failed"]).union(_ABSENT, _FAR, _NOT, _MISSES, [first for first, _ in _AWAY])
_INSTEAD = frozenset(["representing", "for"])
_IN_PLACE = frozenset(["represented"])


def absentees(scene: Scene) -> frozenset[int]:
    """Return the actors of whom the text says that they stay away, by number."""
    found: set[int] = set()
    told_before = False
    for sentence in scene.reading.layout.sentences:
        told = told_before and _DID_SO.issubset(scene.lower[sentence.first : sentence.last])
        told_before = False
        begin = sentence.first
        for first, last in _clauses(scene, sentence):
            absent = _tells_of_absence(scene, first, last)
            told_before = told_before or absent
            if absent or told:
                own = scene.sides_in(first, last) or scene.sides_in(begin, first)  # "was invited but didn't come"
                found.update(side.actor for side in own)
                found |= _of_office(scene, first, last)
            begin = first
    return frozenset(found | _stood_for(scene))


def _of_office(scene: Scene, first: int, last: int) -> set[int]:
    """Return the actors whom a clause tells by office: "the presidents of Chile and Peru will be missing"."""
    told = next((word for word in scene.lower[first:last] if word in _OFFICES), None)
    states = {side.country for side in scene.sides_in(first, last) if isinstance(side.entity, Country)}
    if told is None or not states:
        return set()
    people = ((side.actor, side.entity) for side in scene.sides if side.country in states)
    return {
        actor
        for actor, person in people
        if isinstance(person, Person)
        and (not person.roles or any(role.title.lower().endswith(_OFFICES[told]) for role in person.roles))
    }


def _clauses(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the word ranges of a sentence between semicolons and words of contrast."""
    first = sentence.first
    for word in scene.where(_CONTRASTS, sentence.first, sentence.last):
        yield first, word
        first = word
    yield first, sentence.last


def _stood_for(scene: Scene) -> set[int]:
    """Return the actors in whose place somebody else comes: "standing in for Ana Vega", "representing Ana Vega"."""
    return {
        side.actor
        for word in places(_INSTEAD, scene.lower)
        if word
        and (scene.lower[word] == "representing" or scene.lower[word - 1] == "in")
        and (side := scene.side(word + 1) or scene.side(word + 2)) is not None
        and isinstance(side.entity, Person)
    } | {side.actor for side in _represented(scene)}


def _represented(scene: Scene) -> Iterator[Side]:
    """Yield the people who are represented by others: "Ana Vega, who is ill, was represented by"."""
    for word in places(_IN_PLACE, scene.lower):
        if word and scene.word(word + 1) == "by":
            before = scene.sides_in(scene.sentence(word).first, word)
            if before and isinstance(before[-1].entity, Person):
                yield before[-1]


def _tells_of_absence(scene: Scene, first: int, last: int) -> bool:
    found = scene.lower[first:last]
    if _SIGNS.isdisjoint(found):
        return False
    if "invitation" in found and _REFUSES.intersection(found):
        return True
    if any(pair in _AWAY for pair in itertools.pairwise(found)):
        return True
    if any(
        pair == ("failed", "to") and found[at + 2] in _COMES for at, pair in enumerate(itertools.pairwise(found[:-1]))
    ):
        return True
    if any(word in _MISSES and _EVENTS.intersection(found[at + 1 : at + 6]) for at, word in enumerate(found)):
        return True
    return not _FAR.union(_ABSENT).isdisjoint(found) or any(
        word in _NOT and _COMES.intersection(found[at + 1 : at + 4]) and tuple(found[at + 1 : at + 3]) != ("go", "on")
        for at, word in enumerate(found)
    )
