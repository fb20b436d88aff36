"""Statements joined into deals, and the record of each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summitkit.model.deal import Deal, DealKind, DealStatus
from summitkit.model.evidence_map import EvidenceByField
from summitkit.parse.deals.details import dated, located, proposer_of, undecided_in
from summitkit.parse.deals.features import certainty_of, sector_of, value_of
from summitkit.parse.deals.rules import CONFIDENCE
from summitkit.parse.deals.sides import parties_of
from summitkit.parse.deals.vocabulary import GENERAL
from summitkit.parse.wording import PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summitkit.model.document import Evidence
    from summitkit.model.summit import Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene
    from summitkit.parse.sources import Sources

__all__ = ["build", "joined"]

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
    ordered = sorted(statements, key=lambda s: (s.first, -s.last))
    contents = [_content(scene, statement) for statement in ordered]
    counts = Counter(stem for content in contents for stem in content)
    groups: list[list[Statement]] = []
    near: dict[tuple[str, int], Statement] = {}  # by rule and group, those that reach furthest
    by_stem: dict[str, dict[tuple[str, frozenset[str]], tuple[int, Statement]]] = {}  # the first group of each content
    for statement, content in zip(ordered, contents, strict=True):
        near = {key: other for key, other in near.items() if other.last > statement.first}
        telling = _telling(content, counts)
        known = [(number, other) for (_, number), other in near.items()]
        for stem in telling:
            known += by_stem.get(stem, {}).values()
        number = min((number for number, other in known if _same(scene, statement, other)), default=len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(statement)
        near[statement.rule, number] = max(statement, near.get((statement.rule, number), statement), key=_last)
        for stem in telling:
            first = by_stem.setdefault(stem, {}).setdefault((statement.rule, content), (number, statement))
            if number < first[0]:
                by_stem[stem][statement.rule, content] = (number, statement)
    return tuple(groups)


def _telling(content: frozenset[str], counts: Mapping[str, int]) -> list[str]:
    """Return the rarest stems of a content, so many that any content that is the same has one of them too."""
    return sorted(content, key=lambda stem: (counts[stem], stem))[: len(content) // 2 + 1]


def _last(statement: Statement) -> int:
    return statement.last


def _same(scene: Scene, one: Statement, other: Statement) -> bool:
    if one.rule == other.rule == "deals.outcome":
        return False  # every item of a list is a deal of its own
    if one.first < other.last and other.first < one.last:
        return True
    mine, theirs = _content(scene, one), _content(scene, other)
    shared = mine & theirs
    return bool(shared) and len(shared) >= _HALF * len(mine | theirs)


def _content(scene: Scene, statement: Statement) -> frozenset[str]:
    """Return the stems of the words that set a subject apart; found once for each."""
    known: dict[tuple[int, int], frozenset[str]] = scene.kept("stems of subjects", lambda _: {})
    place = (statement.first, statement.last)
    if place not in known:
        known[place] = _stems(scene, *place)
    return known[place]


def _stems(scene: Scene, first: int, last: int) -> frozenset[str]:
    return frozenset(
        scene.lower[index][:_STEM]
        for index in range(first, last)
        if scene.lower[index] not in GENERAL
        and scene.lower[index] not in PREPOSITIONS
        and scene.forms[index][:1].isalnum()
    )


def build(scene: Scene, group: list[Statement], summits: tuple[Summit, ...], sources: Sources) -> Deal:
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
    undecided = undecided_in(scene, lead)
    moment, town = dated(scene, latest), located(scene, latest)
    places = {"undecided": undecided[:1], "date": [(None, m.first, m.last) for m in [moment] if m is not None]}
    places["place"] = [(None, t.first, t.last) for t in [town] if t is not None]
    for field, found in places.items():
        evidence[field] = [scene.reading.cite(scene.span(first, last), lead.rule) for _, first, last in found]
    attribution, chain = sources.attribution(scene.span(lead.first, lead.last))
    return Deal(
        subject=scene.text(lead.first, lead.last),
        parties=tuple(party for party, _, _ in members),
        status=latest.status,
        certainty=certainty_of(scene, latest),
        kind=lead.kind or DealKind.AGREEMENT,
        sector=sector_of(scene, group),
        value=value[0] if value else None,
        evidence=EvidenceByField({**evidence, **chain}),
        proposer=proposer_of(scene, latest, members),
        undecided=tuple(party for party, _, _ in undecided),
        date=moment.start if moment is not None else None,
        place=town.name if town is not None else None,
        attribution=attribution,
        rule=lead.rule,
        confidence=CONFIDENCE[lead.rule],
    )


def _latest(group: list[Statement]) -> Statement:
    return max(group, key=lambda statement: _LIFE.index(statement.status))
