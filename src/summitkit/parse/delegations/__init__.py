"""Delegations: who comes to a summit, a visit or talks, for which party, with whom and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.delegations import (
    attending,
    departures,
    encounters,
    envoys,
    groups,
    heads,
    listings,
    parties,
    presence,
    sojourns,
    trips,
    withdrawals,
)
from summitkit.parse.delegations.attendance import parted
from summitkit.parse.delegations.building import build, joined
from summitkit.parse.delegations.destinations import ground_of
from summitkit.parse.gates import Gates
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
    sources = sources_of(scene)
    made, missed = parted(tuple(_trips(ground)), scene)
    return tuple(build(scene, group, sources) for group in (*joined(made, scene), *joined(missed, scene)))


def _trips(ground: Ground) -> Iterator[Trip]:
    lower = ground.scene.lower
    for number, sentence in enumerate(ground.scene.reading.layout.sentences):
        if sentence.kind == "heading":
            continue
        for rule in _RULES.open_to(lower[sentence.first : sentence.last]):
            yield from rule(ground, sentence, number)
    yield from parties.visitors_at_talks(ground)


_RULES = Gates(
    [
        (trips.TELLING_WORDS, trips.trips_of),
        (encounters.TELLING_WORDS, encounters.encounters_of),
        (envoys.TELLING_WORDS, envoys.envoys_of),
        (sojourns.TELLING_WORDS, sojourns.sojourns_of),
        (frozenset(), sojourns.opened_by_stay),
        (departures.TELLING_WORDS, departures.departures_of),
        (attending.TELLING_WORDS, attending.attendants_of),
        (presence.TELLING_WORDS, presence.seen_at),
        (frozenset(), presence.reported_from),
        (groups.TELLING_WORDS, groups.groups_of),
        (parties.TELLING_WORDS, parties.delegations_named),
        (heads.TELLING_WORDS, heads.heads_told),
        (listings.TELLING_WORDS, listings.leaders_listed),
        (withdrawals.TELLING_WORDS, withdrawals.withdrawals_of),
    ]
)
