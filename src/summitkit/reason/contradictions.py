"""Everything in a dossier that contradicts something else in it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summitkit.reason.conflicts import denials, events, measures, stages

if TYPE_CHECKING:
    from summitkit.reason.contradiction import Contradiction
    from summitkit.reason.linking import Web

__all__ = ["contradictions"]


def contradictions(web: Web) -> tuple[Contradiction, ...]:
    """Return all contradictions, ordered by the publication of their records; each pair and kind once."""
    found = chain(
        events.summits(web),
        events.attendances(web),
        events.journeys(web),
        stages.deals(web),
        measures.figures(web),
        denials.denials(web),
    )
    once = {(each.left.id, each.right.id, each.kind): each for each in found}
    place = {record.id: number for number, record in enumerate(web.in_order(web.scene.records.all()))}
    ordered = sorted(once.values(), key=lambda each: (place[each.left.id], place[each.right.id], each.kind))
    return tuple(ordered)
