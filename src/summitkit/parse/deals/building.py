"""Statements joined into deals, and the record of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.attribution import Attribution
from summitkit.model.deal import Deal, DealKind, DealStatus
from summitkit.model.evidence_map import EvidenceByField
from summitkit.parse.deals.features import certainty_of, sector_of, value_of
from summitkit.parse.deals.sides import parties_of
from summitkit.parse.deals.vocabulary import GENERAL
from summitkit.parse.wording import PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.document import Evidence
    from summitkit.model.summit import Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene

__all__ = ["CONFIDENCE", "build", "joined"]

CONFIDENCE = {
    "deals.noun-topic": 0.6,
    "deals.noun-named": 0.5,
    "deals.agreed-to": 0.7,
    "deals.agreed-on": 0.6,
    "deals.agreed-to-talk": 0.8,
    "deals.listed": 0.8,
    "deals.scheme": 0.6,
    "deals.accession": 0.7,
    "deals.disputed": 0.6,
    "deals.papers": 0.8,
    "deals.named-talks": 0.6,
    "deals.discussed": 0.5,
    "deals.talks-on": 0.5,
    "deals.talks-stalled": 0.7,
    "deals.topics": 0.6,
    "deals.sought": 0.6,
    "deals.pushed-for": 0.6,
    "deals.wanted": 0.5,
    "deals.given": 0.6,
    "deals.pledged": 0.6,
    "deals.offered": 0.7,
    "deals.demanded": 0.5,
}
"""How often a deal that a rule began was right on labelled news."""

_STEM = 5
_LIFE = (
    DealStatus.PROPOSED,
    DealStatus.NEGOTIATING,
    DealStatus.AGREED,
    DealStatus.SIGNED,
    DealStatus.IN_FORCE,
    DealStatus.STALLED,
    DealStatus.REJECTED,
)
_HALF = 0.5


def joined(scene: Scene, statements: Iterable[Statement]) -> tuple[list[Statement], ...]:
    """Return the statements grouped by deal: those whose subjects overlap or share what sets them apart."""
    groups: list[list[Statement]] = []
    for statement in sorted(statements, key=lambda s: (s.first, -s.last)):
        group = next((group for group in groups if any(_same(scene, statement, other) for other in group)), None)
        if group is None:
            groups.append([statement])
        else:
            group.append(statement)
    return tuple(groups)


def _same(scene: Scene, one: Statement, other: Statement) -> bool:
    if one.first < other.last and other.first < one.last:
        return True
    mine, theirs = _content(scene, one), _content(scene, other)
    shared = mine & theirs
    return bool(shared) and len(shared) >= _HALF * len(mine | theirs)


def _content(scene: Scene, statement: Statement) -> frozenset[str]:
    return frozenset(
        scene.lower[index][:_STEM]
        for index in range(statement.first, statement.last)
        if scene.lower[index] not in GENERAL
        and scene.lower[index] not in PREPOSITIONS
        and scene.forms[index][:1].isalnum()
    )


def build(scene: Scene, group: list[Statement], summits: tuple[Summit, ...]) -> Deal:
    """Return the record of a group of statements."""
    lead = group[0]
    latest = _latest(group)
    members = parties_of(scene, lead, summits)
    value = value_of(scene, group)
    sentences = sorted({statement.sentence for statement in group})
    evidence: dict[str, list[Evidence]] = {
        "subject": [scene.reading.cite(scene.span(s.first, s.last), s.rule) for s in group],
        "span": [
            scene.reading.cite(scene.sentence_span(scene.reading.layout.sentences[n]), lead.rule) for n in sentences
        ],
        "parties": [
            scene.reading.cite(scene.span(first, last), lead.rule) for _, first, last in members if last > first
        ],
    }
    if latest.stage_last > latest.stage_first:
        evidence["status"] = [scene.reading.cite(scene.span(latest.stage_first, latest.stage_last), latest.rule)]
    if value is not None:
        evidence["value"] = [scene.reading.cite(scene.span(value[1].first, value[1].last), lead.rule)]
    return Deal(
        subject=scene.text(lead.first, lead.last),
        parties=tuple(party for party, _, _ in members),
        status=latest.status,
        certainty=certainty_of(scene, latest),
        kind=lead.kind or DealKind.AGREEMENT,
        sector=sector_of(scene, group),
        value=value[0] if value else None,
        evidence=EvidenceByField(evidence),
        attribution=Attribution(publisher=scene.reading.document.source.publisher),
        rule=lead.rule,
        confidence=CONFIDENCE[lead.rule],
    )


def _latest(group: list[Statement]) -> Statement:
    return max(group, key=lambda statement: _LIFE.index(statement.status))
