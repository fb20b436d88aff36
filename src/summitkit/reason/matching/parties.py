"""States, bodies and people as the parties of records: what makes two of them the same party."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.reason import gazetteer
from summitkit.reason.names import acronym, body_words, name_match, place_match
from summitkit.reason.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.actor import Entity
    from summitkit.reason.scene import Scene

__all__ = ["PartyKey", "bodies_match", "party_key", "party_keys", "same_party", "shared_parties"]

_WHOLE, _NEAR, _PART = 1.0, 0.9, 0.7
_LONG_WORD = 5
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8


@attrs.frozen(slots=True, cache_hash=True)
class PartyKey:
    """A party by what it is compared by.

    Attributes:
        kind: "country", "body", "person" or "place".
        name: its name as given.
        code: the ISO code of its country, where known.
        government: whether it is an organ of its country's government.
        abbreviation: its short form, where known.
    """

    kind: str
    name: str
    code: str | None = None
    government: bool = False
    abbreviation: str | None = None


def party_key(entity: Entity, scene: Scene) -> PartyKey:
    """Return what an entity is compared by."""
    country = scene.country(entity)
    code = country.code if country else None
    if isinstance(entity, Country):
        return PartyKey("country", entity.name, entity.code, government=True)
    if isinstance(entity, Organization):
        name = gazetteer.body_name(scene.full_names.get(fold(entity.name), entity.name), code)
        name = gazetteer.whole_body(name)
        return PartyKey("body", name, code, entity.kind is OrganizationKind.GOVERNMENT, entity.abbreviation)
    if isinstance(entity, Person):
        return PartyKey("person", entity.label, code, government=bool(entity.roles))
    return PartyKey("place", entity.name, code)


def party_keys(entities: Iterable[Entity], scene: Scene) -> tuple[PartyKey, ...]:
    """Return the keys of several entities, each once."""
    return tuple(dict.fromkeys(party_key(entity, scene) for entity in entities))


@lru_cache(maxsize=65536)
def same_party(one: PartyKey, other: PartyKey) -> float:
    """Return how far two parties are one: 1 the same, 0.9 a government and its state, 0.7 a company and its state."""
    if one == other:
        return _WHOLE
    if one.kind == other.kind:
        return _same_kind(one, other)
    if "country" in (one.kind, other.kind) and one.code and one.code == other.code:
        return _NEAR if one.government and other.government else _PART
    if one.government and other.government and one.code and one.code == other.code:
        return _PART
    return _WHOLE if {one.kind, other.kind} == {"body", "place"} and fold(one.name) == fold(other.name) else 0.0


def _same_kind(one: PartyKey, other: PartyKey) -> float:
    if one.kind == "country":
        return _WHOLE if one.code == other.code else 0.0
    if one.code and other.code and one.code != other.code:
        return 0.0
    if one.kind == "person":
        return name_match(one.name, other.name)
    if one.kind == "body":
        return bodies_match(one.name, other.name, one.abbreviation, other.abbreviation)
    return place_match(one.name, other.name)


@lru_cache(maxsize=65536)
def bodies_match(one: str, other: str, short: str | None = None, other_short: str | None = None) -> float:
    """Return how well two names of bodies agree: by their words, an abbreviation or initials."""
    if fold(one) == fold(other) or body_words(one) == body_words(other):
        return _WHOLE
    if gazetteer.is_body(one) and gazetteer.is_body(other):
        return _WHOLE if gazetteer.body_name(one) == gazetteer.body_name(other) else 0.0
    left, right = ({fold(word) for word in pair if word} for pair in ((one, short), (other, other_short)))
    if left & right:
        return _WHOLE
    for name, full in ((one, other), (other, one)):
        letters = name.replace(".", "").replace("-", "")
        if _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM and letters.isupper() and letters == acronym(full):
            return _NEAR
    few, many = sorted((body_words(one), body_words(other)), key=len)
    if any(_derived(left, right) for left in few for right in many):
        return _PART
    return _PART if few < many and few - {"ministry", "bank", "council", "commission", "union", "group"} else 0.0


def _derived(one: str, other: str) -> bool:
    """Say whether one word is made from the other: "tigray" and "tigrayan"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LONG_WORD and short != long and long.startswith(short)


@lru_cache(maxsize=65536)
def shared_parties(ones: tuple[PartyKey, ...], others: tuple[PartyKey, ...]) -> float:
    """Return how many of the parties both have, each counted by how far it is the same."""
    left = list(others)
    total = 0.0
    for party in ones:
        best = max(left, key=lambda other: same_party(party, other), default=None)
        if best is not None and same_party(party, best) > 0:
            total += same_party(party, best)
            left.remove(best)
    return total
