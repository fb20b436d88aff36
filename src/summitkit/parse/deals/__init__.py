"""Deals: agreements, contracts, pledges and joint projects, at any stage, with their parties and subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.deals.acts import from_acts
from summitkit.parse.deals.bodies import from_bodies
from summitkit.parse.deals.building import build, told_once, two_sided
from summitkit.parse.deals.demands import from_demands
from summitkit.parse.deals.joining import joined
from summitkit.parse.deals.lists import from_lists, without_wholes
from summitkit.parse.deals.nouns import from_nouns
from summitkit.parse.deals.offers import from_offers
from summitkit.parse.deals.outcomes import outcome_sentences
from summitkit.parse.deals.projects import from_projects
from summitkit.parse.deals.reserve import reserved
from summitkit.parse.deals.statements import clause_of
from summitkit.parse.deals.sums import from_sums, without_bare_sums
from summitkit.parse.deals.talks import from_talks
from summitkit.parse.deals.ties import from_ties
from summitkit.parse.deals.transfers import from_transfers
from summitkit.parse.preparing import prepare
from summitkit.parse.scene import make_scene
from summitkit.parse.sources import sources_of
from summitkit.parse.summits import find_summits

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.model.deal import Deal
    from summitkit.model.document import Document
    from summitkit.model.summit import Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.reading import Reading
    from summitkit.parse.scene import Scene

__all__ = ["find_deals", "parse_deals"]


def parse_deals(
    text: str | Document,
    *,
    source: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Deal, ...]:
    """Return the deals that a text tells of, from an idea to being in force or failed, in the order of the text.

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
    return find_deals(reading, find_summits(reading))


def find_deals(reading: Reading, summits: Iterable[Summit] = (), *, scene: Scene | None = None) -> tuple[Deal, ...]:
    """Return the deals of a reading whose dates, amounts, cast and summits are known; `scene` is its scene, if made."""
    scene = scene or make_scene(reading)
    known = tuple(summits)
    sources = sources_of(scene)
    groups = joined(scene, _statements(scene))
    found = ((group, build(scene, group, known, sources)) for group in groups)
    return told_once([deal for group, deal in found if two_sided(scene, group, deal, known)])


def _statements(scene: Scene) -> Iterator[Statement]:
    listed = outcome_sentences(scene)
    for number, sentence in enumerate(scene.reading.layout.sentences):
        if number in listed:
            yield from listed[number]
            continue
        if sentence.kind == "heading" or sentence.last <= sentence.first:
            continue
        clause = clause_of(scene, sentence, number)
        found = (statement for rules in _RULES for statement in rules(scene, clause))
        whole = (statement for statement in found if statement.first < statement.last)  # "push Russia for, …" has none
        told = without_wholes(without_bare_sums(scene, whole))
        yield from (reserved(scene, clause, statement) for statement in told)


_RULES = (
    from_lists,
    from_acts,
    from_talks,
    from_offers,
    from_demands,
    from_bodies,
    from_ties,
    from_nouns,
    from_sums,
    from_transfers,
    from_projects,
)
