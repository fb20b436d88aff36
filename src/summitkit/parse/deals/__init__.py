"""Deals: agreements, contracts, pledges and joint projects, at any stage, with their parties and subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.deals import acts, bodies, demands, offers, projects, sums, talks, ties, transfers
from summitkit.parse.deals.building import build, told_once, two_sided
from summitkit.parse.deals.joining import joined
from summitkit.parse.deals.lists import from_lists, without_wholes
from summitkit.parse.deals.nouns import from_nouns
from summitkit.parse.deals.outcomes import outcome_sentences
from summitkit.parse.deals.reserve import reserved
from summitkit.parse.deals.statements import Clause, nouns_of
from summitkit.parse.deals.vocabulary import PAPERS
from summitkit.parse.gates import Gates
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
    with_sums = {scene.sentence_of[figure.first] for figure in scene.figures}
    for number, sentence in enumerate(scene.reading.layout.sentences):
        if number in listed:
            yield from listed[number]
            continue
        if sentence.kind == "heading" or sentence.last <= sentence.first:
            continue
        nouns = nouns_of(scene, sentence)
        signs = [_NOUN] * bool(nouns) + [_SUM] * (number in with_sums)
        open_rules = _RULES.open_to((*scene.lower[sentence.first : sentence.last], *signs))
        if not open_rules:
            continue
        clause = Clause(sentence=sentence, number=number, nouns=nouns, scene=scene)
        found = (statement for rules in open_rules for statement in rules(scene, clause))
        whole = (statement for statement in found if statement.first < statement.last)  # "push Russia for, …" has none
        told = without_wholes(sums.without_bare_sums(scene, whole))
        yield from (reserved(scene, clause, statement) for statement in told)


_NOUN, _SUM = "<noun>", "<sum>"  # signs that a sentence holds a deal noun, an amount
_RULES = Gates(
    [
        (PAPERS | {_NOUN}, from_lists),
        (acts.FIRST_WORDS, acts.from_acts),
        (talks.FIRST_WORDS, talks.from_talks),
        (offers.FIRST_WORDS, offers.from_offers),
        (demands.FIRST_WORDS, demands.from_demands),
        (bodies.FIRST_WORDS, bodies.from_bodies),
        (ties.FIRST_WORDS, ties.from_ties),
        (frozenset([_NOUN]), from_nouns),
        (sums.FIRST_WORDS | {_SUM}, sums.from_sums),
        (transfers.FIRST_WORDS, transfers.from_transfers),
        (projects.FIRST_WORDS, projects.from_projects),
    ]
)
