"""Everything in a dossier that contradicts something else in it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summitkit.model.claim import Claim
from summitkit.model.delegation import Delegation
from summitkit.reason.conflicts import denials, events, measures, stages

if TYPE_CHECKING:
    from summitkit.model.record import Record
    from summitkit.reason.contradiction import Contradiction
    from summitkit.reason.linking import Web

__all__ = ["contradictions"]


def contradictions(web: Web) -> tuple[Contradiction, ...]:
    """Return all contradictions, ordered by the publication of their records; each pair and kind once."""
    attendances = tuple(events.attendances(web))
    found = chain(
        events.summits(web),
        attendances,
        events.journeys(web),
        stages.deals(web),
        measures.figures(web),
        (each for each in denials.denials(web) if not _is_told(each, attendances)),
    )
    once = {(each.left.id, each.right.id, each.kind): each for each in found}
    place = {record.id: number for number, record in enumerate(web.in_order(web.scene.records.all()))}
    ordered = sorted(once.values(), key=lambda each: (place[each.left.id], place[each.right.id], each.kind))
    return tuple(ordered)


def _is_told(denial: Contradiction, attendances: tuple[Contradiction, ...]) -> bool:
    """Say whether a denied trip contradicts already one that its denial's own sentence says was not made."""
    for trip, claim in ((denial.left, denial.right), (denial.right, denial.left)):
        if isinstance(trip, Delegation) and isinstance(claim, Claim):
            return any(
                trip.id in each.ids and _stands_in(claim, other)
                for each in attendances
                for other in (each.left, each.right)
            )
    return False


def _stands_in(claim: Claim, delegation: Record) -> bool:
    """Say whether a claim is made in a sentence that states a delegation."""
    return any(
        piece.document_id == claim.first.document_id and piece.span.start <= claim.first.span.start < piece.span.end
        for piece in delegation.evidence.get("span", ())
    )
