"""The whole way of one document: every stage in its order, each with what the stages before it found."""

from __future__ import annotations

import contextlib
import gc
from typing import TYPE_CHECKING

import attrs

from summitkit.model.records import Records
from summitkit.parse.actors import find_actors
from summitkit.parse.actors.pieces import PIECES, find_pieces
from summitkit.parse.amounts import find_amounts
from summitkit.parse.cast import Cast
from summitkit.parse.claims import find_claims
from summitkit.parse.dates import find_dates
from summitkit.parse.deals import find_deals
from summitkit.parse.delegations import find_delegations
from summitkit.parse.extending import add_records, own_names
from summitkit.parse.names import find_names
from summitkit.parse.names.tagging import find_name_words
from summitkit.parse.reading import Reading, read_document
from summitkit.parse.scene import make_scene
from summitkit.parse.summits import find_summits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.model.document import Document
    from summitkit.parse.extending import Extensions, NameRecogniser

__all__ = ["parse_article", "read_all", "read_leaves"]


def read_leaves(
    document: Document, lexicon: Lexicon | None = None, recogniser: NameRecogniser | None = None
) -> Reading:
    """Return a reading with dates, amounts, names and actors."""
    reading = _read_figures(document, lexicon)
    names = own_names(reading, recogniser) if recogniser else find_names(reading)
    reading = attrs.evolve(reading, names=names)
    return attrs.evolve(reading, cast=find_actors(reading), kept={})  # what names and actors shared nobody else needs


def _read_figures(document: Document, lexicon: Lexicon | None) -> Reading:
    """Return a reading with dates and amounts."""
    reading = read_document(document, lexicon)
    return attrs.evolve(reading, dates=find_dates(reading), amounts=find_amounts(reading))


def _read_claims(document: Document, lexicon: Lexicon | None) -> Reading:
    """Do as `read_all`, but without mentions of names, of which the actors need the words alone."""
    reading = _read_figures(document, lexicon)
    reading.kept(PIECES, lambda one: find_pieces(one, find_name_words(one)))
    reading = attrs.evolve(reading, cast=find_actors(reading), kept={})
    return attrs.evolve(reading, claims=find_claims(reading))


def read_all(document: Document, lexicon: Lexicon | None = None, recogniser: NameRecogniser | None = None) -> Reading:
    """Return a reading with everything that the stages before summits, delegations and deals find."""
    reading = read_leaves(document, lexicon, recogniser)
    return attrs.evolve(reading, claims=find_claims(reading))


@contextlib.contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python's collector of cyclic garbage from running; leave it as it was found.

    A parse makes many objects that live and no cycles to speak of, so that the collector would go through them again
    and again for nothing: on a text of 10 MB that is an eighth of the time.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def parse_article(document: Document, lexicon: Lexicon | None = None, extensions: Extensions | None = None) -> Records:
    """Return all records of a document; never raises for what its text holds."""
    with _collector_at_rest():
        return _parsed(document, lexicon, extensions)


def _parsed(document: Document, lexicon: Lexicon | None, extensions: Extensions | None) -> Records:
    reading = read_all(document, lexicon, extensions.names) if extensions else _read_claims(document, lexicon)
    scene = make_scene(reading)
    if not extensions:
        reading = _without_mentions(reading)
        scene = attrs.evolve(scene, reading=reading)
    summits = find_summits(reading, scene=scene)
    delegations = find_delegations(reading, summits, scene=scene)
    records = Records(
        documents=(document,),
        actors=reading.cast.actors,
        summits=summits,
        delegations=delegations,
        deals=find_deals(reading, summits, scene=scene),
        claims=reading.claims,
    )
    return add_records(records, reading, extensions.rules) if extensions else records


def _without_mentions(reading: Reading) -> Reading:
    """Return a reading without what its scene has in another form, so that a long text needs less memory.

    The layout is made anew without quotations, which claims alone look at, and without numbers of sentences by word.
    """
    layout = attrs.evolve(reading.layout, quotations=())
    return attrs.evolve(reading, layout=layout, cast=Cast(reading.cast.actors), dates=(), amounts=())
