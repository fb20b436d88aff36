"""The parties of a deal: those that its own words and its sentence name, else the sides of the summit or of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.parse.deals.vocabulary import BREAKS
from summitkit.parse.wording import SAID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party, Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Member", "parties_of", "principals"]

Member = tuple["Party", int, int]
"""A party with the words that name it; an empty range where the words around the deal don't."""

_PARTY_KINDS = frozenset([OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.COMPANY, OrganizationKind.BANK])
_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_PAIR = 2
_OWN_VOICE = frozenset(["European Union"])


def parties_of(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of a deal, each once."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    named = _once(tuple(_named(scene, sentence, statement)))
    if len(named) >= _PAIR or any(str(party) in _OWN_VOICE for party, _, _ in named):
        return named
    context = principals(scene, statement, summits)
    if named and (len(context) > _PAIR or not any(str(party) == str(named[0][0]) for party in context)):
        return named
    return tuple((party, 0, 0) for party in context) or named


def _named(scene: Scene, sentence: Sentence, statement: Statement) -> Iterator[Member]:
    for side in scene.sides_in(sentence.first, sentence.last):
        party = _party(scene, side, statement)
        if party is not None and not _reports(scene, side, sentence):
            yield party, side.first, side.last


def _party(scene: Scene, side: Side, statement: Statement) -> Party | None:
    """Return the party that a mention stands for in a sentence about a deal, or None."""
    entity = side.entity
    if isinstance(entity, Organization):
        return entity if entity.kind in _PARTY_KINDS else None
    if isinstance(entity, Person):
        return entity.country
    if isinstance(entity, Country):
        owner = scene.side(side.last + 1) if scene.word(side.last) in _GENITIVES else scene.side(side.last)
        if owner is not None and isinstance(owner.entity, Organization) and owner.entity.kind in _PARTY_KINDS:
            return None
        return entity
    return entity if isinstance(entity, Place) and entity.country is None else None


def _reports(scene: Scene, side: Side, sentence: Sentence) -> bool:
    """Say whether a mention only tells who reports: "US diplomats said", "according to Reuters"."""
    after = scene.lower[side.last : min(sentence.last, side.last + 3)]
    before = scene.lower[max(sentence.first, side.first - 3) : side.first]
    if "according" in before or SAID.intersection(before[-1:]):
        return True
    return bool(SAID.intersection(after)) and not isinstance(side.entity, Organization)


def principals(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Party, ...]:
    """Return the sides whose deal it is where its sentence doesn't tell: those of the summit spoken of last, of the text else."""
    word = statement.first
    best: Summit | None = None
    place = -1
    for summit in summits:
        for piece in summit.evidence.get("mentions", ()):
            first, _ = scene.reading.layout.word_range(piece.span)
            if place < first <= word or best is None:
                best, place = summit, first
    if best is not None and best.parties:
        return best.parties
    return _most_named(scene)


def _most_named(scene: Scene) -> tuple[Party, ...]:
    """Return the two countries that the text names most."""
    counts: dict[Party, int] = {}
    for side in scene.inner:
        if isinstance(side.entity, Country):
            counts[side.entity] = counts.get(side.entity, 0) + 1
    top = sorted(counts, key=lambda party: -counts[party])[:_PAIR]
    return tuple(top)


def _once(members: tuple[Member, ...]) -> tuple[Member, ...]:
    found: dict[str, Member] = {}
    for member in members:
        found.setdefault(str(member[0]), member)
    return tuple(found.values())


def breaks(word: str) -> bool:
    """Say whether a mark ends a clause."""
    return word in BREAKS
