"""The actors of a document: `find_actors` for a reading, `parse_actors` for a text, `describe_unnamed` for a span."""

from __future__ import annotations

import re
from sys import intern
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon, entries
from summitkit.model.actor import Actor, Country, Entity, Person, Place
from summitkit.model.document import Document, Evidence, as_document
from summitkit.model.evidence_map import EvidenceByField
from summitkit.parse.actors.anaphora import resolve
from summitkit.parse.actors.casting import Figures
from summitkit.parse.actors.homes import settle_homes
from summitkit.parse.actors.scene import Scene, read_scene
from summitkit.parse.cast import Cast, Mentions
from summitkit.parse.names import find_names
from summitkit.parse.names.gazetteer import gazetteer
from summitkit.parse.reading import Reading, read_document
from summitkit.parse.shared import chain_of, rounded

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from summitkit.model.span import Span
    from summitkit.parse.actors.figures import Figure
    from summitkit.parse.actors.figures import Place as Words

__all__ = ["describe_unnamed", "find_actors", "parse_actors"]

_PARTED = re.compile(r"- (?=[a-z])")
"""A given name that the end of a line has parted: "Ban Ki- moon"."""


def parse_actors(
    text: str | Document,
    *,
    published: datetime.date | str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Actor, ...]:
    """Find who acts in a text: countries, organisations, people and places, each once, with every mention.

    Args:
        text: the text, or a document.
        published: its day of publication, where `text` is a string.
        lexicon: names and words known beforehand; the default one where None.

    Returns:
        the actors in the order of their first mention.

    Raises:
        TypeError: where `text` is neither a string nor a document.
        ValueError: where `published` is no date.
    """
    reading = read_document(as_document(text, published=published), lexicon)
    return find_actors(attrs.evolve(reading, names=find_names(reading))).actors


def find_actors(reading: Reading) -> Cast:
    """Return the cast of a reading whose names have been found."""
    scene = read_scene(reading)
    figures = _figures(scene)
    scene = attrs.evolve(scene, pieces=(), by_first={}, by_last={})
    return _cast(scene, figures)


def _figures(scene: Scene) -> list[Figure]:
    """Return who acts in a scene, with every place; what they were found by is given up."""
    figures = Figures(scene)
    settle_homes(figures)
    resolve(figures)
    return [figure for figure in figures.all if figure.places]


def describe_unnamed(reading: Reading, span: Span) -> Person:
    """Return somebody whom a text doesn't name, by the words at `span`: "two officials familiar with the talks".

    The country is that of the first adjective or name of a country among the words.

    Raises:
        ValueError: where the words are blank.
    """
    words = " ".join(span.of(reading.text).split())
    first, last = reading.layout.word_range(span)
    country = None
    for find in gazetteer(reading.lexicon).find(reading.layout.words.forms, first, last):
        known = find.reading("adjective", "country", "people")
        if known is not None and isinstance(known.entry, entries.Country):
            country = Country(known.entry.name, known.entry.code)
            break
    return Person(description=words, country=country)


def _cast(scene: Scene, figures: list[Figure]) -> Cast:
    """Return the actors with their mentions; the figures, which nobody needs any more, lose their places."""
    figures.sort(key=lambda figure: min((place.first, -place.last) for place in figure.places))
    actors: list[Actor] = []
    mentions = Mentions(_rows(scene, figures, actors))
    return Cast(tuple(actors), mentions)


def _rows(
    scene: Scene, figures: Iterable[Figure], actors: list[Actor]
) -> Iterator[tuple[int, int, int, str, int, int]]:
    """Yield where figures are meant, as `Mentions` takes it, and put down their records."""
    for number, figure in enumerate(figures):
        places = [(place, place.span or scene.span(place.first, place.last)) for place in figure.places]
        for place, span in places:
            yield (span.start, span.end, number, place.form, *_name(scene, place, span))
        actors.append(_actor(scene, figure, places))
        figure.places.clear()


def _name(scene: Scene, place: Words, span: Span) -> tuple[int, int]:
    """Return start and end of the part of a place at `span` that is the name itself."""
    if place.span or (place.name_first, place.name_last) == (place.first, place.last):
        return span.start, span.end
    name = scene.span(place.name_first, place.name_last)
    return name.start, name.end


def _actor(scene: Scene, figure: Figure, places: list[tuple[Words, Span]]) -> Actor:
    """Return the record of a figure whose places stand at spans."""
    cite = scene.reading.cite
    places.sort(key=lambda place: (place[0].first, place[0].last))
    evidence: dict[str, list[Evidence]] = {
        "mentions": [cite(span, f"actors.{place.form}") for place, span in places],
        "role": [cite(scene.span(first, last), "actors.role") for _, _, first, last in figure.roles],
    }
    if figure.country_words is not None:
        evidence["country"] = [cite(scene.span(*figure.country_words), "actors.country-of")]
    if figure.affiliation_words is not None:
        evidence["affiliation"] = [cite(scene.span(*figure.affiliation_words), "actors.affiliation")]
    return Actor(
        entity=_entity(figure),
        evidence=EvidenceByField(evidence),
        attribution=chain_of(scene.reading.document.source.publisher),
        rule=intern(f"actors.{figure.kind}"),
        confidence=rounded(max(place.confidence for place, _ in places)),
    )


def _entity(figure: Figure) -> Entity:
    if figure.kind == "country" and figure.country is not None:
        return figure.country
    if figure.kind == "organization":
        return figure.organization()
    if figure.kind == "place":
        return Place(figure.name or "place", figure.country)
    return Person(
        name=figure.name and _PARTED.sub("-", figure.name),
        description=figure.description if figure.name is None else None,
        roles=tuple(role for role, _, _, _ in figure.roles),
        country=figure.country,
        affiliation=figure.affiliation.organization() if figure.affiliation is not None else None,
    )
