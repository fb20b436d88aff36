"""Delegations: who comes to a summit, a visit or talks, for which party, with whom and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.delegations.attending import attendants_of
from summitkit.parse.delegations.building import build, joined
from summitkit.parse.delegations.departures import departures_of
from summitkit.parse.delegations.destinations import ground_of
from summitkit.parse.delegations.encounters import encounters_of
from summitkit.parse.delegations.envoys import envoys_of
from summitkit.parse.delegations.groups import groups_of
from summitkit.parse.delegations.heads import heads_told
from summitkit.parse.delegations.listings import leaders_listed
from summitkit.parse.delegations.parties import delegations_named, visitors_at_talks
from summitkit.parse.delegations.presence import reported_from, seen_at
from summitkit.parse.delegations.sojourns import sojourns_of
from summitkit.parse.delegations.trips import trips_of
from summitkit.parse.preparing import prepare
from summitkit.parse.scene import make_scene
from summitkit.parse.sources import sources_of
from summitkit.parse.summits import find_summits

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.model.delegation import Delegation
    from summitkit.model.document import Document
    from summitkit.model.summit import Summit
    from summitkit.parse.delegations.destinations import Ground
    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.reading import Reading
    from summitkit.parse.scene import Scene

__all__ = ["find_delegations", "parse_delegations"]


def parse_delegations(
    text: str | Document,
    *,
    source: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Delegation, ...]:
    """Return the delegations that a text has coming to a summit, a visit or talks, in the order of the text.

    Args:
        text: the text, or a document with its own source.
        source: the publisher.
        published: the day of publication.
        title: the headline.
        lexicon: the names and words to read by; None for the default.

    Raises:
        TypeError: where `text` is neither a str nor a Document.
    """
    reading = prepare(text, publisher=source, published=published, title=title, lexicon=lexicon)
    return find_delegations(reading, find_summits(reading))


def find_delegations(
    reading: Reading, summits: Iterable[Summit] = (), *, scene: Scene | None = None
) -> tuple[Delegation, ...]:
    """Return the delegations of a reading whose cast and summits are known; `scene` is its scene, if made."""
    scene = scene or make_scene(reading)
    ground = ground_of(scene, tuple(summits))
    trips = tuple(_trips(ground))
    groups = joined(trips, scene)
    sources = sources_of(scene)
    return tuple(build(scene, group, sources) for group in groups)


def _trips(ground: Ground) -> Iterator[Trip]:
    for number, sentence in enumerate(ground.scene.reading.layout.sentences):
        if sentence.kind == "heading":
            continue
        yield from trips_of(ground, sentence, number)
        yield from encounters_of(ground, sentence, number)
        yield from envoys_of(ground, sentence, number)
        yield from sojourns_of(ground, sentence, number)
        yield from departures_of(ground, sentence, number)
        yield from attendants_of(ground, sentence, number)
        yield from seen_at(ground, sentence, number)
        yield from reported_from(ground, sentence, number)
        yield from groups_of(ground, sentence, number)
        yield from delegations_named(ground, sentence, number)
        yield from heads_told(ground, sentence, number)
        yield from leaders_listed(ground, sentence, number)
    yield from visitors_at_talks(ground)
