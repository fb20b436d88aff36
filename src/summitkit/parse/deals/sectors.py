"""The sector of a deal: by the words of its subject, else of its clause and of the heading above."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from summitkit.model.actor import Organization
from summitkit.model.deal import Sector
from summitkit.parse.deals.grammar import clause_start
from summitkit.parse.deals.vocabulary import sector_index, spelt
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene

__all__ = ["sector_of"]

_MOST = 3


def sector_of(scene: Scene, statements: Sequence[Statement]) -> Sector:
    """Return the sector that the words of a deal's subjects tell, else those of its clauses and their headings.

    Of who joins a body only the names of bodies tell: NATO is one of defence, the WTO one of trade.
    """
    votes = _votes(scene, ((statement.first, statement.last) for statement in statements))
    if len(votes) >= _MOST and 2 * max(votes.values()) < sum(votes.values()):
        return Sector.OTHER  # spread over sectors of which none has half the weight
    if not votes and statements[0].rule == "deals.accession":
        votes = _votes(scene, _bodies(scene, statements))
    elif not votes:
        votes = _votes(scene, _around(scene, statements)) or _votes(scene, _sentence(scene, statements))
    return Sector(max(votes, key=lambda sector: votes[sector])) if votes else Sector.OTHER


def _votes(scene: Scene, places: Iterator[tuple[int, int]]) -> Counter[str]:
    """Return the weight of each sector among words, the currency of a sum left out."""
    votes: Counter[str] = Counter()
    for place in places:
        money = (figure for figure in scene.figures_in(*place) if figure.amount.is_money)
        sums = {word for figure in money for word in range(figure.first, figure.last)}
        for match in sector_index(scene.reading.lexicon).find(scene.forms, *place):
            told = spelt(" ".join(scene.forms[match.first : match.last]), match.value.form)
            if told and match.first not in sums:
                votes[match.value.sector] += match.value.weight
    return votes


def _bodies(scene: Scene, statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Yield the names of bodies in the first sentence of a deal."""
    sentence = scene.reading.layout.sentences[statements[0].sentence]
    for side in scene.sides_in(sentence.first, sentence.last):
        if isinstance(side.entity, Organization):
            yield side.first, side.last


def _around(scene: Scene, statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Yield the clauses of a deal and the headings above its sentences."""
    if any(statement.rule == "deals.listed" for statement in statements):
        return
    headings = scene.kept("headings", _headings)
    for statement in {statement.sentence: statement for statement in reversed(statements)}.values():
        yield _clause(scene, statement)
        above = bisect_right(headings, statement.sentence)
        for number in headings[above - 1 : above] if above else ():
            heading = scene.reading.layout.sentences[number]
            yield heading.first, heading.last


def _sentence(scene: Scene, statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Yield the first sentence of a deal that no list tells."""
    if statements[0].rule not in {"deals.listed", "deals.outcome"}:
        sentence = scene.reading.layout.sentences[statements[0].sentence]
        yield sentence.first, sentence.last


def _clause(scene: Scene, statement: Statement) -> tuple[int, int]:
    """Return the words near a subject that other clauses of its sentence don't claim."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    start = clause_start(scene, statement.first, sentence.first)
    stops = (word for word in range(statement.last, sentence.last) if scene.lower[word] in _STOPS)
    end = next(stops, sentence.last)
    return max(start, statement.first - _REACH), min(end, statement.last + _REACH)


_REACH = 10
_STOPS = words(". ; , after while over as but when amid despite who which because")


def _headings(scene: Scene) -> list[int]:
    sentences = scene.reading.layout.sentences
    return [number for number, sentence in enumerate(sentences) if sentence.kind == "heading"]
