"""The record of a deal, made of the statements that tell of it."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind
from summitkit.model.deal import Deal, DealKind, DealStatus
from summitkit.model.evidence_map import EvidenceByField
from summitkit.parse.deals.details import dated, located, proposer_of, undecided_in
from summitkit.parse.deals.features import certainty_of, value_of
from summitkit.parse.deals.rules import CONFIDENCE
from summitkit.parse.deals.sectors import sector_of
from summitkit.parse.deals.sides import parties_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.document import Evidence
    from summitkit.model.summit import Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene
    from summitkit.parse.sources import Sources

__all__ = ["build", "told_once", "two_sided"]

_MENTIONED = "deals.noun-mentioned"
_OF_TWO = frozenset(
    [_MENTIONED, "deals.given", "deals.transferred", "deals.made", "deals.signed"],
)
"""Rules that read too much else where a text names nobody else that a party deals with."""
_OF_TWO_AT_HOME = frozenset(
    [
        "deals.pledged",
        "deals.agreed-to",
        "deals.agreed-on",
        "deals.scheme",
        "deals.sought",
        "deals.demanded",
        "deals.offered",
        "deals.wanted",
        "deals.discussed",
        "deals.pushed-for",
        "deals.talks-on",
        "deals.topics",
    ]
)
"""Rules that do so in a text that tells of no meeting of states."""
_FIRM = frozenset([DealStatus.SIGNED, DealStatus.IN_FORCE, DealStatus.REJECTED])


def build(scene: Scene, group: list[Statement], summits: tuple[Summit, ...], sources: Sources) -> Deal:
    """Return the record of a group of statements."""
    group = [statement for statement in group if statement.rule != _MENTIONED] or group
    lead = group[0]
    latest = _latest(group)
    members = parties_of(scene, lead, summits)
    value = value_of(scene, group)
    undecided = undecided_in(scene, lead)
    moment, town = dated(scene, latest), located(scene, latest)
    evidence = _evidence(scene, group, latest)
    beside = {
        "parties": [(first, last) for _, first, last in members if last > first],
        "value": [(value[1].first, value[1].last)] if value is not None else [],
        "undecided": [(first, last) for _, first, last in undecided[:1]],
        "date": [(moment.first, moment.last)] if moment is not None else [],
        "place": [(town.first, town.last)] if town is not None else [],
    }
    for field, places in beside.items():
        evidence[field] = [scene.reading.cite(scene.span(first, last), lead.rule) for first, last in places]
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


def two_sided(scene: Scene, group: list[Statement], deal: Deal, summits: tuple[Summit, ...]) -> bool:
    """Say whether a deal has two parties, or a body of states as one, wherever its rule alone makes no deal sure."""
    bodies = (one for one in deal.parties if isinstance(one, Organization))
    body = any(one.kind is OrganizationKind.INTERGOVERNMENTAL for one in bodies)
    if len(deal.parties) > 1 or (body and (deal.rule != _MENTIONED or deal.status is DealStatus.AGREED)):
        return True
    if deal.rule in _OF_TWO:
        return deal.rule == "deals.made" and not _SHARED.isdisjoint(scene.lower[group[0].first : group[0].last])
    return deal.rule not in _OF_TWO_AT_HOME or bool(summits) or _names_others(scene, group[0])


def told_once(deals: list[Deal]) -> tuple[Deal, ...]:
    """Return the deals but for those only named that the text tells of in other words, between the same parties."""
    longest: dict[frozenset[str], int] = {}
    for deal in deals:
        if deal.rule.startswith("deals.noun-"):
            size = len(deal.subject) if deal.rule == _MENTIONED else _ALWAYS
            for pair in _pairs(deal):
                longest[pair] = max(size, longest.get(pair, 0))
    return tuple(
        deal
        for deal in deals
        if deal.rule != _MENTIONED or all(longest[pair] <= len(deal.subject) for pair in _pairs(deal))
    )


def _pairs(deal: Deal) -> list[frozenset[str]]:
    return [frozenset(pair) for pair in combinations(map(str, deal.parties[:_MOST]), 2)]


_ALWAYS = 1 << 30
_MOST = 8


def _names_others(scene: Scene, statement: Statement) -> bool:
    """Say whether the sentence of a deal names several states or leaders, donors and the like."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    if not _OTHERS.isdisjoint(scene.lower[sentence.first : sentence.last]):
        return True
    return len({str(side.country) for side in scene.all_sides_in(sentence.first, sentence.last) if side.country}) > 1


_SHARED = words("joint common bilateral trilateral")
_OTHERS = words("leaders ministers countries nations donors creditors allies partners neighbours neighbors group bloc")


def _evidence(scene: Scene, group: list[Statement], latest: Statement) -> dict[str, list[Evidence]]:
    """Return the evidence of subject, sentences and stage."""
    rule = group[0].rule
    sentences = scene.reading.layout.sentences
    found = {
        "subject": [scene.reading.cite(scene.span(one.first, one.last), one.rule) for one in group],
        "span": [
            scene.reading.cite(scene.sentence_span(sentences[number]), rule)
            for number in sorted({statement.sentence for statement in group})
        ],
    }
    if latest.stage_last > latest.stage_first:
        found["status"] = [scene.reading.cite(scene.span(latest.stage_first, latest.stage_last), latest.rule)]
    return found


def _latest(group: list[Statement]) -> Statement:
    """Return the statement whose stage most sentences tell; of as many the first, or a later one that is firm."""
    told = {statement.sentence: statement for statement in reversed(group)}  # the first of each sentence
    counts = Counter(statement.status for statement in told.values())
    most = [told[number] for number in sorted(told) if counts[told[number].status] == max(counts.values())]
    later = [statement for statement in most[1:] if statement.status in _FIRM]
    return later[-1] if later else most[0]
