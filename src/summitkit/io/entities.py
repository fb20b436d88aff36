"""What all formats need of records: the entities that a record names, in which part, and an id for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.ids import content_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Entity
    from summitkit.model.record import Record

__all__ = ["carried", "entity_id", "entity_kind", "parts"]

_PARTS = {
    "parties": "party",
    "party": "party",
    "head": "head",
    "proposer": "proposer",
    "undecided": "undecided",
    "speaker": "speaker",
    "addressee": "addressee",
    "about": "about",
    "country": "country",
    "entity": "entity",
}


def parts(record: Record) -> Iterator[tuple[str, Entity]]:
    """Go through the entities that a record names, each with its part: "party", "head", "speaker" and so on."""
    for field, part in _PARTS.items():
        value = getattr(record, field, None)
        for entity in value if isinstance(value, tuple) else (value,):
            if isinstance(entity, (Country, Organization, Person, Place)):
                yield part, entity


def entity_kind(entity: Entity) -> str:
    """Return "country", "organization", "person" or "place"."""
    return type(entity).__name__.lower()


def entity_id(entity: Entity) -> str:
    """Return an id made of kind and name: a country's is its ISO code, "country-IN"."""
    if isinstance(entity, Country):
        return f"country-{entity.code}"
    return content_id(entity_kind(entity), str(entity))


def carried(value: Any) -> Any:
    """Return text that every encoding of Unicode can carry, half a surrogate pair being U+FFFD; all else unchanged."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
