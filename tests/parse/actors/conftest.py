"""How the tests of actors read a text and ask who is meant in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from summitkit.model.document import Document
from summitkit.model.span import Span
from summitkit.parse.actors import find_actors
from summitkit.parse.names import find_names
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from summitkit.model.actor import Country, Entity, Organization, Person, Place
    from summitkit.parse.cast import Cast


def _read(text: str) -> tuple[Reading, Cast]:
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    return reading, find_actors(reading)


def _meant(text: str, words: str, nth: int = 0) -> str | None:
    _, cast = _read(text)
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    entity = cast.entity_at(Span(start, start + len(words)))
    return None if entity is None else str(entity)


def _entity(text: str, name: str) -> Country | Organization | Person | Place:
    _, cast = _read(text)
    return next(actor.entity for actor in cast.actors if actor.name == name)


@pytest.fixture
def read() -> Callable[[str], tuple[Reading, Cast]]:
    """Return a function that gives a text's reading and its cast."""
    return _read


@pytest.fixture
def meant() -> Callable[..., str | None]:
    """Return a function that gives the name of the actor that the nth occurrence of some words means."""
    return _meant


@pytest.fixture
def entity() -> Callable[[str, str], Entity]:
    """Return a function that gives who has a name in a text."""
    return _entity
